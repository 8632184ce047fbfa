import type { Rows, Tables } from '../../workbookBuilder';
import { append, edit, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { rarTables } from './rarTables';

/*
 * From 2020-01-01 it is 45 days to 2020-02-15 (31 in January, 14 more). From 2020-02-15 it is 45 days to 2020-03-31,
 * since February has 29 days that year. From 2020-11-20 it is 45 days to 2021-01-04.
 */
const met = (tables: Tables, ...dates: readonly string[]): Tables =>
  append(tables, 'Moten', ...dates.map((date): Rows[number] => ['S1', 'Styrgrupp', date]));
const endingIn2020 = (day: string) => edit(rarTables, { 'Satsningar!E2': day, 'Satsningar!C2': 'Avslutad' });

export const ra02: RuleCases = {
  rule: 'RA-02',
  cases: [
    {
      name: 'A meeting a month is often enough',
      kind: 'passes',
      tables: met(rarTables, '2020-01-20', '2020-02-20', '2020-03-20'),
      today: '2020-04-01',
      outcome: PASSED,
    },
    {
      name: '45 days to the first meeting and 45 over a leap day to the next are allowed',
      kind: 'atLimit',
      tables: met(rarTables, '2020-02-15', '2020-03-31'),
      today: '2020-04-01',
      outcome: PASSED,
    },
    {
      name: 'A first meeting after 46 days is told at that meeting',
      kind: 'pastLimit',
      tables: met(rarTables, '2020-02-16'),
      today: '2020-02-20',
      outcome: broken(warn('Moten!C2', '46', '45')),
      says: [
        'Styrgruppen för S1 möttes inte på 46 dagar, från start 2020-01-01 till styrgruppens möte 2020-02-16. Det bör gå högst 45 dagar.',
      ],
    },
    {
      name: '46 days between two meetings, over a leap day, are told at the later, whatever their order',
      kind: 'pastLimit',
      tables: met(rarTables, '2020-04-01', '2020-02-15'),
      today: '2020-04-01',
      outcome: broken(warn('Moten!C2', '46', '45')),
      says: [
        'Styrgruppen för S1 möttes inte på 46 dagar, från styrgruppens möte 2020-02-15 till styrgruppens möte 2020-04-01. Det bör gå högst 45 dagar.',
      ],
    },
    {
      name: '46 days over a turn of the year are too many',
      kind: 'pastLimit',
      tables: met(edit(rarTables, { 'Satsningar!D2': '2020-11-20' }), '2021-01-05'),
      today: '2021-01-05',
      outcome: broken(warn('Moten!C2', '46', '45')),
    },
    {
      name: '45 days since the last meeting are allowed',
      kind: 'atLimit',
      tables: met(rarTables, '2020-02-15'),
      today: '2020-03-31',
      outcome: PASSED,
    },
    {
      name: '46 days since the last meeting are told at that meeting',
      kind: 'pastLimit',
      tables: met(rarTables, '2020-02-15'),
      today: '2020-04-01',
      outcome: broken(warn('Moten!C2', '46', '45')),
      says: [
        'Styrgruppen för S1 möttes inte på 46 dagar, från styrgruppens möte 2020-02-15 till dagens datum 2020-04-01. Det bör gå högst 45 dagar.',
      ],
    },
    {
      name: 'No meeting at all is told at the investment',
      kind: 'pastLimit',
      tables: rarTables,
      today: '2020-02-16',
      outcome: broken(warn('Satsningar!A2', '46', '45')),
      says: [
        'Styrgruppen för S1 möttes inte på 46 dagar, från start 2020-01-01 till dagens datum 2020-02-16. Det bör gå högst 45 dagar.',
      ],
    },
    {
      name: 'Each of two gaps is told',
      kind: 'pastLimit',
      tables: met(rarTables, '2020-03-01', '2020-05-01'),
      today: '2020-05-02',
      outcome: broken(warn('Moten!C2', '60', '45'), warn('Moten!C3', '61', '45')),
    },
    {
      name: 'After the end nobody needs to meet',
      kind: 'atLimit',
      tables: met(endingIn2020('2020-03-31'), '2020-02-15'),
      today: '2021-03-01',
      outcome: PASSED,
    },
    {
      name: 'A last day 46 days after the last meeting is too late',
      kind: 'pastLimit',
      tables: met(endingIn2020('2020-04-01'), '2020-02-15'),
      today: '2021-03-01',
      outcome: broken(warn('Moten!C2', '46', '45')),
      says: [
        'Styrgruppen för S1 möttes inte på 46 dagar, från styrgruppens möte 2020-02-15 till slutdatum 2020-04-01. Det bör gå högst 45 dagar.',
      ],
    },
    {
      name: 'An extra meeting does not count as an ordinary one',
      kind: 'pastLimit',
      tables: append(rarTables, 'Moten', ['S1', 'Extra styrgrupp', '2020-01-30']),
      today: '2020-02-16',
      outcome: broken(warn('Satsningar!A2', '46', '45')),
    },
    {
      name: 'A meeting before the start does not count',
      kind: 'pastLimit',
      tables: met(rarTables, '2019-12-31'),
      today: '2020-02-16',
      outcome: broken(warn('Satsningar!A2', '46', '45')),
    },
    {
      name: 'A meeting that is yet to come does not close the gap',
      kind: 'pastLimit',
      tables: met(rarTables, '2020-02-17'),
      today: '2020-02-16',
      outcome: broken(warn('Satsningar!A2', '46', '45')),
    },
    {
      name: 'Sixty days are allowed where the parties have agreed on them',
      kind: 'reading',
      tables: given(rarTables, 'styrgrupp.dagar', 60),
      today: '2020-03-01',
      parameter: 'styrgrupp.dagar',
      outcome: PASSED,
    },
    {
      name: 'Sixty days from the day of the decision are allowed',
      kind: 'dayOf',
      tables: given(rarTables, 'styrgrupp.dagar', 60, '2019-11-05'),
      today: '2020-03-01',
      parameter: 'styrgrupp.dagar',
      outcome: PASSED,
    },
    {
      name: 'Sixty days from the day after the decision are not',
      kind: 'dayBefore',
      tables: given(rarTables, 'styrgrupp.dagar', 60, '2019-11-06'),
      today: '2020-03-01',
      outcome: broken(warn('Satsningar!A2', '60', '45')),
    },
    {
      name: 'Under Örebro’s guidelines the steering group meets as it likes',
      kind: 'notApplicable',
      tables: soundTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Before the start there is nothing to ask',
      kind: 'notApplicable',
      tables: rarTables,
      today: '2019-12-31',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of meetings nobody knows',
      kind: 'couldNotCheck',
      tables: without(rarTables, 'Moten'),
      outcome: unchecked('tabellen Moten saknas'),
    },
    {
      name: 'A meeting on a day that is none leaves the gaps open',
      kind: 'couldNotCheck',
      tables: met(rarTables, '2020-02-30'),
      outcome: unchecked('en rad är utelämnad, se Moten!C2'),
    },
    {
      name: 'Without a start nobody knows from when',
      kind: 'couldNotCheck',
      tables: edit(rarTables, { 'Satsningar!D2': '' }),
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
    {
      name: 'An amendment that cannot be read may have moved the end',
      kind: 'couldNotCheck',
      tables: append(rarTables, 'Andringar', [
        'S1',
        '#REF!',
        'Socialnämnden',
        'Förlängning',
        '2023-12-31',
        '',
        '',
      ]),
      outcome: unchecked('en rad är utelämnad, se Andringar!B2'),
    },
  ],
};

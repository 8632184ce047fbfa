import type { Tables } from '../../workbookBuilder';
import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { rarTables } from './rarTables';

const activity = (tables: Tables, planned: string, done = ''): Tables =>
  append(tables, 'Aktivitetsplan', ['S1', 'Fler i arbete', 'Utbildning', planned, done, '']);

export const ra07: RuleCases = {
  rule: 'RA-07',
  cases: [
    {
      name: 'An activity that is done is in order, however late',
      kind: 'passes',
      tables: activity(rarTables, '2020-06-30', '2020-12-31'),
      outcome: PASSED,
    },
    {
      name: 'An activity that is planned for today is not late',
      kind: 'atLimit',
      tables: activity(rarTables, '2021-03-01'),
      outcome: PASSED,
    },
    {
      name: 'An activity that was planned for yesterday is late, over the end of February',
      kind: 'pastLimit',
      tables: activity(rarTables, '2021-02-28'),
      outcome: broken(warn('Aktivitetsplan!E2', undefined, '2021-02-28')),
      says: [
        'Aktiviteten Utbildning i S1 skulle vara klar 2021-02-28 och har inget datum i kolumnen Klart den 2021-03-01. Skriv när den blev klar, eller planera om den.',
      ],
    },
    {
      name: 'A leap day that has passed is late on the first of March',
      kind: 'pastLimit',
      tables: activity(rarTables, '2020-02-29'),
      today: '2020-03-01',
      outcome: broken(warn('Aktivitetsplan!E2', undefined, '2020-02-29')),
    },
    {
      name: 'An activity without a planned day cannot be followed',
      kind: 'pastLimit',
      tables: activity(rarTables, '', '2020-12-31'),
      outcome: broken(warn('Aktivitetsplan!D2')),
      says: [
        'Aktiviteten Utbildning i S1 har inget datum i kolumnen Planerat klart. Skriv när den ska vara klar, så att planen går att stämma av.',
      ],
    },
    {
      name: 'Each late activity is told, also where another cannot be read',
      kind: 'pastLimit',
      tables: activity(activity(activity(rarTables, '2021-01-31'), '2021-02-30'), '2021-02-01'),
      outcome: {
        answer: 'checked',
        breaches: [
          warn('Aktivitetsplan!E2', undefined, '2021-01-31'),
          warn('Aktivitetsplan!E4', undefined, '2021-02-01'),
        ],
        reasons: ['en rad är utelämnad, se Aktivitetsplan!D3'],
      },
    },
    {
      name: 'Without activities there is nothing to ask',
      kind: 'notApplicable',
      tables: rarTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Under Örebro’s guidelines no activity plan is asked for',
      kind: 'notApplicable',
      tables: activity(soundTables, '2020-02-28'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(rarTables, 'Aktivitetsplan'),
      outcome: unchecked('tabellen Aktivitetsplan saknas'),
    },
    {
      name: 'Without the column Klart nobody knows what is done',
      kind: 'couldNotCheck',
      tables: edit(activity(rarTables, '2021-02-28'), { 'Aktivitetsplan!E1': 'Färdig' }),
      outcome: unchecked('kolumnen Klart saknas i tabellen Aktivitetsplan'),
    },
  ],
};

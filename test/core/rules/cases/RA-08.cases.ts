import type { Tables } from '../../workbookBuilder';
import { append, edit, given, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';
import { rarTables } from './rarTables';

const activity = (deviation: number | string, planned = '2020-06-30', done = '2020-08-31'): Tables =>
  append(rarTables, 'Aktivitetsplan', ['S1', 'Fler i arbete', 'Utbildning', planned, done, deviation]);
const met = (tables: Tables, date: string, forum = 'Extra styrgrupp'): Tables =>
  append(tables, 'Moten', ['S1', forum, date]);

export const ra08: RuleCases = {
  rule: 'RA-08',
  cases: [
    {
      name: 'A deviation that an extra meeting followed is seen to',
      kind: 'passes',
      tables: met(activity(0.4), '2020-09-15'),
      outcome: PASSED,
    },
    {
      name: 'A deviation of exactly a tenth is of no weight',
      kind: 'atLimit',
      tables: activity(0.1),
      outcome: PASSED,
    },
    {
      name: 'A deviation of a hair more is',
      kind: 'pastLimit',
      tables: activity(0.1001),
      outcome: broken(stop('Aktivitetsplan!F2', '0.1001', '0.1')),
      says: [
        'Aktiviteten Utbildning i S1 avviker med 10,01 %, mer än 10 %, och inget extra styrgruppsmöte finns från och med 2020-05-16. Sammankalla styrgruppen och skriv in mötet i tabellen Moten.',
      ],
    },
    {
      name: 'A deviation downwards weighs as much',
      kind: 'pastLimit',
      tables: activity('−10,01 %'),
      outcome: broken(stop('Aktivitetsplan!F2', '-0.1001', '0.1')),
    },
    {
      // 45 days before 2020-06-30.
      name: 'A meeting 45 days before the planned day is in time',
      kind: 'atLimit',
      tables: met(activity(0.4), '2020-05-16'),
      outcome: PASSED,
    },
    {
      name: 'A meeting the day before that was about something else',
      kind: 'pastLimit',
      tables: met(activity(0.4), '2020-05-15'),
      outcome: broken(stop('Aktivitetsplan!F2', '0.4', '0.1')),
      says: [
        'Aktiviteten Utbildning i S1 avviker med 40 %, mer än 10 %, och inget extra styrgruppsmöte finns från och med 2020-05-16. Sammankalla styrgruppen och skriv in mötet i tabellen Moten.',
      ],
    },
    {
      // 45 days before 2020-02-29.
      name: 'Where it was done early the days count from there',
      kind: 'atLimit',
      tables: met(activity(0.4, '2020-06-30', '2020-02-29'), '2020-01-15'),
      outcome: PASSED,
    },
    {
      name: 'The day before that is too soon',
      kind: 'pastLimit',
      tables: met(activity(0.4, '2020-06-30', '2020-02-29'), '2020-01-14'),
      outcome: broken(stop('Aktivitetsplan!F2', '0.4', '0.1')),
    },
    {
      // 45 days before today, 2021-03-01.
      name: 'For a day to come a meeting that has been held will do',
      kind: 'atLimit',
      tables: met(activity(0.4, '2021-12-31', ''), '2021-01-15'),
      outcome: PASSED,
    },
    {
      name: 'A meeting more than 45 days ago will not, for a day to come',
      kind: 'pastLimit',
      tables: met(activity(0.4, '2021-12-31', ''), '2021-01-14'),
      outcome: broken(stop('Aktivitetsplan!F2', '0.4', '0.1')),
    },
    {
      name: 'A meeting of today will do whatever the day that was planned',
      kind: 'reading',
      tables: met(activity(0.4, '2022-12-31', ''), '2021-03-01'),
      outcome: PASSED,
    },
    {
      name: 'Without a day of its own it is known of today',
      kind: 'atLimit',
      tables: met(activity(0.4, '', ''), '2021-01-15'),
      outcome: PASSED,
    },
    {
      name: 'Without a day of its own an older meeting is too soon',
      kind: 'pastLimit',
      tables: met(activity(0.4, '', ''), '2021-01-14'),
      outcome: broken(stop('Aktivitetsplan!F2', '0.4', '0.1')),
    },
    {
      name: 'The parties may have agreed on meetings further apart',
      kind: 'reading',
      tables: given(met(activity(0.4), '2020-05-15'), 'styrgrupp.dagar', 46),
      parameter: 'styrgrupp.dagar',
      outcome: PASSED,
    },
    {
      name: 'Meetings further apart count from the day of the decision',
      kind: 'dayOf',
      tables: given(met(activity(0.4), '2020-05-15'), 'styrgrupp.dagar', 46, '2019-11-05'),
      parameter: 'styrgrupp.dagar',
      outcome: PASSED,
    },
    {
      name: 'Meetings further apart from the day after do not count',
      kind: 'dayBefore',
      tables: given(met(activity(0.4), '2020-05-15'), 'styrgrupp.dagar', 46, '2019-11-06'),
      outcome: broken(stop('Aktivitetsplan!F2', '0.4', '0.1')),
    },
    {
      name: 'An ordinary meeting is not an extra one',
      kind: 'pastLimit',
      tables: met(activity(0.4), '2020-09-15', 'Styrgrupp'),
      outcome: broken(stop('Aktivitetsplan!F2', '0.4', '0.1')),
    },
    {
      name: 'Half is allowed where the parties have agreed on it',
      kind: 'reading',
      tables: given(activity(0.4), 'avvikelse.gräns', 0.5),
      parameter: 'avvikelse.gräns',
      outcome: PASSED,
    },
    {
      name: 'Half is allowed from the day of the decision',
      kind: 'dayOf',
      tables: given(activity(0.4), 'avvikelse.gräns', 0.5, '2019-11-05'),
      parameter: 'avvikelse.gräns',
      outcome: PASSED,
    },
    {
      name: 'Half from the day after is not',
      kind: 'dayBefore',
      tables: given(activity(0.4), 'avvikelse.gräns', 0.5, '2019-11-06'),
      outcome: broken(stop('Aktivitetsplan!F2', '0.4', '0.1')),
    },
    {
      name: 'Without activities there is nothing to ask',
      kind: 'notApplicable',
      tables: rarTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Under Örebro’s guidelines no extra meeting is asked for',
      kind: 'notApplicable',
      tables: edit(activity(0.4), { 'Satsningar!I2': 'Örebro 2016' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of meetings nobody knows',
      kind: 'couldNotCheck',
      tables: without(activity(0.4), 'Moten'),
      outcome: unchecked('tabellen Moten saknas'),
    },
    {
      name: 'Without the column Avvikelse nobody knows',
      kind: 'couldNotCheck',
      tables: edit(activity(0.4), { 'Aktivitetsplan!F1': 'Skillnad' }),
      outcome: unchecked('kolumnen Avvikelse saknas i tabellen Aktivitetsplan'),
    },
    {
      name: 'A meeting that cannot be read may be the one',
      kind: 'couldNotCheck',
      tables: met(activity(0.4), 'i höstas'),
      outcome: unchecked('en rad är utelämnad, se Moten!C2'),
    },
  ],
};

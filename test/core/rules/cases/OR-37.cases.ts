import { edit, emptied, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const paidOn = (date: string) => edit(soundTables, { 'Utbetalningar!E2': date });
const yearPaidOn = (date: string) => edit(paidOn(date), { 'Utbetalningar!D2': 'Helår' });

const laterMonthsBreak = broken(
  stop('Utbetalningar!E2', '2020-04-28', '2020-05-01'),
  stop('Utbetalningar!E3', '2020-09-28', '2020-10-01'),
);

export const or37: RuleCases = {
  rule: 'OR-37',
  cases: [
    {
      name: 'Delår 1 paid in April is in time',
      kind: 'passes',
      tables: paidOn('2020-04-28'),
      outcome: PASSED,
    },
    {
      name: 'Delår 1 paid on the last of May is in time',
      kind: 'atLimit',
      tables: paidOn('2020-05-31'),
      outcome: PASSED,
    },
    {
      name: 'Delår 1 paid on the first of June is late',
      kind: 'pastLimit',
      tables: paidOn('2020-06-01'),
      outcome: broken(stop('Utbetalningar!E2', '2020-06-01', '2020-05-31')),
      says: [
        'Utbetalningen för delår 1 2020 till REN 5101 är daterad 2020-06-01. Den ska göras mellan 2020-04-01 och 2020-05-31.',
      ],
    },
    {
      name: 'Delår 1 paid on the first of April is in time',
      kind: 'atLimit',
      tables: paidOn('2020-04-01'),
      outcome: PASSED,
    },
    {
      name: 'Delår 1 paid on the last of March is early',
      kind: 'pastLimit',
      tables: paidOn('2020-03-31'),
      outcome: broken(stop('Utbetalningar!E2', '2020-03-31', '2020-04-01')),
    },
    {
      name: 'The year paid on the last of next February is in time',
      kind: 'atLimit',
      tables: yearPaidOn('2021-02-28'),
      outcome: PASSED,
    },
    {
      name: 'The year paid on the first of next March is late',
      kind: 'pastLimit',
      tables: yearPaidOn('2021-03-01'),
      outcome: broken(stop('Utbetalningar!E2', '2021-03-01', '2021-02-28')),
      says: [
        'Utbetalningen för helår 2020 till REN 5101 är daterad 2021-03-01. Den ska göras mellan 2021-01-01 och 2021-02-28.',
      ],
    },
    {
      name: 'The year paid on its own last day is early',
      kind: 'pastLimit',
      tables: yearPaidOn('2020-12-31'),
      outcome: broken(stop('Utbetalningar!E2', '2020-12-31', '2021-01-01')),
    },
    {
      name: 'The municipality may pay a month later',
      kind: 'reading',
      tables: given(soundTables, 'kalender.utbetalningsmånader', '5, 10, 2'),
      parameter: 'kalender.utbetalningsmånader',
      outcome: laterMonthsBreak,
    },
    {
      name: 'A month before a later close of delår 1 is the next year’s',
      kind: 'reading',
      tables: given(soundTables, 'kalender.delår1', '05-31'),
      parameter: 'kalender.delår1',
      outcome: broken(stop('Utbetalningar!E2', '2020-04-28', '2021-04-01')),
    },
    {
      name: 'A month before a later close of delår 2 is the next year’s',
      kind: 'reading',
      tables: given(soundTables, 'kalender.delår2', '10-31'),
      parameter: 'kalender.delår2',
      outcome: broken(stop('Utbetalningar!E3', '2020-09-28', '2021-09-01')),
    },
    {
      name: 'A close of the year in January is paid in that January',
      kind: 'reading',
      tables: given(yearPaidOn('2021-01-15'), 'kalender.helår', '01-10'),
      parameter: 'kalender.helår',
      outcome: broken(stop('Utbetalningar!E2', '2021-01-15', '2020-02-29')),
    },
    {
      name: 'Months that hold from the first day of the year hold for the year',
      kind: 'dayOf',
      tables: given(soundTables, 'kalender.utbetalningsmånader', '5;10;2', '2020-01-01'),
      parameter: 'kalender.utbetalningsmånader',
      outcome: laterMonthsBreak,
    },
    {
      name: 'Months that hold from the second day of the year do not',
      kind: 'dayBefore',
      tables: given(soundTables, 'kalender.utbetalningsmånader', '5, 10, 2', '2020-01-02'),
      outcome: PASSED,
    },
    {
      name: 'Nothing paid is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Utbetalningar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of payouts nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Utbetalningar'),
      outcome: unchecked('tabellen Utbetalningar saknas'),
    },
    {
      name: 'A late payout is told even where another date cannot be read',
      kind: 'couldNotCheck',
      tables: edit(paidOn('2020-06-01'), { 'Utbetalningar!E3': 'i höstas' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Utbetalningar!E2', '2020-06-01', '2020-05-31')],
        reasons: ['en rad är utelämnad, se Utbetalningar!E3'],
      },
    },
  ],
};

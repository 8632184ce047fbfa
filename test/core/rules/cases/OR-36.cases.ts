import { append, edit, emptied, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, stop, unchecked } from '../ruleCase';
import { ownersUnknown } from './ownersUnknown';

const paid = (amount: number) => edit(soundTables, { 'Utbetalningar!F2': amount });

/** 20 000 kr more on REN 5101 in the autumn; delår 1 was paid with 10 000 kr too little, which helår puts right. */
const corrected = append(
  append(paid(90000), 'Huvudbok', ['V3', '2020-09-10', '5010', '5101', '70001', '', 20000]),
  'Utbetalningar',
  ['S1', '5101', 2020, 'Helår', '2021-01-15', 30000],
);

/** 5 000 kr on the last day of the year, paid with helår. */
const lastDay = append(
  append(soundTables, 'Huvudbok', ['V3', '2020-12-31', '5010', '5101', '70001', '', 5000]),
  'Utbetalningar',
  ['S1', '5101', 2020, 'Helår', '2021-01-15', 5000],
);

/** 150 000,50 kr are all that is granted when delår 2 is paid, so REN 6101 lacks 10 000 kr; in December comes more. */
const lackedMoney = append(
  edit(soundTables, { 'Satsningar!G2': 150000.5, 'Utbetalningar!F3': 50000.5 }),
  'Andringar',
  ['S1', '2020-12-01', 'KS', 'Tillskott', '', 30000, ''],
);

const credited = (amount: number) =>
  append(lackedMoney, 'Huvudbok', ['V3', '2020-11-05', '5010', '6101', '70001', '', -amount]);

export const or36: RuleCases = {
  rule: 'OR-36',
  cases: [
    { name: 'Paid what was consumed is right', kind: 'passes', tables: soundTables, outcome: PASSED },
    { name: 'One öre too much passes', kind: 'atLimit', tables: paid(100000.01), outcome: PASSED },
    {
      name: 'Two öre too much do not',
      kind: 'pastLimit',
      tables: paid(100000.02),
      outcome: broken(stop('Utbetalningar!F2', '100000.02', '100000.00')),
      grounds: [
        'Utbetalt delår 1 2020: 100 000,02 kr',
        'Förbrukat delår 1 2020, enligt huvudboken: 100 000 kr',
        'Förbrukat till och med delår 1 2020: 100 000 kr',
        'Utbetalt till och med delår 1 2020: 100 000,02 kr',
        '100 000,02 kr − 100 000 kr = 0,02 kr, mer än ett öre fel',
      ],
      says: [
        'REN 5101 i S1 har till och med delår 1 2020 fått 100 000,02 kr och förbrukat 100 000 kr. Utbetalningen får inte gå före förbrukningen.',
        'Utbetalningen får inte gå före förbrukningen.',
      ],
    },
    {
      name: 'What another REN was paid and consumed before is no ground',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Utbetalningar!F3': 60000.52 }),
      outcome: broken(stop('Utbetalningar!F3', '60000.52', '60000.50')),
      grounds: [
        'Utbetalt delår 2 2020: 60 000,52 kr',
        'Förbrukat delår 2 2020, enligt huvudboken: 60 000,50 kr',
        'Förbrukat till och med delår 2 2020: 60 000,50 kr',
        'Utbetalt till och med delår 2 2020: 60 000,52 kr',
        '60 000,52 kr − 60 000,50 kr = 0,02 kr, mer än ett öre fel',
      ],
    },
    {
      name: 'Each period is told at its own payout, not at those of another REN or year',
      kind: 'pastLimit',
      tables: append(
        paid(100000.02),
        'Utbetalningar',
        ['S1', '6101', 2020, 'Delår 1', '2020-05-15', 0],
        ['S1', '5101', 2021, 'Delår 1', '2021-05-15', 0],
      ),
      outcome: broken(
        stop('Utbetalningar!F2', '100000.02', '100000.00'),
        stop('Utbetalningar!F5', '100000.02', '100000.00'),
      ),
    },
    {
      name: 'The latest payout is so by its period, not by its place in the table',
      kind: 'reading',
      tables: append(
        append(
          edit(soundTables, {
            'Utbetalningar!D2': 'Helår',
            'Utbetalningar!E2': '2021-01-15',
            'Utbetalningar!F2': 30000,
          }),
          'Huvudbok',
          ['V3', '2020-09-10', '5010', '5101', '70001', '', 20000],
        ),
        'Utbetalningar',
        ['S1', '5101', 2020, 'Delår 1', '2020-05-15', 90000],
      ),
      outcome: broken(info('Utbetalningar!F4', '90000.00', '100000.00')),
    },
    { name: 'One öre too little passes', kind: 'atLimit', tables: paid(99999.99), outcome: PASSED },
    {
      name: 'Two öre too little in the latest period do not',
      kind: 'pastLimit',
      tables: paid(99999.98),
      outcome: broken(stop('Utbetalningar!F2', '99999.98', '100000.00')),
      says: [
        'REN 5101 i S1 har till och med delår 1 2020 fått 99 999,98 kr och förbrukat 100 000 kr. Resten ska betalas ut.',
        'Resten ska betalas ut.',
      ],
    },
    {
      name: 'Too little that the next payout put right is only told',
      kind: 'reading',
      tables: corrected,
      outcome: broken(info('Utbetalningar!F2', '90000.00', '100000.00')),
      grounds: [
        'Utbetalt delår 1 2020: 90 000 kr',
        'Förbrukat delår 1 2020, enligt huvudboken: 100 000 kr',
        'Förbrukat till och med delår 1 2020: 100 000 kr',
        'Utbetalt till och med delår 1 2020: 90 000 kr',
        '90 000 kr − 100 000 kr = −10 000 kr, mer än ett öre fel',
      ],
      says: [
        'REN 5101 i S1 har till och med delår 1 2020 fått 90 000 kr och förbrukat 100 000 kr. Skillnaden ska ha rättats i nästa utbetalning.',
        'Skillnaden ska ha rättats i nästa utbetalning.',
      ],
    },
    {
      name: 'The right sum on the wrong REN is wrong on both',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Utbetalningar!F2': 99000, 'Utbetalningar!F3': 61000.5 }),
      outcome: broken(
        stop('Utbetalningar!F2', '99000.00', '100000.00'),
        stop('Utbetalningar!F3', '61000.50', '60000.50'),
      ),
      says: [
        'REN 5101 i S1 har till och med delår 1 2020 fått 99 000 kr och förbrukat 100 000 kr. Resten ska betalas ut.',
        'REN 6101 i S1 har till och med delår 2 2020 fått 61 000,50 kr och förbrukat 60 000,50 kr. Utbetalningen får inte gå före förbrukningen.',
      ],
    },
    {
      name: 'Too little is right where the grant is spent',
      kind: 'reading',
      tables: edit(soundTables, { 'Satsningar!G2': 150000, 'Utbetalningar!F3': 50000 }),
      outcome: PASSED,
    },
    {
      name: 'Too little is right where another REN has been paid what was left of the grant',
      kind: 'reading',
      tables: edit(soundTables, {
        'Satsningar!G2': 150000,
        'Utbetalningar!F2': 110000,
        'Utbetalningar!F3': 40000,
      }),
      outcome: broken(stop('Utbetalningar!F2', '110000.00', '100000.00')),
    },
    {
      name: 'What is consumed later does not make too much right',
      kind: 'pastLimit',
      tables: append(paid(105000), 'Huvudbok', ['V3', '2020-09-10', '5010', '5101', '70001', '', 20000]),
      outcome: broken(stop('Utbetalningar!F2', '105000.00', '100000.00')),
    },
    {
      name: 'Too little is not right while an öre of the grant is left',
      kind: 'reading',
      tables: edit(soundTables, { 'Satsningar!G2': 150000.01, 'Utbetalningar!F3': 50000 }),
      outcome: broken(stop('Utbetalningar!F3', '50000.00', '60000.50')),
      says: [
        'REN 6101 i S1 har till och med delår 2 2020 fått 50 000 kr och förbrukat 60 000,50 kr. Resten ska betalas ut.',
      ],
    },
    {
      name: 'A credit after a right payout does not make it wrong',
      kind: 'reading',
      tables: append(
        append(soundTables, 'Huvudbok', ['V3', '2020-07-01', '5010', '5101', '70001', '', -30000]),
        'Utbetalningar',
        ['S1', '5101', 2020, 'Delår 2', '2020-09-28', 0],
      ),
      outcome: PASSED,
    },
    {
      name: 'What the grant did not cover is asked for when more has been decided',
      kind: 'pastLimit',
      tables: lackedMoney,
      outcome: broken(stop('Utbetalningar!F3', '50000.50', '60000.50')),
    },
    {
      name: 'What the grant did not cover is not asked for when a credit has taken all of it away',
      kind: 'atLimit',
      tables: credited(10000),
      outcome: PASSED,
    },
    {
      name: 'What the grant did not cover is asked for when a credit has left an öre of it',
      kind: 'pastLimit',
      tables: credited(9999.99),
      outcome: broken(stop('Utbetalningar!F3', '50000.50', '60000.50')),
    },
    {
      name: 'A REN that consumed nothing is paid nothing',
      kind: 'pastLimit',
      tables: append(soundTables, 'Utbetalningar', ['S1', '7777', 2020, 'Helår', '2021-01-15', 0.02]),
      outcome: broken(stop('Utbetalningar!F4', '0.02', '0.00')),
      says: [
        'REN 7777 i S1 har till och med helår 2020 fått 0,02 kr och förbrukat 0 kr. Utbetalningen får inte gå före förbrukningen.',
      ],
    },
    {
      name: 'An earlier close of delår 1 moves the cost to delår 2',
      kind: 'reading',
      tables: given(soundTables, 'kalender.delår1', '02-09'),
      parameter: 'kalender.delår1',
      outcome: broken(stop('Utbetalningar!F2', '100000.00', '0.00')),
      says: [
        'REN 5101 i S1 har till och med delår 1 2020 fått 100 000 kr och förbrukat 0 kr. Utbetalningen får inte gå före förbrukningen.',
      ],
    },
    {
      name: 'An earlier close of delår 2 moves the cost to helår',
      kind: 'reading',
      tables: given(soundTables, 'kalender.delår2', '06-09'),
      parameter: 'kalender.delår2',
      outcome: broken(stop('Utbetalningar!F3', '60000.50', '0.00')),
    },
    {
      name: 'An earlier close of the year moves its last day to the next',
      kind: 'reading',
      tables: given(lastDay, 'kalender.helår', '12-30'),
      parameter: 'kalender.helår',
      outcome: broken(stop('Utbetalningar!F4', '105000.00', '100000.00')),
      says: [
        'REN 5101 i S1 har till och med helår 2020 fått 105 000 kr och förbrukat 100 000 kr. Utbetalningen får inte gå före förbrukningen.',
      ],
    },
    {
      name: 'A close that holds from the first day of the year holds for the year',
      kind: 'dayOf',
      tables: given(soundTables, 'kalender.delår1', '02-09', '2020-01-01'),
      parameter: 'kalender.delår1',
      outcome: broken(stop('Utbetalningar!F2', '100000.00', '0.00')),
    },
    {
      name: 'A close that holds from the second day of the year does not',
      kind: 'dayBefore',
      tables: given(soundTables, 'kalender.delår1', '02-09', '2020-01-02'),
      outcome: PASSED,
    },
    {
      name: 'Nothing paid is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Utbetalningar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the ledger nobody knows what was consumed',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Huvudbok'),
      outcome: unchecked('tabellen Huvudbok saknas'),
    },
    {
      name: 'A ledger row that cannot be read takes the judgement away',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Huvudbok!G2': '#REF!' }),
      outcome: unchecked('en rad är utelämnad, se Huvudbok!G2'),
    },
    {
      name: 'Too little is not judged where the grant that may be spent cannot be read',
      kind: 'couldNotCheck',
      tables: edit(paid(90000), { 'Satsningar!G2': '#REF!' }),
      outcome: unchecked('Satsningar!G2 går inte att läsa'),
    },
    {
      name: 'Too little is not judged where a row of the budget that the grant is made of cannot be read',
      kind: 'couldNotCheck',
      tables: edit(paid(90000), { 'Satsningar!G2': '', 'Budget!D2': '#REF!' }),
      outcome: unchecked('en rad är utelämnad, se Budget!D2'),
    },
    {
      name: 'Too little is not judged where a later decision on the grant cannot be read',
      kind: 'couldNotCheck',
      tables: append(paid(90000), 'Andringar', ['S1', '2020-03-01', 'KS', 'Tillskott', '', '#REF!', '']),
      outcome: unchecked('en rad är utelämnad, se Andringar!F2'),
    },
    {
      name: 'Too little is not judged where the share that the grant is made with cannot be read',
      kind: 'couldNotCheck',
      tables: given(edit(paid(90000), { 'Satsningar!G2': '' }), 'utvärdering.andel', '#REF!'),
      outcome: unchecked('parametern utvärdering.andel går inte att läsa, se Parametrar!B9'),
    },
    {
      name: 'Too much is told also where the grant cannot be read',
      kind: 'pastLimit',
      tables: edit(paid(100000.02), { 'Satsningar!G2': '#REF!' }),
      outcome: broken(stop('Utbetalningar!F2', '100000.02', '100000.00')),
    },
    ...ownersUnknown(1),
  ],
};

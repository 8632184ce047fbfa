import { edit, emptied, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/*
 * The budget is 1 000 000 kr and 50 000 kr for evaluation. On top: 5 % of 1 000 000 = 50 000, in all 1 050 000.
 * Within: applied 1 050 000, 5 % of it = 52 500. Grossed up: 1 000 000 / 0,95 = 1 052 631,578…, so 52 631,58.
 */
const noEvaluation = { ...soundTables, Budget: (soundTables['Budget'] ?? []).slice(0, 3) };

const withinBreaks = broken(
  stop('Satsningar!F2', '1000000.00', '1050000.00'),
  stop('Budget!C4', '50000.00', '52500.00'),
);
const BUDGETED = [
  'Personal VAN 2020: 200 000 kr',
  'Personal VAN 2021: 200 000 kr',
  'Personal VAN 2022: 200 000 kr',
  'Personal SOC 2020: 100 000 kr',
  'Personal SOC 2021: 100 000 kr',
  'Personal SOC 2022: 200 000 kr',
  'Utvärdering VAN 2022: 50 000 kr',
  'Budget utan utvärdering: 200 000 kr + 200 000 kr + 200 000 kr + 100 000 kr + 100 000 kr + 200 000 kr = 1 000 000 kr',
  'Budgetens rader för utvärdering: 50 000 kr',
];
const fourPercentBreaks = broken(
  stop('Satsningar!G2', '1050000.00', '1040000.00'),
  stop('Budget!C4', '50000.00', '40000.00'),
);

export const or30: RuleCases = {
  rule: 'OR-30',
  cases: [
    {
      name: 'Five percent on top to the krona is right',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'Applied for one krona more than the budget passes',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Satsningar!F2': 1000001 }),
      outcome: PASSED,
    },
    {
      name: 'Applied for one krona and one öre more does not',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Satsningar!F2': 1000001.01 }),
      outcome: broken(stop('Satsningar!F2', '1000001.01', '1000000.00')),
      grounds: [
        'Ansökt belopp: 1 000 001,01 kr',
        ...BUDGETED,
        'Utvärdering: 5 % av 1 000 000 kr = 50 000 kr',
        'Beviljat: 1 000 000 kr + 50 000 kr = 1 050 000 kr',
        '1 000 001,01 kr − 1 000 000 kr = 1,01 kr, mer än en krona fel',
      ],
      says: ['Ansökt belopp för S1 är 1 000 001,01 kr, men budgeten ger 1 000 000 kr.'],
    },
    {
      name: 'Granted one krona less passes',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Satsningar!G2': 1049999 }),
      outcome: PASSED,
    },
    {
      name: 'Granted one krona and one öre less does not',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Satsningar!G2': 1049998.99 }),
      outcome: broken(stop('Satsningar!G2', '1049998.99', '1050000.00')),
      says: ['Beviljat belopp för S1 är 1 049 998,99 kr, men budgeten med 5 % utvärdering ger 1 050 000 kr.'],
    },
    {
      name: 'Evaluation of one krona more passes',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Budget!F4': 50001 }),
      outcome: PASSED,
    },
    {
      name: 'Evaluation of one krona and one öre more does not',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Budget!F4': 50001.01 }),
      outcome: broken(stop('Budget!C4', '50001.01', '50000.00')),
      says: [
        'Budgeten för S1 har 50 001,01 kr till utvärdering. Det ska vara 5 % av ansökt belopp, 50 000 kr.',
      ],
    },
    {
      name: 'A budget without evaluation is marked at the sum applied for',
      kind: 'pastLimit',
      tables: noEvaluation,
      outcome: broken(stop('Satsningar!F2', '0.00', '50000.00')),
      says: ['Budgeten för S1 har 0 kr till utvärdering. Det ska vara 5 % av ansökt belopp, 50 000 kr.'],
    },
    {
      name: 'The row for evaluation is known whatever its letters and spaces',
      kind: 'passes',
      tables: edit(soundTables, { 'Budget!C4': ' UTVÄRDERING ' }),
      outcome: PASSED,
    },
    {
      name: 'Sums that are not written down are not compared',
      kind: 'passes',
      tables: edit(soundTables, { 'Satsningar!F2': '', 'Satsningar!G2': '' }),
      outcome: PASSED,
    },
    {
      name: 'Within, evaluation is five percent of the whole budget',
      kind: 'reading',
      tables: given(soundTables, 'utvärdering.läsart', 'inom'),
      parameter: 'utvärdering.läsart',
      outcome: withinBreaks,
      says: ['Ansökt belopp för S1 är 1 000 000 kr, men budgeten ger 1 050 000 kr.'],
    },
    {
      name: 'Grossed up, the budget is ninety-five percent of the grant',
      kind: 'reading',
      tables: given(soundTables, 'utvärdering.läsart', 'uppräknat'),
      parameter: 'utvärdering.läsart',
      outcome: broken(
        stop('Satsningar!G2', '1050000.00', '1052631.58'),
        stop('Budget!C4', '50000.00', '52631.58'),
      ),
      says: [
        'Beviljat belopp för S1 är 1 050 000 kr, men budgeten med 5 % utvärdering ger 1 052 631,58 kr.',
        'Budgeten för S1 har 50 000 kr till utvärdering. Det ska vara 5 % av ansökt belopp, 52 631,58 kr.',
      ],
      grounds: [
        'Beviljat belopp: 1 050 000 kr',
        ...BUDGETED,
        'Beviljat: 1 000 000 kr / (1 − 5 %) = 1 052 631,58 kr',
        'Utvärdering: 1 052 631,58 kr − 1 000 000 kr = 52 631,58 kr',
        '1 050 000 kr − 1 052 631,58 kr = −2 631,58 kr, mer än en krona fel',
      ],
    },
    {
      name: 'The municipality may set four percent aside',
      kind: 'reading',
      tables: given(soundTables, 'utvärdering.andel', '4 %'),
      parameter: 'utvärdering.andel',
      outcome: fourPercentBreaks,
      says: ['Beviljat belopp för S1 är 1 050 000 kr, men budgeten med 4 % utvärdering ger 1 040 000 kr.'],
    },
    {
      name: 'Four percent from the day of the decision hold',
      kind: 'dayOf',
      tables: given(soundTables, 'utvärdering.andel', 0.04, '2019-11-05'),
      parameter: 'utvärdering.andel',
      outcome: fourPercentBreaks,
    },
    {
      name: 'Four percent from the day after the decision do not',
      kind: 'dayBefore',
      tables: given(soundTables, 'utvärdering.andel', 0.04, '2019-11-06'),
      outcome: PASSED,
    },
    {
      name: 'An investment without budget rows is not asked',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Budget'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of budgets nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Budget'),
      outcome: unchecked('tabellen Budget saknas'),
    },
    {
      name: 'A sum applied for that cannot be read leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!F2': '#VÄRDEFEL!' }),
      outcome: unchecked('ansökt belopp går inte att läsa'),
    },
    {
      name: 'A budget row that cannot be read takes the judgement away',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Budget!D2': 'ca 200 tusen' }),
      outcome: unchecked('en rad är utelämnad, se Budget!D2'),
    },
  ],
};

import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';
import { ownersUnknown } from './ownersUnknown';

/** The budget is 300 000 kr for 2020, 300 000 kr for 2021, and with the evaluation 450 000 kr for 2022. */
const consumed2020 = (soc: CellValue) => edit(soundTables, { 'Huvudbok!G2': 200000, 'Huvudbok!G3': soc });
const asBudgeted = consumed2020(100000);
const cost = (date: string, amount: number, account = '5010') => [
  'V9',
  date,
  account,
  '5101',
  '70001',
  'Lön',
  amount,
];

export const or40: RuleCases = {
  rule: 'OR-40',
  cases: [
    {
      name: 'A year that cost what was budgeted has nothing to show',
      kind: 'passes',
      tables: asBudgeted,
      outcome: PASSED,
    },
    {
      name: 'One krona more than the budget is not shown',
      kind: 'atLimit',
      tables: consumed2020(100001),
      outcome: PASSED,
    },
    {
      name: 'One krona less than the budget is not shown',
      kind: 'atLimit',
      tables: consumed2020(99999),
      outcome: PASSED,
    },
    {
      name: 'One krona and an öre more is shown',
      kind: 'pastLimit',
      tables: consumed2020(100001.01),
      outcome: broken(info('Budget!D2', '300001.01', '300000.00')),
      says: [
        'S1 förbrukade 300 001,01 kr under 2020 mot budgeterade 300 000 kr, 1,01 kr mer. Fördelningen mellan åren är fri så länge det beviljade räcker.',
      ],
    },
    {
      name: 'One krona and an öre less is shown',
      kind: 'pastLimit',
      tables: consumed2020(99998.99),
      outcome: broken(info('Budget!D2', '299998.99', '300000.00')),
      says: [
        'S1 förbrukade 299 998,99 kr under 2020 mot budgeterade 300 000 kr, 1,01 kr mindre. Fördelningen mellan åren är fri så länge det beviljade räcker.',
      ],
    },
    {
      name: 'A year is shown on its last day',
      kind: 'pastLimit',
      tables: soundTables,
      today: '2020-12-31',
      outcome: broken(info('Budget!D2', '160000.50', '300000.00')),
    },
    {
      name: 'A budgeted year without a cost is shown at its first amount',
      kind: 'reading',
      tables: edit(asBudgeted, { 'Budget!E2': '' }),
      today: '2021-12-31',
      outcome: broken(info('Budget!E3', '0.00', '100000.00')),
      says: [
        'S1 förbrukade 0 kr under 2021 mot budgeterade 100 000 kr, 100 000 kr mindre. Fördelningen mellan åren är fri så länge det beviljade räcker.',
      ],
    },
    {
      name: 'A cost in a year without a budget is shown where the investment stands',
      kind: 'reading',
      tables: append(asBudgeted, 'Huvudbok', cost('2019-12-31', 1000)),
      outcome: broken(info('Satsningar!A2', '1000.00', '0.00')),
      says: [
        'S1 förbrukade 1 000 kr under 2019 mot budgeterade 0 kr, 1 000 kr mer. Fördelningen mellan åren är fri så länge det beviljade räcker.',
        'Förbrukat 2019, 1 rad i Huvudbok',
      ],
    },
    {
      name: 'The years come in order, also where the ledger has one before the budget’s',
      kind: 'reading',
      tables: append(soundTables, 'Huvudbok', cost('2019-12-31', 1000)),
      outcome: broken(info('Satsningar!A2', '1000.00', '0.00'), info('Budget!D2', '160000.50', '300000.00')),
      says: [
        '160 000,50 kr under 2020 mot budgeterade 300 000 kr, 139 999,50 kr mindre',
        '1 000 kr under 2019 mot budgeterade 0 kr, 1 000 kr mer',
      ],
    },
    {
      name: 'A cost on New Year’s Day is the new year’s',
      kind: 'reading',
      tables: append(asBudgeted, 'Huvudbok', cost('2021-01-01', 1000)),
      outcome: PASSED,
    },
    {
      name: 'The evaluation is in the budget',
      kind: 'reading',
      tables: append(asBudgeted, 'Huvudbok', cost('2021-05-01', 300000), cost('2022-05-01', 450000)),
      today: '2022-12-31',
      outcome: PASSED,
    },
    {
      name: 'A payout is no cost',
      kind: 'reading',
      tables: append(asBudgeted, 'Huvudbok', cost('2020-05-01', 5000, '3995')),
      outcome: PASSED,
    },
    {
      name: 'The day before the year ends there is nothing to compare',
      kind: 'notApplicable',
      tables: soundTables,
      today: '2020-12-30',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Neither budget nor cost is nothing to compare',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Budget', 'Huvudbok'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A cost that cannot be read may be the difference',
      kind: 'couldNotCheck',
      tables: consumed2020('mycket'),
      outcome: unchecked('en rad är utelämnad, se Huvudbok!G3'),
    },
    {
      name: 'Without the ledger nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Huvudbok'),
      outcome: unchecked('tabellen Huvudbok saknas'),
    },
    {
      name: 'Without the budget nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Budget'),
      outcome: unchecked('tabellen Budget saknas'),
    },
    ...ownersUnknown(1),
  ],
};

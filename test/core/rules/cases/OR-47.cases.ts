import type { CellValue } from '../../../../src/workbook/snapshot';
import { edit, given, settledTables, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';

/** The cost is 600 000 kr, and the granted sum 1 050 000 kr. */
const judged = (van: CellValue, soc: CellValue = 0) =>
  edit(settledTables, { 'EffektUtfall!E2': van, 'EffektUtfall!E3': soc });
const LATER = '2023-01-01';
const surplus = broken(info('Satsningar!A2', '700000.00', '600000.00'));

export const or47: RuleCases = {
  rule: 'OR-47',
  cases: [
    {
      name: 'Effects below the cost leave no surplus',
      kind: 'passes',
      tables: settledTables,
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Effects as large as the cost leave none',
      kind: 'atLimit',
      tables: judged(500000, 100000),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Effects of a krona more than the cost leave a krona',
      kind: 'pastLimit',
      tables: judged(500000, 100001),
      today: LATER,
      outcome: broken(info('Satsningar!A2', '600001.00', '600000.00')),
    },
    {
      name: 'Effects are counted in whole kronor',
      kind: 'reading',
      tables: judged(600000.49),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'What costs more than before is no effect',
      kind: 'reading',
      tables: judged(700000, -200000),
      today: LATER,
      outcome: surplus,
    },
    {
      name: 'By the granted sum there is none',
      kind: 'reading',
      tables: given(judged(700000), 'återföring.kostnadsbas', 'beviljat'),
      parameter: 'återföring.kostnadsbas',
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'The granted sum from the day of the decision holds',
      kind: 'dayOf',
      tables: given(judged(700000), 'återföring.kostnadsbas', 'beviljat', '2019-11-05'),
      parameter: 'återföring.kostnadsbas',
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'The granted sum from the day after the decision does not',
      kind: 'dayBefore',
      tables: given(judged(700000), 'återföring.kostnadsbas', 'beviljat', '2019-11-06'),
      today: LATER,
      outcome: surplus,
    },
    {
      name: 'Before the judgement nothing is settled',
      kind: 'notApplicable',
      tables: judged(700000),
      today: '2022-05-31',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Nothing judged is nothing settled',
      kind: 'notApplicable',
      tables: soundTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A plan that cannot be read leaves the sum open',
      kind: 'couldNotCheck',
      tables: edit(judged(700000), { 'Aterforingsplan!C2': 'en tredjedel' }),
      today: LATER,
      outcome: unchecked('en rad är utelämnad, se Aterforingsplan!C2'),
    },
    {
      name: 'Without the table of judgements nobody knows',
      kind: 'couldNotCheck',
      tables: without(settledTables, 'EffektUtfall'),
      today: LATER,
      outcome: unchecked('tabellen EffektUtfall saknas'),
    },
  ],
};

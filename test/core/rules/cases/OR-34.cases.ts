import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, settledTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

/** VAN is judged to save 450 000 kr on 2022-06-01 and SOC nothing. */
const judged = (van: CellValue, soc: CellValue) =>
  edit(settledTables, { 'EffektUtfall!E2': van, 'EffektUtfall!E3': soc });
const LATER = '2023-01-01';

export const or34: RuleCases = {
  rule: 'OR-34',
  cases: [
    {
      name: 'A positive result with a decision is as it should be',
      kind: 'passes',
      tables: append(settledTables, 'Beslutsgang', ['S1', 'Implementeringsbeslut', '', '2022-11-01']),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Effects of nothing at all ask for no decision',
      kind: 'atLimit',
      tables: judged(0, 0),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Effects of one öre ask for a decision',
      kind: 'pastLimit',
      tables: judged(0.01, 0),
      today: LATER,
      outcome: broken(warn('Satsningar!A2', '0.01', '0.00')),
      says: [
        'S1 visar ett positivt resultat, 0,01 kr i bedömda effekter, men tabellen Beslutsgang har inget implementeringsbeslut. Ta upp implementeringen i Kommunstyrelsen.',
      ],
    },
    {
      name: 'What one party saves another may cost',
      kind: 'atLimit',
      tables: judged(450000, -450000),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'On the day of the judgement the decision is asked for',
      kind: 'pastLimit',
      tables: settledTables,
      today: '2022-06-01',
      outcome: broken(warn('Satsningar!A2', '450000.00', '0.00')),
      says: [
        'S1 visar ett positivt resultat, 450 000 kr i bedömda effekter, men tabellen Beslutsgang har inget implementeringsbeslut. Ta upp implementeringen i Kommunstyrelsen.',
      ],
    },
    {
      name: 'A later judgement takes the place of an earlier one',
      kind: 'reading',
      tables: append(settledTables, 'EffektUtfall', ['S1', 'VAN', 'Uppföljning', '2022-12-01', 0]),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'A running judgement counts for nothing beside a forecast',
      kind: 'reading',
      tables: append(judged(0, 0), 'EffektUtfall', ['S1', 'VAN', 'Löpande', '2022-12-01', 90000]),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Running judgements alone show no result yet',
      kind: 'notApplicable',
      tables: edit(settledTables, { 'EffektUtfall!C2': 'Löpande', 'EffektUtfall!C3': 'Löpande' }),
      today: LATER,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'The day before the judgement there is none',
      kind: 'notApplicable',
      tables: settledTables,
      today: '2022-05-31',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'What still runs is not implemented yet',
      kind: 'notApplicable',
      tables: edit(settledTables, { 'Satsningar!C2': 'Pågår' }),
      today: LATER,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A judgement that cannot be read may turn the result',
      kind: 'couldNotCheck',
      tables: judged(450000, 'mindre'),
      today: LATER,
      outcome: unchecked('en rad är utelämnad, se EffektUtfall!E3'),
    },
    {
      name: 'Without the table of steps nobody knows',
      kind: 'couldNotCheck',
      tables: without(settledTables, 'Beslutsgang'),
      today: LATER,
      outcome: unchecked('tabellen Beslutsgang saknas'),
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

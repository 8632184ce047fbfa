import { append, given, invoice, settledTables, soundTables, without } from '../../workbookBuilder';
import type { Rows } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

/** VAN is to repay 360 000 and SOC 72 000. */
const invoiced = (van: number, soc: number) =>
  append(settledTables, 'Fakturor', invoice('VAN', 2022, van), invoice('SOC', 2022, soc));

const withGrn = (...rows: readonly Rows[number][]) =>
  append(
    append(invoiced(360000, 72000), 'Parter', [
      'S1',
      'GRN',
      'Nämnd',
      'Gymnasium',
      '',
      'Genomför',
      '7101',
      '171',
    ]),
    'Fakturor',
    ...rows,
  );

export const or57: RuleCases = {
  rule: 'OR-57',
  cases: [
    {
      name: 'Less invoiced than is to be repaid is not too much',
      kind: 'passes',
      tables: invoiced(120000, 24000),
      outcome: PASSED,
      today: '2022-12-31',
    },
    {
      name: 'Exactly what is to be repaid is not too much',
      kind: 'atLimit',
      tables: invoiced(360000, 72000),
      outcome: PASSED,
      today: '2022-12-31',
    },
    {
      name: 'An öre more is shown',
      kind: 'pastLimit',
      tables: invoiced(360000, 72000.01),
      today: '2022-12-31',
      outcome: broken(warn('Fakturor!F3', '72000.01', '72000.00')),
      says: [
        'SOC har fakturerats 72 000,01 kr för S1, men ska återföra 72 000 kr. 0,01 kr för mycket betalas inte tillbaka enligt riktlinjerna; ta ställning till det.',
      ],
    },
    {
      name: 'Under a ceiling for the whole VAN repays its whole effect',
      kind: 'reading',
      tables: given(invoiced(450000, 72000), 'återföring.tak', 'totalt'),
      today: '2022-12-31',
      parameter: 'återföring.tak',
      outcome: PASSED,
    },
    {
      name: 'A floor of half raises what SOC repays',
      kind: 'reading',
      tables: given(invoiced(360000, 120000), 'återföring.golv', 0.5),
      today: '2022-12-31',
      parameter: 'återföring.golv',
      outcome: PASSED,
    },
    {
      name: 'A floor for the whole asks nothing of SOC',
      kind: 'reading',
      tables: given(invoiced(360000, 0.01), 'återföring.golvläsart', 'ersättning'),
      today: '2022-12-31',
      parameter: 'återföring.golvläsart',
      outcome: broken(warn('Fakturor!F3', '0.01', '0.00')),
    },
    {
      name: 'On the granted sum SOC repays more',
      kind: 'reading',
      tables: given(invoiced(450000, 126000), 'återföring.kostnadsbas', 'beviljat'),
      today: '2022-12-31',
      parameter: 'återföring.kostnadsbas',
      outcome: PASSED,
    },
    {
      name: 'A ceiling from the day of the decision holds',
      kind: 'dayOf',
      tables: given(invoiced(450000, 72000), 'återföring.tak', 'totalt', '2019-11-05'),
      today: '2022-12-31',
      parameter: 'återföring.tak',
      outcome: PASSED,
    },
    {
      name: 'A ceiling from the day after the decision does not',
      kind: 'dayBefore',
      tables: given(invoiced(450000, 72000), 'återföring.tak', 'totalt', '2019-11-06'),
      today: '2022-12-31',
      outcome: broken(warn('Fakturor!F2', '450000.00', '360000.00')),
      says: [
        'VAN har fakturerats 450 000 kr för S1, men ska återföra 360 000 kr. 90 000 kr för mycket betalas inte tillbaka enligt riktlinjerna; ta ställning till det.',
      ],
    },
    {
      name: 'Before the day of the judgement nothing is too much',
      kind: 'notApplicable',
      tables: invoiced(1000000, 1000000),
      today: '2022-05-31',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'On the day of the judgement it counts',
      kind: 'pastLimit',
      tables: invoiced(360000.01, 72000),
      today: '2022-06-01',
      outcome: broken(warn('Fakturor!F2', '360000.01', '360000.00')),
    },
    {
      name: 'A party that has nothing to repay in the plan is invoiced an öre too much',
      kind: 'pastLimit',
      tables: withGrn(invoice('GRN', 2022, 0.01)),
      today: '2022-12-31',
      outcome: broken(warn('Fakturor!F4', '0.01', '0.00')),
      says: [
        'GRN har fakturerats 0,01 kr för S1, men har inget att återföra i planen. Beloppet är inte med i fonden; rätta parten i Fakturor, eller ta ställning till beloppet.',
      ],
    },
    {
      name: 'Such a party whose invoices have been credited has none too many',
      kind: 'atLimit',
      tables: withGrn(invoice('GRN', 2022, 500), invoice('GRN', 2022, -500)),
      today: '2022-12-31',
      outcome: PASSED,
    },
    {
      name: 'Such a party is told once of all its invoices',
      kind: 'pastLimit',
      tables: withGrn(invoice('GRN', 2021, 500), invoice('grn', 2022, 700)),
      today: '2022-12-31',
      outcome: broken(warn('Fakturor!F5', '1200.00', '0.00')),
    },
    {
      name: 'Without a judgement nothing is too much',
      kind: 'notApplicable',
      tables: soundTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of effects found nobody knows',
      kind: 'couldNotCheck',
      tables: without(settledTables, 'EffektUtfall'),
      outcome: unchecked('tabellen EffektUtfall saknas'),
    },
  ],
};

import {
  append,
  edit,
  emptied,
  given,
  invoice,
  settledTables,
  soundTables,
  without,
} from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** The floor is 108 000 for VAN and 72 000 for SOC; the plan's last round is due on 2024-09-30. */
const AFTER = '2024-09-30';
const invoiced = (van: number, soc: number) =>
  append(settledTables, 'Fakturor', invoice('VAN', 2022, van), invoice('SOC', 2022, soc));

export const or52: RuleCases = {
  rule: 'OR-52',
  cases: [
    {
      name: 'More than the floor is right',
      kind: 'passes',
      tables: invoiced(360000, 100000),
      today: AFTER,
      outcome: PASSED,
    },
    {
      name: 'Exactly the floor is right',
      kind: 'atLimit',
      tables: invoiced(108000, 72000),
      today: AFTER,
      outcome: PASSED,
    },
    {
      name: 'An öre under the floor is a breach',
      kind: 'pastLimit',
      tables: invoiced(108000, 71999.99),
      today: AFTER,
      outcome: broken(stop('Fakturor!F3', '71999.99', '72000.00')),
      says: [
        'SOC återför 71 999,99 kr för S1. Det lägsta som alltid återförs är 72 000 kr (30 % av kostnaden enligt planen).',
      ],
    },
    {
      name: 'Without invoices the plan’s last round is marked',
      kind: 'pastLimit',
      tables: settledTables,
      today: AFTER,
      outcome: broken(
        stop('Aterforingsplan!E2', '0.00', '108000.00'),
        stop('Aterforingsplan!E3', '0.00', '72000.00'),
      ),
      says: [
        'VAN återför 0 kr för S1. Det lägsta som alltid återförs är 108 000 kr (30 % av kostnaden enligt planen).',
      ],
    },
    {
      // 180 000 is 30 % of the 600 000; the two have the same effects, and half of it each.
      name: 'Without a plan or an invoice each party is told at its own effects',
      kind: 'reading',
      tables: edit(emptied(settledTables, 'Aterforingsplan'), {
        'Effekter!E2': 140000,
        'Effekter!F2': 140000,
        'Effekter!G2': 140000,
      }),
      today: AFTER,
      outcome: broken(stop('Effekter!A2', '0.00', '90000.00'), stop('Effekter!A3', '0.00', '90000.00')),
    },
    {
      name: 'An application with a plan of its own is judged by it',
      kind: 'reading',
      // Of the budget, 1 050 000, the floor is 315 000, which VAN and SOC share as 3 : 2.
      tables: edit(settledTables, { 'Satsningar!C2': 'Ansökan' }),
      today: AFTER,
      outcome: broken(
        stop('Aterforingsplan!E2', '0.00', '189000.00'),
        stop('Aterforingsplan!E3', '0.00', '126000.00'),
      ),
    },
    {
      name: 'What the add-in proposes for an application binds nobody',
      kind: 'notApplicable',
      tables: edit(emptied(settledTables, 'Aterforingsplan'), { 'Satsningar!C2': 'Ansökan' }),
      today: AFTER,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'The day before the last round what is planned counts',
      kind: 'atLimit',
      tables: invoiced(108000, 0.01),
      today: '2024-09-29',
      outcome: PASSED,
    },
    {
      name: 'Nothing is planned after a last year that is invoiced',
      kind: 'pastLimit',
      tables: append(settledTables, 'Fakturor', invoice('VAN', 2024, 108000), invoice('SOC', 2024, 60000)),
      today: '2024-09-29',
      outcome: broken(stop('Fakturor!F3', '60000.00', '72000.00')),
    },
    {
      name: 'Nothing is planned before the last of two years that are invoiced',
      kind: 'pastLimit',
      // SOC's plan is 140 000 in 2022 and 2023: 280 000 of 910 000, so of the floor 180 000 it has 55 384,62, upwards.
      tables: append(
        edit(settledTables, { 'Aterforingsplan!E3': 0 }),
        'Fakturor',
        invoice('VAN', 2022, 108000),
        invoice('SOC', 2023, 1),
        invoice('SOC', 2022, 1),
      ),
      today: '2024-09-29',
      outcome: broken(stop('Fakturor!F4', '2.00', '55385.00')),
    },
    {
      name: 'A floor of 29 percent is lower',
      kind: 'reading',
      // 174 000 split 3 : 2 gives SOC 69 600.
      tables: given(invoiced(108000, 69600), 'återföring.golv', '29 %'),
      today: AFTER,
      parameter: 'återföring.golv',
      outcome: PASSED,
    },
    {
      name: 'A floor for the whole is met by one party alone',
      kind: 'reading',
      tables: given(invoiced(180000, 0), 'återföring.golvläsart', 'tillskott'),
      today: AFTER,
      parameter: 'återföring.golvläsart',
      outcome: PASSED,
    },
    {
      name: 'A floor for the whole that lacks an öre is marked at the last invoice',
      kind: 'reading',
      tables: given(invoiced(100000, 79999.99), 'återföring.golvläsart', 'ersättning'),
      today: AFTER,
      parameter: 'återföring.golvläsart',
      outcome: broken(stop('Fakturor!F3', '179999.99', '180000.00')),
      says: [
        'För S1 återförs 179 999,99 kr. Det lägsta som alltid återförs är 180 000 kr (30 % av kostnaden).',
      ],
    },
    {
      name: 'A floor for the whole is marked at the plan’s first party where nothing is invoiced',
      kind: 'reading',
      tables: given(settledTables, 'återföring.golvläsart', 'ersättning'),
      today: AFTER,
      parameter: 'återföring.golvläsart',
      outcome: broken(stop('Aterforingsplan!B2', '0.00', '180000.00')),
    },
    {
      name: 'A floor for the whole is marked at the investment where there is no plan either',
      kind: 'reading',
      tables: given(emptied(settledTables, 'Aterforingsplan'), 'återföring.golvläsart', 'ersättning'),
      today: AFTER,
      parameter: 'återföring.golvläsart',
      outcome: broken(stop('Satsningar!A2', '0.00', '180000.00')),
    },
    {
      name: 'On the granted sum the floor is higher',
      kind: 'reading',
      // 315 000 split 3 : 2.
      tables: given(invoiced(189000, 125999.99), 'återföring.kostnadsbas', 'beviljat'),
      today: AFTER,
      parameter: 'återföring.kostnadsbas',
      outcome: broken(stop('Fakturor!F3', '125999.99', '126000.00')),
    },
    {
      name: 'A later day for the round leaves time',
      kind: 'reading',
      tables: given(invoiced(108000, 71999.99), 'kalender.återföringsdag', '10-01'),
      today: AFTER,
      parameter: 'kalender.återföringsdag',
      outcome: PASSED,
    },
    {
      name: 'A floor from the day of the decision holds',
      kind: 'dayOf',
      tables: given(invoiced(108000, 69600), 'återföring.golv', 0.29, '2019-11-05'),
      today: AFTER,
      parameter: 'återföring.golv',
      outcome: PASSED,
    },
    {
      name: 'A floor from the day after the decision does not',
      kind: 'dayBefore',
      tables: given(invoiced(108000, 69600), 'återföring.golv', 0.29, '2019-11-06'),
      today: AFTER,
      outcome: broken(stop('Fakturor!F3', '69600.00', '72000.00')),
    },
    {
      name: 'Before the judgement there is no floor to reach',
      kind: 'notApplicable',
      tables: soundTables,
      today: AFTER,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of invoices nobody knows',
      kind: 'couldNotCheck',
      tables: without(settledTables, 'Fakturor'),
      today: AFTER,
      outcome: unchecked('tabellen Fakturor saknas'),
    },
  ],
};

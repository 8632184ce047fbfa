import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked, warn } from '../ruleCase';
import { ownersUnknown } from './ownersUnknown';

/*
 * Consumed in 2020: 100 000 + 60 000,50 = 160 000,50. Left of that year's budget: 300 000 − 160 000,50 = 139 999,50.
 * Later years: 300 000 + 450 000. The forecast is 160 000,50 + 139 999,50 + 750 000 = 1 050 000.
 */
const granted = (amount: number | string) => edit(soundTables, { 'Satsningar!G2': amount });
const closed = (amount: number) => edit(granted(amount), { 'Satsningar!C2': 'Avslutad' });

export const or39: RuleCases = {
  rule: 'OR-39',
  cases: [
    {
      name: 'Consumption and forecast well within the grant are right',
      kind: 'passes',
      tables: granted(2000000),
      outcome: PASSED,
    },
    {
      name: 'A forecast of exactly the grant is right',
      kind: 'atLimit',
      tables: granted(1050000),
      outcome: PASSED,
    },
    {
      name: 'A forecast of an öre more is a warning at the grant',
      kind: 'pastLimit',
      tables: granted(1049999.99),
      outcome: broken(warn('Satsningar!G2', '1050000.00', '1049999.99')),
      says: [
        'S1 har förbrukat 160 000,50 kr och har 889 999,50 kr kvar av budgeten. Prognosen 1 050 000 kr är mer än beviljade 1 049 999,99 kr.',
      ],
    },
    {
      name: 'Without a status nobody knows whether more is to come',
      kind: 'reading',
      tables: edit(granted(1049999.99), { 'Satsningar!C2': '' }),
      outcome: PASSED,
    },
    {
      name: 'Consumption of exactly the grant is right',
      kind: 'atLimit',
      tables: closed(160000.5),
      outcome: PASSED,
    },
    {
      name: 'Consumption of an öre more is a breach at the row that passes',
      kind: 'pastLimit',
      tables: closed(160000.49),
      outcome: broken(stop('Huvudbok!G3', '160000.50', '160000.49')),
      says: ['S1 har förbrukat 160 000,50 kr av beviljade 160 000,49 kr. 0,01 kr saknar finansiering.'],
    },
    {
      name: 'What was consumed is told year by year',
      kind: 'pastLimit',
      tables: append(closed(170000), 'Huvudbok', ['V3', '2021-02-10', '5010', '5101', '70001', '', 20000]),
      outcome: broken(stop('Huvudbok!G4', '180000.50', '170000.00')),
      grounds: [
        'Förbrukat 2020, enligt huvudboken: 160 000,50 kr',
        'Förbrukat 2021, enligt huvudboken: 20 000 kr',
        'Beviljat, med senare beslut: 170 000 kr',
        'Förbrukat: 180 000,50 kr',
        '180 000,50 kr − 170 000 kr = 10 000,50 kr utan finansiering',
      ],
    },
    {
      // Left of 2021: 300 000 − 20 000; of 2022: 450 000. The forecast is 180 000,50 + 730 000.
      name: 'The forecast goes by the budget from the last year in the ledger',
      kind: 'pastLimit',
      tables: append(granted(910000), 'Huvudbok', ['V3', '2021-02-10', '5010', '5101', '70001', '', 20000]),
      outcome: broken(warn('Satsningar!G2', '910000.50', '910000.00')),
    },
    {
      name: 'The row that passes is found by date, not by its place in the table',
      kind: 'pastLimit',
      tables: append(closed(100000), 'Huvudbok', ['V3', '2020-01-15', '5010', '5101', '70001', '', 1]),
      // By date: 1, then 100 001 which passes 100 000, though the row stands first in the table.
      outcome: broken(stop('Huvudbok!G2', '160001.50', '100000.00')),
      says: ['S1 har förbrukat 160 001,50 kr av beviljade 100 000 kr. 60 001,50 kr saknar finansiering.'],
    },
    {
      name: 'A credit that brings it back within the grant makes it right',
      kind: 'passes',
      tables: append(closed(150000), 'Huvudbok', ['V3', '2020-07-01', '5010', '6101', '70001', '', -10000.5]),
      outcome: PASSED,
    },
    {
      name: 'After a credit the row that passes for the last time is marked',
      kind: 'pastLimit',
      tables: append(
        closed(150000),
        'Huvudbok',
        ['V3', '2020-07-01', '5010', '6101', '70001', '', -10000.5],
        ['V4', '2020-08-01', '5010', '6101', '70001', '', 0.01],
      ),
      outcome: broken(stop('Huvudbok!G5', '150000.01', '150000.00')),
    },
    {
      name: 'Nothing consumed is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Huvudbok'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the ledger nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Huvudbok'),
      outcome: unchecked('tabellen Huvudbok saknas'),
    },
    {
      name: 'Without a granted sum there is nothing to hold it against',
      kind: 'couldNotCheck',
      tables: without(granted(''), 'Budget'),
      outcome: unchecked('beviljat belopp saknas eller går inte att läsa'),
    },
    ...ownersUnknown(1),
  ],
};

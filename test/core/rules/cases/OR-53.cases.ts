import { append, edit, emptied, given, invoice, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const from2023 = edit(soundTables, { 'Aterforingsplan!C2': '', 'Aterforingsplan!C3': 0 });
const starting = (start: string) => edit(from2023, { 'Satsningar!D2': start });
const onlyInvoiced = (year: number) =>
  append(emptied(soundTables, 'Aterforingsplan'), 'Fakturor', invoice('VAN', year, 1000));

const tooLate = broken(stop('Aterforingsplan!D2', '2023-09-30', '2023-01-01'));

export const or53: RuleCases = {
  rule: 'OR-53',
  cases: [
    {
      name: 'A first round before three years have gone is in time',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A first round three years to the day is in time',
      kind: 'atLimit',
      tables: starting('2020-09-30'),
      outcome: PASSED,
    },
    {
      name: 'A first round a day after three years is late',
      kind: 'pastLimit',
      tables: starting('2020-09-29'),
      outcome: broken(stop('Aterforingsplan!D2', '2023-09-30', '2023-09-29')),
      says: [
        'Återföringen för S1 börjar 2023-09-30; senast tillåtet är 2023-09-29 (start 2020-09-29 + 3 år).',
      ],
    },
    {
      name: 'Three years from a 29 February end on the 28 February',
      kind: 'pastLimit',
      tables: starting('2020-02-29'),
      outcome: broken(stop('Aterforingsplan!D2', '2023-09-30', '2023-02-28')),
    },
    {
      name: 'Without plan the first invoice counts',
      kind: 'reading',
      tables: onlyInvoiced(2022),
      outcome: PASSED,
    },
    {
      name: 'Without plan a first invoice that is late is marked',
      kind: 'reading',
      tables: onlyInvoiced(2023),
      outcome: broken(stop('Fakturor!F2', '2023-09-30', '2023-01-01')),
    },
    {
      name: 'By calendar year any day of the third year is in time',
      kind: 'reading',
      tables: given(starting('2020-01-01'), 'återföring.startläsart', 'kalenderår'),
      parameter: 'återföring.startläsart',
      outcome: PASSED,
    },
    {
      name: 'By calendar year the fourth year is late',
      kind: 'reading',
      tables: given(
        edit(starting('2020-12-31'), { 'Aterforingsplan!D2': '', 'Aterforingsplan!D3': '' }),
        'återföring.startläsart',
        'kalenderår',
      ),
      parameter: 'återföring.startläsart',
      outcome: broken(stop('Aterforingsplan!E2', '2024', '2023')),
      says: ['Återföringen för S1 börjar 2024; senast tillåtet är 2023 (start 2020 + 3 år).'],
    },
    {
      name: 'The municipality may allow four years',
      kind: 'reading',
      tables: given(starting('2020-01-01'), 'återföring.startÅr', 4),
      parameter: 'återföring.startÅr',
      outcome: PASSED,
    },
    {
      name: 'A round that is invoiced on New Year’s Day is in time',
      kind: 'reading',
      tables: given(starting('2020-01-01'), 'kalender.återföringsdag', '01-01'),
      parameter: 'kalender.återföringsdag',
      outcome: PASSED,
    },
    {
      name: 'Four years from the day of the decision hold',
      kind: 'dayOf',
      tables: given(starting('2020-01-01'), 'återföring.startÅr', 4, '2019-11-05'),
      parameter: 'återföring.startÅr',
      outcome: PASSED,
    },
    {
      name: 'Four years from the day after the decision do not',
      kind: 'dayBefore',
      tables: given(starting('2020-01-01'), 'återföring.startÅr', 4, '2019-11-06'),
      outcome: tooLate,
    },
    {
      name: 'Neither plan nor invoice is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Aterforingsplan'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without a start nobody knows when three years have gone',
      kind: 'couldNotCheck',
      tables: starting(''),
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without the table of plans nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Aterforingsplan'),
      outcome: unchecked('tabellen Aterforingsplan saknas'),
    },
    {
      name: 'With neither plan nor table of invoices nobody knows',
      kind: 'couldNotCheck',
      tables: without(emptied(soundTables, 'Aterforingsplan'), 'Fakturor'),
      outcome: unchecked('tabellen Fakturor saknas'),
    },
  ],
};

import { append, emptied, given, invoice, notGiven, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const dated = (date: string) => append(soundTables, 'Fakturor', invoice('VAN', 2022, 210000, date));
const sentTo = (ren: string | number) =>
  append(soundTables, 'Fakturor', invoice('VAN', 2022, 210000, '2022-09-30', ren));

export const or55: RuleCases = {
  rule: 'OR-55',
  cases: [
    {
      name: 'An invoice in September to the fund is right',
      kind: 'passes',
      tables: dated('2022-09-30'),
      outcome: PASSED,
    },
    {
      name: 'An invoice on the day after delår 2 is right',
      kind: 'atLimit',
      tables: dated('2022-09-01'),
      outcome: PASSED,
    },
    {
      name: 'An invoice on the last day of delår 2 is early',
      kind: 'pastLimit',
      tables: dated('2022-08-31'),
      outcome: broken(stop('Fakturor!D2', '2022-08-31', '2022-08-31')),
      says: [
        'Fakturan till VAN för S1 2022 är daterad 2022-08-31. Den ska göras efter delår 2, alltså efter 2022-08-31.',
      ],
    },
    {
      name: 'An invoice the year after is not early',
      kind: 'passes',
      tables: dated('2023-02-01'),
      outcome: PASSED,
    },
    {
      name: 'The fund’s REN as a number is the fund’s REN',
      kind: 'atLimit',
      tables: sentTo(9954),
      outcome: PASSED,
    },
    {
      name: 'An invoice to another REN is a breach',
      kind: 'pastLimit',
      tables: sentTo('9955'),
      outcome: broken(stop('Fakturor!E2', '9955', '9954')),
      says: ['Fakturan till VAN för S1 2022 går till REN 9955. Den ska gå till fondens REN 9954.'],
    },
    {
      name: 'An invoice to no REN is a breach',
      kind: 'pastLimit',
      tables: sentTo(''),
      outcome: broken(stop('Fakturor!E2', undefined, '9954')),
      says: ['Fakturan till VAN för S1 2022 saknar mottagande REN. Den ska gå till fondens REN 9954.'],
    },
    {
      name: 'A later close of delår 2 moves the day',
      kind: 'reading',
      tables: given(dated('2022-09-30'), 'kalender.delår2', '09-30'),
      parameter: 'kalender.delår2',
      outcome: broken(stop('Fakturor!D2', '2022-09-30', '2022-09-30')),
    },
    {
      name: 'A new REN of the fund holds for an invoice of its first day',
      kind: 'dayOf',
      tables: given(dated('2022-09-30'), 'fond.ren', '8888', '2022-09-30'),
      parameter: 'fond.ren',
      outcome: broken(stop('Fakturor!E2', '9954', '8888')),
    },
    {
      name: 'A new REN of the fund does not hold for an invoice of the day before',
      kind: 'dayBefore',
      tables: given(dated('2022-09-30'), 'fond.ren', '8888', '2022-10-01'),
      outcome: PASSED,
    },
    {
      name: 'Nothing invoiced is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Fakturor'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the fund’s REN the receiver is not known',
      kind: 'couldNotCheck',
      tables: notGiven(dated('2022-09-30'), 'fond.ren'),
      outcome: unchecked('parametern fond.ren saknas'),
    },
    {
      name: 'Without the table of invoices nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Fakturor'),
      outcome: unchecked('tabellen Fakturor saknas'),
    },
  ],
};

import { append, edit, emptied, given, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';

/** Two percent of the budget of 3 000 000 000 kr is 60 000 000 kr. Nothing was paid out or repaid in 2019. */
const opening = (amount: number) => edit(soundTables, { 'Reservation!B2': amount });
const alsoIn = (year: number, amount: number | '', added: number | '', budget: number | '' = 3000000000) =>
  append(soundTables, 'Reservation', [year, amount, added, budget]);
const underOwnRules = append(edit(soundTables, { 'Satsningar!I2': 'Kommunens egna' }), 'Parametrar', [
  'fond.målandel',
  0.03,
  '',
  'beslut',
  'Kommunens egna',
]);

export const or01: RuleCases = {
  rule: 'OR-01',
  cases: [
    {
      name: 'A reserve above two percent is as aimed at',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A reserve of exactly two percent is as aimed at',
      kind: 'atLimit',
      tables: opening(60000000),
      outcome: PASSED,
    },
    {
      name: 'A reserve one öre under two percent is told at its year',
      kind: 'pastLimit',
      tables: opening(59999999.99),
      outcome: broken(info('Reservation!A2', '59999999.99', '60000000.00')),
      says: [
        'Reservationen är 59 999 999,99 kr vid slutet av 2019. Ambitionen är 2 % av kommunens budget, 60 000 000 kr; det saknas 0,01 kr.',
      ],
    },
    {
      name: 'Two percent that is a part of an öre is rounded up',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Reservation!B2': 0.02, 'Reservation!D2': 1.01 }),
      outcome: broken(info('Reservation!A2', '0.02', '0.03')),
      says: [
        'Reservationen är 0,02 kr vid slutet av 2019. Ambitionen är 2 % av kommunens budget, 0,03 kr; det saknas 0,01 kr.',
      ],
    },
    {
      name: 'What is added during the year counts',
      kind: 'reading',
      tables: edit(soundTables, { 'Reservation!B2': 50000000, 'Reservation!C2': 10000000 }),
      outcome: PASSED,
    },
    {
      name: 'What has been paid out during the year is no longer set aside',
      kind: 'reading',
      tables: alsoIn(2020, 60160000.49, 0),
      outcome: broken(info('Reservation!A3', '59999999.99', '60000000.00')),
    },
    {
      name: 'What is left after the payouts may be two percent to the öre',
      kind: 'atLimit',
      tables: alsoIn(2020, 60160000.5, 0),
      outcome: PASSED,
    },
    {
      name: 'What is repaid during the year is set aside again',
      kind: 'reading',
      tables: alsoIn(2022, 59650000, 0),
      today: '2022-12-31',
      outcome: PASSED,
    },
    {
      name: 'A year without an opening goes on from the year before',
      kind: 'reading',
      tables: edit(alsoIn(2020, '', ''), { 'Reservation!B2': 60160000.49 }),
      outcome: broken(info('Reservation!A3', '59999999.99', '60000000.00')),
    },
    {
      name: 'Each year is judged by itself',
      kind: 'reading',
      tables: edit(alsoIn(2020, 40000000, 0), { 'Reservation!B2': 50000000 }),
      outcome: broken(
        info('Reservation!A2', '50000000.00', '60000000.00'),
        info('Reservation!A3', '39839999.50', '60000000.00'),
      ),
      says: [
        'Reservationen är 50 000 000 kr vid slutet av 2019. Ambitionen är 2 % av kommunens budget, 60 000 000 kr; det saknas 10 000 000 kr.',
      ],
    },
    {
      name: 'The year that runs is judged',
      kind: 'reading',
      tables: alsoIn(2021, 59999999, 0),
      outcome: broken(info('Reservation!A3', '59999999.00', '60000000.00')),
    },
    {
      name: 'The year that comes is not judged',
      kind: 'reading',
      tables: alsoIn(2022, 1, 0),
      outcome: PASSED,
    },
    {
      name: 'A year without a budget is not judged',
      kind: 'reading',
      tables: alsoIn(2020, 1, 0, ''),
      outcome: PASSED,
    },
    {
      name: 'The municipality may aim at three percent',
      kind: 'reading',
      tables: given(soundTables, 'fond.målandel', 0.03),
      parameter: 'fond.målandel',
      outcome: broken(info('Reservation!A2', '65000000.00', '90000000.00')),
    },
    {
      name: 'Three percent in the rule set that an investment follows count',
      kind: 'reading',
      tables: underOwnRules,
      outcome: broken(info('Reservation!A2', '65000000.00', '90000000.00')),
    },
    {
      name: 'Of several rule sets the highest share counts',
      kind: 'reading',
      tables: append(underOwnRules, 'Satsningar', [
        'S2',
        'Andra',
        'Idé',
        '2022-01-01',
        '2022-12-31',
        1000,
        '',
        '',
        'Örebro 2016',
        'Alla',
        '',
      ]),
      outcome: broken(info('Reservation!A2', '65000000.00', '90000000.00')),
    },
    {
      name: 'Three percent from the year’s last day hold for the year',
      kind: 'dayOf',
      tables: given(soundTables, 'fond.målandel', 0.03, '2019-12-31'),
      parameter: 'fond.målandel',
      outcome: broken(info('Reservation!A2', '65000000.00', '90000000.00')),
    },
    {
      name: 'Three percent from New Year’s Day do not hold for the year before',
      kind: 'dayBefore',
      tables: given(soundTables, 'fond.målandel', 0.03, '2020-01-01'),
      outcome: PASSED,
    },
    {
      name: 'A reserve without a row has no year to judge',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Reservation'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A reserve of years to come alone has no year to judge',
      kind: 'notApplicable',
      tables: edit(opening(1), { 'Reservation!A2': 2022, 'Reservation!D2': '' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without any budget nobody knows',
      kind: 'couldNotCheck',
      tables: edit(opening(1), { 'Reservation!D2': '' }),
      outcome: unchecked('kommunens budget saknas i tabellen Reservation'),
    },
    {
      name: 'The budget of a year to come says nothing of those that have begun',
      kind: 'couldNotCheck',
      tables: edit(alsoIn(2022, 1, 0), { 'Reservation!D2': '' }),
      outcome: unchecked('kommunens budget saknas i tabellen Reservation'),
    },
    {
      name: 'The year that runs, without a budget, is one that has begun',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Reservation!A2': 2021, 'Reservation!D2': '' }),
      outcome: unchecked('kommunens budget saknas i tabellen Reservation'),
    },
    {
      name: 'Without the column of the budget nobody knows',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Reservation', 'Kommunens budget'),
      outcome: unchecked('kommunens budget saknas i tabellen Reservation'),
    },
    {
      name: 'Where every investment is under other rules there is no such aim',
      kind: 'notApplicable',
      tables: edit(opening(1), { 'Satsningar!I2': 'RAR' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of the reserve nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Reservation'),
      outcome: unchecked('tabellen Reservation saknas'),
    },
    {
      name: 'Without an opening nobody knows',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Reservation!B2': '' }),
      outcome: unchecked('ingående reservation saknas för 2019'),
    },
    {
      name: 'A year before the first opening does not hide a later breach',
      kind: 'couldNotCheck',
      tables: edit(alsoIn(2018, '', 0), { 'Reservation!B2': 50000000 }),
      outcome: {
        answer: 'checked',
        breaches: [info('Reservation!A2', '50000000.00', '60000000.00')],
        reasons: ['ingående reservation saknas för 2018'],
      },
    },
    {
      name: 'A budget of nothing has no two percent',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Reservation!D2': 0 }),
      outcome: unchecked('kommunens budget för 2019 är inte mer än noll'),
    },
    {
      name: 'Without a ledger nothing has been paid by it',
      kind: 'reading',
      tables: without(opening(59999999.99), 'Huvudbok'),
      outcome: broken(info('Reservation!A2', '59999999.99', '60000000.00')),
    },
    {
      name: 'A ledger whose RENs are nobody’s may have been paid in full',
      kind: 'couldNotCheck',
      tables: withoutColumn(opening(1), 'Parter', 'REN'),
      outcome: unchecked('kolumnen REN saknas i tabellen Parter'),
    },
    {
      name: 'A year that cannot be read may be what the next goes on from',
      kind: 'couldNotCheck',
      tables: edit(opening(1), { 'Reservation!C2': 'mycket' }),
      outcome: unchecked('en rad är utelämnad, se Reservation!C2'),
    },
    {
      name: 'A payout that cannot be read leaves the reserve unknown',
      kind: 'couldNotCheck',
      tables: edit(opening(1), { 'Utbetalningar!F2': '#REF!' }),
      outcome: unchecked('en rad är utelämnad, se Utbetalningar!F2'),
    },
  ],
};

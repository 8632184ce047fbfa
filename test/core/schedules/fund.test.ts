import { schedulesOf } from '../resultFile';
import type { Tables } from '../workbookBuilder';
import { append, edit, emptied, given, invoice, soundTables, without } from '../workbookBuilder';

/** Beside S1, which runs, S2 has ended: granted 500 000, paid 400 000 for the year 2020, to repay 500 000 in 2021. */
const two: Tables = append(
  append(
    append(
      append(
        {
          ...soundTables,
          Aterforingsplan: [
            ['Satsning', 'Part', '2021', '2022', '2023', '2024'],
            ['S1', 'VAN', '', 210000, 210000, 210000],
            ['S1', 'SOC', '', 140000, 140000, 140000],
            ['S2', 'VAN', 500000, '', '', ''],
          ],
        },
        'Satsningar',
        ['S2', 'Andra', 'Avslutad', '2019-07-01', '2020-12-31', 476190.48, 500000, '2019-06-01', ''],
      ),
      'Parter',
      ['S2', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '5102', '151', '5000'],
    ),
    'Utbetalningar',
    ['S2', '5102', 2020, 'Helår', '2021-01-29', 400000],
  ),
  'Reservation',
  [2021, '', 1000000.25, ''],
  [2022, 66000000, '', ''],
);

function fund(tables: Tables): string[] {
  return schedulesOf(tables).fund.map(({ year, opening, added, paidOut, repaid, closing }) =>
    [year, opening, added, paidOut, repaid, closing].join(' '),
  );
}

function held(tables: Tables): string[] {
  return schedulesOf(tables).fund.map(({ year, bound, released, available }) =>
    [year, bound, released, available].join(' '),
  );
}

describe('The fund', () => {
  it('moves by the year that a payout or a round belongs to, through the last planned round', () => {
    // 2020: 160 000,50 + 400 000 (paid in January 2021). 2021: 500 000 back. From 2022: 350 000 back a year.
    expect(fund(two)).toEqual([
      '2019 65000000.00 0.00 0.00 0.00 65000000.00',
      '2020 65000000.00 0.00 560000.50 0.00 64439999.50',
      '2021 64439999.50 1000000.25 0.00 500000.00 65939999.75',
      '2022 66000000.00 0.00 0.00 350000.00 66350000.00',
      '2023 66350000.00 0.00 0.00 350000.00 66700000.00',
      '2024 66700000.00 0.00 0.00 350000.00 67050000.00',
    ]);
  });

  it('binds what runs and releases what an ended investment never used', () => {
    // S1: 1 050 000, then 889 999,50. S2: 500 000 until it ends in 2020, when 100 000 is released.
    expect(held(two)).toEqual([
      '2019 1550000.00 0.00 63450000.00',
      '2020 889999.50 100000.00 63550000.00',
      '2021 889999.50 100000.00 65050000.25',
      '2022 889999.50 100000.00 65460000.50',
      '2023 889999.50 100000.00 65810000.50',
      '2024 889999.50 100000.00 66160000.50',
    ]);
  });

  it('shows its share of the budget with four decimals, in years that have a budget', () => {
    // 65 000 000 / 3 000 000 000 = 0,02166….
    expect(schedulesOf(two).fund.map(({ shareOfBudget }) => shareOfBudget)).toEqual([
      '0.0217',
      ...Array<undefined>(5),
    ]);
  });

  it('takes the years of the reserve in order, from the first with an opening', () => {
    const reserve: Tables = {
      ...emptied(soundTables, 'Aterforingsplan', 'Effekter'),
      Reservation: [
        ['År', 'Ingående', 'Tillfört', 'Kommunens budget'],
        [2020, 70000000, 5, ''],
        [2019, 65000000, 0, ''],
        [2018, '', 7, ''],
      ],
    };
    expect(fund(reserve)).toEqual([
      '2019 65000000.00 0.00 0.00 0.00 65000000.00',
      '2020 70000000.00 5.00 160000.50 0.00 69840004.50',
    ]);
  });

  it('pays out, but binds nothing, for an investment whose status cannot be read', () => {
    const unreadable = edit(soundTables, { 'Satsningar!C2': 'Kanske' });
    expect([fund(unreadable)[1], held(unreadable)[1]]).toEqual([
      '2020 65000000.00 0.00 160000.50 0.00 64839999.50',
      '2020 0.00 0.00 64839999.50',
    ]);
  });

  it('binds nothing before the year of the decision', () => {
    const decided = edit(soundTables, { 'Satsningar!H2': '2020-01-01' });
    expect(held(decided).slice(0, 2)).toEqual([
      '2019 0.00 0.00 65000000.00',
      '2020 889999.50 0.00 63950000.00',
    ]);
  });

  it('binds nothing of an investment without a day of decision or a start', () => {
    const undated = edit(soundTables, { 'Satsningar!D2': '', 'Satsningar!H2': '' });
    expect(held(undated)[1]).toBe('2020 0.00 0.00 64839999.50');
  });

  it('releases at once what a closed investment without an end did not use', () => {
    const endless = edit(soundTables, { 'Satsningar!C2': 'Avslutad', 'Satsningar!E2': '' });
    expect(held(endless)[1]).toBe('2020 0.00 889999.50 64839999.50');
  });

  it('counts a round as planned until the effects are judged, whatever has been invoiced', () => {
    const less = append(soundTables, 'Fakturor', invoice('VAN', 2022, 100000.25));
    // 210 000 + 140 000 by the plan; 64 839 999,50 + 350 000.
    expect(fund(less)[3]).toBe('2022 64839999.50 0.00 0.00 350000.00 65189999.50');
  });

  it('takes nothing for an application', () => {
    const application = edit(without(soundTables, 'Utbetalningar', 'Huvudbok'), {
      'Satsningar!C2': 'Ansökan',
    });
    expect(fund(application)).toEqual(['2019 65000000.00 0.00 0.00 0.00 65000000.00']);
  });

  it('counts what has been paid although the status still says that it is an application', () => {
    const forgotten = edit(soundTables, { 'Satsningar!C2': 'Ansökan' });
    expect(fund(forgotten)).toEqual(fund(edit(soundTables, { 'Satsningar!C2': '' })));
  });

  it('does not release what is granted to a closed investment whose end cannot be read', () => {
    const unknown = edit(soundTables, { 'Satsningar!C2': 'Avslutad', 'Satsningar!E2': '#REF!' });
    expect(held(unknown)[1]).toBe('2020 889999.50 0.00 63950000.00');
  });

  it('is empty without an opening to count from', () => {
    expect(fund(emptied(soundTables, 'Reservation'))).toEqual([]);
  });

  it('is in kronor where the planning tables are in thousands, and payouts are not', () => {
    const thousands = given(
      edit(emptied(soundTables, 'Aterforingsplan', 'Effekter'), {
        'Reservation!B2': 65000,
        'Reservation!C2': 12.3456789,
      }),
      'beloppsenhet',
      'tkr',
    );
    // 12,3456789 tkr = 12 345,6789 kr → 12 345,68.
    expect(fund(thousands)).toEqual([
      '2019 65000000.00 12345.68 0.00 0.00 65012345.68',
      '2020 65012345.68 0.00 160000.50 0.00 64852345.18',
    ]);
  });
});

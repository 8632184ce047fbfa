import { schedulesOf } from '../resultFile';
import { given, settledTables } from '../workbookBuilder';
import type { Rows, Tables } from '../workbookBuilder';

/** The amounts of a planning table a thousandth, by hand in kronor ÷ 1000. */
const thousandths = (rows: Rows = []): Rows =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 1000 ? cell / 1000 : cell)));

const inThousands: Tables = given(
  {
    ...settledTables,
    ...Object.fromEntries(
      ['Satsningar', 'Budget', 'Effekter', 'Aterforingsplan', 'EffektUtfall', 'Reservation'].map((name) => [
        name,
        thousandths(settledTables[name]),
      ]),
    ),
    Reservation: [
      ['År', 'Ingående', 'Tillfört', 'Kommunens budget'],
      [2019, 65000, 0, 3000000],
    ],
  },
  'beloppsenhet',
  'tkr',
);

describe('A workbook in thousands', () => {
  it('gives the same kronor as one in kronor', () => {
    expect(schedulesOf(inThousands, '2022-07-01')).toEqual(schedulesOf(settledTables, '2022-07-01'));
  });

  it('is read in kronor while the unit holds from tomorrow', () => {
    const tomorrow = given(settledTables, 'beloppsenhet', 'tkr', '2022-07-02');
    expect(schedulesOf(tomorrow, '2022-07-01')).toEqual(schedulesOf(settledTables, '2022-07-01'));
  });

  it('is read in thousands when the unit holds from today', () => {
    const today = given(settledTables, 'beloppsenhet', 'tkr', '2022-07-01');
    expect(schedulesOf(today, '2022-07-01').grants[0]?.granted).toBe('1050000000.00');
  });
});

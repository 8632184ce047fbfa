import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/snapshot';
import { ore, schedulesOf, sumOfOre } from '../resultFile';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, soundTables } from '../workbookBuilder';
import { drawing } from '../../drawing';

/** VAN's budget is 650 000 with the evaluation, SOC's 400 000; 1 050 000 kr is granted. */
const decision = (kind: string, date: string, amount: CellValue, party = ''): Rows[number] => [
  'S1',
  date,
  'Kommunstyrelsen',
  kind,
  '',
  amount,
  party,
];
const decided = (...rows: Rows): Tables => append(soundTables, 'Andringar', ...rows);

function parts(tables: Tables, today?: string): string[] | undefined {
  return schedulesOf(tables, today).grants[0]?.parts?.map(({ part, amount }) => `${part} ${amount}`);
}

describe('The granted sum by party', () => {
  it('follows the budget, evaluation included', () => {
    expect(parts(soundTables)).toEqual(['VAN 650000.00', 'SOC 400000.00']);
  });

  it('is split by the budget where another sum was granted', () => {
    // 1 000 × 650 / 1 050 = 619,0476… and 1 000 × 400 / 1 050 = 380,9523…: the öre left goes to 0,7619 of an öre.
    expect(parts(edit(soundTables, { 'Satsningar!G2': 1000 }))).toEqual(['VAN 619.05', 'SOC 380.95']);
  });

  it('gives an öre that is left to the first where two have the same fraction', () => {
    const same = append(
      emptied(edit(soundTables, { 'Satsningar!G2': 0.01 }), 'Budget'),
      'Budget',
      ['S1', 'SOC', 'Personal', 100, '', ''],
      ['S1', 'VAN', 'Personal', 100, '', ''],
    );
    expect(parts(same)).toEqual(['VAN 0.00', 'SOC 0.01']);
  });

  it('is split anew with what is added for all', () => {
    // 2 100 000 is twice the budget.
    expect(parts(decided(decision('Tillskott', '2021-01-01', 1050000)))).toEqual([
      'VAN 1300000.00',
      'SOC 800000.00',
    ]);
  });

  it('has the parties in their own order, and not that of the budget', () => {
    const third = append(soundTables, 'Parter', [
      'S1',
      'GRN',
      'Nämnd',
      '',
      '',
      'Genomför',
      '7101',
      '',
      '',
      '',
      '',
    ]);
    const turned: Tables = {
      ...third,
      Budget: [
        ['Satsning', 'Part', 'Kostnadsslag', '2020'],
        ['S1', 'GRN', 'Personal', 450000],
        ['S1', 'SOC', 'Personal', 400000],
        ['S1', 'VAN', 'Personal', 200000],
      ],
    };
    expect(parts(turned)).toEqual(['VAN 200000.00', 'SOC 400000.00', 'GRN 450000.00']);
  });

  it('is not known where nobody has a budget, whatever was added for one party', () => {
    const unbudgeted = emptied(edit(soundTables, { 'Satsningar!G2': 0 }), 'Budget');
    const added = append(unbudgeted, 'Andringar', decision('Tillskott', '2021-01-01', 500, 'VAN'));
    expect(parts(added)).toBeUndefined();
  });

  it('grows for the party that more was added for', () => {
    expect(parts(decided(decision('Tillskott', '2021-03-01', 10000.01, 'soc')))).toEqual([
      'VAN 650000.00',
      'SOC 410000.01',
    ]);
  });

  it('does not know of it the day before', () => {
    expect(parts(decided(decision('Tillskott', '2021-03-02', 10000, 'SOC')))).toEqual([
      'VAN 650000.00',
      'SOC 400000.00',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['from the day of the decision', '2021-03-01', ['VAN 600000.00', 'SOC 450000.00']],
    ['and not the day before', '2021-02-28', ['VAN 650000.00', 'SOC 400000.00']],
  ])('is moved between parties %s', (_, today, expected) => {
    const moved = decided(
      decision('Omfördelning', '2021-03-01', -50000, 'VAN'),
      decision('Omfördelning', '2021-03-01', 50000, 'SOC'),
    );
    expect(parts(moved, today)).toEqual(expected);
  });

  it('is not moved by a decision that does not go even', () => {
    const uneven = decided(
      decision('Omfördelning', '2021-01-01', -50000, 'VAN'),
      decision('Omfördelning', '2021-01-01', 49999.99, 'SOC'),
    );
    expect(parts(uneven)).toEqual(['VAN 650000.00', 'SOC 400000.00']);
  });

  it('may go to a party that had no budget', () => {
    const third = append(
      decided(
        decision('Omfördelning', '2021-01-01', -50000, 'VAN'),
        decision('Omfördelning', '2021-01-01', 50000, 'FRI'),
      ),
      'Parter',
      ['S1', 'FRI', 'Nämnd', 'Fritid', '', 'Genomför', '7101', '171', '7000', 'Fritidschefen', '2019-09-20'],
    );
    expect(parts(third)).toEqual(['VAN 600000.00', 'SOC 400000.00', 'FRI 50000.00']);
  });

  it('is not split where no party has a budget', () => {
    const nothing = append(emptied(soundTables, 'Budget'), 'Budget', ['S1', 'VAN', 'Personal', 0, '', '']);
    expect(parts(nothing)).toBeUndefined();
  });

  it('always adds up to the granted sum in force', () => {
    const amount = fc.integer({ min: -90_000_00, max: 90_000_00 }).map((value) => value / 100);
    const date = fc.constantFrom('2020-02-29', '2020-12-31', '2021-03-01', '2021-03-02');
    const row = fc
      .record({
        kind: fc.constantFrom('Tillskott', 'Omfördelning'),
        date,
        amount,
        party: fc.constantFrom('VAN', 'SOC', ''),
      })
      .map((drawn) => decision(drawn.kind, drawn.date, drawn.amount, drawn.party));
    const even = fc
      .record({ date, amount })
      .map((drawn) => [
        decision('Omfördelning', drawn.date, drawn.amount, 'VAN'),
        decision('Omfördelning', drawn.date, -drawn.amount, 'SOC'),
      ]);
    const grant = fc.integer({ min: 0, max: 2_000_000_00 }).map((value) => value / 100);
    const property = fc.property(
      grant,
      fc.array(row, { maxLength: 4 }),
      fc.array(even, { maxLength: 2 }),
      (granted, rows, moves) => {
        const tables = edit(decided(...rows, ...moves.flat()), { 'Satsningar!G2': granted });
        const line = schedulesOf(tables).grants[0];
        if (line?.parts === undefined) return;
        expect(sumOfOre(line.parts.map((part) => part.amount))).toBe(ore(line.inForce));
      },
    );
    fc.assert(property, drawing(60, 20190920));
  });
});

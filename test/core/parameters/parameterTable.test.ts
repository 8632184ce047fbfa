import type { ParameterRow, UnreadableParameter } from '../../../src/core/parameters/parameterTable';
import { ParameterTable, UNKNOWN_RULE_SET } from '../../../src/core/parameters/parameterTable';
import type { RuleSet } from '../../../src/core/parameters/ruleSets';
import { day } from '../rules/askRule';

const at = { sheet: 'Parametrar', cell: 'B2', table: 'Parametrar', column: 'Värde' };
const OWN: RuleSet = { name: 'Kommunens', base: 'RAR' };

type RowParts = Partial<ParameterRow> & { readonly value?: string };

function row({ value = '8', ...parts }: RowParts = {}): ParameterRow {
  return {
    name: 'process.minMånader',
    raw: { kind: 'number', number: value },
    ruleSet: undefined,
    from: undefined,
    source: 'beslut',
    at,
    ...parts,
  };
}

/** The months of the process, which are seven by default, on a day in 2021. */
function months(rows: readonly RowParts[], ruleSet?: RuleSet, on = '2021-06-01'): number {
  return new ParameterTable(rows.map(row)).get('process.minMånader', day(on), ruleSet);
}

describe('A parameter', () => {
  it('has its default and the default’s source where no row says another', () => {
    const {
      value,
      source,
      at: from,
    } = new ParameterTable([]).sourced('process.minMånader', day('2021-06-01'));
    expect([value, source.startsWith('Örebro Ks 954/2016'), from]).toEqual([7, true, undefined]);
  });

  it('has the row’s value, source and cell', () => {
    expect(new ParameterTable([row()]).sourced('process.minMånader', day('2021-06-01'))).toEqual({
      value: 8,
      source: 'beslut',
      at,
    });
  });

  it.each<[string, readonly RowParts[], number]>([
    ['the first to begin, until the next does', [{ value: '8' }, { value: '9', from: day('2021-06-02') }], 8],
    ['the next, from its very day', [{ value: '8' }, { value: '9', from: day('2021-06-01') }], 9],
    [
      'the latest, wherever it stands',
      [
        { value: '9', from: day('2021-01-01') },
        { value: '8', from: day('2020-01-01') },
      ],
      9,
    ],
    [
      'the one with a day before the one without',
      [{ value: '9', from: day('2020-01-01') }, { value: '8' }],
      9,
    ],
    [
      'the last of two that begin on one day',
      [
        { value: '8', from: day('2020-01-01') },
        { value: '9', from: day('2020-01-01') },
      ],
      9,
    ],
    ['the last of two that have always held', [{ value: '8' }, { value: '9' }], 9],
    [
      'the default again, from the day of a row without a value',
      [{ value: '8' }, { raw: undefined, from: day('2020-01-01') }],
      7,
    ],
    ['the default where the cell does not hold such a value', [{ raw: { kind: 'text', text: 'åtta' } }], 7],
  ])('has of several rows %s', (_, rows, value) => {
    expect(months(rows)).toBe(value);
  });

  it.each<[string, readonly RowParts[], number]>([
    [
      'the set’s own before the base’s',
      [
        { value: '9', ruleSet: 'RAR' },
        { value: '8', ruleSet: 'KOMMUNENS' },
      ],
      8,
    ],
    ['the base’s before all sets’', [{ value: '9' }, { value: '8', ruleSet: 'rar' }], 8],
    ['all sets’ where there is nothing else', [{ value: '9' }, { value: '8', ruleSet: 'Göteborg' }], 9],
    ['no other set’s', [{ value: '8', ruleSet: 'Göteborg' }], 7],
  ])('has in a set of the municipality’s %s', (_, rows, value) => {
    expect(months(rows, OWN)).toBe(value);
  });

  it('has no set’s own value where no set is asked about', () => {
    expect(months([{ value: '8', ruleSet: 'RAR' }])).toBe(7);
  });
});

describe('The price index', () => {
  const index = (name: `prisindex.${number}`, value: string, parts: RowParts = {}): ParameterRow =>
    row({ name, value, ...parts });
  const told = (rows: readonly ParameterRow[]): string[] =>
    [...new ParameterTable(rows).priceIndex(day('2021-06-01'), OWN)].map(
      ([year, { value, source, at: from }]) => `${year} ${value} ${source} ${from?.cell}`,
    );

  it('has each year that has one, with its source and cell', () => {
    expect(told([row(), index('prisindex.2020', '100'), index('prisindex.2021', '102.5')])).toEqual([
      '2020 100 beslut B2',
      '2021 102.5 beslut B2',
    ]);
  });

  it('has the set’s own value before the base’s, and that before all sets’', () => {
    expect(
      told([
        index('prisindex.2020', '1'),
        index('prisindex.2020', '2', { ruleSet: 'Kommunens' }),
        index('prisindex.2020', '3', { ruleSet: 'RAR' }),
        index('prisindex.2021', '4', { ruleSet: 'RAR' }),
        index('prisindex.2021', '5'),
      ]),
    ).toEqual(['2020 2 beslut B2', '2021 4 beslut B2']);
  });

  it('has no year whose value has ended or is none, and no other set’s', () => {
    expect(
      told([
        index('prisindex.2019', '1', { raw: undefined }),
        index('prisindex.2020', '0'),
        index('prisindex.2021', '1', { ruleSet: 'Göteborg' }),
      ]),
    ).toEqual([]);
  });
});

describe('The rows that could not be read', () => {
  const unreadable = (cell: string, parts: Partial<UnreadableParameter> = {}): UnreadableParameter => ({
    name: 'process.minMånader',
    ruleSet: undefined,
    at: { ...at, cell },
    ...parts,
  });
  const cellsAmong = (rows: readonly UnreadableParameter[], ruleSet?: RuleSet): string[] =>
    new ParameterTable([], undefined, rows)
      .unreadableAmong(['process.minMånader', 'projektledare.omfattning'], ruleSet)
      .map(({ at: { cell } }) => cell);

  it('are none where no row could not', () => {
    expect(new ParameterTable([row()]).unreadableAmong(['process.minMånader'])).toEqual([]);
  });

  it('are those of the parameters that are asked for', () => {
    const rows = [
      unreadable('B2'),
      unreadable('B3', { name: 'prisindex.2020' }),
      unreadable('B4', { name: 'projektledare.omfattning' }),
    ];
    expect(cellsAmong(rows)).toEqual(['B2', 'B4']);
  });

  it('concern a set where they are for it, for what it is a copy of, for all or for nobody knows which', () => {
    const rows = [
      unreadable('B2', { ruleSet: 'KOMMUNENS' }),
      unreadable('B3', { ruleSet: 'rar' }),
      unreadable('B4'),
      unreadable('B5', { ruleSet: UNKNOWN_RULE_SET }),
      unreadable('B6', { ruleSet: 'Göteborg' }),
    ];
    expect(cellsAmong(rows, OWN)).toEqual(['B2', 'B3', 'B4', 'B5']);
  });

  it('are those of every set where no set is asked about', () => {
    expect(cellsAmong([unreadable('B2', { ruleSet: 'Göteborg' }), unreadable('B3')])).toEqual(['B2', 'B3']);
  });
});

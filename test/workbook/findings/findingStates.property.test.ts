import fc from 'fast-check';
import type { RunResult } from '../../../src/workbook/run';
import type { LastFinding } from '../../../src/workbook/snapshot';
import { portfolios } from '../../core/portfolioArbitrary';
import type { Tables } from '../../core/workbookBuilder';
import { runAfter, sheetRows, written } from './laterRun';

const SEED = 20261122;
const RUNS = 15;

/** Something that is done to one of the tables between two runs. */
const change = fc.record({
  table: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  kind: fc.constantFrom('removed', 'emptied', 'turned', 'shortened', 'error', 'error', 'amount'),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(tables: Tables, { table, row, column, kind }: Change): Tables {
  const names = Object.keys(tables);
  const name = names[table % names.length] ?? '';
  const [headers = [], ...rows] = tables[name] ?? [];
  const put = (value: string | number): Tables => ({
    ...tables,
    [name]: [
      headers,
      ...rows.map((cells, index) =>
        index === row % rows.length
          ? cells.map((cell, at) => (at === column % headers.length ? value : cell))
          : cells,
      ),
    ],
  });
  switch (kind) {
    case 'removed':
      return Object.fromEntries(Object.entries(tables).filter(([other]) => other !== name));
    case 'emptied':
      return { ...tables, [name]: [headers] };
    case 'turned':
      return { ...tables, [name]: [headers, ...[...rows].reverse()] };
    case 'shortened':
      return { ...tables, [name]: [headers, ...rows.slice(1)] };
    case 'error':
      return put('#REF!');
    case 'amount':
      return put(1234567);
  }
}

/** What a run wrote, and the run of the same workbook after some changes. */
const history = fc
  .tuple(portfolios, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([{ tables, today }, changes]) => {
    const first = runAfter(tables, undefined, today);
    const now = changes.reduce(changed, tables);
    return { tables: now, today, before: written(first), second: runAfter(now, written(first), today) };
  });

/** What of an earlier finding stays the same whatever comes of it. */
function keyOf({ rule, investment, party, sheet, cell }: LastFinding): string {
  return [rule, investment, party, sheet, cell].join(' ');
}

function countOf<Item>(items: readonly Item[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Another input, of which no rule tells anything. */
const NO_PARTICIPANTS: Tables[string] = [
  ['Satsning', 'År', 'Period', 'Planerade', 'Påbörjade', 'Slutförda', 'Jämförelsegrupp'],
];

describe('The findings of the last written run, whatever was changed since', () => {
  function holds(check: (history: { before: readonly LastFinding[]; second: RunResult }) => void): void {
    const property = fc.property(history, ({ before, second }) => check({ before: before.findings, second }));
    fc.assert(property, { seed: SEED, numRuns: RUNS });
  }

  it('are each found, solved or unclear, and none of them twice', () => {
    holds(({ before, second }) => {
      const { states, findings } = second;
      fc.pre(states.written === 'outdated');
      const found = findings.filter((finding) => states.of(finding) === 'kvarstår');
      expect(found.length + states.solved.length + states.unclear.length).toBe(before.length);
      const had = countOf(before.map(keyOf));
      const gone = [...states.solved, ...states.unclear.map(({ last }) => last)];
      for (const [key, count] of countOf(gone.map(keyOf))) {
        expect(count).toBeLessThanOrEqual(had.get(key) ?? 0);
      }
    });
  });

  it('are never solved where their rule could not be checked for their investment', () => {
    holds(({ second }) => {
      const { couldNotCheck } = second.result.rules;
      const unchecked = second.states.solved.filter(({ rule, investment }) =>
        couldNotCheck.some(
          (own) => own.rule === rule && (own.investment === undefined || own.investment === investment),
        ),
      );
      expect(unchecked).toEqual([]);
    });
  });
});

describe('The sheet Regelkontroll', () => {
  it('is the same when the same input is run and written again', () => {
    const property = fc.property(history, ({ tables, today, second }) => {
      expect(sheetRows(runAfter(tables, written(second), today))).toEqual(sheetRows(second));
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS });
  });

  it('has the same findings, none of them new, when other input is run that changes none', () => {
    const property = fc.property(history, ({ tables, today, second }) => {
      const again = runAfter({ ...tables, Deltagare: NO_PARTICIPANTS }, written(second), today);
      expect(again.findings.filter((finding) => again.states.of(finding) === 'ny')).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS });
  });
});

import Decimal from 'decimal.js';
import fc from 'fast-check';
import { resultJson } from '../../src/workbook/json/resultJson';
import { run, runInSteps } from '../../src/workbook/run';
import type { CellValue } from '../../src/workbook/snapshot';
import { day, runOn } from '../core/rules/askRule';
import { snapshotOf, soundTables } from '../core/workbookBuilder';
import { drawing } from '../drawing';

const [header = [], first = []] = soundTables['Huvudbok'] ?? [];
const ren = String(first[header.indexOf('REN')] ?? '');
const columns = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'];

function ledgerOf(rows: readonly (readonly CellValue[])[]) {
  const lines = rows.map((row) => header.map((name) => row[columns.indexOf(String(name))] ?? ''));
  return { ...soundTables, Huvudbok: [header, ...lines] };
}

/** Days in each of a year's three periods. */
const days = [`2019-02-10`, `2019-04-30`, `2019-05-01`, `2019-08-31`, `2019-09-01`, `2019-12-31`];
const periods = ['Delår 1', 'Delår 1', 'Delår 2', 'Delår 2', 'Helår', 'Helår'];

describe('Sums in whole öre', () => {
  it('are those of decimal.js in every group, whatever the ledger', () => {
    const row = fc.tuple(
      fc.nat(5),
      fc.constantFrom('', '95400', '4711'),
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const { result } = runOn(
          ledgerOf(
            rows.map(([at, project, ore], index) => [
              `V${index}`,
              days[at] ?? '',
              '5010',
              ren,
              project,
              ore / 100,
            ]),
          ),
        );
        const expected = new Map<string, Decimal>();
        for (const [at, project, ore] of rows) {
          const key = `${periods[at] ?? ''} ${project}`;
          expected.set(key, (expected.get(key) ?? new Decimal(0)).plus(new Decimal(ore).dividedBy(100)));
        }
        const sums = result.costs.map(({ period, project, amount }) => [
          `${period.name} ${project ?? ''}`,
          `${amount}`,
        ]);
        expect(new Map(sums as [string, string][])).toEqual(
          new Map([...expected].map(([key, sum]) => [key, sum.toFixed(2)])),
        );
      }),
      drawing(20, 11),
    );
  });
});

describe('A run of a large ledger', () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [
    `V${row >> 1}`,
    days[row % 6] ?? '',
    '5010',
    ren,
    '',
    row / 100,
  ]);
  const snapshot = snapshotOf(ledgerOf(rows));
  const today = day('2020-01-31');

  it('stops on the way many times, and comes to the same as one that does not', () => {
    const steps = runInSteps(snapshot, { today });
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    const small = runInSteps(snapshotOf(soundTables), { today });
    let fewer = 0;
    while (!small.next().done) fewer++;
    expect(pauses - fewer).toBeGreaterThan(20);
    expect(resultJson(step.value)).toEqual(resultJson(run(snapshot, { today })));
  });

  it('tells every breach of it, each with its row', () => {
    const breaches = run(snapshot, { today }).findings.filter(({ rule }) => rule === 'OR-43');
    expect(new Set(breaches.map(({ place }) => place?.cell)).size).toBe(12_000);
  });
});

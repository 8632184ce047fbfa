import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/finding';
import { fixedSnapshot } from '../../../src/workbook/fixes/fixedSnapshot';
import { run } from '../../../src/workbook/run';
import { day } from '../../core/rules/askRule';
import { portfolios } from '../../core/portfolioArbitrary';
import { edit, snapshotOf, SOUND_DAY, soundTables } from '../../core/workbookBuilder';
import { everyFix } from './everyFix';
import { drawing } from '../../drawing';

const signOf = ({ rule, investment, party, place }: Finding): string =>
  [rule, investment, party, place?.sheet, place?.cell].join(' ');

function times(findings: readonly Finding[], sign: string): number {
  return findings.filter((finding) => signOf(finding) === sign).length;
}

describe('Any fix of any portfolio', () => {
  it('takes its finding away, and brings no other that stops', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(portfolios, ({ tables, today }) => {
        const snapshot = snapshotOf(tables);
        const before = run(snapshot, { today: day(today) });
        const fixes = everyFix(before, snapshot);
        // A few of each rule: what a ledger row needs, its neighbour needs too.
        const tried = fixes.filter(
          (fix, index) => index < 3 || fix.finding?.rule !== fixes[index - 1]?.finding?.rule,
        );
        for (const fix of tried) {
          const { findings } = run(fixedSnapshot(snapshot, fix), { today: day(today) });
          const sign = fix.finding ? signOf(fix.finding) : '';
          seen.add(fix.finding?.rule ?? '');
          expect(times(findings, sign)).toBeLessThan(times(before.findings, sign));
          const stops = findings.filter(({ severity }) => severity === 'stop').map(signOf);
          const grown = stops.filter((stop) => times(findings, stop) > times(before.findings, stop));
          expect(grown).toEqual([]);
        }
      }),
      drawing(15),
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(['OR-43', 'OR-48']));
  });
});

describe('The fix of the evaluation', () => {
  const amount = fc.integer({ min: 1, max: 50_000_000 }).map((ore) => ore / 100);

  it('is right to the öre for any budget', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 6, maxLength: 6 }), amount, (costs, evaluation) => {
        const cells = ['D2', 'E2', 'F2', 'D3', 'E3', 'F3'].map((cell, index) => [
          `Budget!${cell}`,
          costs[index] ?? 0,
        ]);
        const tables = edit(soundTables, { ...Object.fromEntries(cells), 'Budget!F4': evaluation });
        const snapshot = snapshotOf(tables);
        const before = run(snapshot, { today: day(SOUND_DAY) });
        const fix = everyFix(before, snapshot).find(({ finding }) => finding?.rule === 'OR-30');
        // Five percent by whole numbers, rounded half up.
        const total = costs.reduce((sum, cost) => sum + BigInt(Math.round(cost * 100)), 0n);
        const share = Number((total * 5n + 50n) / 100n) / 100;
        if (Math.abs(share - evaluation) > 1.001) {
          expect(fix?.changes).toMatchObject([{ cell: 'F4', before: evaluation, after: share }]);
        } else if (Math.abs(share - evaluation) < 0.999) expect(fix).toBeUndefined();
      }),
      drawing(20, 954),
    );
  });
});

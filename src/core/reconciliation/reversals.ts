import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { addTo } from '../values/grouped';

/** A row is turned back within a year and a day; the same amount later is another event. */
const LONGEST_DAYS = 366;

/**
 * Pairs each row that takes another out: the same account, REN and project, the opposite amount. In the same voucher
 * of a year any two do; otherwise the negative row takes out the latest row before it that is still open. A part of
 * an amount takes nothing out.
 *
 * @param candidates indices into the ledger, in its order
 * @returns each paired index with its partner, both ways
 */
export function* findReversals(
  ledger: readonly LedgerRow[],
  candidates: readonly number[],
): Steps<ReadonlyMap<number, number>> {
  const partners = new Map<number, number>();
  const groups = yield* oppositeGroups(ledger, candidates);
  yield* eachRow(groups, (group) => {
    pairWithinVouchers(ledger, group, partners);
    pairInTime(ledger, group, partners);
  });
  return partners;
}

/** Rows that differ in nothing but sign, day, voucher and words; only groups with both signs. */
function* oppositeGroups(
  ledger: readonly LedgerRow[],
  candidates: readonly number[],
): Steps<readonly number[][]> {
  const oreOf = (index: number): number => ledger[index]?.ore ?? 0;
  const negatives = new Set<number>();
  yield* eachRow(candidates, (index) => {
    const ore = oreOf(index);
    if (ore < 0) negatives.add(-ore);
  });
  const ofBothSigns = new Set<number>();
  yield* eachRow(candidates, (index) => {
    const ore = oreOf(index);
    if (ore > 0 && negatives.has(ore)) ofBothSigns.add(ore);
  });
  const groups = new Map<string, number[]>();
  yield* eachRow(candidates, (index) => {
    const row = ledger[index];
    if (row === undefined) return;
    const size = Math.abs(row.ore);
    if (!ofBothSigns.has(size)) return;
    addTo(groups, [row.account, row.ren, row.project, size].join('\t'), index);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function pairWithinVouchers(
  ledger: readonly LedgerRow[],
  group: readonly number[],
  partners: Map<number, number>,
): void {
  const open = new Map<string, number[]>();
  for (const index of group) {
    const row = ledger[index];
    if (row === undefined || row.voucher === '') continue;
    const voucher = `${row.date.year} ${row.voucher}`;
    const opposite = open.get(`${voucher} ${row.ore < 0 ? '+' : '−'}`);
    const partner = opposite?.pop();
    if (partner !== undefined) pair(index, partner, partners);
    else addTo(open, `${voucher} ${row.ore < 0 ? '−' : '+'}`, index);
  }
}

function pairInTime(
  ledger: readonly LedgerRow[],
  group: readonly number[],
  partners: Map<number, number>,
): void {
  const left = group.filter((index) => !partners.has(index));
  left.sort((a, b) => dayOf(ledger, a) - dayOf(ledger, b));
  const open: number[] = [];
  for (const index of left) {
    if ((ledger[index]?.ore ?? 0) >= 0) {
      open.push(index);
      continue;
    }
    const latest = open[open.length - 1];
    if (latest === undefined || dayOf(ledger, index) - dayOf(ledger, latest) > LONGEST_DAYS) continue;
    open.pop();
    pair(index, latest, partners);
  }
}

function dayOf(ledger: readonly LedgerRow[], index: number): number {
  return ledger[index]?.date.epochDay ?? 0;
}

function pair(a: number, b: number, partners: Map<number, number>): void {
  partners.set(a, b);
  partners.set(b, a);
}

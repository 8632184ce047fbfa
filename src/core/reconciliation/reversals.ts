import type { LedgerRow } from '../model/portfolio';

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
export function findReversals(
  ledger: readonly LedgerRow[],
  candidates: readonly number[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  for (const group of oppositeGroups(ledger, candidates)) {
    pairWithinVouchers(ledger, group, partners);
    pairInTime(ledger, group, partners);
  }
  return partners;
}

/** Rows that differ in nothing but sign, day, voucher and words; only groups with both signs. */
function oppositeGroups(ledger: readonly LedgerRow[], candidates: readonly number[]): readonly number[][] {
  const negatives = new Set<bigint>();
  for (const index of candidates) {
    const ore = ledger[index]?.amount.ore ?? 0n;
    if (ore < 0n) negatives.add(-ore);
  }
  const groups = new Map<string, number[]>();
  for (const index of candidates) {
    const row = ledger[index];
    if (row === undefined || row.amount.isZero()) continue;
    const size = row.amount.abs().ore;
    if (!negatives.has(size)) continue;
    const key = [row.account, row.ren ?? '', row.project ?? '', size].join('\t');
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
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
    const opposite = open.get(`${voucher} ${row.amount.isNegative() ? '+' : '−'}`);
    const partner = opposite?.pop();
    if (partner !== undefined) pair(index, partner, partners);
    else push(open, `${voucher} ${row.amount.isNegative() ? '−' : '+'}`, index);
  }
}

function pairInTime(
  ledger: readonly LedgerRow[],
  group: readonly number[],
  partners: Map<number, number>,
): void {
  const left = group.filter((index) => !partners.has(index));
  left.sort((a, b) => dayOf(ledger, a) - dayOf(ledger, b) || a - b);
  const open: number[] = [];
  for (const index of left) {
    if (ledger[index]?.amount.isNegative() !== true) {
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

function push(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

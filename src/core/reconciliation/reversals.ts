import type { LedgerRow } from '../model/portfolio';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { addTo } from '../values/grouped';

/** A row is turned back within a year and a day; the same amount later is another event. */
const LONGEST_DAYS = 366;

/**
 * Pairs each row on a REN that takes another out: the same account and project, the opposite amount. In the same voucher
 * of a year any two do; otherwise the negative row takes out the latest row before it that is still open, or one below
 * it of the same day, since an export may have the newest first. A part of an amount takes nothing out.
 *
 * @param rows those on one REN, in the order of the ledger
 * @returns each paired row with its partner, both ways
 */
export function* findReversals(rows: readonly LedgerRow[]): Steps<ReadonlyMap<LedgerRow, LedgerRow>> {
  const partners = new Map<LedgerRow, LedgerRow>();
  const groups = yield* oppositeGroups(rows);
  yield* eachRow(groups, (group) => {
    pairWithinVouchers(group, partners);
    pairInTime(group, partners);
  });
  return partners;
}

/** Rows that differ in nothing but sign, day, voucher and words; only groups with both signs. */
function* oppositeGroups(rows: readonly LedgerRow[]): Steps<readonly (readonly LedgerRow[])[]> {
  const negatives = new Set<number>();
  yield* eachRow(rows, ({ ore }) => {
    if (ore < 0) negatives.add(-ore);
  });
  const ofBothSigns = new Set<number>();
  yield* eachRow(negatives.size === 0 ? [] : rows, ({ ore }) => {
    if (ore > 0 && negatives.has(ore)) ofBothSigns.add(ore);
  });
  const groups = new Map<string, LedgerRow[]>();
  yield* eachRow(ofBothSigns.size === 0 ? [] : rows, (row) => {
    const size = Math.abs(row.ore);
    if (ofBothSigns.has(size)) addTo(groups, [row.account, row.project, size].join('\t'), row);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function pairWithinVouchers(group: readonly LedgerRow[], partners: Map<LedgerRow, LedgerRow>): void {
  const open = new Map<string, LedgerRow[]>();
  for (const row of group) {
    if (row.voucher === '') continue;
    const voucher = `${row.date.year} ${row.voucher}`;
    const opposite = open.get(`${voucher} ${row.ore < 0 ? '+' : '−'}`);
    const partner = opposite?.pop();
    if (partner !== undefined) pair(row, partner, partners);
    else addTo(open, `${voucher} ${row.ore < 0 ? '−' : '+'}`, row);
  }
}

function pairInTime(group: readonly LedgerRow[], partners: Map<LedgerRow, LedgerRow>): void {
  const left = group.filter((row) => !partners.has(row));
  left.sort((a, b) => a.date.epochDay - b.date.epochDay);
  const open: LedgerRow[] = [];
  const credits: LedgerRow[] = [];
  for (const row of left) {
    const within = row.ore < 0 ? LONGEST_DAYS : 0;
    const others = row.ore < 0 ? open : credits;
    const latest = others[others.length - 1];
    if (latest !== undefined && row.date.epochDay - latest.date.epochDay <= within) {
      others.pop();
      pair(row, latest, partners);
    } else (row.ore < 0 ? credits : open).push(row);
  }
}

function pair(a: LedgerRow, b: LedgerRow, partners: Map<LedgerRow, LedgerRow>): void {
  partners.set(a, b);
  partners.set(b, a);
}

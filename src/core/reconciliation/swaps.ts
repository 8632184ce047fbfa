import { periodKey } from '../model/period';
import type { LedgerRow } from '../model/portfolio';
import { say } from '../text/sentence';
import { moveRows } from './corrections';
import type { DifferenceReason } from './difference';
import type { ExplainingRows } from './explainingRows';
import type { OpenDifference } from './openAmounts';
import { voucherList } from './rowSearch';

/** A voucher that lies on one REN and is missing on another, to the öre. */
export interface Swap {
  readonly from: OpenDifference;
  readonly to: OpenDifference;
  readonly rows: readonly LedgerRow[];
}

/** Each under both of its differences. */
export type Swaps = ReadonlyMap<OpenDifference, Swap>;

/**
 * In one period and comparison, one REN has exactly as much too much as another has too little, and a voucher on the
 * first is exactly that: it was booked on the wrong REN. Equal amounts on several RENs tell nothing.
 */
export function findSwaps(open: readonly OpenDifference[], rows: ExplainingRows): Swaps {
  const sides = new Map<string, { over: OpenDifference[]; under: OpenDifference[] }>();
  for (const own of open) {
    if (own.isMissing || own.left.isZero()) continue;
    const key = `${own.compared} ${periodKey(own.line.period)} ${own.left.abs().ore}`;
    const side = sides.get(key) ?? { over: [], under: [] };
    sides.set(key, side);
    (own.left.isNegative() ? side.under : side.over).push(own);
  }
  const swaps = [...sides.values()].flatMap(({ over, under }): Swap[] => {
    const [from, otherFrom] = over;
    const [to, otherTo] = under;
    if (from === undefined || to === undefined || otherFrom !== undefined || otherTo !== undefined) return [];
    // A cost that lies where there is too much, or an income where there is too little.
    const cost = strangerOn(from, rows);
    if (cost !== undefined) return [{ from, to, rows: cost }];
    const income = strangerOn(to, rows);
    return income === undefined ? [] : [{ from: to, to: from, rows: income }];
  });
  return new Map(swaps.flatMap((swap) => [swap.from, swap.to].map((side) => [side, swap] as const)));
}

/** What looks like a copy of the REN's own voucher may be another's of the same amount, so that is the likeliest. */
function strangerOn({ line, left }: OpenDifference, rows: ExplainingRows): readonly LedgerRow[] | undefined {
  return rows.copiesOf(line).voucherThatIs(left) ?? rows.onceOf(line).voucherThatIs(left);
}

/** @param isFrom whether it is told where the voucher lies, else where it is missing */
export function swapReason({ from, to, rows }: Swap, isFrom: boolean): DifferenceReason {
  const sameInvestment = from.line.investment === to.line.investment;
  const other = isFrom ? to.line : from.line;
  const where = sameInvestment ? say`REN ${other.ren}` : say`${other.investment}, REN ${other.ren}`;
  const sentence = isFrom
    ? say`Verifikat ${voucherList(rows)} (${from.left}) hör sannolikt till ${where}, där exakt det fattas.`
    : say`Verifikat ${voucherList(rows)} (${from.left}) fattas här och ligger på ${where}.`;
  return {
    cause: sameInvestment ? 'otherRen' : 'otherInvestment',
    amount: isFrom ? from.left : to.left,
    sentence,
    rows,
    ...(isFrom ? { correction: moveRows(rows, () => ({ ren: to.line.ren })) } : {}),
  };
}

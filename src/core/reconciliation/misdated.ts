import type { LedgerRow } from '../model/portfolio';
import { comparePeriods, periodLabel } from '../model/period';
import { say } from '../text/sentence';
import type { DifferenceReason } from './difference';
import type { Swaps } from './swaps';
import type { ExplainingRows } from './explainingRows';
import type { OpenDifference } from './openAmounts';
import { voucherList } from './rowSearch';

/** A voucher that was paid or reported in one period, to the öre, and booked on the REN in another. */
export interface Misdated {
  readonly paidIn: OpenDifference;
  readonly bookedIn: OpenDifference;
  readonly rows: readonly LedgerRow[];
}

/** By the period that lacks the voucher; each is in another list under the period that has it. */
export interface MisdatedVouchers {
  readonly missing: ReadonlyMap<OpenDifference, Misdated>;
  readonly present: ReadonlyMap<OpenDifference, Misdated>;
}

/**
 * One period has been paid or reported more than is booked, and another of the REN's periods has a voucher of exactly
 * that which it lacks: it has the wrong day. The other way round, booked before it is paid, a voucher is only late.
 *
 * @param open those of one REN and one comparison together
 */
export function findMisdated(
  open: readonly (readonly OpenDifference[])[],
  rows: ExplainingRows,
  swaps: Swaps,
): MisdatedVouchers {
  const missing = new Map<OpenDifference, Misdated>();
  const present = new Map<OpenDifference, Misdated>();
  for (const list of open) {
    for (const paidIn of list) {
      if (!paidIn.left.isNegative() || swaps.has(paidIn)) continue;
      const free = list.filter((other) => !present.has(other) && !swaps.has(other));
      const misdated = bookedElsewhere(paidIn, free, rows);
      if (misdated === undefined) continue;
      missing.set(paidIn, misdated);
      present.set(misdated.bookedIn, misdated);
    }
  }
  return { missing, present };
}

/** The first of the other periods that has the voucher; of several vouchers the nearest in time to where it was paid. */
function bookedElsewhere(
  paidIn: OpenDifference,
  others: readonly OpenDifference[],
  rows: ExplainingRows,
): Misdated | undefined {
  for (const bookedIn of others) {
    if (!lacks(bookedIn, paidIn)) continue;
    const booked = rows.onceOf(bookedIn.line);
    const amount = paidIn.left.negated();
    const isLater = comparePeriods(bookedIn.line.period, paidIn.line.period) > 0;
    const found = isLater ? booked.firstThatIs(amount) : booked.voucherThatIs(amount);
    if (found !== undefined) return { paidIn, bookedIn, rows: found };
  }
  return undefined;
}

/** The other period lacks just that: still, until its payout put it right, or since it is not paid yet. */
function lacks(other: OpenDifference, { left, putRightIn }: OpenDifference): boolean {
  if (other.left.equals(left.negated())) return true;
  if (putRightIn !== undefined) return comparePeriods(other.line.period, putRightIn) === 0;
  return other.reasons.some(({ cause }) => cause === 'notDue');
}

export function missingReason({ paidIn, bookedIn, rows }: Misdated): DifferenceReason {
  const day = rows[0]?.date ?? '';
  const vouchers = voucherList(rows);
  const amount = paidIn.left.abs();
  const booked = periodLabel(bookedIn.line.period);
  const sentence =
    paidIn.compared === 'paid'
      ? say`Verifikat ${vouchers} (${amount}) är utbetalt här men bokfört ${day}, i ${booked}. Kontrollera datumet.`
      : say`Verifikat ${vouchers} (${amount}) är redovisat här men bokfört ${day}, i ${booked}. Kontrollera datumet.`;
  return { cause: 'otherPeriod', amount: paidIn.left, sentence, rows };
}

function presentReason({ paidIn, rows }: Misdated): DifferenceReason {
  const vouchers = voucherList(rows);
  const amount = paidIn.left.abs();
  const where = periodLabel(paidIn.line.period);
  const sentence =
    paidIn.compared === 'paid'
      ? say`Verifikat ${vouchers} (${amount}) hör sannolikt till ${where}, där det är utbetalt.`
      : say`Verifikat ${vouchers} (${amount}) hör sannolikt till ${where}, där det är redovisat.`;
  return { cause: 'otherPeriod', amount: paidIn.left.negated(), sentence, rows };
}

/** What a later period said of making the earlier one even is told better by the voucher. */
export function withPresent(own: OpenDifference, misdated: Misdated): readonly DifferenceReason[] {
  const reason = presentReason(misdated);
  if (own.left.equals(reason.amount)) return [...own.reasons, reason];
  return own.reasons.map((other) =>
    other.cause === 'correctsEarlier' && other.amount.equals(reason.amount) ? reason : other,
  );
}

export function isFilledBy(own: OpenDifference, misdated: Misdated): boolean {
  return own.left.equals(misdated.paidIn.left.negated());
}

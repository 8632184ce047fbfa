import type { LedgerRow } from '../model/portfolio';
import type { Period } from '../model/period';
import { periodLabel } from '../model/period';
import type { RenOwners } from '../schedules/renOwners';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { Money } from '../values/money';
import { saidPlace } from '../text/saidPlace';
import type { ExplainingRows } from './explainingRows';
import type { Compared, Difference, DifferenceReason } from './difference';
import { moveRows, takeAway } from './corrections';
import type { MisdatedVouchers } from './misdated';
import { isFilledBy, missingReason, withPresent } from './misdated';
import type { OpenDifference } from './openAmounts';
import type { PeriodLine } from './periodLines';
import { countVouchers, sumOfRows, voucherList } from './rowSearch';
import type { Swaps } from './swaps';
import { swapReason } from './swaps';

/** What may explain a difference. */
export interface Grounds {
  readonly rows: ExplainingRows;
  readonly swaps: Swaps;
  readonly misdated: MisdatedVouchers;
  readonly owners: RenOwners;
}

/** All that is left of a difference gets a reason, from the surest to none. */
export function explain(open: OpenDifference, grounds: Grounds): Difference {
  const { misdated } = grounds;
  const { line, compared, amount, left } = open;
  const lacking = misdated.missing.get(open);
  const having = misdated.present.get(open);
  const known = having ? withPresent(open, having) : open.reasons;
  const isExplained = left.isZero() || (having !== undefined && isFilledBy(open, having));
  const rest = isExplained ? [] : lacking ? [missingReason(lacking)] : reasonsOf(open, grounds);
  return { line, compared, amount, reasons: rest.length === 0 ? known : [...known, ...rest] };
}

function reasonsOf(open: OpenDifference, { rows, swaps, owners }: Grounds): readonly DifferenceReason[] {
  const { line, left } = open;
  const swap = swaps.get(open);
  if (swap !== undefined) return [swapReason(swap, swap.from === open)];
  if (!ownsRen(line, owners)) return [foreignRen(open)];
  if (open.isMissing) return [missingPayout(open)];
  return (
    one(explainExactly(open, left, rows)) ??
    explainWithCopies(open, rows) ??
    one(explainAsSeveral(open, rows)) ??
    one(putRightLater(open, rows)) ?? [unexplained(open, rows)]
  );
}

function one(reason: DifferenceReason | undefined): readonly DifferenceReason[] | undefined {
  return reason && [reason];
}

/** The copies are a part of the difference, and something is exactly the rest. */
function explainWithCopies(
  open: OpenDifference,
  rows: ExplainingRows,
): readonly DifferenceReason[] | undefined {
  const copies = rows.copiesOf(open.line);
  const doubled = copies.sum;
  if (doubled.isZero()) return undefined;
  const rest = explainExactly(open, open.left.minus(doubled), rows);
  return rest && [copyReason(copies.rows, doubled), rest];
}

/** More than two together are taken as late only where a later payout or report bears them out. */
function explainAsSeveral(open: OpenDifference, rows: ExplainingRows): DifferenceReason | undefined {
  const found = rows.onceOf(open.line).vouchersThatAre(open.left);
  if (typeof found === 'string') return undefined;
  if (open.putRightIn === undefined && countVouchers(found) > 2) return undefined;
  return late(
    open,
    open.left,
    found,
    open.compared === 'paid'
      ? say`är ihop exakt skillnaden och kom sannolikt efter utbetalningen`
      : say`är ihop exakt skillnaden och kom sannolikt efter redovisningen`,
  );
}

/** Where the vouchers are too many to try, some of them may be what came late. */
function putRightLater(open: OpenDifference, rows: ExplainingRows): DifferenceReason | undefined {
  const { putRightIn, left, compared } = open;
  if (putRightIn === undefined) return undefined;
  const found = rows.onceOf(open.line).vouchersThatAre(left);
  if (found !== 'none' || reportsSeveralPeriods(open)) return late(open, left, []);
  const sentence = say`${withoutExplanation(open, rows)} ${putRight(compared, putRightIn)}`;
  return { cause: 'madeEven', amount: left, sentence, rows: [] };
}

/**
 * The year's first report, after one that was left out, also tells of the rows of the period before. So may helår after
 * delår 1, but nothing comes after it that year to put it right.
 */
function reportsSeveralPeriods({ compared, line }: OpenDifference): boolean {
  if (compared === 'paid') return false;
  const { reported, ledger, ledgerThrough } = line;
  return reported?.since === undefined && !ledger.equals(ledgerThrough);
}

/**
 * One reason for the whole amount, where there is one.
 *
 * @param amount not nothing, which no rows at all would come to
 */
function explainExactly(
  open: OpenDifference,
  amount: Money,
  rows: ExplainingRows,
): DifferenceReason | undefined {
  const { line, madeOn } = open;
  const copies = rows.copiesOf(line);
  if (copies.sum.equals(amount)) return copyReason(copies.rows, amount);
  const stray = rows.straysIn(line).voucherThatIs(amount.negated());
  if (stray !== undefined) return strayReason(stray, amount, line);
  if (isNotCumulative(open)) return notCumulative(open);
  const own = rows.onceOf(line);
  const after = madeOn === undefined ? [] : own.rows.filter(({ date }) => date.isAfter(madeOn));
  if (sumOfRows(after).equals(amount)) {
    return late(open, amount, after, say`bokfördes efter utbetalningen ${madeOn ?? ''}`);
  }
  const found = own.voucherThatIs(amount);
  return (
    found &&
    late(
      open,
      amount,
      found,
      open.compared === 'paid'
        ? say`är exakt skillnaden och kom sannolikt efter utbetalningen`
        : say`är exakt skillnaden och kom sannolikt efter redovisningen`,
    )
  );
}

/** The next payout or report made it even. */
function putRight(compared: Compared, period: Period): Sentence {
  const label = periodLabel(period);
  return compared === 'paid'
    ? say`Rättat i utbetalningen för ${label}.`
    : say`Rättat i redovisningen för ${label}.`;
}

/** @param why what the rows, where there are any, have to do with it */
function late(
  { compared, putRightIn, isFinal }: OpenDifference,
  amount: Money,
  rows: readonly LedgerRow[],
  why: Sentence | '' = '',
): DifferenceReason {
  const what =
    rows.length === 0
      ? say`Sen bokföring: ${amount}`
      : say`Sen bokföring: verifikat ${voucherList(rows)} ${why}`;
  const next =
    compared === 'paid'
      ? say`${amount} tas med i nästa utbetalning.`
      : say`${amount} tas med i nästa redovisning.`;
  const unpaid = isFinal ? say`${amount} betalas inte ut, eftersom satsningen är avslutad.` : next;
  const then = putRightIn === undefined ? unpaid : putRight(compared, putRightIn);
  return { cause: 'late', amount, sentence: say`${what}. ${then}`, rows };
}

function copyReason(rows: readonly LedgerRow[], amount: Money): DifferenceReason {
  const sentence = say`Misstänkt dubblett: verifikat ${voucherList(rows)} står mer än en gång (${amount}).`;
  return { cause: 'duplicate', amount, sentence, rows, correction: takeAway(rows) };
}

function strayReason(rows: readonly LedgerRow[], amount: Money, { ren }: PeriodLine): DifferenceReason {
  const wrong = rows[0]?.ren;
  const sentence =
    wrong === undefined
      ? say`Verifikat ${voucherList(rows)} (${amount.abs()}) bär projektnumret men saknar REN.`
      : say`Verifikat ${voucherList(rows)} (${amount.abs()}) bär projektnumret men ligger på REN ${wrong}, som ingen satsning har.`;
  return { cause: 'unknownRen', amount, sentence, rows, correction: moveRows(rows, () => ({ ren })) };
}

/** The period's own part, written where the sum from 1 January should be. */
function isNotCumulative({ compared, line }: OpenDifference): boolean {
  const { reported, ledger, ledgerThrough } = line;
  if (compared !== 'reported' || reported === undefined || ledger.equals(ledgerThrough)) return false;
  return reported.through.equals(ledger);
}

function notCumulative({ left, line }: OpenDifference): DifferenceReason {
  const sentence = say`Redovisat ${line.ledger} är bara periodens egen del. Redovisa från 1 januari: ${line.ledgerThrough}.`;
  return { cause: 'notCumulative', amount: left, sentence, rows: [] };
}

/** Whether the REN is the investment's own, or nobody's. */
function ownsRen({ ren, investment }: PeriodLine, owners: RenOwners): boolean {
  const owner = owners.ownerOf(ren);
  return owner === undefined || owner.investment.id === investment;
}

function foreignRen({ left, line, compared }: OpenDifference): DifferenceReason {
  const sentence =
    compared === 'paid'
      ? say`Utbetalningen gäller REN ${line.ren}, som är en annan satsnings. Rätta REN eller satsning.`
      : say`Redovisningen gäller REN ${line.ren}, som är en annan satsnings. Rätta REN eller satsning.`;
  return { cause: 'otherInvestment', amount: left, sentence, rows: [] };
}

function missingPayout({ left, line, putRightIn }: OpenDifference): DifferenceReason {
  const sentence =
    putRightIn === undefined
      ? say`${left} för ${periodLabel(line.period)} är inte utbetalt.`
      : say`${left} betalades inte ut i tid; rättat i utbetalningen för ${periodLabel(putRightIn)}.`;
  return { cause: putRightIn === undefined ? 'notPaid' : 'late', amount: left, sentence, rows: [] };
}

function unexplained(open: OpenDifference, rows: ExplainingRows): DifferenceReason {
  const unread = rows.unreadOf(open.line);
  const told = withoutExplanation(open, rows);
  const sentence = unread
    ? say`${told} En rad i huvudboken går inte att läsa och kan vara förklaringen, se ${saidPlace(unread.at)}.`
    : told;
  return { cause: 'unexplained', amount: open.left, sentence, rows: [] };
}

function withoutExplanation(open: OpenDifference, rows: ExplainingRows): Sentence {
  return say`${tooMuchOrLittle(open)} ${whatVouchersTell(open, rows)}`;
}

function tooMuchOrLittle({ left, compared }: OpenDifference): Sentence {
  const amount = left.abs();
  if (compared === 'paid') {
    return left.isNegative()
      ? say`${amount} mer utbetalt än bokfört.`
      : say`${amount} mindre utbetalt än bokfört.`;
  }
  return left.isNegative()
    ? say`${amount} mer redovisat än bokfört.`
    : say`${amount} mindre redovisat än bokfört.`;
}

/** That there is no voucher is something else than that those there are do not tell why. */
function whatVouchersTell({ line, left }: OpenDifference, rows: ExplainingRows): Sentence {
  const { ren } = line;
  const own = rows.onceOf(line);
  const vouchers = countVouchers(own.rows);
  if (vouchers === 0) return say`Perioden har inga kostnader på REN ${ren}.`;
  if (vouchers === 1) return say`Periodens enda verifikat med kostnader på REN ${ren} förklarar det inte.`;
  const found = own.vouchersThatAre(left);
  switch (found) {
    case 'none':
      return say`Inget av periodens verifikat med kostnader på REN ${ren} förklarar det, varken ensamt eller tillsammans.`;
    case 'tooMany':
      return say`Inget av periodens verifikat med kostnader på REN ${ren} förklarar det, varken ensamt eller två och två; fler tillsammans är inte prövade.`;
    default:
      return say`Verifikat ${voucherList(found)} är ihop exakt skillnaden, men så många kan vara det av en slump.`;
  }
}

import { kronor } from '../findings/swedish';
import type { LedgerRow } from '../model/portfolio';
import { periodKey, periodLabel } from '../schedules/calendar';
import type { PortfolioContext } from '../schedules/investmentSchedules';
import { Money } from '../values/money';
import type { Difference, DifferenceReason } from './difference';
import { moveRows, takeAway } from './corrections';
import type { OpenDifference } from './openAmounts';
import type { PeriodLine } from './periodLines';
import type { PlacedLedger } from './placeRows';
import { twoVouchersThatAre, voucherList, voucherThatIs } from './rowSearch';

/** The ledger's rows by what they may explain. */
export class ExplainingRows {
  private readonly costs = new Map<string, LedgerRow[]>();
  private readonly copies = new Set<LedgerRow>();
  private readonly strays = new Map<string, LedgerRow[]>();
  /** Where each row stands in the ledger. */
  readonly indexOf = new Map<LedgerRow, number>();

  /** Only rows of RENs and periods that differ are kept. */
  constructor(placed: PlacedLedger, context: PortfolioContext, open: readonly OpenDifference[]) {
    const wanted = new Set(open.filter(({ left }) => !left.isZero()).map(({ line }) => keyOf(line)));
    const periods = new Set([...wanted].map((key) => key.slice(key.indexOf('\t') + 1)));
    if (wanted.size === 0) return;
    placed.rows.forEach((row, index) => {
      const period = periodKey(context.calendar.periodOf(row.date));
      if (!periods.has(period)) return;
      const place = placed.placeOf(index);
      if (place === 'unknownRen') {
        if (
          row.project !== undefined &&
          row.project === context.portfolio.parameters.get('projektnummer', row.date)
        )
          push(this.strays, period, row);
        return;
      }
      const key = `${row.ren ?? ''}\t${period}`;
      if (place === 'payout' || place === 'repayment' || !wanted.has(key)) return;
      push(this.costs, key, row);
      this.indexOf.set(row, index);
      if (place === 'duplicate') this.copies.add(row);
    });
  }

  of(line: PeriodLine): readonly LedgerRow[] {
    return this.costs.get(keyOf(line)) ?? [];
  }

  /** Copies are explained as such, never as late. */
  onceOf(line: PeriodLine): readonly LedgerRow[] {
    return this.of(line).filter((row) => !this.copies.has(row));
  }

  copiesOf(line: PeriodLine): readonly LedgerRow[] {
    return this.of(line).filter((row) => this.copies.has(row));
  }

  /** Rows with the project number on a REN that no investment has. */
  straysIn({ period }: PeriodLine): readonly LedgerRow[] {
    return this.strays.get(periodKey(period)) ?? [];
  }
}

function keyOf({ ren, period }: PeriodLine): string {
  return `${ren}\t${periodKey(period)}`;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A voucher that lies on one REN and is missing on another, to the öre. */
interface Swap {
  readonly from: OpenDifference;
  readonly to: OpenDifference;
  readonly rows: readonly LedgerRow[];
}

/**
 * In one period and comparison, one REN has exactly as much too much as another has too little, and a voucher on the
 * first is exactly that: it was booked on the wrong REN. Equal amounts on several RENs tell nothing.
 */
export function findSwaps(open: readonly OpenDifference[], rows: ExplainingRows): readonly Swap[] {
  const sides = new Map<string, { over: OpenDifference[]; under: OpenDifference[] }>();
  for (const own of open) {
    if (own.left.isZero() || own.isMissing) continue;
    const key = `${own.compared} ${periodKey(own.line.period)} ${own.left.abs().ore}`;
    const side = sides.get(key) ?? { over: [], under: [] };
    sides.set(key, side);
    (own.left.isNegative() ? side.under : side.over).push(own);
  }
  return [...sides.values()].flatMap(({ over, under }): Swap[] => {
    const [from, otherFrom] = over;
    const [to, otherTo] = under;
    if (from === undefined || to === undefined || otherFrom !== undefined || otherTo !== undefined) return [];
    // A cost that lies where there is too much, or an income where there is too little.
    const cost = voucherThatIs(from.left, rows.onceOf(from.line));
    if (cost !== undefined) return [{ from, to, rows: cost }];
    const income = voucherThatIs(to.left, rows.onceOf(to.line));
    return income === undefined ? [] : [{ from: to, to: from, rows: income }];
  });
}

/** All that is left of a difference gets a reason, from the surest to none. */
export function explain(
  open: OpenDifference,
  rows: ExplainingRows,
  swaps: readonly Swap[],
  context: PortfolioContext,
): Difference {
  const { line, compared, amount, left } = open;
  const rest = left.isZero() ? [] : reasonsOf(open, rows, swaps, context);
  return { line, compared, amount, reasons: [...open.reasons, ...rest] };
}

function reasonsOf(
  open: OpenDifference,
  rows: ExplainingRows,
  swaps: readonly Swap[],
  context: PortfolioContext,
): readonly DifferenceReason[] {
  const { line, left } = open;
  const swap = swaps.find(({ from, to }) => from === open || to === open);
  if (swap !== undefined) return [swapReason(swap, swap.from === open)];
  if (!ownsRen(line, context)) return [foreignRen(open)];
  if (open.isMissing) return [missingPayout(open)];
  return (
    one(explainExactly(open, left, rows)) ??
    explainWithCopies(open, rows) ??
    one(explainAsTwo(open, rows)) ??
    one(putRightLater(open)) ?? [unexplained(open)]
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
  const doubled = Money.sum(copies.map(({ amount }) => amount));
  if (doubled.isZero()) return undefined;
  const rest = explainExactly(open, open.left.minus(doubled), rows);
  return rest && [copyReason(copies, doubled), rest];
}

function explainAsTwo(open: OpenDifference, rows: ExplainingRows): DifferenceReason | undefined {
  const found = twoVouchersThatAre(open.left, rows.onceOf(open.line));
  return (
    found && late(open, open.left, found, `är ihop exakt skillnaden och kom sannolikt efter ${closing(open)}`)
  );
}

function putRightLater(open: OpenDifference): DifferenceReason | undefined {
  return open.putRightIn === undefined ? undefined : late(open, open.left, [], '');
}

/** One reason for the whole amount, where there is one. */
function explainExactly(
  open: OpenDifference,
  amount: Money,
  rows: ExplainingRows,
): DifferenceReason | undefined {
  const { line, madeOn } = open;
  const copies = rows.copiesOf(line);
  if (copies.length > 0 && Money.sum(copies.map((row) => row.amount)).equals(amount)) {
    return copyReason(copies, amount);
  }
  const stray = voucherThatIs(amount.negated(), rows.straysIn(line));
  if (stray !== undefined) return strayReason(stray, amount, line);
  if (isNotCumulative(open)) return notCumulative(open);
  const own = rows.onceOf(line);
  const after = madeOn === undefined ? [] : own.filter(({ date }) => date.isAfter(madeOn));
  if (after.length > 0 && Money.sum(after.map((row) => row.amount)).equals(amount)) {
    return late(open, amount, after, `bokfördes efter utbetalningen ${madeOn?.toString() ?? ''}`);
  }
  const found = voucherThatIs(amount, own);
  return found && late(open, amount, found, `är exakt skillnaden och kom sannolikt efter ${closing(open)}`);
}

function closing({ compared }: OpenDifference): string {
  return compared === 'paid' ? 'utbetalningen' : 'redovisningen';
}

function late(
  { compared, putRightIn }: OpenDifference,
  amount: Money,
  rows: readonly LedgerRow[],
  why: string,
): DifferenceReason {
  const what =
    rows.length === 0
      ? `Sen bokföring: ${kronor(amount)}`
      : `Sen bokföring: verifikat ${voucherList(rows)} ${why}`;
  const next = compared === 'paid' ? 'utbetalningen' : 'redovisningen';
  const then =
    putRightIn === undefined
      ? `${kronor(amount)} tas med i nästa ${compared === 'paid' ? 'utbetalning' : 'redovisning'}.`
      : `Rättat i ${next} för ${periodLabel(putRightIn)}.`;
  return { cause: 'late', amount, sentence: `${what}. ${then}`, rows };
}

function copyReason(rows: readonly LedgerRow[], amount: Money): DifferenceReason {
  const sentence = `Misstänkt dubblett: verifikat ${voucherList(rows)} står mer än en gång (${kronor(amount)}).`;
  return { cause: 'duplicate', amount, sentence, rows, correction: takeAway(rows) };
}

function swapReason({ from, to, rows }: Swap, isFrom: boolean): DifferenceReason {
  const sameInvestment = from.line.investment === to.line.investment;
  const other = isFrom ? to.line : from.line;
  const where = sameInvestment ? `REN ${other.ren}` : `${other.investment}, REN ${other.ren}`;
  const sentence = isFrom
    ? `Verifikat ${voucherList(rows)} (${kronor(from.left)}) hör sannolikt till ${where}, där exakt det fattas.`
    : `Verifikat ${voucherList(rows)} (${kronor(from.left)}) fattas här och ligger på ${where}.`;
  return {
    cause: sameInvestment ? 'otherRen' : 'otherInvestment',
    amount: isFrom ? from.left : to.left,
    sentence,
    rows,
    ...(isFrom ? { correction: moveRows(rows, () => ({ ren: to.line.ren })) } : {}),
  };
}

function strayReason(rows: readonly LedgerRow[], amount: Money, { ren }: PeriodLine): DifferenceReason {
  const wrong = rows[0]?.ren;
  const sentence = `Verifikat ${voucherList(rows)} (${kronor(amount.abs())}) bär projektnumret men ${wrong === undefined ? 'saknar REN' : `ligger på REN ${wrong}, som ingen satsning har`}.`;
  return { cause: 'unknownRen', amount, sentence, rows, correction: moveRows(rows, () => ({ ren })) };
}

/** The period's own part, written where the sum from 1 January should be. */
function isNotCumulative({ compared, line }: OpenDifference): boolean {
  const { reported, ledger, ledgerThrough } = line;
  if (compared !== 'reported' || reported === undefined || ledger.equals(ledgerThrough)) return false;
  return reported.through.equals(ledger);
}

function notCumulative({ left, line }: OpenDifference): DifferenceReason {
  const sentence = `Redovisat ${kronor(line.ledger)} är bara periodens egen del. Redovisa från 1 januari: ${kronor(line.ledgerThrough)}.`;
  return { cause: 'notCumulative', amount: left, sentence, rows: [] };
}

/** The investment's own REN, or one that nobody's. */
function ownsRen({ ren, investment }: PeriodLine, { owners }: PortfolioContext): boolean {
  const owner = owners.ownerOf(ren);
  return owner === undefined || owner.investment.id === investment;
}

function foreignRen({ left, line, compared }: OpenDifference): DifferenceReason {
  const what = compared === 'paid' ? 'Utbetalningen' : 'Redovisningen';
  const sentence = `${what} gäller REN ${line.ren}, som är en annan satsnings. Rätta REN eller satsning.`;
  return { cause: 'otherInvestment', amount: left, sentence, rows: [] };
}

function missingPayout({ left, line, putRightIn }: OpenDifference): DifferenceReason {
  const sentence =
    putRightIn === undefined
      ? `${kronor(left)} för ${periodLabel(line.period)} är inte utbetalt.`
      : `${kronor(left)} betalades inte ut i tid; rättat i utbetalningen för ${periodLabel(putRightIn)}.`;
  return { cause: putRightIn === undefined ? 'notPaid' : 'late', amount: left, sentence, rows: [] };
}

function unexplained({ left, compared }: OpenDifference): DifferenceReason {
  const more = left.isNegative() ? 'mer' : 'mindre';
  const done = compared === 'paid' ? 'utbetalt' : 'redovisat';
  const sentence = `${kronor(left.abs())} ${more} ${done} än bokfört, utan verifikat som förklarar det.`;
  return { cause: 'unexplained', amount: left, sentence, rows: [] };
}

import type { LedgerRow, PayoutMade } from '../model/portfolio';
import type { CodeParameterName } from '../parameters/definitions';
import { periodKey } from '../model/period';
import type { Reconciled, ReconciledLedger } from './reconciled';
import type { TransferKind } from '../schedules/transferAccounts';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import type { Money } from '../values/money';
import type { BookedTransfers, OwnTransfers, TransferPart } from './bookedTransfers';
import type { Correction } from './corrections';
import { moveRows } from './corrections';
import type { Difference, DifferenceReason } from './difference';
import type { PeriodLine } from './periodLines';
import { voucherList } from './rowSearch';

/** A kind of transfer, in the words that it is told with. */
interface Kind {
  readonly compared: 'payoutBooked' | 'repaymentBooked';
  readonly name: Sentence;
  readonly debit: CodeParameterName;
  readonly credit: CodeParameterName;
  readonly transfer: TransferKind;
}

const PAYOUT: Kind = {
  compared: 'payoutBooked',
  name: say`Utbetalningen`,
  debit: 'konto.utbetalning.debet',
  credit: 'konto.utbetalning.kredit',
  transfer: 'payout',
};

const REPAYMENT: Kind = {
  compared: 'repaymentBooked',
  name: say`Återföringen`,
  debit: 'konto.återföring.debet',
  credit: 'konto.återföring.kredit',
  transfer: 'repayment',
};

/** What is looked through for a transfer that is not booked as it was made. */
interface WholeLedger {
  readonly context: ReconciledLedger;
  readonly booked: BookedTransfers;
  readonly lastDay: CalendarDate | undefined;
}

/** The transfers of a kind on a REN in a period. */
interface Transfers {
  /** As the ledger has them. */
  readonly parts: readonly TransferPart[];
  /** When they were made. */
  readonly days: readonly CalendarDate[];
}

/** Payouts made and rounds invoiced, against what the ledger has of them. */
export function bookingDifferences(
  line: PeriodLine,
  { investment }: Reconciled,
  { payouts, repayments, invoices }: OwnTransfers,
  ledger: WholeLedger,
): Difference[] {
  const isHere = ({ ren, period }: Pick<TransferPart, 'ren' | 'period'>): boolean =>
    ren === line.ren && periodKey(period) === periodKey(line.period);
  const made = (): readonly PayoutMade[] =>
    investment.payoutsMade.filter(({ ren, year, period: name }) => isHere({ ren, period: { year, name } }));
  return [
    ...compare(PAYOUT, line, line.paid, line.paidBooked, ledger, () => ({
      parts: payouts.filter(isHere),
      days: made().map(({ date }) => date),
    })),
    ...compare(REPAYMENT, line, line.invoiced, line.invoicedBooked, ledger, () => ({
      parts: repayments.filter(isHere),
      days: invoices.filter(isHere).map(({ date }) => date),
    })),
  ];
}

/** False where there is nothing for {@link bookingDifferences} to tell. */
export function isUnevenlyBooked({ paid, paidBooked, invoiced, invoicedBooked }: PeriodLine): boolean {
  return isUneven(paid, paidBooked) || isUneven(invoiced, invoicedBooked);
}

function isUneven(made: Money | undefined, booked: Money | undefined): boolean {
  return made !== undefined && booked !== undefined && !made.equals(booked);
}

function compare(
  kind: Kind,
  line: PeriodLine,
  made: Money | undefined,
  booked: Money | undefined,
  ledger: WholeLedger,
  transfers: () => Transfers,
): Difference[] {
  if (made === undefined || booked === undefined || made.equals(booked)) return [];
  const reason = reasonOf(kind, line.ren, made, booked, ledger, transfers());
  const amount = made.minus(booked);
  return [{ line, compared: kind.compared, amount, reasons: [{ ...reason, amount }] }];
}

function reasonOf(
  kind: Kind,
  ren: Code,
  made: Money,
  booked: Money,
  { context, booked: all, lastDay }: WholeLedger,
  { parts, days }: Transfers,
): Omit<DifferenceReason, 'amount'> {
  const rows = parts.flatMap(({ row }) => (row ? [row] : []));
  const latest = [...days].sort((a, b) => b.compare(a))[0];
  const missing = made.minus(booked);
  if (latest !== undefined && lastDay !== undefined && latest.isAfter(lastDay) && missing.isPositive()) {
    const sentence = say`${kind.name} ${latest} på ${missing} kommer efter huvudbokens sista dag ${lastDay}.`;
    return { cause: 'afterLedger', sentence, rows };
  }
  const day = latest ?? rows[0]?.date ?? context.facts.today;
  const correction = entry(kind, ren, missing, day, context);
  if (booked.isZero()) {
    const stray = all.strayOf(kind.transfer, made);
    if (stray !== undefined) return onWrongRen(kind, ren, made, day, stray);
    return {
      cause: 'notBooked',
      sentence: say`${kind.name} ${day} på ${made} är inte bokförd.`,
      rows,
      correction,
    };
  }
  const vouchers = voucherList(rows);
  if (made.isPositive() && booked.equals(made.plus(made))) {
    return {
      cause: 'bookedTwice',
      sentence: say`${kind.name} på ${made} är bokförd två gånger, verifikat ${vouchers}.`,
      rows,
      correction,
    };
  }
  const sentence = say`${kind.name} är ${made} men bokförd med ${booked}, verifikat ${vouchers}.`;
  return { cause: 'bookedWrongly', sentence, rows, correction };
}

/** Only the one side is wrong, so only that is moved. */
function onWrongRen(
  kind: Kind,
  ren: Code,
  made: Money,
  day: CalendarDate,
  stray: LedgerRow,
): Omit<DifferenceReason, 'amount'> {
  const where = stray.ren === undefined ? say`utan REN` : say`på REN ${stray.ren}`;
  const sentence = say`${kind.name} ${day} på ${made} är bokförd ${where}, verifikat ${voucherList([stray])}.`;
  return { cause: 'bookedWrongly', sentence, rows: [stray], correction: moveRows([stray], () => ({ ren })) };
}

/** A payout debits the fund and credits the investment; a repayment debits the payer and credits the fund (sum 7). */
function entry(
  kind: Kind,
  ren: Code,
  amount: Money,
  day: CalendarDate,
  { facts: { parameters } }: ReconciledLedger,
): Correction {
  const fund = parameters.get('fond.ren', day);
  const [debited, credited] = kind === PAYOUT ? [fund, ren] : [ren, fund];
  return [
    { ren: debited, project: undefined, account: parameters.get(kind.debit, day), amount },
    {
      ren: credited,
      project: undefined,
      account: parameters.get(kind.credit, day),
      amount: amount.negated(),
    },
  ];
}

import type { InputTable } from '../model/inputTables';
import type { LedgerRow, PayoutMade } from '../model/portfolio';
import type { CodeParameterName } from '../parameters/definitions';
import { isFor, periodKey } from '../model/period';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { Reconciled } from './reconciled';
import type { TransferKind } from '../schedules/transferAccounts';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import type { Money } from '../values/money';
import type { OwnTransfers } from './bookedTransfers';
import type { Correction } from './corrections';
import { moveRows } from './corrections';
import type { Difference, DifferenceReason } from './difference';
import type { PeriodLine } from './periodLines';
import { voucherList } from './rowSearch';
import type { TransferPart } from './transferParts';

/** A kind of transfer, in the words that it is told with. */
interface Kind {
  readonly compared: 'payoutBooked' | 'repaymentBooked';
  readonly name: Sentence;
  /** Where it is recorded. */
  readonly table: InputTable;
  readonly debit: CodeParameterName;
  readonly credit: CodeParameterName;
  readonly transfer: TransferKind;
}

const PAYOUT: Kind = {
  compared: 'payoutBooked',
  name: say`Utbetalningen`,
  table: 'Utbetalningar',
  debit: 'konto.utbetalning.debet',
  credit: 'konto.utbetalning.kredit',
  transfer: 'payout',
};

const REPAYMENT: Kind = {
  compared: 'repaymentBooked',
  name: say`Återföringen`,
  table: 'Fakturor',
  debit: 'konto.återföring.debet',
  credit: 'konto.återföring.kredit',
  transfer: 'repayment',
};

/** What the ledger says beside the investment's own transfers. */
export interface BesideOwn {
  readonly facts: SharedFacts;
  /** What books just as much as was made, on a REN that has no such transfer. */
  readonly strays: Readonly<Record<TransferKind, LedgerRow | undefined>>;
  readonly lastDay: CalendarDate | undefined;
}

/** The transfers of a kind on a REN in a period, of which the ledger has another sum. */
interface UnevenTransfers extends Unevenness {
  readonly kind: Kind;
  /** As the ledger has them. */
  readonly parts: readonly TransferPart[];
  /** When they were made. */
  readonly days: readonly CalendarDate[];
}

interface Unevenness {
  readonly made: Money;
  readonly booked: Money;
}

/** Payouts made and rounds invoiced, against what the ledger has of them. */
export function bookingDifferences(
  line: PeriodLine,
  { investment }: Reconciled,
  { payouts, repayments, invoices }: OwnTransfers,
  beside: BesideOwn,
): Difference[] {
  const isHere = ({ ren, period }: Pick<TransferPart, 'ren' | 'period'>): boolean =>
    ren === line.ren && periodKey(period) === periodKey(line.period);
  const isMadeHere = (made: PayoutMade): boolean => made.ren === line.ren && isFor(made, line.period);
  const payout = unevenness(line.paid, line.paidBooked);
  const repayment = unevenness(line.invoiced, line.invoicedBooked);
  const uneven: UnevenTransfers[] = [];
  if (payout !== undefined) {
    const days = investment.payoutsMade.filter(isMadeHere).map(({ date }) => date);
    uneven.push({ kind: PAYOUT, ...payout, parts: payouts.filter(isHere), days });
  }
  if (repayment !== undefined) {
    const days = invoices.filter(isHere).map(({ date }) => date);
    uneven.push({ kind: REPAYMENT, ...repayment, parts: repayments.filter(isHere), days });
  }
  return uneven.map((transfers) => differenceOf(transfers, line, beside));
}

/** False where there is nothing for {@link bookingDifferences} to tell. */
export function isUnevenlyBooked({ paid, paidBooked, invoiced, invoicedBooked }: PeriodLine): boolean {
  return unevenness(paid, paidBooked) !== undefined || unevenness(invoiced, invoicedBooked) !== undefined;
}

function unevenness(made: Money | undefined, booked: Money | undefined): Unevenness | undefined {
  if (made === undefined || booked === undefined || made.equals(booked)) return undefined;
  return { made, booked };
}

function differenceOf(transfers: UnevenTransfers, line: PeriodLine, beside: BesideOwn): Difference {
  const { kind, made, booked } = transfers;
  const amount = made.minus(booked);
  const reason = reasonOf(transfers, line.ren, beside);
  return { line, compared: kind.compared, amount, reasons: [{ ...reason, amount }] };
}

function reasonOf(
  transfers: UnevenTransfers,
  ren: Code,
  { facts, strays, lastDay }: BesideOwn,
): Omit<DifferenceReason, 'amount'> {
  const { kind, made, booked, parts, days } = transfers;
  const rows = parts.flatMap(({ row }) => (row ? [row] : []));
  const latest = [...days].sort((a, b) => b.compare(a))[0];
  const missing = made.minus(booked);
  if (latest !== undefined && lastDay !== undefined && latest.isAfter(lastDay) && missing.isPositive()) {
    const sentence = say`${kind.name} ${latest} på ${missing} kommer efter huvudbokens sista dag ${lastDay}.`;
    return { cause: 'afterLedger', sentence, rows };
  }
  const day = latest ?? rows[0]?.date ?? facts.today;
  const stray = booked.isZero() ? strays[kind.transfer] : undefined;
  if (stray !== undefined) return onWrongRen(transfers, ren, day, stray);
  return { ...howBooked(transfers, day, rows), rows, correction: entry(transfers, ren, day, facts) };
}

function howBooked(
  { kind, made, booked, days }: UnevenTransfers,
  day: CalendarDate,
  rows: readonly LedgerRow[],
): Pick<DifferenceReason, 'cause' | 'sentence'> {
  if (booked.isZero()) {
    return { cause: 'notBooked', sentence: say`${kind.name} ${day} på ${made} är inte bokförd.` };
  }
  const vouchers = voucherList(rows);
  if (days.length === 0) {
    const sentence = say`${kind.name} på ${booked} är bokförd, verifikat ${vouchers}, men står inte i ${kind.table}. Lägg till den där, eller backa verifikatet.`;
    return { cause: 'bookedWrongly', sentence };
  }
  if (made.isPositive() && booked.equals(made.plus(made))) {
    const sentence = say`${kind.name} på ${made} är bokförd två gånger, verifikat ${vouchers}.`;
    return { cause: 'bookedTwice', sentence };
  }
  const sentence = say`${kind.name} är ${made} men bokförd med ${booked}, verifikat ${vouchers}.`;
  return { cause: 'bookedWrongly', sentence };
}

/** Only the one side is wrong, so only that is moved. */
function onWrongRen(
  { kind, made }: UnevenTransfers,
  ren: Code,
  day: CalendarDate,
  stray: LedgerRow,
): Omit<DifferenceReason, 'amount'> {
  const where = stray.ren === undefined ? say`utan REN` : say`på REN ${stray.ren}`;
  const sentence = say`${kind.name} ${day} på ${made} är bokförd ${where}, verifikat ${voucherList([stray])}.`;
  return { cause: 'bookedWrongly', sentence, rows: [stray], correction: moveRows([stray], () => ({ ren })) };
}

/** A payout debits the fund and credits the investment; a repayment debits the payer and credits the fund (sum 7). */
function entry(
  { kind, made, booked }: UnevenTransfers,
  ren: Code,
  day: CalendarDate,
  { parameters }: SharedFacts,
): Correction {
  const amount = made.minus(booked);
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

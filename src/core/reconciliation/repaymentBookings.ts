import { comparePeriods } from '../model/period';
import { remembered } from '../reuse/remembered';
import type { MunicipalCalendar } from '../schedules/calendar';
import type { RenParty } from '../schedules/renOwners';
import { addTo, groupedBy } from '../values/grouped';
import type { Code, InvestmentId } from '../values/ids';
import { sameKey } from '../values/ids';
import { joined } from '../values/joined';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { Booking, BookingsByRen } from './bookings';
import { daysBetween, nearest, nearestTransfers } from './nearestTransfers';
import type { ReconciledInvestment } from './reconciled';
import type { InvoicePart, PartsOf, TransferPart } from './transferParts';

/** What the ledger's repayments are to the investments. */
export interface RepaymentBookings {
  readonly booked: PartsOf<TransferPart>;
  /** In the order of *Fakturor*. */
  readonly invoiced: PartsOf<InvoicePart>;
  /** Those that nobody has invoiced, on a REN that nobody pays by. */
  readonly strays: readonly Booking[];
}

/** A round as it was invoiced, before the ledger is asked. */
type PlainInvoice = Omit<InvoicePart, 'bookedInYear'>;

/** What an investment invoices, and whom: all of it that its repayments rest on. */
interface Invoicing extends Pick<ReconciledInvestment, 'id' | 'invoices'> {
  readonly parties: readonly Pick<RenParty, 'id' | 'payingRen'>[];
}

const invoicingOf = remembered(({ id, parties, invoices }: ReconciledInvestment): Invoicing => ({
  id,
  parties: parties.map((party) => ({ id: party.id, payingRen: party.payingRen })),
  invoices,
}));

/** Each booking goes to the invoice that it books ({@link invoicesBooked}), or to the first investment that its REN pays for. */
export function giveRepayments(
  bookings: BookingsByRen,
  investments: readonly ReconciledInvestment[],
  calendar: MunicipalCalendar,
): RepaymentBookings {
  return repaymentsGiven(
    bookings,
    investments.map((own) => invoicingOf(own)),
    calendar,
  );
}

const repaymentsGiven = remembered(repaymentsOf);

function repaymentsOf(
  bookings: BookingsByRen,
  investments: readonly Invoicing[],
  calendar: MunicipalCalendar,
): RepaymentBookings {
  const invoices = investments.map((investment) => invoicesOf(investment, calendar));
  const invoicesOn = groupedBy(joined(invoices), ({ ren }) => ren);
  const payers = payersOf(investments);
  const booked = new Map<InvestmentId, TransferPart[]>();
  const inYear = new Map<PlainInvoice, Money>();
  const strays: Booking[] = [];
  for (const [ren, own] of bookings) {
    const payer = ren === undefined ? undefined : payers.get(ren);
    if (ren === undefined || payer === undefined) {
      for (const booking of own) strays.push(booking);
      continue;
    }
    const ofRen = invoicesOn.get(ren) ?? [];
    const given = givenOn(own, ren, payer, ofRen, calendar);
    for (const part of given.booked) addTo(booked, part.investment, part);
    ofRen.forEach((invoice, index) => inYear.set(invoice, given.inYear[index] ?? Money.zero));
  }
  const invoiced = joined(invoices).map((invoice) =>
    invoicePartOf(invoice, bookings.size > 0 ? (inYear.get(invoice) ?? Money.zero) : undefined),
  );
  return { booked, invoiced: groupedBy(invoiced, ({ investment }) => investment), strays };
}

/** The first investment that a REN pays for. */
function payersOf(investments: readonly Invoicing[]): ReadonlyMap<Code, InvestmentId> {
  const payers = new Map<Code, InvestmentId>();
  for (const { id, parties } of investments) {
    for (const { payingRen } of parties) {
      const ren = valueOf(payingRen);
      if (ren !== undefined && !payers.has(ren)) payers.set(ren, id);
    }
  }
  return payers;
}

const invoicesOf = remembered((investment: Invoicing, calendar: MunicipalCalendar): readonly PlainInvoice[] =>
  investment.invoices.flatMap(({ party: id, date, amount }) => {
    const party = investment.parties.find((candidate) => sameKey(candidate.id, id));
    const ren = party && valueOf(party.payingRen);
    if (ren === undefined) return [];
    return [{ investment: investment.id, party: id, ren, period: calendar.periodOf(date), date, amount }];
  }),
);

const invoicePartOf = remembered((invoice: PlainInvoice, bookedInYear: Money | undefined): InvoicePart => ({
  ...invoice,
  bookedInYear,
}));

interface RepaymentsOnRen {
  readonly booked: readonly TransferPart[];
  /** What is booked of each invoice before its year was over, in their order. */
  readonly inYear: readonly Money[];
}

/** The very same as before where nothing of the REN has changed. */
const givenOn = remembered(
  (
    bookings: readonly Booking[],
    ren: Code,
    payer: InvestmentId,
    invoices: readonly PlainInvoice[],
    calendar: MunicipalCalendar,
  ): RepaymentsOnRen => {
    const invoiceOf = invoicesBooked(bookings, invoices);
    const byInvoice = groupedBy(bookings, (booking) => invoiceOf.get(booking));
    return {
      booked: bookings.map((booking) => {
        const { row } = booking;
        const { investment, period } = invoiceOf.get(booking) ?? {
          investment: payer,
          period: calendar.periodOf(row.date),
        };
        return { ...booking, investment, ren, period };
      }),
      inYear: invoices.map((invoice) => sumInYear(invoice, byInvoice.get(invoice) ?? [])),
    };
  },
);

function sumInYear({ date }: PlainInvoice, bookings: readonly Booking[]): Money {
  const inYear = bookings.filter(({ row }) => row.date.year <= date.year);
  return Money.sum(inYear.map(({ amount }) => amount));
}

/**
 * The same REN may pay for several investments, so a booking goes to the invoice on its REN with the same amount, the
 * nearest in time; else, by its date, to one that lacks just that or has just that too much, so that a correction comes
 * where it belongs; else to the first on its REN that is not booked in full; else to one near it in time, first of all
 * one with its amount, once more.
 */
function invoicesBooked(
  bookings: readonly Booking[],
  invoices: readonly PlainInvoice[],
): ReadonlyMap<Booking, PlainInvoice> {
  const left = new Map(invoices.map((invoice) => [invoice, invoice.amount]));
  const leftOf = (invoice: PlainInvoice): Money => left.get(invoice) ?? Money.zero;
  const given = new Map<Booking, PlainInvoice>();
  const give = (booking: Booking, invoice: PlainInvoice): void => {
    given.set(booking, invoice);
    left.set(invoice, leftOf(invoice).minus(booking.amount));
  };
  for (const [booking, invoice] of nearestTransfers(bookings, invoices)) give(booking, invoice);
  const inOrder = [...invoices].sort((a, b) => comparePeriods(a.period, b.period));
  const rest = bookings.filter((booking) => !given.has(booking));
  for (const booking of rest.sort((a, b) => a.row.date.compare(b.row.date))) {
    const invoice =
      inOrder.find((own) => !booking.amount.isZero() && leftOf(own).equals(booking.amount)) ??
      inOrder.find((own) => leftOf(own).isPositive()) ??
      bookedBeyond(booking, inOrder);
    if (invoice !== undefined) give(booking, invoice);
  }
  return given;
}

/** Rounds are a year apart: what is booked longer from an invoice than this is no more of that invoice. */
const MOST_DAYS_FROM_INVOICE = 183;

/** @returns none where nobody can have invoiced it */
function bookedBeyond({ amount, row }: Booking, invoices: readonly PlainInvoice[]): PlainInvoice | undefined {
  const near = invoices.filter(({ date }) => daysBetween(date, row.date) <= MOST_DAYS_FROM_INVOICE);
  const alike = near.filter((invoice) => invoice.amount.equals(amount));
  return nearest(alike.length > 0 ? alike : near, row.date);
}

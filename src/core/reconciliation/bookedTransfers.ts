import type { LedgerRow, PayoutMade } from '../model/portfolio';
import type { ParameterTable } from '../parameters/parameterTable';
import { remembered } from '../reuse/remembered';
import type { Period } from '../model/period';
import { comparePeriods } from '../model/period';
import type { SharedFacts } from '../schedules/investmentSchedules';
import type { RenOwners } from '../schedules/renOwners';
import type { TransferRow } from '../schedules/sortedLedger';
import type { ReconciledInvestment } from './reconciled';
import type { TransferKind } from '../schedules/transferAccounts';
import type { CalendarDate } from '../values/calendarDate';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { sameKey } from '../values/ids';
import { joined } from '../values/joined';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { Booking, PayoutBooking } from './payoutBookings';
import { daysBetween, nearest, nearestTransfers } from './nearestTransfers';
import { givePayouts, payoutBookings } from './payoutBookings';
import { groupedBy } from '../values/grouped';

/** What one booked or invoiced transfer is to a REN in a period; positive as in *Utbetalningar* and *Fakturor*. */
export interface TransferPart {
  readonly investment: InvestmentId;
  readonly ren: Code;
  readonly period: Period;
  readonly amount: Money;
  /** The ledger's row; absent for an invoice. */
  readonly row?: LedgerRow;
}

export interface InvoicePart extends TransferPart {
  readonly party: PartyId;
  readonly date: CalendarDate;
  /** What the ledger has of it before its year was over; undefined where the ledger has no repayments at all. */
  readonly bookedInYear: Money | undefined;
}

interface TransferKinds {
  /** False when the ledger has no such row on any REN of an investment: then nothing can be said of them. */
  readonly hasPayouts: boolean;
  readonly hasRepayments: boolean;
}

/** What the ledger says of the payouts and repayments of one investment. */
export interface OwnTransfers extends TransferKinds {
  readonly payouts: readonly TransferPart[];
  readonly repayments: readonly TransferPart[];
  readonly invoices: readonly InvoicePart[];
}

/** What the ledger says of payouts and repayments, each given to the payout or invoice that it books. */
export class BookedTransfers implements TransferKinds {
  readonly hasPayouts: boolean;
  readonly hasRepayments: boolean;
  private readonly payoutParts: ReadonlyMap<InvestmentId, readonly TransferPart[]>;
  private readonly repaymentParts: ReadonlyMap<InvestmentId, readonly TransferPart[]>;
  private readonly invoiceParts: ReadonlyMap<InvestmentId, readonly InvoicePart[]>;
  private readonly strays: Readonly<Record<TransferKind, readonly Booking[]>>;

  constructor(
    investments: readonly ReconciledInvestment[],
    transferRows: readonly TransferRow[],
    owners: RenOwners,
    facts: SharedFacts,
  ) {
    const made = new Map(investments.map(({ id, payoutsMade }) => [id, payoutsMade]));
    const payouts = bookedPayouts(transferRows, made, owners, facts);
    this.payoutParts = payouts.parts;
    this.hasPayouts = payouts.parts.size > 0;
    const repayments = bookedRepayments(transferRows, facts.parameters);
    this.hasRepayments = repayments.length > 0;
    const { invoices, given } = giveToInvoices(
      repayments,
      joined(investments.map((investment) => invoicesOf(investment, facts))),
    );
    const payers = new Payers(investments);
    this.repaymentParts = byInvestment(
      given.flatMap((own) => invoicedPartOf(own) ?? partWithoutInvoice(own.booking, payers, facts)),
    );
    const bookings = groupedBy(given, ({ invoice }) => invoice);
    this.invoiceParts = byInvestment(
      invoices.map((invoice) => invoicePartOf(invoice, this.hasRepayments, bookings.get(invoice) ?? [])),
    );
    this.strays = {
      payout: payouts.strays,
      repayment: strays(
        repayments,
        new Set([...this.repaymentParts.values()].flat().flatMap(({ row }) => row ?? [])),
      ),
    };
  }

  of(investment: InvestmentId): OwnTransfers {
    return {
      hasPayouts: this.hasPayouts,
      hasRepayments: this.hasRepayments,
      payouts: this.payoutParts.get(investment) ?? [],
      repayments: this.repaymentParts.get(investment) ?? [],
      invoices: this.invoiceParts.get(investment) ?? [],
    };
  }

  /** The row that books the amount on a REN that has no such transfer, where just one does. */
  strayOf(kind: TransferKind, amount: Money): LedgerRow | undefined {
    const [found, another] = this.strays[kind].filter((stray) => stray.amount.equals(amount));
    return another === undefined ? found?.row : undefined;
  }
}

/** The very same as long as no payout, invoice or booking of one has changed. */
export const bookedTransfers = remembered(
  (
    facts: SharedFacts,
    investments: readonly ReconciledInvestment[],
    transferRows: readonly TransferRow[],
    owners: RenOwners,
  ) => new BookedTransfers(investments, transferRows, owners, facts),
);

/** The ledger's payouts, each with the period whose payout it books. */
interface BookedPayouts {
  readonly parts: ReadonlyMap<InvestmentId, readonly TransferPart[]>;
  /** Those on a REN that no investment has. */
  readonly strays: readonly Booking[];
}

const bookedPayouts = remembered(
  (
    transferRows: readonly TransferRow[],
    made: ReadonlyMap<InvestmentId, readonly PayoutMade[]>,
    owners: RenOwners,
    { parameters, calendar }: SharedFacts,
  ): BookedPayouts => {
    const booked = bookedBy(transferRows, parameters);
    const given = givePayouts(booked, made, owners, calendar);
    return {
      parts: byInvestment(given.map((booking) => payoutPartOf(booking))),
      strays: strays(booked.bookings, new Set(given.map(({ booking }) => booking.row))),
    };
  },
);

const bookedBy = remembered((transferRows: readonly TransferRow[], parameters: ParameterTable) =>
  payoutBookings(bookingsOf('payout', transferRows, parameters)),
);

const bookedRepayments = remembered((transferRows: readonly TransferRow[], parameters: ParameterTable) =>
  bookingsOf('repayment', transferRows, parameters),
);

const payoutPartOf = remembered(({ booking, ...payout }: PayoutBooking) => partOf(booking, payout));

function byInvestment<Part extends TransferPart>(
  parts: readonly Part[],
): ReadonlyMap<InvestmentId, readonly Part[]> {
  return groupedBy(parts, ({ investment }) => investment);
}

/** The first investment that each REN pays for. */
class Payers {
  private readonly byRen = new Map<Code, InvestmentId>();

  constructor(investments: readonly ReconciledInvestment[]) {
    for (const { id, parties } of investments) {
      for (const { payingRen } of parties) {
        const ren = valueOf(payingRen);
        if (ren !== undefined && !this.byRen.has(ren)) this.byRen.set(ren, id);
      }
    }
  }

  of(ren: Code | undefined): InvestmentId | undefined {
    return ren === undefined ? undefined : this.byRen.get(ren);
  }
}

function strays(bookings: readonly Booking[], given: ReadonlySet<LedgerRow>): readonly Booking[] {
  return bookings.filter(({ row }) => !given.has(row));
}

/** The side that lies on the investment's or the payer's REN: a payout is its credit, a repayment its debit. */
function bookingsOf(
  booked: TransferKind,
  transferRows: readonly TransferRow[],
  parameters: ParameterTable,
): readonly Booking[] {
  const name = booked === 'payout' ? 'konto.utbetalning.kredit' : 'konto.återföring.debet';
  return transferRows.flatMap(({ kind, row }): Booking[] => {
    if (kind !== booked || row.account !== parameters.get(name, row.date)) return [];
    if (row.ren !== undefined && row.ren === parameters.get('fond.ren', row.date)) return [];
    return [{ row, amount: kind === 'payout' ? row.amount.negated() : row.amount }];
  });
}

const invoicesOf = remembered(
  (investment: ReconciledInvestment, { calendar }: SharedFacts): readonly PlainInvoice[] =>
    investment.invoices.flatMap(({ party: id, date, amount }) => {
      const party = investment.parties.find((candidate) => sameKey(candidate.id, id));
      const ren = party && valueOf(party.payingRen);
      if (ren === undefined) return [];
      return [{ investment: investment.id, party: id, ren, period: calendar.periodOf(date), date, amount }];
    }),
);

interface GivenBooking {
  readonly booking: Booking;
  readonly invoice: PlainInvoice | undefined;
}

interface BookedInvoices {
  /** The very objects that bookings are given to. */
  readonly invoices: readonly PlainInvoice[];
  readonly given: readonly GivenBooking[];
}

/**
 * The same REN may pay for several investments, so a booking goes to the invoice on its REN with the same amount, the
 * nearest in time; else, by its date, to one that lacks just that or has just that too much, so that a correction comes
 * where it belongs; else to the first on its REN that is not booked in full; else to one near it in time, first of all
 * one with its amount, once more.
 */
const giveToInvoices = remembered(
  (bookings: readonly Booking[], invoices: readonly PlainInvoice[]): BookedInvoices => {
    const left = new Map(invoices.map((invoice) => [invoice, invoice.amount]));
    const leftOf = (invoice: PlainInvoice): Money => left.get(invoice) ?? Money.zero;
    const given = new Map<Booking, PlainInvoice>();
    const give = (booking: Booking, invoice: PlainInvoice | undefined): void => {
      if (invoice === undefined) return;
      given.set(booking, invoice);
      left.set(invoice, leftOf(invoice).minus(booking.amount));
    };
    const byRen = groupedBy(invoices, ({ ren }) => ren);
    const invoicesOn = (ren: Code | undefined): readonly PlainInvoice[] =>
      ren === undefined ? [] : (byRen.get(ren) ?? []);
    for (const [ren, own] of groupedBy(bookings, ({ row }) => row.ren)) {
      for (const [booking, invoice] of nearestTransfers(own, invoicesOn(ren))) give(booking, invoice);
    }
    const rest = bookings.filter((own) => !given.has(own));
    for (const booking of rest.sort((a, b) => a.row.date.compare(b.row.date))) {
      const own = [...invoicesOn(booking.row.ren)].sort((a, b) => comparePeriods(a.period, b.period));
      give(
        booking,
        own.find((invoice) => !booking.amount.isZero() && leftOf(invoice).equals(booking.amount)) ??
          own.find((invoice) => leftOf(invoice).isPositive()) ??
          bookedBeyond(booking, own),
      );
    }
    return { invoices, given: bookings.map((booking) => ({ booking, invoice: given.get(booking) })) };
  },
);

/** Rounds are a year apart: what is booked longer from an invoice than this is no more of that invoice. */
const MOST_DAYS_FROM_INVOICE = 183;

/** @returns none where nobody can have invoiced it */
function bookedBeyond({ amount, row }: Booking, invoices: readonly PlainInvoice[]): PlainInvoice | undefined {
  const near = invoices.filter(({ date }) => daysBetween(date, row.date) <= MOST_DAYS_FROM_INVOICE);
  const alike = near.filter((invoice) => invoice.amount.equals(amount));
  return nearest(alike.length > 0 ? alike : near, row.date);
}

function partOf(
  { row, amount }: Booking,
  { investment, ren, period }: Pick<TransferPart, 'investment' | 'ren' | 'period'>,
): TransferPart {
  return { investment, ren, period, amount, row };
}

/** A repayment that nobody has invoiced lies with the first investment that the REN pays for. */
function partWithoutInvoice(
  { row, amount }: Booking,
  payers: Payers,
  { calendar }: SharedFacts,
): TransferPart[] {
  const investment = payers.of(row.ren);
  if (row.ren === undefined || investment === undefined) return [];
  return [{ investment, ren: row.ren, period: calendar.periodOf(row.date), amount, row }];
}

const invoicedPartOf = remembered(({ booking, invoice }: GivenBooking): TransferPart | undefined =>
  invoice ? partOf(booking, invoice) : undefined,
);

const invoicePartOf = remembered(
  (invoice: PlainInvoice, hasRepayments: boolean, given: readonly GivenBooking[]): InvoicePart => ({
    ...invoice,
    bookedInYear: hasRepayments ? bookedInYear(invoice, given) : undefined,
  }),
);

function bookedInYear({ date }: PlainInvoice, given: readonly GivenBooking[]): Money {
  const inYear = given.filter(({ booking }) => booking.row.date.year <= date.year);
  return Money.sum(inYear.map(({ booking }) => booking.amount));
}

type PlainInvoice = Omit<InvoicePart, 'bookedInYear'>;

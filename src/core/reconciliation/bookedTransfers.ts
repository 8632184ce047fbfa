import type { LedgerRow } from '../model/portfolio';
import { remembered } from '../reuse/remembered';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { RenOwners } from '../schedules/renOwners';
import type { TransferRow } from '../schedules/sortedLedger';
import type { TransferKind } from '../schedules/transferAccounts';
import { groupedBy } from '../values/grouped';
import type { InvestmentId } from '../values/ids';
import type { Money } from '../values/money';
import type { Booking } from './bookings';
import { payoutsByRen, repaymentsByRen } from './bookings';
import type { PayoutBookings } from './payoutBookings';
import { givePayouts } from './payoutBookings';
import type { ReconciledInvestment } from './reconciled';
import type { RepaymentBookings } from './repaymentBookings';
import { giveRepayments } from './repaymentBookings';
import type { InvoicePart, TransferPart } from './transferParts';

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
  private readonly payouts: PayoutBookings;
  private readonly repayments: RepaymentBookings;
  private readonly strays: Readonly<Record<TransferKind, ReadonlyMap<bigint, readonly Booking[]>>>;

  constructor(
    investments: readonly ReconciledInvestment[],
    transferRows: readonly TransferRow[],
    owners: RenOwners,
    { parameters, calendar }: SharedFacts,
  ) {
    const payouts = payoutsByRen(transferRows, parameters);
    this.payouts = givePayouts(payouts, investments, owners, calendar);
    this.hasPayouts = this.payouts.booked.size > 0;
    const repayments = repaymentsByRen(transferRows, parameters);
    this.repayments = giveRepayments(repayments, investments, calendar);
    this.hasRepayments = repayments.size > 0;
    this.strays = { payout: byAmount(this.payouts.strays), repayment: byAmount(this.repayments.strays) };
  }

  of(investment: InvestmentId): OwnTransfers {
    return {
      hasPayouts: this.hasPayouts,
      hasRepayments: this.hasRepayments,
      payouts: this.payouts.booked.get(investment) ?? [],
      repayments: this.repayments.booked.get(investment) ?? [],
      invoices: this.repayments.invoiced.get(investment) ?? [],
    };
  }

  /** The row that books the amount on a REN that has no such transfer, where just one does. */
  strayOf(kind: TransferKind, amount: Money | undefined): LedgerRow | undefined {
    const [found, another] = (amount && this.strays[kind].get(amount.ore)) ?? [];
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

function byAmount(bookings: readonly Booking[]): ReadonlyMap<bigint, readonly Booking[]> {
  return groupedBy(bookings, ({ amount }) => amount.ore);
}

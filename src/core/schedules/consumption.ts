import type { LedgerRow } from '../model/portfolio';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { OreSum } from '../ledger/oreSum';
import { Money } from '../values/money';
import type { MunicipalCalendar, Period } from './calendar';
import { comparePeriods } from './calendar';
import type { RenOwners } from './renOwners';
import type { TransferAccounts } from './transferAccounts';

/** What one REN consumed in one period. */
export interface RenPeriod {
  readonly party: PartyId;
  readonly ren: Code;
  readonly period: Period;
  readonly amount: Money;
}

/** The costs of one investment, from the ledger. */
export interface Consumption {
  /** By period, within it by REN in the order of `Parter`. */
  readonly byPeriod: readonly RenPeriod[];
  /** The cost rows, by date and then as they stand. */
  readonly rows: readonly LedgerRow[];
}

const NOTHING: Consumption = { byPeriod: [], rows: [] };

/**
 * Sum 3, first half: a ledger row belongs to the investment and party that own its REN, and to the period of its date
 * (Örebro Ks 954/2016, p. 10). Rows on the accounts of payouts and repayments are never consumption.
 */
export class LedgerCosts {
  private readonly byInvestment = new Map<InvestmentId, Consumption>();

  constructor(
    ledger: readonly LedgerRow[],
    owners: RenOwners,
    transfers: TransferAccounts,
    calendar: MunicipalCalendar,
  ) {
    const rows = new Map<InvestmentId, LedgerRow[]>();
    for (const row of ledger) {
      const owner = owners.ownerOf(row.ren);
      if (owner === undefined || transfers.kindOf(row) !== undefined) continue;
      const own = rows.get(owner.investment.id);
      if (own) own.push(row);
      else rows.set(owner.investment.id, [row]);
    }
    for (const [investment, own] of rows) {
      own.sort((a, b) => a.date.compare(b.date));
      this.byInvestment.set(investment, { byPeriod: sumByPeriod(own, owners, calendar), rows: own });
    }
  }

  of(investment: InvestmentId): Consumption {
    return this.byInvestment.get(investment) ?? NOTHING;
  }
}

export function consumedThrough(consumption: Consumption, period: Period, ren?: Code): Money {
  return Money.sum(
    consumption.byPeriod
      .filter((own) => comparePeriods(own.period, period) <= 0 && (ren === undefined || own.ren === ren))
      .map(({ amount }) => amount),
  );
}

export function consumedInAll(consumption: Consumption): Money {
  return Money.sum(consumption.byPeriod.map(({ amount }) => amount));
}

interface RenSum {
  readonly party: PartyId;
  readonly sum: OreSum;
}

function sumByPeriod(
  rows: readonly LedgerRow[],
  owners: RenOwners,
  calendar: MunicipalCalendar,
): RenPeriod[] {
  const sums = new Map<Period, Map<Code, RenSum>>();
  for (const { ren, date, amount } of rows) {
    const owner = owners.ownerOf(ren);
    if (owner === undefined || ren === undefined) continue;
    const period = calendar.periodOf(date);
    let rens = sums.get(period);
    if (rens === undefined) sums.set(period, (rens = new Map<Code, RenSum>()));
    let own = rens.get(ren);
    if (own === undefined) rens.set(ren, (own = { party: owner.party.id, sum: new OreSum() }));
    own.sum.add(Number(amount.ore));
  }
  const partyOrder = partyOrderOf(rows, owners);
  return [...sums]
    .flatMap(([period, rens]) =>
      [...rens].map(([ren, { party, sum }]): RenPeriod => ({ party, ren, period, amount: sum.total() })),
    )
    .sort((a, b) => comparePeriods(a.period, b.period) || partyOrder(a.party) - partyOrder(b.party));
}

function partyOrderOf(rows: readonly LedgerRow[], owners: RenOwners): (party: PartyId) => number {
  const investment = owners.ownerOf(rows[0]?.ren)?.investment;
  const order = new Map((investment?.parties ?? []).map(({ id }, index) => [id, index]));
  return (party) => order.get(party) ?? 0;
}

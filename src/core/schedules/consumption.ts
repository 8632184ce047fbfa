import type { LedgerRow } from '../model/portfolio';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { ACCOUNT_PARAMETERS } from '../parameters/definitions';
import type { ParameterTable } from '../parameters/parameterTable';
import { Money } from '../values/money';
import type { MunicipalCalendar, Period } from './calendar';
import { comparePeriods, periodKey } from './calendar';
import type { RenOwners } from './renOwners';

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
    parameters: ParameterTable,
    calendar: MunicipalCalendar,
  ) {
    const rows = new Map<InvestmentId, LedgerRow[]>();
    for (const row of ledger) {
      const owner = owners.ownerOf(row.ren);
      if (owner === undefined || isTransfer(row, parameters)) continue;
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

/** True for a payout or a repayment: a row on one of the accounts named for them on its date. */
export function isTransfer(row: LedgerRow, parameters: ParameterTable): boolean {
  return ACCOUNT_PARAMETERS.some((name) => parameters.get(name, row.date) === row.account);
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

function sumByPeriod(
  rows: readonly LedgerRow[],
  owners: RenOwners,
  calendar: MunicipalCalendar,
): RenPeriod[] {
  const sums = new Map<string, RenPeriod>();
  for (const row of rows) {
    const owner = owners.ownerOf(row.ren);
    if (owner === undefined || row.ren === undefined) continue;
    const period = calendar.periodOf(row.date);
    const key = `${periodKey(period)} ${row.ren}`;
    const amount = (sums.get(key)?.amount ?? Money.zero).plus(row.amount);
    sums.set(key, { party: owner.party.id, ren: row.ren, period, amount });
  }
  const partyOrder = partyOrderOf(rows, owners);
  return [...sums.values()].sort(
    (a, b) => comparePeriods(a.period, b.period) || partyOrder(a.party) - partyOrder(b.party),
  );
}

function partyOrderOf(rows: readonly LedgerRow[], owners: RenOwners): (party: PartyId) => number {
  const investment = owners.ownerOf(rows[0]?.ren)?.investment;
  const order = new Map((investment?.parties ?? []).map(({ id }, index) => [id, index]));
  return (party) => order.get(party) ?? 0;
}

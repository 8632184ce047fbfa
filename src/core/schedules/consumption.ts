import type { LedgerRow } from '../model/portfolio';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { OreSum } from '../ledger/oreSum';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { Money } from '../values/money';
import type { MunicipalCalendar, Period } from './calendar';
import { comparePeriods } from './calendar';
import type { RenOwners } from './renOwners';
import { rensOf } from './renOwners';
import type { TransferAccounts, TransferKind } from './transferAccounts';

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

export interface TransferRow {
  readonly kind: TransferKind;
  readonly row: LedgerRow;
}

const NOTHING: Consumption = { byPeriod: [], rows: [] };

/**
 * Sum 3, first half: a ledger row belongs to the investment and party that own its REN, and to the period of its date
 * (Örebro Ks 954/2016, p. 10). Rows on the accounts of payouts and repayments are never consumption.
 */
export class LedgerCosts {
  private constructor(
    private readonly byInvestment: ReadonlyMap<InvestmentId, Consumption>,
    /** Rows on the accounts of payouts and repayments, on any REN, in the order of the ledger. */
    readonly transfers: readonly TransferRow[],
  ) {}

  static *of(
    ledger: readonly LedgerRow[],
    owners: RenOwners,
    transfers: TransferAccounts,
    calendar: MunicipalCalendar,
  ): Steps<LedgerCosts> {
    const rows = new Map<InvestmentId, LedgerRow[]>();
    const transferRows: TransferRow[] = [];
    yield* eachRow(ledger, (row) => {
      const kind = transfers.kindOf(row);
      if (kind !== undefined) transferRows.push({ kind, row });
      const owner = kind === undefined ? owners.ownerOf(row.ren) : undefined;
      if (owner === undefined) return;
      const own = rows.get(owner.investment.id);
      if (own) own.push(row);
      else rows.set(owner.investment.id, [row]);
    });
    const byInvestment = new Map<InvestmentId, Consumption>();
    for (const [investment, own] of rows) {
      const inOrder = yield* byDate(own);
      const byPeriod = yield* sumByPeriod(inOrder, owners, calendar);
      byInvestment.set(investment, { byPeriod, rows: inOrder });
    }
    return new LedgerCosts(byInvestment, transferRows);
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

/** Day by day rather than by comparing: as quick for a million rows, and it can stop on the way. */
function* byDate(rows: readonly LedgerRow[]): Steps<readonly LedgerRow[]> {
  const days = new Map<number, LedgerRow[]>();
  yield* eachRow(rows, (row) => {
    const day = days.get(row.date.dayNumber);
    if (day) day.push(row);
    else days.set(row.date.dayNumber, [row]);
  });
  const inOrder: LedgerRow[] = [];
  for (const [, day] of [...days].sort(([a], [b]) => a - b)) yield* eachRow(day, (row) => inOrder.push(row));
  return inOrder;
}

/** Where, by date, the row stands that takes the cumulated cost past the grant for the last time. */
export function indexBeyond(granted: Money, rows: readonly Pick<LedgerRow, 'ore'>[]): number | undefined {
  const cumulated = new OreSum();
  let beyond: number | undefined;
  rows.forEach(({ ore }, index) => {
    cumulated.add(ore);
    if (!cumulated.isMoreThan(granted)) beyond = undefined;
    else beyond ??= index;
  });
  return beyond;
}

interface RenSum {
  readonly party: PartyId;
  readonly sum: OreSum;
}

function* sumByPeriod(
  rows: readonly LedgerRow[],
  owners: RenOwners,
  calendar: MunicipalCalendar,
): Steps<RenPeriod[]> {
  const sums = new Map<Period, Map<Code, RenSum>>();
  yield* eachRow(rows, ({ ren, date, ore }) => {
    const owner = owners.ownerOf(ren);
    if (owner === undefined || ren === undefined) return;
    const period = calendar.periodOf(date);
    let rens = sums.get(period);
    if (rens === undefined) sums.set(period, (rens = new Map<Code, RenSum>()));
    let own = rens.get(ren);
    if (own === undefined) rens.set(ren, (own = { party: owner.party.id, sum: new OreSum() }));
    own.sum.add(ore);
  });
  const order = renOrderOf(rows, owners);
  return [...sums]
    .flatMap(([period, rens]) =>
      [...rens].map(([ren, { party, sum }]): RenPeriod => ({ party, ren, period, amount: sum.total() })),
    )
    .sort((a, b) => comparePeriods(a.period, b.period) || order(a.ren) - order(b.ren));
}

function renOrderOf(rows: readonly LedgerRow[], owners: RenOwners): (ren: Code) => number {
  const investment = owners.ownerOf(rows[0]?.ren)?.investment;
  const order = new Map((investment?.parties ?? []).flatMap(rensOf).map((ren, index) => [ren, index]));
  return (ren) => order.get(ren) ?? 0;
}

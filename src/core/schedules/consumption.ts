import type { LedgerRow } from '../model/portfolio';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import { OreSum } from '../ledger/oreSum';
import { changedRows } from '../reuse/changedRows';
import { isSame } from '../reuse/isSame';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { Money } from '../values/money';
import type { MunicipalCalendar, Period } from './calendar';
import { comparePeriods } from './calendar';
import type { RenClaims, RenOwners } from './renOwners';
import { rensOf } from './renOwners';
import type { TransferAccounts, TransferKind } from './transferAccounts';

/** What one REN consumed in one period. */
export interface RenPeriod {
  readonly party: PartyId;
  readonly ren: Code;
  readonly period: Period;
  readonly amount: Money;
}

/** What of it bears one project number; none where the rows bear none. */
export interface RenShare extends RenPeriod {
  readonly project: Code | undefined;
}

/** The costs of one investment, from the ledger. */
export interface Consumption {
  /** By period, within it by REN in the order of `Parter`, and then as the project numbers come. */
  readonly shares: readonly RenShare[];
  /** By period, within it by REN in the order of `Parter`. */
  readonly byPeriod: readonly RenPeriod[];
  /** The cost rows, by date and then as they stand. */
  readonly rows: readonly LedgerRow[];
}

export interface TransferRow {
  readonly kind: TransferKind;
  readonly row: LedgerRow;
}

/** What decides whose a cost is, and when. */
export interface CostBasis {
  readonly owners: RenOwners;
  readonly transfers: TransferAccounts;
  readonly calendar: MunicipalCalendar;
}

const NOTHING: Consumption = { shares: [], byPeriod: [], rows: [] };

/**
 * Sum 3, first half: a ledger row belongs to the investment and party that own its REN, and to the period of its date
 * (Örebro Ks 954/2016, p. 10). Rows on the accounts of payouts and repayments are never consumption.
 */
export class LedgerCosts {
  private constructor(
    private readonly ledger: readonly LedgerRow[],
    private readonly basis: CostBasis,
    private readonly byInvestment: ReadonlyMap<InvestmentId, Consumption>,
    /** Rows on the accounts of payouts and repayments, on any REN, in the order of the ledger. */
    readonly transfers: readonly TransferRow[],
  ) {}

  /** @param earlier of another ledger: only whose rows have changed is worked out again, where nothing else has */
  static *of(ledger: readonly LedgerRow[], basis: CostBasis, earlier?: LedgerCosts): Steps<LedgerCosts> {
    if (earlier && isSame(earlier.basis, basis)) return yield* earlier.afterChange(ledger);
    const { transfers } = basis;
    const costs = new GatheredCosts(basis);
    const transferRows: TransferRow[] = [];
    yield* eachRow(ledger, (row) => {
      const kind = transfers.kindOf(row);
      if (kind === undefined) costs.add(row);
      else transferRows.push({ kind, row });
    });
    return new LedgerCosts(ledger, basis, yield* costs.consumptions(), transferRows);
  }

  private *afterChange(ledger: readonly LedgerRow[]): Steps<LedgerCosts> {
    const { basis } = this;
    const { before, now } = changedRows(this.ledger, ledger);
    const changed = [...before, ...now];
    const isTransfer = (row: LedgerRow): boolean => basis.transfers.kindOf(row) !== undefined;
    const { affected, rens } = affectedBy(changed, basis.owners);
    const costs = new GatheredCosts(basis);
    yield* eachRow(rens.size === 0 ? [] : ledger, (row) => {
      if (rens.has(row.ren) && !isTransfer(row)) costs.add(row);
    });
    const byInvestment = new Map(this.byInvestment);
    for (const investment of affected) byInvestment.delete(investment);
    for (const [investment, own] of yield* costs.consumptions()) byInvestment.set(investment, own);
    const transfers = changed.some(isTransfer) ? yield* transfersIn(ledger, basis.transfers) : this.transfers;
    return new LedgerCosts(ledger, basis, byInvestment, transfers);
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

/** Whose costs rows are of, and all RENs whose costs are theirs. */
function affectedBy(
  rows: readonly LedgerRow[],
  owners: RenOwners,
): { readonly affected: ReadonlySet<InvestmentId>; readonly rens: ReadonlySet<Code | undefined> } {
  const investments = new Set(rows.flatMap(({ ren }) => owners.ownerOf(ren)?.investment ?? []));
  const rens = [...investments].flatMap(({ parties }) => parties.flatMap(rensOf));
  const affected = new Set([...investments].map(({ id }) => id));
  const isTheirs = (ren: Code): boolean => {
    const owner = owners.ownerOf(ren);
    return owner !== undefined && affected.has(owner.investment.id);
  };
  return { affected, rens: new Set(rens.filter(isTheirs)) };
}

function* transfersIn(
  ledger: readonly LedgerRow[],
  transfers: TransferAccounts,
): Steps<readonly TransferRow[]> {
  const rows: TransferRow[] = [];
  yield* eachRow(ledger, (row) => {
    const kind = transfers.kindOf(row);
    if (kind !== undefined) rows.push({ kind, row });
  });
  return rows;
}

/** Cost rows, as they come, to the investments and RENs that they lie on. */
class GatheredCosts {
  private readonly byRen = new Map<Code, RenCosts | undefined>();
  private readonly byInvestment = new Map<InvestmentId, OwnRows>();

  constructor(private readonly basis: CostBasis) {}

  add(row: LedgerRow): void {
    const { ren } = row;
    if (ren === undefined) return;
    let costs = this.byRen.get(ren);
    if (costs === undefined && !this.byRen.has(ren)) this.byRen.set(ren, (costs = this.costsOn(ren)));
    costs?.add(row, this.basis.calendar.periodOf(row.date));
  }

  *consumptions(): Steps<Map<InvestmentId, Consumption>> {
    const consumptions = new Map<InvestmentId, Consumption>();
    for (const [investment, own] of this.byInvestment) {
      const shares = own.shares();
      consumptions.set(investment, { shares, byPeriod: sumByPeriod(shares), rows: yield* own.byDate() });
    }
    return consumptions;
  }

  private costsOn(ren: Code): RenCosts | undefined {
    const owner = this.basis.owners.ownerOf(ren);
    if (owner === undefined) return undefined;
    const { id } = owner.investment;
    const own = this.byInvestment.get(id) ?? new OwnRows(owner.investment);
    this.byInvestment.set(id, own);
    return own.on(ren, owner.party.id);
  }
}

/** Cost rows of one investment, as they come. Their sums are made on the way: a second look at a million rows is slow. */
class OwnRows {
  private readonly rows: LedgerRow[] = [];
  private readonly rens: RenCosts[] = [];
  private lastDay = -Infinity;
  private isByDate = true;

  constructor(private readonly investment: RenClaims) {}

  on(ren: Code, party: PartyId): RenCosts {
    const costs = new RenCosts(ren, party, this);
    this.rens.push(costs);
    return costs;
  }

  add(row: LedgerRow, day: number): void {
    if (day < this.lastDay) this.isByDate = false;
    this.lastDay = day;
    this.rows.push(row);
  }

  shares(): readonly RenShare[] {
    const order = this.investment.parties.flatMap(rensOf);
    return this.rens
      .flatMap((costs) => costs.shares())
      .sort((a, b) => comparePeriods(a.period, b.period) || order.indexOf(a.ren) - order.indexOf(b.ren));
  }

  /** Day by day rather than by comparing: as quick for a million rows, and it can stop on the way. */
  *byDate(): Steps<readonly LedgerRow[]> {
    if (this.isByDate) return this.rows;
    const days = new Map<number, LedgerRow[]>();
    yield* eachRow(this.rows, (row) => {
      const day = days.get(row.date.dayNumber);
      if (day) day.push(row);
      else days.set(row.date.dayNumber, [row]);
    });
    const inOrder: LedgerRow[] = [];
    for (const [, day] of [...days].sort(([a], [b]) => a - b)) {
      yield* eachRow(day, (row) => inOrder.push(row));
    }
    return inOrder;
  }
}

interface ProjectSum {
  readonly sum: OreSum;
  /** Of the rows by date. */
  firstDay: number;
  /** Of those of that day, as they stand. */
  firstRow: number;
}

/** The costs on one REN, by period and project number. */
class RenCosts {
  private readonly periods = new Map<Period, Map<Code | undefined, ProjectSum>>();
  private count = 0;

  constructor(
    private readonly ren: Code,
    private readonly party: PartyId,
    private readonly own: OwnRows,
  ) {}

  add(row: LedgerRow, period: Period): void {
    const { project } = row;
    const day = row.date.dayNumber;
    let projects = this.periods.get(period);
    if (projects === undefined) {
      this.periods.set(period, (projects = new Map<Code | undefined, ProjectSum>()));
    }
    let known = projects.get(project);
    if (known === undefined) {
      projects.set(project, (known = { sum: new OreSum(), firstDay: day, firstRow: this.count }));
    } else if (day < known.firstDay) {
      known.firstDay = day;
      known.firstRow = this.count;
    }
    known.sum.add(row.ore);
    this.count++;
    this.own.add(row, day);
  }

  /** Those of a period as the project numbers come, by date. */
  shares(): readonly RenShare[] {
    const { party, ren } = this;
    return [...this.periods].flatMap(([period, projects]) =>
      [...projects]
        .sort(([, a], [, b]) => a.firstDay - b.firstDay || a.firstRow - b.firstRow)
        .map(([project, { sum }]) => ({ party, ren, project, period, amount: sum.total() })),
    );
  }
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

/** @param shares those of one REN and period stand together */
function sumByPeriod(shares: readonly RenShare[]): readonly RenPeriod[] {
  const sums: RenPeriod[] = [];
  for (const { party, ren, period, amount } of shares) {
    const last = sums.at(-1);
    if (last?.ren === ren && last.period === period) {
      sums[sums.length - 1] = { ...last, amount: last.amount.plus(amount) };
    } else sums.push({ party, ren, period, amount });
  }
  return sums;
}

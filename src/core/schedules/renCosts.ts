import { OreSum } from '../ledger/oreSum';
import type { LedgerRow } from '../model/portfolio';
import type { Code } from '../values/ids';
import type { Money } from '../values/money';
import type { Period } from '../model/period';
import type { MunicipalCalendar } from './calendar';

/** What bears one project number of the costs on a REN in a period; none where the rows bear none. */
export interface ProjectShare {
  readonly period: Period;
  readonly project: Code | undefined;
  readonly amount: Money;
}

interface ProjectSum {
  readonly sum: OreSum;
  /** Of the rows by date. */
  firstDay: number;
  /** Of those of that day, as they stand. */
  firstRow: number;
}

/**
 * The cost rows on one REN, as they come. Where their sums will be asked for they are made on the way, since a second
 * look at a million rows is slow; otherwise when somebody asks.
 */
export class RenCosts {
  private readonly inOrder: LedgerRow[] = [];
  private sumsSoFar: CostSums | undefined;

  constructor(
    private readonly calendar: MunicipalCalendar,
    areSumsAskedFor: boolean,
  ) {
    if (areSumsAskedFor) this.sumsSoFar = new CostSums(calendar);
  }

  get rows(): readonly LedgerRow[] {
    return this.inOrder;
  }

  get isByDate(): boolean {
    return this.sums().isByDate;
  }

  add(row: LedgerRow): void {
    this.sumsSoFar?.add(row);
    this.inOrder.push(row);
  }

  /** Those of a period as the project numbers come, by date. */
  shares(): readonly ProjectShare[] {
    return this.sums().shares();
  }

  private sums(): CostSums {
    if (this.sumsSoFar !== undefined) return this.sumsSoFar;
    const sums = new CostSums(this.calendar);
    for (const row of this.inOrder) sums.add(row);
    return (this.sumsSoFar = sums);
  }
}

class CostSums {
  private readonly periods = new Map<Period, Map<Code | undefined, ProjectSum>>();
  private rowCount = 0;
  private lastDay = -Infinity;
  isByDate = true;

  constructor(private readonly calendar: MunicipalCalendar) {}

  add({ project, date, ore }: LedgerRow): void {
    const day = date.dayNumber;
    const period = this.calendar.periodOf(date);
    let projects = this.periods.get(period);
    if (projects === undefined) {
      this.periods.set(period, (projects = new Map<Code | undefined, ProjectSum>()));
    }
    let known = projects.get(project);
    if (known === undefined) {
      projects.set(project, (known = { sum: new OreSum(), firstDay: day, firstRow: this.rowCount }));
    } else if (day < known.firstDay) {
      known.firstDay = day;
      known.firstRow = this.rowCount;
    }
    known.sum.add(ore);
    if (day < this.lastDay) this.isByDate = false;
    this.lastDay = day;
    this.rowCount += 1;
  }

  shares(): readonly ProjectShare[] {
    return [...this.periods].flatMap(([period, projects]) =>
      [...projects]
        .sort(([, a], [, b]) => a.firstDay - b.firstDay || a.firstRow - b.firstRow)
        .map(([project, { sum }]) => ({ period, project, amount: sum.total() })),
    );
  }
}

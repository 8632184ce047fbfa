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

/** The cost rows on one REN, as they come. Their sums are made on the way: a second look at a million rows is slow. */
export class RenCosts {
  private readonly inOrder: LedgerRow[] = [];
  private readonly periods = new Map<Period, Map<Code | undefined, ProjectSum>>();
  private lastDay = -Infinity;
  private hasComeByDate = true;

  constructor(private readonly calendar: MunicipalCalendar) {}

  get rows(): readonly LedgerRow[] {
    return this.inOrder;
  }

  get isByDate(): boolean {
    return this.hasComeByDate;
  }

  add(row: LedgerRow): void {
    const { project, date } = row;
    const day = date.dayNumber;
    const period = this.calendar.periodOf(date);
    let projects = this.periods.get(period);
    if (projects === undefined) {
      this.periods.set(period, (projects = new Map<Code | undefined, ProjectSum>()));
    }
    let known = projects.get(project);
    if (known === undefined) {
      projects.set(project, (known = { sum: new OreSum(), firstDay: day, firstRow: this.inOrder.length }));
    } else if (day < known.firstDay) {
      known.firstDay = day;
      known.firstRow = this.inOrder.length;
    }
    known.sum.add(row.ore);
    if (day < this.lastDay) this.hasComeByDate = false;
    this.lastDay = day;
    this.inOrder.push(row);
  }

  /** Those of a period as the project numbers come, by date. */
  shares(): readonly ProjectShare[] {
    return [...this.periods].flatMap(([period, projects]) =>
      [...projects]
        .sort(([, a], [, b]) => a.firstDay - b.firstDay || a.firstRow - b.firstRow)
        .map(([project, { sum }]) => ({ period, project, amount: sum.total() })),
    );
  }
}

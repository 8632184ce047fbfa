import { columnCount } from '../../spreadsheet/area';
import type { Book, TrackedPlace } from '../../spreadsheet/book';
import { ExcelError } from '../../spreadsheet/excelError';
import { recalculate } from '../../spreadsheet/formulas/recalculate';
import type { Area, Sheet, Table, Workbook } from '../../spreadsheet/model';
import { EventHub } from './eventHub';
import { HostObject, type HostType } from './hostObject';
import { AreasTarget, RangeTarget, type TargetByType, type TypeName } from './targets';
import type { Json } from './wire';

export type Registry = { [Name in TypeName]: HostType<TargetByType[Name]> };

type KeptTarget = RangeTarget | AreasTarget;

/** One workbook, open: what lasts between requests beside the workbook's own data. */
export class Session implements Book {
  readonly tracked = new Set<TrackedPlace>();
  readonly events = new EventHub();
  /** The buttons on the ribbon that the add-in has turned on or off, by id. */
  readonly buttons = new Map<string, boolean>();
  private readonly kept = new Map<string, KeptTarget>();
  private readonly columnIds = new WeakMap<Table, number[]>();
  private readonly notes = new WeakMap<object, Map<string, Json>>();
  private temporary: KeptTarget[] = [];
  private references = 0;
  /** At first, since formulas of a file may have no result. */
  private stale = true;

  constructor(
    readonly workbook: Workbook,
    private readonly registry: Registry,
  ) {}

  wrap<Name extends TypeName>(name: Name, target: TargetByType[Name]): HostObject {
    return HostObject.bind<TargetByType[Name]>(name, this.registry[name], target, this);
  }

  range(sheet: Sheet, area: Area): HostObject {
    return this.wrap('Range', this.track(new RangeTarget(sheet, area)));
  }

  rangeAreas(sheet: Sheet, areas: Area[]): HostObject {
    return this.wrap('RangeAreas', this.track(new AreasTarget(sheet, areas)));
  }

  private track<T extends KeptTarget>(target: T): T {
    this.tracked.add(target);
    this.temporary.push(target);
    return target;
  }

  keep(target: KeptTarget): void {
    if (target.referenceId !== undefined) return;
    target.referenceId = `ref:${++this.references}`;
    this.kept.set(target.referenceId, target);
  }

  /** A reference for an event's `getRange`. */
  referenceFor(sheet: Sheet, area: Area): string {
    const target = this.track(new RangeTarget(sheet, area));
    this.keep(target);
    return target.referenceId ?? '';
  }

  release(referenceId: string): void {
    const target = this.kept.get(referenceId);
    this.kept.delete(referenceId);
    if (target !== undefined) this.tracked.delete(target);
  }

  releaseAll(): void {
    for (const referenceId of [...this.kept.keys()]) this.release(referenceId);
  }

  referenceCount(): number {
    return this.kept.size;
  }

  referenced(referenceId: string): HostObject {
    const target = this.kept.get(referenceId);
    if (target === undefined) throw new ExcelError('ItemNotFound', `the reference ${referenceId}`);
    return target instanceof RangeTarget ? this.wrap('Range', target) : this.wrap('RangeAreas', target);
  }

  /** Cells, names or tables have changed, so that formulas must be worked out again before the next reading. */
  markChanged(): void {
    this.stale = true;
  }

  ensureCalculated(): void {
    if (!this.stale) return;
    this.stale = false;
    recalculate(this.workbook);
  }

  endRequest(): void {
    this.ensureCalculated();
    for (const target of this.temporary) if (target.referenceId === undefined) this.tracked.delete(target);
    this.temporary = [];
  }

  /** The ids of a table's columns, from left to right. */
  columnIdsOf(table: Table): number[] {
    const ids = this.columnIds.get(table) ?? [];
    this.columnIds.set(table, ids);
    while (ids.length < columnCount(table.area)) ids.push(Math.max(0, ...ids) + 1);
    ids.length = columnCount(table.area);
    return ids;
  }

  /** What is set on parts that the model has no place for: accepted, and answered again. */
  note(owner: object, key: string, value: Json): void {
    const notes = this.notes.get(owner) ?? new Map<string, Json>();
    this.notes.set(owner, notes.set(key, value));
  }

  noted(owner: object, key: string, otherwise: Json): Json {
    return this.notes.get(owner)?.get(key) ?? otherwise;
  }
}

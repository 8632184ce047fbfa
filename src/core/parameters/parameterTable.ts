import type { CalendarDate } from '../values/calendarDate';
import type { Place } from '../values/place';
import type { ParameterName, ParameterValue } from './definitions';
import { parameterDefinitions } from './definitions';
import type { ParameterKind, RawParameter } from './kinds';

/** One row of `Parametrar`, its value already known to be readable for its parameter. */
export interface ParameterRow {
  readonly name: ParameterName;
  readonly raw: RawParameter;
  /** Absent: has always held. */
  readonly from: CalendarDate | undefined;
  readonly source: string;
  readonly at: Place;
}

/** A value with where it comes from, for whoever asks why. */
export interface SourcedValue<T> {
  readonly value: T;
  readonly source: string;
  /** Absent for a default. */
  readonly at?: Place;
}

/** The municipality's parameters: dated values above the defaults. */
export class ParameterTable {
  constructor(
    private readonly rows: readonly ParameterRow[],
    /** Where a missing parameter would be entered; absent when there is no such table. */
    readonly headerAt?: Place,
  ) {}

  /** The value that holds on a day: the latest that had begun, else the default. */
  get<Name extends ParameterName>(name: Name, on: CalendarDate): ParameterValue<Name> {
    return this.sourced(name, on).value;
  }

  sourced<Name extends ParameterName>(name: Name, on: CalendarDate): SourcedValue<ParameterValue<Name>> {
    const definition: ParameterKind<ParameterValue<Name>> = parameterDefinitions[name] as ParameterKind<
      ParameterValue<Name>
    >;
    const row = this.rowInForce(name, on);
    const value = row && definition.read(row.raw);
    if (row === undefined || value === undefined)
      return { value: definition.default, source: definition.source };
    return { value, source: row.source, at: row.at };
  }

  private rowInForce(name: ParameterName, on: CalendarDate): ParameterRow | undefined {
    let latest: ParameterRow | undefined;
    for (const row of this.rows) {
      if (row.name !== name || row.from?.isAfter(on)) continue;
      if (latest === undefined || !startsBefore(row, latest)) latest = row;
    }
    return latest;
  }
}

function startsBefore(row: ParameterRow, other: ParameterRow): boolean {
  if (other.from === undefined) return false;
  return row.from === undefined || row.from.isBefore(other.from);
}

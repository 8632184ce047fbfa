import type { Decimal } from 'decimal.js';
import type { CalendarDate } from '../values/calendarDate';
import type { Place } from '../values/place';
import type { ParameterName, ParameterValue } from './definitions';
import type { PriceIndexName } from './priceIndex';
import { priceIndexKind, yearOfPriceIndex } from './priceIndex';
import { sameKey } from '../values/ids';
import { parameterDefinitions } from './definitions';
import type { ParameterKind, RawParameter } from './kinds';
import { findShippedRuleSet } from './ruleSetNames';
import type { RuleSet } from './ruleSets';
import { isOfTheDecision } from './ruleSetsRead';
import { shippedRuleSets } from './ruleSets';
import type { SourcedValue } from './sourcedValue';
import { groupedBy } from '../values/grouped';

/** One row of `Parametrar`, its value already known to be readable for its parameter. */
export interface ParameterRow {
  readonly name: ParameterName | PriceIndexName;
  /** Absent: from that day there is no value. */
  readonly raw: RawParameter | undefined;
  /** The rule set that the row is for; absent: for all. */
  readonly ruleSet: string | undefined;
  /** The cell that says so. */
  readonly ruleSetAt?: Place;
  /** Absent: has always held. */
  readonly from: CalendarDate | undefined;
  readonly source: string;
  readonly at: Place;
}

/** A row of a known parameter that could not be read: other values hold meanwhile, and what rests on it says so. */
export interface UnreadableParameter {
  readonly name: ParameterRow['name'];
  /** As a row's own; unknown where that very cell is what could not be read. */
  readonly ruleSet: string | undefined | typeof UNKNOWN_RULE_SET;
  readonly at: Place;
  /** True where the rows can be read, and the day whose value holds cannot: {@link at} is the cell of the day. */
  readonly isDayUnknown?: true;
}

export const UNKNOWN_RULE_SET = Symbol('unknown rule set');

/** The source of a row whose *Källa* is empty. */
export const NO_SOURCE = 'arbetsboken';

/** The municipality's parameters: dated values above the defaults. */
export class ParameterTable {
  private readonly rowsByName: ReadonlyMap<ParameterRow['name'], readonly ParameterRow[]>;
  /** As they have been asked for. */
  private readonly valuesOfRows = new Map<ParameterRow, SourcedValue<unknown> | undefined>();

  constructor(
    readonly rows: readonly ParameterRow[],
    /** Where a missing parameter would be entered; absent when there is no such table. */
    readonly headerAt?: Place,
    private readonly unreadable: readonly UnreadableParameter[] = [],
  ) {
    this.rowsByName = groupedBy(rows, ({ name }) => name);
  }

  /** As {@link sourced}, the value alone. */
  get<Name extends ParameterName>(name: Name, on: CalendarDate, ruleSet?: RuleSet): ParameterValue<Name> {
    return this.sourced(name, on, ruleSet).value;
  }

  /**
   * The value that holds on a day: the latest that had begun among the rule set's own rows, then those of the set that
   * it is a copy of; else what that set ships with; else the latest among the rows for all sets; else the default.
   */
  sourced<Name extends ParameterName>(
    name: Name,
    on: CalendarDate,
    ruleSet?: RuleSet,
  ): SourcedValue<ParameterValue<Name>> {
    return (
      this.rowValue(name, on, ruleSet?.name) ??
      this.rowValue(name, on, ruleSet?.base) ??
      (ruleSet && shippedRuleSets[ruleSet.base].values[name]) ??
      this.rowValue(name, on, undefined) ??
      defaultOf(name)
    );
  }

  /** The rule set of a name, with what it is a copy of on a day where it is a municipality's own. */
  ruleSetNamed(name: string, on: CalendarDate): RuleSet {
    const shipped = findShippedRuleSet(name);
    if (shipped) return { name: shipped, base: shipped };
    return { name, base: this.get('regelverk.grund', on, { name, base: 'Örebro 2016' }) };
  }

  /** The index of each year that has one, as {@link sourced}: the rule set's own rows, then its base's, then those for all. */
  priceIndex(on: CalendarDate, ruleSet: RuleSet): ReadonlyMap<number, SourcedValue<Decimal>> {
    const index = new Map<number, SourcedValue<Decimal>>();
    for (const name of this.rowsByName.keys()) {
      const year = yearOfPriceIndex(name);
      if (year === undefined) continue;
      const row =
        this.rowInForce(name, on, ruleSet.name) ??
        this.rowInForce(name, on, ruleSet.base) ??
        this.rowInForce(name, on, undefined);
      const value = row?.raw && priceIndexKind.read(row.raw);
      if (row && value) index.set(year, { value, source: row.source, at: row.at });
    }
    return index;
  }

  /**
   * The rows of these parameters that could not be read, whatever day they are from: what they would have said of which
   * day nobody knows.
   *
   * @param ruleSet what is asked for follows it; absent: whichever set
   */
  unreadableAmong(names: readonly ParameterRow['name'][], ruleSet?: RuleSet): readonly UnreadableParameter[] {
    if (this.unreadable.length === 0) return [];
    return this.unreadable.filter((row) => names.includes(row.name) && mayConcern(row, ruleSet));
  }

  /**
   * Those of these parameters that have rows from some day on, where the day of the decision, `dayAt`, cannot be read.
   */
  unknownWithoutDay(
    names: readonly ParameterRow['name'][],
    dayAt: Place,
    ruleSet: RuleSet,
  ): readonly UnreadableParameter[] {
    const isDated = (name: ParameterRow['name']): boolean =>
      this.rowsByName.get(name)?.some((row) => row.from !== undefined && mayConcern(row, ruleSet)) === true;
    return names
      .filter((name) => isOfTheDecision(name) && isDated(name))
      .map((name) => ({ name, ruleSet: undefined, at: dayAt, isDayUnknown: true }));
  }

  private rowValue<Name extends ParameterName>(
    name: Name,
    on: CalendarDate,
    ruleSet: string | undefined,
  ): SourcedValue<ParameterValue<Name>> | undefined {
    const row = this.rowInForce(name, on, ruleSet);
    return row && this.valueOfRow(name, row);
  }

  private valueOfRow<Name extends ParameterName>(
    name: Name,
    row: ParameterRow,
  ): SourcedValue<ParameterValue<Name>> | undefined {
    if (!this.valuesOfRows.has(row)) {
      const value = row.raw && definitionOf(name).read(row.raw);
      this.valuesOfRows.set(row, value === undefined ? undefined : { value, source: row.source, at: row.at });
    }
    return this.valuesOfRows.get(row) as SourcedValue<ParameterValue<Name>> | undefined;
  }

  private rowInForce(
    name: ParameterRow['name'],
    on: CalendarDate,
    ruleSet: string | undefined,
  ): ParameterRow | undefined {
    let latest: ParameterRow | undefined;
    for (const row of this.rowsByName.get(name) ?? []) {
      if (!isFor(row, ruleSet) || row.from?.isAfter(on)) continue;
      if (latest === undefined || !startsBefore(row, latest)) latest = row;
    }
    return latest;
  }
}

function isFor(row: ParameterRow, ruleSet: string | undefined): boolean {
  if (ruleSet === undefined || row.ruleSet === undefined) return row.ruleSet === ruleSet;
  return sameKey(row.ruleSet, ruleSet);
}

function mayConcern(
  { ruleSet: own }: Pick<UnreadableParameter, 'ruleSet'>,
  ruleSet: RuleSet | undefined,
): boolean {
  if (own === undefined || own === UNKNOWN_RULE_SET || ruleSet === undefined) return true;
  return sameKey(own, ruleSet.name) || sameKey(own, ruleSet.base);
}

function definitionOf<Name extends ParameterName>(name: Name): ParameterKind<ParameterValue<Name>> {
  return parameterDefinitions[name];
}

function defaultOf<Name extends ParameterName>(name: Name): SourcedValue<ParameterValue<Name>> {
  const { default: value, source } = definitionOf(name);
  return { value, source };
}

/** A row without a day has always held. */
export function startsBefore(row: ParameterRow, other: ParameterRow): boolean {
  if (other.from === undefined) return false;
  return row.from === undefined || row.from.isBefore(other.from);
}

import { parameterNamed } from '../../core/parameters/parameterNames';
import type { RawParameter } from '../../core/parameters/kinds';
import type { ParameterRow, UnreadableParameter } from '../../core/parameters/parameterTable';
import { NO_SOURCE, ParameterTable, UNKNOWN_RULE_SET } from '../../core/parameters/parameterTable';
import { isEverAsked } from '../../core/parameters/ruleSetsRead';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import { keyOf } from '../../core/values/ids';
import type { Place } from '../../core/values/place';
import type { Read } from '../../core/values/read';
import { valueOf } from '../../core/values/read';
import type { CellValue } from '../snapshot';
import { answered } from './answered';
import { inputIssue } from './inputIssues';
import type { LostValue } from './parameterMessages';
import {
  doubledParameter,
  lostValueMessage,
  neverAsked,
  unknownParameter,
  unsourced,
} from './parameterMessages';
import { isCodeParameter, isSameValue, needsSource } from './parameterSources';
import type { ReadingLog } from './readingLog';
import type { RowReader } from './rowReader';
import { personalNumberMessage } from './rowReader';
import { dateOfSerial } from './serialDate';
import { readSwedishNumber } from './swedishNumber';
import type { TableReading } from './tableReader';

export function readParameters(reading: TableReading, date1904: boolean, log: ReadingLog): ParameterTable {
  const read = reading.rows.map((row) => ({ row, ...readParameterRow(row, date1904, log) }));
  const rows = read.flatMap(({ typed }) => (typed ? [typed] : []));
  const unreadable = read.flatMap(({ lost }) => (lost ? [lost] : []));
  const table = new ParameterTable(rows, reading.headerAt, unreadable);
  for (const { row, lostValue } of read) {
    if (lostValue) row.reject('Värde', lostValue.issue, lostValueMessage(lostValue, table));
  }
  for (const [replaced, holding] of doubledRows(rows)) log.findings.push(doubledParameter(replaced, holding));
  return table;
}

/** What a row of `Parametrar` gave. */
interface RowAnswer {
  readonly typed?: ParameterRow;
  /** A row of a known parameter that gave no value. */
  readonly lost?: UnreadableParameter;
  /** The value alone could not be read: it is told once it is known what holds meanwhile. */
  readonly lostValue?: LostValue;
}

/** A row of a known parameter, for a day and a rule set that can be read. */
interface KnownRow {
  readonly row: RowReader;
  readonly parameter: LostValue['parameter'];
  readonly about: Pick<ParameterRow, 'name' | 'ruleSet' | 'ruleSetAt' | 'from'>;
  readonly source: Read<string>;
}

function readParameterRow(row: RowReader, date1904: boolean, log: ReadingLog): RowAnswer {
  const name = row.id('Parameter');
  const value = row.unjudged('Värde');
  const from = row.date('Gäller från');
  const source = answered(row.text('Källa'));
  const ruleSet = row.id('Regelverk');
  if (name.kind !== 'value') return {};
  const parameter = parameterNamed(name.value);
  if (parameter === undefined) {
    if (value.kind !== 'blank') log.findings.push(unknownParameter(name.value, name.at));
    return {};
  }
  const about = {
    name: parameter.name,
    ruleSet: valueOf(ruleSet),
    ...(ruleSet.kind === 'value' ? { ruleSetAt: ruleSet.at } : {}),
    from: valueOf(from),
  };
  if (ruleSet.kind === 'value' && value.kind !== 'blank' && !isEverAsked(parameter.name, ruleSet.value)) {
    log.findings.push(neverAsked(parameter.name, ruleSet.at));
  }
  const known: KnownRow = { row, parameter, about, source };
  if (ruleSet.kind === 'unreadable') {
    const at = from.kind === 'unreadable' ? from.at : ruleSet.at;
    return { lost: { name: parameter.name, ruleSet: UNKNOWN_RULE_SET, at } };
  }
  if (from.kind === 'unreadable') return { lost: lostAt(known, from.at) };
  switch (value.kind) {
    case 'unreadable': {
      const { at, shown } = value;
      return { lost: lostAt(known, at), lostValue: { ...about, parameter, at, issue: 'IN-04', shown } };
    }
    case 'blank':
      return ofBlank(known, value.at);
    case 'value':
      return ofValue(known, rawParameter(value.value, date1904), value.at, log);
  }
}

function lostAt({ about: { name, ruleSet } }: KnownRow, at: Place): UnreadableParameter {
  return { name, ruleSet, at };
}

function ofBlank(known: KnownRow, at: Place | undefined): RowAnswer {
  const { row, about, source } = known;
  // Without a day nothing is said of the parameter: so stand the codes that are not filled in yet.
  if (about.from === undefined || at === undefined) return {};
  if (isCodeParameter(about.name)) {
    return { typed: { ...about, source: valueOf(source) ?? NO_SOURCE, raw: undefined, at } };
  }
  row.missing('Värde');
  return { lost: lostAt(known, at) };
}

function ofValue(known: KnownRow, raw: RawParameter, at: Place, log: ReadingLog): RowAnswer {
  const { row, parameter, about, source } = known;
  if (mayBePersonalNumber(raw.kind === 'text' ? raw.text : raw.number)) {
    row.reject('Värde', 'IN-15', personalNumberMessage(at));
    return { lost: lostAt(known, at) };
  }
  const meant = parameter.kind.read(raw);
  if (meant === undefined) {
    return { lost: lostAt(known, at), lostValue: { ...about, parameter, at, issue: 'IN-05' } };
  }
  if (source.kind === 'blank' && needsSource(about.name, meant, about.ruleSet)) {
    log.findings.push(inputIssue('IN-17', unsourced(about.name, at), { place: source.at ?? at }));
  }
  return { typed: { ...about, source: valueOf(source) ?? NO_SOURCE, raw, at } };
}

/** Rows of one parameter, rule set and day with different values: each with the one that holds, which is the last. */
function doubledRows(rows: readonly ParameterRow[]): (readonly [ParameterRow, ParameterRow])[] {
  const holding = new Map(rows.map((row) => [momentOf(row), row]));
  return rows.flatMap((row) => {
    const other = holding.get(momentOf(row));
    return other === undefined || isSameValue(valueIn(row), valueIn(other)) ? [] : [[row, other] as const];
  });
}

function momentOf({ name, ruleSet, from }: ParameterRow): string {
  return JSON.stringify([name, keyOf(ruleSet ?? ''), from?.toString() ?? '']);
}

function valueIn({ name, raw }: ParameterRow): unknown {
  return raw && parameterNamed(name)?.kind.read(raw);
}

function rawParameter(value: CellValue, date1904: boolean): RawParameter {
  if (typeof value === 'number') {
    const asDate = dateOfSerial(value, date1904);
    return { kind: 'number', number: String(value), ...(asDate ? { asDate } : {}) };
  }
  const text = String(value).trim();
  const number = readSwedishNumber(text);
  return { kind: 'text', text, ...(number.kind === 'number' ? { number: number.decimal } : {}) };
}

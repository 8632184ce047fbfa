import type { ParameterName } from '../../core/parameters/definitions';
import { isParameterName, parameterDefinitions } from '../../core/parameters/definitions';
import type { ParameterKind, RawParameter } from '../../core/parameters/kinds';
import type { ParameterRow } from '../../core/parameters/parameterTable';
import { NO_SOURCE, ParameterTable } from '../../core/parameters/parameterTable';
import type { PriceIndexName } from '../../core/parameters/priceIndex';
import { isPriceIndexName, priceIndexKind } from '../../core/parameters/priceIndex';
import { isReservedParameter } from '../../core/parameters/reserved';
import { valueOf } from '../../core/values/read';
import type { CellValue } from '../snapshot';
import { inputIssue } from './inputIssues';
import type { ReadingLog } from './readingLog';
import { mayBePersonalNumber } from './personalNumber';
import type { RowReader } from './rowReader';
import { personalNumberMessage } from './rowReader';
import { dateOfSerial } from './serialDate';
import { readSwedishNumber } from './swedishNumber';
import type { TableReading } from './tableReader';

export function readParameters(reading: TableReading, date1904: boolean, log: ReadingLog): ParameterTable {
  const rows = reading.rows.map((row) => readParameterRow(row, date1904, log));
  return new ParameterTable(
    rows.filter((row) => row !== undefined),
    reading.headerAt,
  );
}

function readParameterRow(row: RowReader, date1904: boolean, log: ReadingLog): ParameterRow | undefined {
  const name = row.id('Parameter');
  const value = row.raw('Värde');
  const from = row.date('Gäller från');
  const source = row.text('Källa');
  const ruleSet = row.id('Regelverk');
  if (
    name.kind !== 'value' ||
    value.kind !== 'value' ||
    from.kind === 'unreadable' ||
    ruleSet.kind === 'unreadable'
  )
    return undefined;
  const kind = kindOf(name.value);
  if (kind === undefined || !isKnown(name.value)) {
    if (!isReservedParameter(name.value)) log.findings.push(unknownParameter(name.value, name));
    return undefined;
  }
  const raw = rawParameter(value.value, date1904);
  if (mayBePersonalNumber(raw.kind === 'text' ? raw.text : raw.number)) {
    row.reject('Värde', 'IN-15', personalNumberMessage(value.at));
    return undefined;
  }
  if (kind.read(raw) === undefined) {
    const message = `Parametern ${name.value} har i cell ${value.at.cell} på bladet ${value.at.sheet} ett värde som inte går att läsa. Skriv ${kind.expects}; tills dess gäller standardvärdet.`;
    row.reject('Värde', 'IN-05', message);
    return undefined;
  }
  return {
    name: name.value,
    raw,
    ruleSet: valueOf(ruleSet),
    from: valueOf(from),
    source: valueOf(source) ?? NO_SOURCE,
    at: value.at,
  };
}

function isKnown(name: string): name is ParameterName | PriceIndexName {
  return isParameterName(name) || isPriceIndexName(name);
}

function kindOf(name: string): ParameterKind<unknown> | undefined {
  if (isParameterName(name)) return parameterDefinitions[name];
  return isPriceIndexName(name) ? priceIndexKind : undefined;
}

function unknownParameter(
  name: string,
  read: { readonly at: RowReader['damagedAt'] },
): ReturnType<typeof inputIssue> {
  const message = `Parametern ${name} känns inte igen och har ingen verkan. Kontrollera stavningen.`;
  return inputIssue('IN-14', message, read.at ? { place: read.at } : {});
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

import type { ParameterName } from '../../core/parameters/definitions';
import { isParameterName, parameterDefinitions } from '../../core/parameters/definitions';
import type { ParameterKind, RawParameter } from '../../core/parameters/kinds';
import type { ParameterRow } from '../../core/parameters/parameterTable';
import { NO_SOURCE, ParameterTable } from '../../core/parameters/parameterTable';
import type { PriceIndexName } from '../../core/parameters/priceIndex';
import { isPriceIndexName, priceIndexKind } from '../../core/parameters/priceIndex';
import type { Sentence } from '../../core/text/sentence';
import { say, sentenceOf } from '../../core/text/sentence';
import type { Place } from '../../core/values/place';
import { valueOf } from '../../core/values/read';
import type { CellValue } from '../snapshot';
import { inputIssue } from './inputIssues';
import { isCodeParameter, needsSource } from './parameterSources';
import type { ReadingLog } from './readingLog';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
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
  if (name.kind !== 'value' || value.kind === 'unreadable') return undefined;
  if (from.kind === 'unreadable' || ruleSet.kind === 'unreadable') return undefined;
  const kind = kindOf(name.value);
  if (kind === undefined || !isKnown(name.value)) {
    if (value.kind === 'value') log.findings.push(unknownParameter(name.value, name));
    return undefined;
  }
  const about = {
    name: name.value,
    ruleSet: valueOf(ruleSet),
    from: valueOf(from),
    source: valueOf(source) ?? NO_SOURCE,
  };
  if (value.kind === 'blank') {
    // Without a day nothing is said of the parameter: so stand the codes that are not filled in yet.
    if (about.from === undefined || value.at === undefined) return undefined;
    if (isCodeParameter(about.name)) return { ...about, raw: undefined, at: value.at };
    row.missing('Värde');
    return undefined;
  }
  const raw = rawParameter(value.value, date1904);
  if (mayBePersonalNumber(raw.kind === 'text' ? raw.text : raw.number)) {
    row.reject('Värde', 'IN-15', personalNumberMessage(value.at));
    return undefined;
  }
  const read = kind.read(raw);
  if (read === undefined) {
    const message = say`Parametern ${name.value} har i cell ${value.at.cell} på bladet ${value.at.sheet} ett värde som inte går att läsa. Skriv ${sentenceOf(kind.expects)}; tills dess gäller standardvärdet.`;
    row.reject('Värde', 'IN-05', message);
    return undefined;
  }
  if (source.kind === 'blank' && needsSource(about.name, read, about.ruleSet)) {
    log.findings.push(inputIssue('IN-17', unsourced(about.name, value.at), { place: source.at ?? value.at }));
  }
  return { ...about, raw, at: value.at };
}

function unsourced(name: string, at: Place): Sentence {
  return say`Parametern ${name} har i cell ${at.cell} på bladet ${at.sheet} ett annat värde än standardvärdet, men ingen källa. Skriv i kolumnen Källa vilket beslut eller dokument det kommer från.`;
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
  const message = say`Parametern ${name} känns inte igen och har ingen verkan. Kontrollera stavningen.`;
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

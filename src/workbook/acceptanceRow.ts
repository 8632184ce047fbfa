import type { Finding } from '../core/findings/finding';
import type { CalendarDate } from '../core/values/calendarDate';
import { Exact } from '../core/values/money';
import type { FixChange } from './fixes/fix';
import { TableCells } from './fixes/tableCells';
import { mayBePersonalNumber } from './reading/personalNumber';
import { serialOfDate } from './reading/serialDate';
import { tableSchemas } from './schema';
import type { CellValue, TableSnapshot } from './snapshot';

/** Who accepts a finding, why and on what day. */
export interface AcceptanceDetails {
  readonly by: string;
  readonly reason: string;
  readonly date: CalendarDate;
}

/** @returns a Swedish sentence that says why it cannot be written down so; undefined where it can */
export function refusalOf({ by, reason }: AcceptanceDetails): string | undefined {
  if (by.trim() === '') return 'Skriv vem som godkänner.';
  if (reason.trim() === '') return 'Skriv skälet till att avvikelsen godkänns.';
  if (![by, reason].some(mayBePersonalNumber)) return undefined;
  return 'Det som är skrivet ser ut som ett personnummer. Skriv något annat, till exempel befattningen.';
}

/** The cells of one row of `Godkanda`, by column. */
export function acceptanceCells(
  { rule, investment, place, actual, limit }: Finding,
  { by, reason, date }: AcceptanceDetails,
  date1904: boolean,
): ReadonlyMap<string, CellValue> {
  return new Map<string, CellValue>([
    ['Regel', rule],
    ['Satsning', investment ?? ''],
    ['Ark', place?.sheet ?? ''],
    ['Cell', place?.cell ?? ''],
    ['Värde', figureCell(actual)],
    ['Gräns', figureCell(limit)],
    ['Godkänd av', by.trim()],
    ['Datum', serialOfDate(date, date1904)],
    ['Skäl', reason.trim()],
  ]);
}

/** An amount or a share as the number that it is; dates and codes as they are told. */
function figureCell(text: string | undefined): CellValue {
  if (text === undefined) return '';
  if (!/^-?(0|[1-9]\d*)\.\d+$/.test(text)) return text;
  const number = Number(text);
  return new Exact(String(number)).equals(new Exact(text)) ? number : text;
}

/**
 * The first free row of `Godkanda`, filled in.
 *
 * @returns the changes, or a Swedish sentence that says what the table lacks
 */
export function acceptanceRow(
  table: TableSnapshot,
  cells: ReadonlyMap<string, CellValue>,
): readonly FixChange[] | string {
  const target = new TableCells(table);
  const wanted = [...cells].map(([header, value]) => ({ header, value, column: target.columnOf(header) }));
  const lacking = wanted.find(({ value, column }) => column === undefined && value !== '');
  if (lacking) {
    return `Tabellen ${table.name} på bladet ${table.sheet} saknar kolumnen ${lacking.header}, eller har den två gånger. Rätta det och försök igen. Inget har ändrats.`;
  }
  const known = tableSchemas.Godkanda.columns.flatMap(({ header }) => target.columnOf(header) ?? []);
  const row = target.firstFreeRow(known);
  return wanted.flatMap(({ header, value, column }) => {
    if (column === undefined || value === '') return [];
    const change = target.change(row, column, value);
    return [header === 'Datum' ? { ...change, format: 'yyyy-mm-dd' } : change];
  });
}

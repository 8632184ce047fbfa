import type { Finding } from '../../core/findings/finding';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { Exact } from '../../core/values/money';
import { serialOfDate } from '../reading/serialDate';
import type { CellValue } from '../snapshot';
import type { RecordRow } from './recordRows';

/** Who accepts a finding, why and on what day. */
export interface AcceptanceDetails {
  readonly by: string;
  readonly reason: string;
  readonly date: CalendarDate;
}

/** @returns a sentence that says why it cannot be written down so; undefined where it can */
export function refusalOf({ by, reason }: AcceptanceDetails): Sentence | undefined {
  if (by.trim() === '') return say`Skriv vem som godkänner.`;
  if (reason.trim() === '') return say`Skriv skälet till att avvikelsen godkänns.`;
  if (![by, reason].some(mayBePersonalNumber)) return undefined;
  return say`Det som är skrivet ser ut som ett personnummer. Skriv något annat, till exempel befattningen.`;
}

/** The cells of one row of `Godkanda`, by column. */
export function acceptanceCells(
  { rule, investment, place, actual, limit }: Finding,
  { by, reason, date }: AcceptanceDetails,
  date1904: boolean,
): RecordRow {
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

import type { Finding } from '../../core/findings/finding';
import type { FindingValue } from '../../core/findings/findingValue';
import { decimalsOf, spelled } from '../../core/findings/findingValue';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { Exact } from '../../core/values/money';
import { saysNothing } from '../reading/answered';
import { serialOfDate } from '../reading/serialDate';
import type { CellValue } from '../snapshot';
import type { RecordRow } from './recordRows';

/** Who accepts a finding, why and on what day. */
export interface AcceptanceDetails {
  readonly by: string;
  readonly reason: string;
  readonly date: CalendarDate;
}

/** Why it cannot be written down so, by what is to be changed. */
export interface AcceptanceRefusals {
  readonly by: Sentence | undefined;
  readonly reason: Sentence | undefined;
}

export function acceptanceRefusals({ by, reason }: Omit<AcceptanceDetails, 'date'>): AcceptanceRefusals {
  return {
    by: refusalOfText(by, say`Skriv vem som godkänner.`),
    reason: refusalOfText(reason, say`Skriv skälet till att avvikelsen godkänns.`),
  };
}

function refusalOfText(text: string, ifEmpty: Sentence): Sentence | undefined {
  if (saysNothing(text)) return ifEmpty;
  if (!mayBePersonalNumber(text)) return undefined;
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

/** What has decimals as the number that it is, where a cell can hold that in full; anything else as it is spelled. */
function figureCell(value: FindingValue | undefined): CellValue {
  if (value === undefined) return '';
  const text = spelled(value);
  if (decimalsOf(value) === 0) return text;
  const number = Number(text);
  return new Exact(String(number)).equals(new Exact(text)) ? number : text;
}

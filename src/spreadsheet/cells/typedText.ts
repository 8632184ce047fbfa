import { isCalendarDay, serialOf } from '../dates';
import type { CellScalar } from '../model';

/** What a text becomes when it is typed into a cell whose format is General (en-US, as the API is). */
export interface TypedText {
  value: CellScalar;
  isError?: boolean;
  /** Excel also sets this format, when the cell has none. */
  numberFormat?: string;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)) ?%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

export function readTypedText(text: string, date1904: boolean): TypedText {
  const trimmed = text.trim();
  return (
    readConstant(trimmed) ??
    readNumber(trimmed) ??
    readDate(trimmed, date1904) ??
    readTime(trimmed) ?? { value: text }
  );
}

function readConstant(text: string): TypedText | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return ERRORS.has(upper) ? { value: upper, isError: true } : undefined;
}

function readNumber(text: string): TypedText | undefined {
  if (NUMBER.test(text)) {
    const scientific = /[eE]/.test(text);
    return scientific ? { value: Number(text), numberFormat: '0.00E+00' } : { value: Number(text) };
  }
  if (GROUPED.test(text)) {
    const numberFormat = text.includes('.') ? '#,##0.00' : '#,##0';
    return { value: Number(text.replace(/,/g, '')), numberFormat };
  }
  const percent = PERCENT.exec(text)?.[1];
  if (percent === undefined) return undefined;
  return {
    value: Number((Number(percent) / 100).toPrecision(15)),
    numberFormat: percent.includes('.') ? '0.00%' : '0%',
  };
}

function readDate(text: string, date1904: boolean): TypedText | undefined {
  const iso = ISO_DATE.exec(text);
  const us = US_DATE.exec(text);
  const parts = iso === null ? us && [us[3], us[1], us[2]] : [iso[1], iso[2], iso[3]];
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const earliest = date1904 ? 1904 : 1900;
  if (year < earliest || !isCalendarDay({ year, month, day })) return undefined;
  return { value: serialOf({ year, month, day }, date1904), numberFormat: 'm/d/yyyy' };
}

function readTime(text: string): TypedText | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? '0'].map(Number);
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const numberFormat = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}

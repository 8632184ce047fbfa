import { readYesNo } from '../text/yesNo';
import type { Code } from '../values/ids';
import { code } from '../values/ids';
import { CalendarDate } from '../values/calendarDate';
import type { Share } from '../values/share';
import { share } from '../values/share';

/** What a cell in `Parametrar.Värde` holds, before its parameter says how to read it. */
export type RawParameter =
  | { readonly kind: 'number'; readonly number: string; readonly asDate?: CalendarDate }
  | { readonly kind: 'text'; readonly text: string; readonly number?: string };

export interface ParameterKind<T> {
  readonly default: T;
  readonly meaning: string;
  /** Where the default comes from. */
  readonly source: string;
  /** What the cell should hold, for a message: `ett heltal`. */
  readonly expects: string;
  /** A code of the account string, which only the municipality knows. */
  readonly isCode?: boolean;
  /** The template's number format, where it is not the usual one for the default. */
  readonly format?: '0.00%' | 'General' | '0';
  /** Undefined when the cell does not hold such a value. */
  read(raw: RawParameter): T | undefined;
}

/** A day that returns every year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export function shareParameter(byDefault: string, meaning: string, source: string): ParameterKind<Share> {
  return {
    default: share(byDefault),
    meaning,
    source,
    expects: 'en andel mellan 0 och 1, till exempel 0,30 eller 30 %',
    read: (raw) => {
      if (raw.number === undefined) return undefined;
      const value = share(raw.number);
      return value.isNegative() || value.greaterThan(1) ? undefined : value;
    },
  };
}

export function wholeNumberParameter(
  byDefault: number,
  meaning: string,
  source: string,
): ParameterKind<number> {
  return {
    default: byDefault,
    meaning,
    source,
    expects: 'ett heltal, till exempel 3',
    read: (raw) => {
      const value = Number(raw.number ?? NaN);
      return Number.isInteger(value) && value >= 0 && value <= 1000 ? value : undefined;
    },
  };
}

export function choiceParameter<const Choice extends string>(
  choices: readonly Choice[],
  byDefault: Choice,
  meaning: string,
  source: string,
): ParameterKind<Choice> {
  return {
    default: byDefault,
    meaning,
    source,
    expects: `något av ${choices.join(', ')}`,
    read: (raw) => {
      const text = textOf(raw).toLowerCase();
      return choices.find((choice) => choice.toLowerCase() === text);
    },
  };
}

export function yesNoParameter(byDefault: boolean, meaning: string, source: string): ParameterKind<boolean> {
  return {
    default: byDefault,
    meaning,
    source,
    expects: 'ja eller nej',
    read: (raw) => readYesNo(textOf(raw)),
  };
}

export function codeParameter(meaning: string, source: string): ParameterKind<Code | undefined> {
  return {
    default: undefined,
    meaning,
    source,
    expects: 'en kod',
    isCode: true,
    read: (raw) => code(textOf(raw)),
  };
}

export function monthDayParameter(
  byDefault: string,
  meaning: string,
  source: string,
): ParameterKind<MonthDay> {
  return {
    default: parseMonthDay(byDefault) ?? { month: 12, day: 31 },
    meaning,
    source,
    expects: 'en dag skriven MM-DD, till exempel 04-30',
    // Excel makes a date of the current year out of a typed 04-30.
    read: (raw) =>
      raw.kind === 'number' ? raw.asDate : (parseMonthDay(raw.text) ?? CalendarDate.parse(raw.text)),
  };
}

/** The last days for the reports of delår 2 and helår, written `delår 2: 09-30, helår: 01-31`. */
export function reportDaysParameter(
  byDefault: readonly [string, string],
  meaning: string,
  source: string,
): ParameterKind<readonly [MonthDay, MonthDay]> {
  const newYear = { month: 12, day: 31 };
  return {
    default: [parseMonthDay(byDefault[0]) ?? newYear, parseMonthDay(byDefault[1]) ?? newYear],
    meaning,
    source,
    expects: 'två dagar skrivna MM-DD, för delår 2 och helår, till exempel 09-30, 01-31',
    read: (raw) => {
      const days = (textOf(raw).match(/\d{1,2}-\d{1,2}/g) ?? []).map(parseMonthDay);
      const [first, second] = days;
      return first && second && days.length === 2 ? [first, second] : undefined;
    },
  };
}

/** A name in free text. */
export function nameParameter(byDefault: string, meaning: string, source: string): ParameterKind<string> {
  return {
    default: byDefault,
    meaning,
    source,
    expects: 'ett namn',
    read: (raw) => textOf(raw) || undefined,
  };
}

/** Three months: for delår 1, delår 2 and helår. */
export function monthsParameter(
  byDefault: readonly [number, number, number],
  meaning: string,
  source: string,
): ParameterKind<readonly [number, number, number]> {
  return {
    default: byDefault,
    meaning,
    source,
    expects: 'tre månadsnummer, till exempel 4, 9, 1',
    read: (raw) => {
      const months = textOf(raw)
        .split(/[\s,;]+/)
        .filter((part) => part !== '')
        .map(Number);
      const areMonths = months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12);
      return areThree(months) && areMonths ? months : undefined;
    },
  };
}

function areThree(numbers: readonly number[]): numbers is readonly [number, number, number] {
  return numbers.length === 3;
}

function textOf(raw: RawParameter): string {
  return (raw.kind === 'text' ? raw.text : raw.number).trim();
}

function parseMonthDay(text: string): MonthDay | undefined {
  const match = /^(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  // A leap year, so that 02-29 is a day.
  const day = match ? CalendarDate.of(2000, Number(match[1]), Number(match[2])) : undefined;
  return day ? { month: day.month, day: day.day } : undefined;
}

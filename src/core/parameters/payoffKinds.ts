import { Exact } from '../values/money';
import type { Share } from '../values/share';
import { share } from '../values/share';
import type { ParameterKind } from './kinds';
import { shareParameter } from './kinds';

/** A share that somebody must say: there is no reasonable default. */
export function knownShareParameter(meaning: string, source: string): ParameterKind<Share | undefined> {
  return { ...fineShareParameter('0', meaning, source), default: undefined };
}

/** A share that is not always in whole per cent. */
export function fineShareParameter(byDefault: string, meaning: string, source: string): ParameterKind<Share> {
  return { ...shareParameter(byDefault, meaning, source), format: '0.00%' };
}

const LARGEST_NUMBER = 1_000_000;

/** A number that is not negative, whole or not. */
export function numberParameter(byDefault: number, meaning: string, source: string): ParameterKind<number> {
  return {
    default: byDefault,
    meaning,
    source,
    expects: 'ett tal som inte är negativt, till exempel 1,5',
    format: 'General',
    read: ({ number }) => {
      const value = Number(number ?? NaN);
      return value >= 0 && value <= LARGEST_NUMBER ? value : undefined;
    },
  };
}

export function yearParameter(meaning: string, source: string): ParameterKind<number | undefined> {
  return {
    default: undefined,
    meaning,
    source,
    expects: 'ett årtal med fyra siffror',
    format: '0',
    read: ({ number }) => {
      const year = Number(number ?? NaN);
      return Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : undefined;
    },
  };
}

/** A rate that holds from a year on, counted from now; as `RateStep` before it is traced. */
export interface RateFromYear {
  readonly fromYear: number;
  readonly rate: Share;
}

/** Written `1: 0,035; 31: 0,03; 76: 0,025`: from which year, and the rate as a share or in per cent. */
export function rateStepsParameter(
  meaning: string,
  source: string,
): ParameterKind<readonly RateFromYear[] | undefined> {
  return {
    default: undefined,
    meaning,
    source,
    expects: 'år och ränta med semikolon emellan, till exempel 1: 0,035; 31: 0,03; 76: 0,025',
    read: (raw) => (raw.kind === 'text' ? readSteps(raw.text) : undefined),
  };
}

function readSteps(text: string): readonly RateFromYear[] | undefined {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const steps = parts.map(readStep);
  const known = steps.filter((step) => step !== undefined);
  const years = new Set(known.map(({ fromYear }) => fromYear));
  const isWhole = years.size === steps.length && years.has(1);
  return isWhole ? [...known].sort((a, b) => a.fromYear - b.fromYear) : undefined;
}

function readStep(part: string): RateFromYear | undefined {
  const match = /^(?:från\s+)?(?:år\s+)?(\d{1,3})\s*[:=]\s*(\d+(?:[.,]\d+)?)\s*(%?)$/i.exec(part);
  if (!match) return undefined;
  const [, year = '', number = '', percent] = match;
  const value = new Exact(number.replace(',', '.')).dividedBy(percent === '%' ? 100 : 1);
  const fromYear = Number(year);
  return fromYear >= 1 && value.lessThanOrEqualTo(1) ? { fromYear, rate: share(value) } : undefined;
}

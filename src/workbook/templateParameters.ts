import type { ParameterName } from '../core/parameters/definitions';
import { parameterDefinitions } from '../core/parameters/definitions';
import type { ParameterKind } from '../core/parameters/kinds';

/** A row of the template's `Parametrar`. */
export interface ParameterRow {
  readonly name: ParameterName;
  /** Empty for a code that only the municipality knows. */
  readonly value: string | number;
  readonly format: '@' | '0%' | '0' | '0.00%' | 'General';
  readonly source: string;
  /** For the prompt at the value: what it means and what may stand there. */
  readonly explanation: string;
}

/** Every parameter that is read, each with its default. */
export const parameterRows: readonly ParameterRow[] = parameterNames().map((name) => {
  const kind: ParameterKind<unknown> = parameterDefinitions[name];
  const { default: value, source, meaning, expects, format } = kind;
  const explanation = `${meaning.replace(/([^?])$/, '$1.')} Skriv ${expects}.`;
  return { name, ...written(value), ...(format ? { format } : {}), source, explanation };
});

function parameterNames(): ParameterName[] {
  return Object.keys(parameterDefinitions) as ParameterName[];
}

/** A default as a cell holds it, with the format that keeps it so. */
function written(value: unknown): Pick<ParameterRow, 'value' | 'format'> {
  if (value === undefined) return { value: '', format: '@' };
  if (typeof value === 'number') return { value, format: '0' };
  if (typeof value === 'boolean') return { value: value ? 'ja' : 'nej', format: '@' };
  if (Array.isArray(value)) return { value: value.join(', '), format: '@' };
  if (isMonthDay(value)) return { value: `${twoDigits(value.month)}-${twoDigits(value.day)}`, format: '@' };
  // What is left is a choice, which is a text, or a share, which is a decimal.
  return typeof value === 'string' ? { value, format: '@' } : { value: Number(value), format: '0%' };
}

function isMonthDay(value: unknown): value is { readonly month: number; readonly day: number } {
  return typeof value === 'object' && value !== null && 'month' in value && 'day' in value;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

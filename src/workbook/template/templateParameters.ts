import type { ParameterName, ParameterValue } from '../../core/parameters/definitions';
import { parameterDefinitions } from '../../core/parameters/definitions';
import type { ParameterKind } from '../../core/parameters/kinds';
import { parameterText } from '../../core/parameters/parameterText';
import { Exact } from '../../core/values/money';
import { keysOf } from '../../core/values/record';

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
export const parameterRows: readonly ParameterRow[] = keysOf(parameterDefinitions).map((name) => {
  const { default: value, ...kind } = parameterDefinitions[name];
  const { source, meaning, expects, format }: Omit<ParameterKind<unknown>, 'default'> = kind;
  const explanation = `${meaning.replace(/([^?])$/, '$1.')} Skriv ${expects}.`;
  return { name, ...written(value), ...(format ? { format } : {}), source, explanation };
});

/** A default as a cell holds it, with the format that keeps it so. */
function written(value: ParameterValue<ParameterName>): Pick<ParameterRow, 'value' | 'format'> {
  if (value === undefined) return { value: '', format: '@' };
  if (typeof value === 'number') return { value, format: '0' };
  if (value instanceof Exact) return { value: value.toNumber(), format: '0%' };
  return { value: parameterText(value), format: '@' };
}

import { keyOf } from '../values/ids';
import { keysOf } from '../values/record';
import type { ParameterName } from './definitions';
import { parameterDefinitions } from './definitions';
import type { ParameterKind } from './kinds';
import type { PriceIndexName } from './priceIndex';
import { isPriceIndexName, priceIndexKind } from './priceIndex';

/** A parameter that a row may give a value. */
export interface NamedParameter {
  readonly name: ParameterName | PriceIndexName;
  readonly kind: ParameterKind<unknown>;
}

/** @returns the parameter that the text names, whatever its case, as headers are; undefined where there is none */
export function parameterNamed(text: string): NamedParameter | undefined {
  const key = keyOf(text);
  const name = NAMES.get(key);
  if (name !== undefined) return { name, kind: parameterDefinitions[name] };
  return isPriceIndexName(key) ? { name: key, kind: priceIndexKind } : undefined;
}

const NAMES: ReadonlyMap<string, ParameterName> = new Map(
  keysOf(parameterDefinitions).map((name) => [keyOf(name), name]),
);

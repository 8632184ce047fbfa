import type { Decimal } from 'decimal.js';
import { Exact } from '../values/money';
import type { ParameterKind } from './kinds';

/** A family of parameters, one a year: `prisindex.2024`. None has a default. */
export type PriceIndexName = `prisindex.${number}`;

export function isPriceIndexName(name: string): name is PriceIndexName {
  return yearOfPriceIndex(name) !== undefined;
}

export function yearOfPriceIndex(name: string): number | undefined {
  const year = /^prisindex\.([1-9]\d{3})$/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** What the price level of the year is, on a scale of the municipality's own choice: only ratios count. */
export const priceIndexKind: ParameterKind<Decimal | undefined> = {
  default: undefined,
  meaning: 'Prisindex för året; priser räknas om från sitt prisår till analysåret',
  source: 'ingen omräkning utan index',
  expects: 'ett tal större än noll, till exempel 112,4',
  read: ({ number }) => {
    const value = number === undefined ? undefined : new Exact(number);
    return value?.greaterThan(0) ? value : undefined;
  },
};

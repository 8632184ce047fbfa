import type { ReasonInput } from '../findings/finding';
import { kronor } from '../findings/swedish';
import type { YearAmount } from '../model/portfolio';

/** A cell of a table with a column a year. */
export function yearInput(what: string, { year, amount, at }: YearAmount): ReasonInput {
  return { what: `${what} ${year}`, value: kronor(amount), at };
}

export function isNotZero({ amount }: YearAmount): boolean {
  return !amount.isZero();
}

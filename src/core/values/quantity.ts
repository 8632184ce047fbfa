import type { Decimal } from 'decimal.js';
import type { Traced } from './traced';

/** A number (made by `Exact`) with the lowest and highest that it may be, where someone has said so. */
export interface Quantity extends Traced<Decimal> {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

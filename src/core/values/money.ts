import Decimal from 'decimal.js';

const ORE_PER_KRONA = 100n;

/** Precise enough that no sum of a municipality's amounts and shares is ever rounded on the way. */
export const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});

/**
 * An amount in whole öre. Immutable; sums are exact. Where a share makes parts of an öre the caller
 * names the rounding, since the guidelines' sums round only where they say so.
 */
export class Money {
  static readonly zero = new Money(0n);
  static readonly oneKrona = new Money(ORE_PER_KRONA);
  static readonly oneOre = new Money(1n);

  private constructor(readonly ore: bigint) {}

  static ofOre(ore: bigint): Money {
    return new Money(ore);
  }

  static ofKronor(kronor: bigint | number): Money {
    return new Money(BigInt(kronor) * ORE_PER_KRONA);
  }

  /** Rounds half away from zero to the öre. */
  static fromDecimal(kronor: Decimal): Money {
    const ore = new Exact(kronor).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
    return new Money(BigInt(ore.toFixed(0)));
  }

  static sum(amounts: Iterable<Money>): Money {
    let ore = 0n;
    for (const amount of amounts) ore += amount.ore;
    return new Money(ore);
  }

  static max(a: Money, b: Money): Money {
    return a.ore >= b.ore ? a : b;
  }

  static min(a: Money, b: Money): Money {
    return a.ore <= b.ore ? a : b;
  }

  plus(other: Money): Money {
    return new Money(this.ore + other.ore);
  }

  minus(other: Money): Money {
    return new Money(this.ore - other.ore);
  }

  negated(): Money {
    return new Money(-this.ore);
  }

  abs(): Money {
    return this.ore < 0n ? this.negated() : this;
  }

  atLeastZero(): Money {
    return Money.max(this, Money.zero);
  }

  isZero(): boolean {
    return this.ore === 0n;
  }

  isPositive(): boolean {
    return this.ore > 0n;
  }

  isNegative(): boolean {
    return this.ore < 0n;
  }

  equals(other: Money): boolean {
    return this.ore === other.ore;
  }

  isLessThan(other: Money): boolean {
    return this.ore < other.ore;
  }

  isMoreThan(other: Money): boolean {
    return this.ore > other.ore;
  }

  /** True when the two lie within `tolerance` of each other, the tolerance itself included. */
  isWithin(tolerance: Money, other: Money): boolean {
    return this.minus(other).abs().ore <= tolerance.ore;
  }

  isWholeKronor(): boolean {
    return this.ore % ORE_PER_KRONA === 0n;
  }

  /** To whole kronor, half away from zero. */
  toNearestKrona(): Money {
    const half = this.ore < 0n ? -ORE_PER_KRONA / 2n : ORE_PER_KRONA / 2n;
    return new Money(((this.ore + half) / ORE_PER_KRONA) * ORE_PER_KRONA);
  }

  /** In kronor, exact. */
  toDecimal(): Decimal {
    return new Exact(this.toString());
  }

  /** `"125000.00"`, as the JSON has amounts. */
  toString(): string {
    const digits = this.abs().ore.toString().padStart(3, '0');
    return `${this.isNegative() ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  /** In kronor, for a cell. */
  toNumber(): number {
    return Number(this.toString());
  }
}

/** The smallest whole number of kronor that is not less than `kronor`. */
export function wholeKronorUp(kronor: Decimal): Money {
  return Money.fromDecimal(new Exact(kronor).ceil());
}

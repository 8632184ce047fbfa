import type { Decimal } from 'decimal.js';

/** An exact number as a quotient of two whole ones: another arithmetic than the product's, to check it with. */
export class Fraction {
  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  static of(value: Decimal | number | string): Fraction {
    const [whole = '0', decimals = ''] = (typeof value === 'object' ? value.toFixed() : String(value)).split(
      '.',
    );
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.times(Fraction.of(-1)));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Fraction): Fraction {
    const sign = other.numerator < 0n ? -1n : 1n;
    return new Fraction(sign * this.numerator * other.denominator, sign * this.denominator * other.numerator);
  }

  /** Rounded half away from zero. */
  toFixed(decimals: number): string {
    const scaled = this.numerator * 10n ** BigInt(decimals);
    const size = scaled < 0n ? -scaled : scaled;
    const rounded = (size * 2n + this.denominator) / (this.denominator * 2n);
    const digits = rounded.toString().padStart(decimals + 1, '0');
    const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    return scaled < 0n && rounded !== 0n ? `-${text}` : text;
  }
}

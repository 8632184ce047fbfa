/** An exact fraction. Knows nothing of öre or kronor. */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  private constructor(
    readonly over: bigint,
    readonly under: bigint,
  ) {}

  static of(over: bigint | number, under: bigint | number = 1n): Rational {
    const [top, bottom] = [BigInt(over), BigInt(under)];
    const sign = bottom < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom * sign) || 1n;
    return new Rational((top * sign) / divisor, (bottom * sign) / divisor);
  }

  /** The decimal that a number shows as: 0.1 is a tenth. */
  static ofNumber(value: number): Rational {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    const [whole = '', decimals = ''] = mantissa.split('.');
    const power = Number(exponent) - decimals.length;
    const digits = BigInt(whole + decimals);
    return power >= 0
      ? Rational.of(digits * 10n ** BigInt(power))
      : Rational.of(digits, 10n ** BigInt(-power));
  }

  static sum(terms: Iterable<Rational>): Rational {
    let sum = Rational.zero;
    for (const term of terms) sum = sum.plus(term);
    return sum;
  }

  plus(other: Rational): Rational {
    return Rational.of(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Rational): Rational {
    return this.plus(Rational.of(-other.over, other.under));
  }

  times(other: Rational): Rational {
    return Rational.of(this.over * other.over, this.under * other.under);
  }

  dividedBy(other: Rational): Rational {
    return Rational.of(this.over * other.under, this.under * other.over);
  }

  compare(other: Rational): number {
    const difference = this.over * other.under - other.over * this.under;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get isZero(): boolean {
    return this.over === 0n;
  }

  get isPositive(): boolean {
    return this.over > 0n;
  }

  min(other: Rational): Rational {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Rational): Rational {
    return this.compare(other) >= 0 ? this : other;
  }

  floor(): bigint {
    const quotient = this.over / this.under;
    return this.over < 0n && quotient * this.under !== this.over ? quotient - 1n : quotient;
  }

  ceiling(): Rational {
    return Rational.of(-Rational.of(-this.over, this.under).floor());
  }

  /** To whole ones, half away from zero. */
  rounded(): Rational {
    if (this.over < 0n) return Rational.zero.minus(Rational.zero.minus(this).rounded());
    return Rational.of(this.plus(Rational.of(1n, 2n)).floor());
  }

  /** To so many decimals, half away from zero. */
  roundedTo(decimals: number): Rational {
    const scale = Rational.of(10n ** BigInt(decimals));
    return this.times(scale).rounded().dividedBy(scale);
  }

  toFixed(decimals: number): string {
    const digits = this.times(Rational.of(10n ** BigInt(decimals))).rounded().over;
    const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
    return `${digits < 0n ? '-' : ''}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  }
}

/** Parts of a whole that add up to it: rounded down to the unit, then one unit each by the largest fraction. */
export function shareOut(
  whole: Rational,
  weights: readonly Rational[],
  unit: Rational,
): Rational[] | undefined {
  const counted = weights.map((weight) => weight.max(Rational.zero));
  const all = Rational.sum(counted);
  if (whole.isZero) return weights.map(() => Rational.zero);
  if (all.isZero) return undefined;
  const exact = counted.map((weight) => whole.times(weight).dividedBy(all).dividedBy(unit));
  const units = exact.map((share) => share.floor());
  const order = exact
    .map((share, index) => ({ index, fraction: share.minus(Rational.of(units[index] ?? 0n)) }))
    .sort((a, b) => b.fraction.compare(a.fraction) || a.index - b.index);
  let left = whole.dividedBy(unit).minus(Rational.sum(units.map((count) => Rational.of(count))));
  const parts = units.map((count) => Rational.of(count));
  for (const { index } of order) {
    if (!left.isPositive) break;
    const one = left.min(Rational.one);
    parts[index] = (parts[index] ?? Rational.zero).plus(one);
    left = left.minus(one);
  }
  return parts.map((part) => part.times(unit));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

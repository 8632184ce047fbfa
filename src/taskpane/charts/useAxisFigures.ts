import { useMemo } from 'react';
import { Exact } from '../../core/values/money';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import type { Axis } from './axis';

export interface AxisFigures {
  readonly unit: string;
  readonly label: (kronor: number) => string;
}

/** How an axis' kronor are written: all in the unit that suits its ends. */
export function useAxisFigures({ low, high, ticks }: Axis): AxisFigures {
  const { decimals, plain } = useFigures();
  const { short } = useSentences().payoff;
  return useMemo(() => {
    const size = Math.max(Math.abs(low), Math.abs(high));
    const [kronor, unit] =
      size >= 1_000_000
        ? [1_000_000, short.million]
        : size >= 1_000
          ? [1_000, short.thousand]
          : [1, short.one];
    const places = Math.max(0, ...ticks.map((tick) => decimalsOf(tick / kronor)));
    return {
      unit,
      label: (tick) => {
        const value = rounded(tick / kronor);
        return places === 0 ? plain(value) : decimals(new Exact(value), places);
      },
    };
  }, [low, high, ticks, decimals, plain, short]);
}

/** How many decimals a round number is written with. */
function decimalsOf(value: number): number {
  return String(rounded(value)).split('.')[1]?.length ?? 0;
}

/** Without what binary fractions leave. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A short amount that is never broken over two lines. */
export function useShortKronor(): (amount: { readonly toNumber: () => number }) => string {
  const { shortKronor } = useFigures();
  return (amount) => shortKronor(amount.toNumber()).replace(/ /g, '\u00A0');
}

import type { Decimal } from 'decimal.js';
import { useMemo } from 'react';
import { Exact, Money } from '../../core/values/money';
import type { Catalogue } from '../../i18n/pane/catalogue';
import { useSentences } from './sentences';

/** Numbers as the language of the pane writes them. */
export interface Figures {
  /** As results spell it: `80000.00`, `0.25`. Dates, codes and words stand as they are. */
  readonly figure: (value: string) => string;
  /** As a cell or a setting holds it, with or without decimals: `80000`. */
  readonly plain: (value: string | number) => string;
  readonly amount: (money: Money) => string;
  readonly wholeKronor: (kronor: Decimal) => string;
  readonly decimals: (value: Decimal, places: number) => string;
  /** With one decimal. */
  readonly percent: (share: Decimal) => string;
  /** Rounded down, so that nothing is said to be reached that is not. */
  readonly wholePercent: (share: Decimal) => string;
  /** For an axis: `−1,3 mnkr`, `250 tkr`. */
  readonly shortKronor: (kronor: number) => string;
}

export function useFigures(): Figures {
  const sentences = useSentences();
  return useMemo(() => figuresIn(sentences), [sentences]);
}

export function figuresIn({ figure, percent, payoff: { short } }: Catalogue): Figures {
  const plain = (value: string | number): string => {
    const text = String(value);
    return figure(/^-?\d+$/.test(text) ? `${text}.0` : text);
  };
  const amount = (money: Money): string => figure(money.toString());
  return {
    figure,
    plain,
    amount,
    wholeKronor: (kronor) => amount(Money.fromDecimal(kronor).toNearestKrona()),
    decimals: (value, places) => figure(value.toFixed(places)),
    percent: (share) => percent(figure(share.times(100).toFixed(1))),
    wholePercent: (share) => percent(plain(share.times(100).floor().toFixed(0))),
    shortKronor: (kronor) => {
      const size = Math.abs(kronor);
      const exact = new Exact(kronor);
      if (size >= 1_000_000) return `${figure(exact.dividedBy(1_000_000).toFixed(1))}\u00A0${short.million}`;
      if (size >= 1_000) return `${plain(exact.dividedBy(1_000).toFixed(0))}\u00A0${short.thousand}`;
      return `${plain(exact.toFixed(0))}\u00A0${short.one}`;
    },
  };
}

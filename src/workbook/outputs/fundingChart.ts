import { keyOf } from '../../core/values/ids';
import type { YearAmount } from '../../core/model/portfolio';
import type { PartyId } from '../../core/values/ids';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import type { OutputChart } from './outputSheet';

/** One party's amounts by year, over all investments. */
interface PartySeries {
  readonly party: PartyId;
  readonly years: Map<number, Money>;
}

/**
 * Granted funds and expected effects by party and year, stacked as in the guidelines' picture
 * (Örebro Ks 954/2016, p. 11). Undefined when there is neither budget nor effect.
 */
export function fundingChart(run: RunResult): OutputChart | undefined {
  const { investments } = run.portfolio;
  const granted = seriesOf(investments.flatMap(({ budget }) => budget));
  const effects = seriesOf(
    investments.flatMap(({ effects: rows }) => rows.filter(({ level }) => level === 'Kommun')),
  );
  const series = [...granted, ...effects];
  const years = [...new Set(series.flatMap((own) => [...own.years.keys()]))].sort((a, b) => a - b);
  if (years.length === 0) return undefined;
  return {
    name: 'SI_BeviljatOchEffekter',
    title: 'Beviljade medel och förväntade effekter per part och år (kr)',
    header: [
      'År',
      ...granted.map(({ party }) => `Beviljade medel ${party}`),
      ...effects.map(({ party }) => `Förväntade effekter ${party}`),
    ],
    rows: years.map((year) => [year, ...series.map((own) => (own.years.get(year) ?? Money.zero).toNumber())]),
  };
}

function seriesOf(
  rows: readonly { readonly party: PartyId; readonly years: readonly YearAmount[] }[],
): PartySeries[] {
  const byParty = new Map<string, PartySeries>();
  for (const { party, years } of rows) {
    const series = byParty.get(keyOf(party)) ?? { party, years: new Map<number, Money>() };
    byParty.set(keyOf(party), series);
    for (const { year, amount } of years)
      series.years.set(year, (series.years.get(year) ?? Money.zero).plus(amount));
  }
  return [...byParty.values()].filter(({ years }) => [...years.values()].some((amount) => !amount.isZero()));
}

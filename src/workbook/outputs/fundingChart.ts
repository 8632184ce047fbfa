import type { BudgetRow, YearAmount } from '../../core/model/portfolio';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { PartyId } from '../../core/values/ids';
import { keyOf, sameKey } from '../../core/values/ids';
import { largestRemainder } from '../../core/values/largestRemainder';
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
  const granted = seriesOf(run.result.investments.flatMap(grantedByYear));
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
    colors: [
      ...granted.map((own) => colorsOf(own, series).dark),
      ...effects.map((own) => colorsOf(own, series).light),
    ],
    rows: years.map((year) => [year, ...series.map((own) => (own.years.get(year) ?? Money.zero).toNumber())]),
  };
}

/** A party has one colour: dark for what it is granted, light for its effects. */
const PARTY_COLORS = [
  { dark: '#1F4E79', light: '#9DC3E6' },
  { dark: '#C55A11', light: '#F4B183' },
  { dark: '#548235', light: '#A9D18E' },
  { dark: '#7F6000', light: '#FFD966' },
  { dark: '#7030A0', light: '#C9A6E4' },
  { dark: '#595959', light: '#BFBFBF' },
  { dark: '#0B6B66', light: '#8FD3CF' },
  { dark: '#9C1C3C', light: '#E8A0B0' },
] as const;

function colorsOf({ party }: PartySeries, series: readonly PartySeries[]): (typeof PARTY_COLORS)[number] {
  const parties = [...new Set(series.map((own) => keyOf(own.party)))];
  return PARTY_COLORS[parties.indexOf(keyOf(party)) % PARTY_COLORS.length] ?? PARTY_COLORS[0];
}

type PartyYears = Pick<BudgetRow, 'party'> & {
  readonly years: readonly Pick<YearAmount, 'year' | 'amount'>[];
};

/**
 * What each party is granted, over the years by its budget; a party that has no budget of its own, by the whole. As the
 * budget stands where the granted sum is not known.
 */
function grantedByYear({ investment: { budget }, grantedParts }: InvestmentSchedules): readonly PartyYears[] {
  if (grantedParts.length === 0) return budget;
  return grantedParts.map(({ party, amount }) => {
    const own = budget.filter((row) => sameKey(row.party, party));
    return { party, years: overYears(amount, own) ?? overYears(amount, budget) ?? [] };
  });
}

function overYears(amount: Money, budget: readonly BudgetRow[]): PartyYears['years'] | undefined {
  const years = sumsByYear(budget.flatMap((row) => row.years));
  const weights = [...years.values()];
  // A party may have given away more than it had.
  const parts = largestRemainder(amount.abs(), weights, Money.oneOre);
  return (
    parts &&
    [...years.keys()].map((year, index) => {
      const part = parts[index] ?? Money.zero;
      return { year, amount: amount.isNegative() ? part.negated() : part };
    })
  );
}

function sumsByYear(amounts: readonly YearAmount[]): Map<number, Money> {
  const years = new Map<number, Money>();
  for (const { year, amount } of amounts) years.set(year, (years.get(year) ?? Money.zero).plus(amount));
  return years;
}

function seriesOf(rows: readonly PartyYears[]): PartySeries[] {
  const byParty = new Map<string, PartySeries>();
  for (const { party, years } of rows) {
    const series = byParty.get(keyOf(party)) ?? { party, years: new Map<number, Money>() };
    byParty.set(keyOf(party), series);
    for (const { year, amount } of years)
      series.years.set(year, (series.years.get(year) ?? Money.zero).plus(amount));
  }
  return [...byParty.values()].filter(({ years }) => [...years.values()].some((amount) => !amount.isZero()));
}

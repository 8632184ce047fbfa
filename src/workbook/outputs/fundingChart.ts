import type { AmountByYear, PartyFunding } from '../../core/schedules/fundingByYear';
import { fundingByYear } from '../../core/schedules/fundingByYear';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import type { OutputChart } from './outputSheet';

/**
 * Funds and expected effects by party and year, stacked as in the guidelines' picture (Örebro Ks 954/2016, p. 11), and
 * what each party repays. None where there is nothing to draw.
 */
export function fundingCharts(run: RunResult): OutputChart[] {
  const { parties, isGranted } = fundingByYear(run.result.investments);
  const funds = isGranted ? 'Beviljade medel' : 'Sökta medel';
  const colored = parties.map((own, index) => ({
    own,
    ...(PARTY_COLORS[index % PARTY_COLORS.length] ?? GRAY),
  }));
  const series = (name: string, of: (own: PartyFunding) => AmountByYear, isDark: boolean): Series[] =>
    colored
      .filter(({ own }) => of(own).size > 0)
      .map(({ own, dark, light }) => ({
        name: `${name} ${own.party}`,
        color: isDark ? dark : light,
        years: of(own),
      }));
  return [
    stacked('SI_BeviljatOchEffekter', `${funds} och förväntade effekter per part och år (kr)`, [
      ...series(funds, (own) => own.funds, true),
      ...series('Förväntade effekter', (own) => own.effects, false),
    ]),
    stacked('SI_AterforingPerPart', 'Återföring per part och år (kr)', [
      ...series('Återföring', (own) => own.repaid, true),
    ]),
  ].filter((chart) => chart.rows.length > 0);
}

interface Series {
  readonly name: string;
  readonly color: string;
  readonly years: AmountByYear;
}

function stacked(name: string, title: string, series: readonly Series[]): OutputChart {
  const years = [...new Set(series.flatMap((own) => [...own.years.keys()]))].sort((a, b) => a - b);
  return {
    kind: 'ColumnStacked',
    name,
    title,
    header: ['År', ...series.map((own) => own.name)],
    colors: series.map(({ color }) => color),
    rows: years.map((year) => [year, ...series.map((own) => (own.years.get(year) ?? Money.zero).toNumber())]),
  };
}

const GRAY = { dark: '#595959', light: '#BFBFBF' } as const;

/** A party has one colour: dark for what it is granted and repays, light for its effects. */
const PARTY_COLORS = [
  { dark: '#1F4E79', light: '#9DC3E6' },
  { dark: '#C55A11', light: '#F4B183' },
  { dark: '#548235', light: '#A9D18E' },
  { dark: '#7F6000', light: '#FFD966' },
  { dark: '#7030A0', light: '#C9A6E4' },
  GRAY,
  { dark: '#0B6B66', light: '#8FD3CF' },
  { dark: '#9C1C3C', light: '#E8A0B0' },
] as const;

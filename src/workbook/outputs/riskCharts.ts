import type { Decimal } from 'decimal.js';
import { kronor as kronorText } from '../../core/text/swedish';
import { shownChance } from '../../core/payoff/risk/chance';
import { percentile } from '../../core/payoff/risk/percentile';
import type { Spread } from '../../core/payoff/risk/simulation';
import { inSwedish } from '../../core/text/inSwedish';
import { Money } from '../../core/values/money';
import type { PayoffRisk } from '../shown/payoffRisk';
import type { OutputChart } from './outputSheet';

/** As many bars as can be read; shared by the investments on the chart. */
const MOST_BARS = 15;

/** Which inputs the net depends on the most. The largest is last, since Excel draws bars from below. */
export function tornadoChart(risks: readonly PayoffRisk[]): OutputChart | undefined {
  if (risks.length === 0) return undefined;
  const barsEach = Math.max(3, Math.floor(MOST_BARS / risks.length));
  const bars = risks.flatMap(({ own, base, swings }) =>
    swings.slice(0, barsEach).map(({ input, atLow, atHigh }) => ({
      category: `${own.investment.id} ${inSwedish(input.label)}: ${numberText(input.low)}–${numberText(input.high)}`,
      atLow: wholeKronor(atLow.minus(base)),
      atHigh: wholeKronor(atHigh.minus(base)),
    })),
  );
  return {
    kind: 'BarClustered',
    name: 'SI_Payoff_känslighet',
    title: `Känslighet: så ändras samhällets netto över horisonten (kr) när ett värde i taget är det i Låg eller Hög, annars ±20 %. Källor och antaganden: Anmärkning`,
    header: ['Ingående värde', 'Vid lågt värde', 'Vid högt värde'],
    colors: ['#C55A11', '#1F4E79'],
    rows: bars.reverse().map(({ category, atLow, atHigh }) => [category, atLow, atHigh]),
  };
}

/** How the draws of each investment fall, from the lowest to the highest. */
export function spreadChart(risks: readonly PayoffRisk[]): OutputChart | undefined {
  const [first] = risks;
  if (first === undefined) return undefined;
  return {
    kind: 'Line',
    name: 'SI_Payoff_spridning',
    title: `Spridning: så stor del av utfallen ger samhället högst detta netto över horisonten (kr); ${drawsText(first.spread)}. Källor och antaganden: Anmärkning`,
    header: [
      'Andel av utfallen',
      ...risks.map(({ own, spread }) => `${own.investment.id} (${chanceText(spread)})`),
    ],
    colors: risks.map((_, index) => COLORS[index % COLORS.length] ?? COLORS[0]),
    rows: PERCENTS.map((percent) => [
      `${percent} %`,
      ...risks.map(({ spread }) => Math.round(percentile(spread.sorted, percent / 100))),
    ]),
  };
}

/** What the uncertainty comes to in words, for those who do not see the charts. */
export function riskText({ horizonYears, swings, hidden, spread }: PayoffRisk): string[] {
  const [largest] = swings;
  return [
    ...(largest
      ? [
          `Känslighet: mest betyder ${inSwedish(largest.input.label)}, från ${numberText(largest.input.low)} till ${numberText(largest.input.high)}, som ger samhället ${kronor(largest.atLow)} till ${kronor(largest.atHigh)} netto på ${horizonYears} år`,
        ]
      : []),
    ...(hidden > 0 ? [`Värden för typfall med för få personer visas inte (${hidden} stycken)`] : []),
    `Spridning: ${chanceText(spread)}; 5 % av utfallen ligger under ${kronor(spread.percentile5)}, hälften under ${kronor(spread.median)} och 95 % under ${kronor(spread.percentile95)} (${drawsText(spread)})`,
  ];
}

const PERCENTS = [1, ...Array.from({ length: 19 }, (_, index) => (index + 1) * 5), 99];

const COLORS = ['#1A1A1A', '#1F4E79', '#C55A11', '#548235', '#7030A0'] as const;

function chanceText({ chanceOfGain }: Spread): string {
  const { share, beyond } = shownChance(chanceOfGain);
  const limit = beyond === undefined ? '' : BEYOND[beyond];
  return `netto över noll i ${limit}${numberText(share.times(100))}\u00A0% av utfallen`;
}

const BEYOND = { over: 'över ', under: 'under ' } as const;

function drawsText({ settings, generator }: Spread): string {
  return `${settings.draws} dragningar, ${generator}, frö ${settings.seed}`;
}

function kronor(amount: Decimal): string {
  return kronorText(Money.fromDecimal(amount).toNearestKrona());
}

function wholeKronor(amount: Decimal): number {
  return Money.fromDecimal(amount).toNearestKrona().toNumber();
}

function numberText(value: Decimal): string {
  return value.toDecimalPlaces(4).toString().replace('.', ',');
}

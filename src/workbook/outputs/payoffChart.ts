import type { Decimal } from 'decimal.js';
import { SOCIETY } from '../../core/payoff/actors';
import { cumulatedNet } from '../../core/payoff/cumulatedNet';
import { keyOf } from '../../core/values/ids';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import type { OutputChart } from './outputSheet';

const MONTHS_A_YEAR = 12;
const MONTHS_A_STEP = 3;

/**
 * What each actor has won back month by month, over all investments as planned (or as followed up, where there is no
 * plan). An actor's cost is won back where its line passes zero, which its name says too. Undefined when no payoff could be computed.
 */
export function payoffChart({ result }: RunResult): OutputChart | undefined {
  const payoffs = result.investments.flatMap(({ payoffs: own }) => {
    const [first] = own;
    if (first?.input === undefined || first.outcome.kind === 'refused') return [];
    return [{ assumptions: first.input.assumptions, levels: first.outcome.value.levels }];
  });
  if (payoffs.length === 0) return undefined;
  const months = MONTHS_A_YEAR * Math.max(...payoffs.map(({ assumptions }) => assumptions.horizonYears));
  const curves = new Map<string, { readonly actor: string; readonly net: readonly Decimal[] }>();
  for (const { assumptions, levels } of payoffs) {
    for (const level of levels) {
      const net = cumulatedNet(level, assumptions, months);
      const known = curves.get(keyOf(level.actor));
      const sum = known ? known.net.map((value, month) => value.plus(net[month] ?? 0)) : net;
      curves.set(keyOf(level.actor), { actor: known?.actor ?? level.actor, net: sum });
    }
  }
  const all = [...curves.values()];
  const lines = [
    ...all.filter(({ actor }) => actor === SOCIETY),
    ...all.filter(({ actor, net }) => actor !== SOCIETY && net.some((value) => !value.isZero())),
  ];
  const steps = Array.from({ length: months / MONTHS_A_STEP + 1 }, (_, step) => step * MONTHS_A_STEP);
  return {
    kind: 'Line',
    name: 'SI_Payoff',
    title:
      'Ackumulerat netto per aktör och månad (kr); kostnaden är intjänad där linjen passerar noll. Källor och antaganden: Anmärkning',
    header: ['Månad', ...lines.map(({ actor, net }) => `${actor}${paybackText(net)}`)],
    colors: lines.map((_, index) => COLORS[index % COLORS.length] ?? COLORS[0]),
    rows: steps.map((month) => [
      month,
      ...lines.map(({ net }) => (net[month] ? Money.fromDecimal(net[month]).toNumber() : 0)),
    ]),
  };
}

/** The payback point, for what has cost something: the first whole month in which nothing is left to win back. */
function paybackText(net: readonly Decimal[]): string {
  if (!net[0]?.isNegative()) return '';
  const month = net.findIndex((value) => !value.isNegative());
  return month < 0 ? ` (inte intjänad på ${net.length - 1} månader)` : ` (intjänad månad ${month})`;
}

/** Society is black, as the sum of the others. */
const COLORS = [
  '#1A1A1A',
  '#1F4E79',
  '#C55A11',
  '#548235',
  '#7030A0',
  '#7F6000',
  '#0B6B66',
  '#9C1C3C',
  '#595959',
] as const;

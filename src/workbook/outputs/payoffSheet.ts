import { kronor as kronorText } from '../../core/text/swedish';
import type { PayoffLevel } from '../../core/payoff/actors';
import { SOCIETY } from '../../core/payoff/actors';
import type { ExpectedAgainstModel } from '../../core/payoff/expectedEffects';
import { expectedAgainstModel } from '../../core/payoff/expectedEffects';
import type { RoundedActorPayoff } from '../../core/payoff/roundedPayoff';
import { roundedPayoff } from '../../core/payoff/roundedPayoff';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { inSwedish } from '../../core/text/inSwedish';
import { sameKey } from '../../core/values/ids';
import { PAYOFF } from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import { payoffRisks } from '../shown/payoffRisk';
import { payoffSources } from '../shown/payoffSources';
import { OUTPUTS } from './outputNames';
import type { OutputCell, OutputColumn, OutputSheet } from './outputSheet';
import { payoffChart } from './payoffChart';
import { remarks } from './remarks';
import { riskText, spreadChart, tornadoChart } from './riskCharts';
import { amount, basis, kronor, text } from './sheetParts';

const USUAL_HORIZON = 5;

/** The payoff level by level: what it gives each month, what it costs, and when it has come back. */
export function payoffSheet(run: RunResult): OutputSheet {
  const horizons = horizonsOf(run);
  const { risks, left } = payoffRisks(run);
  const charts = [payoffChart(run), tornadoChart(risks), spreadChart(risks)].filter(
    (chart) => chart !== undefined,
  );
  const riskOf = (payoff: ScenarioPayoff): readonly string[] => {
    const risk = risks.find((own) => own.payoff === payoff);
    if (risk) return riskText(risk);
    return left > 0
      ? [
          `Känslighet och spridning visas på bladet för de ${risks.length} första satsningarna; räkna dem för denna i panelen`,
        ]
      : [];
  };
  return {
    ...basis(run, OUTPUTS.payoff, 'Payoff: effekter per månad, kostnad och netto för varje nivå'),
    onlyWhenFilled: true,
    columns: [
      text('Satsning'),
      text('Nivå'),
      text('Aktör', 160),
      level('Per månad'),
      level('Kostnad'),
      { header: 'Payoff månader', kind: 'number', width: 95 },
      level('Netto 1 år'),
      ...horizons.map((years) => level(`Netto ${years} år`)),
      level('Nuvärde'),
      { header: 'Nytta per krona', kind: 'number', width: 80 },
      text('Scenario'),
      text('Anmärkning', 480),
    ],
    rows: run.result.investments.flatMap((own) =>
      own.payoffs.flatMap((payoff) => rowsOf(own, payoff, horizons, riskOf(payoff), run)),
    ),
    charts,
  };
}

/** Society is the sum of the others, so a sum over the column would say nothing. */
function level(header: string): OutputColumn {
  return { ...amount(header), isSummed: false };
}

/** The horizons that are more than a year, each with a column of its own; the usual one always, for users' formulas. */
function horizonsOf({ result }: RunResult): readonly number[] {
  const years = result.investments.flatMap(({ payoffs }) =>
    payoffs.flatMap(({ input }) => (input ? [input.assumptions.horizonYears] : [])),
  );
  return [...new Set([USUAL_HORIZON, ...years])].filter((count) => count > 1).sort((a, b) => a - b);
}

const LEVEL_ORDER: readonly PayoffLevel[] = ['Samhälle', 'Aktör', 'Individ'];

function rowsOf(
  own: InvestmentSchedules,
  payoff: ScenarioPayoff,
  horizons: readonly number[],
  risk: readonly string[],
  run: RunResult,
): OutputCell[][] {
  const { outcome, input, scenario } = payoff;
  const { id } = own.investment;
  if (outcome.kind === 'refused' || input === undefined) {
    const reasons = outcome.kind === 'refused' ? outcome.problems.map(({ reason }) => inSwedish(reason)) : [];
    const blank: OutputCell[] = ['', '', '', '', '', '', ...horizons.map(() => ''), '', ''];
    return [[id, ...blank, scenario, `Gick inte att beräkna: ${reasons.join('; ')}`]];
  }
  const { levels } = roundedPayoff(outcome.value);
  const sources = payoffSources(payoff);
  const compared = expectedAgainstModel(own.investment, outcome.value);
  const remarkOn = (actor: string): OutputCell =>
    remarks(
      own,
      run,
      PAYOFF,
      ...compared.filter((line) => sameKey(line.actor, actor)).map(comparedText),
      ...(sameKey(actor, SOCIETY) ? risk : []),
      ...sources,
    );
  return LEVEL_ORDER.flatMap((wanted) =>
    levels
      .filter((line) => line.level === wanted)
      .map((line) => [
        id,
        line.level,
        line.actor,
        ...figures(line, input.assumptions.horizonYears, horizons),
        scenario,
        remarkOn(line.actor),
      ]),
  );
}

function figures(line: RoundedActorPayoff, own: number, horizons: readonly number[]): OutputCell[] {
  return [
    kronor(line.monthly),
    kronor(line.cost),
    line.paybackMonths?.toNumber() ?? '',
    kronor(line.netOneYear),
    ...horizons.map((years) => (years === own ? kronor(line.netHorizon) : '')),
    kronor(line.presentValue),
    line.benefitCostRatio?.toNumber() ?? '',
  ];
}

function comparedText({ actor, years, model, expected, difference }: ExpectedAgainstModel): string {
  return `Modellen ger ${actor} ${kronorText(model)} på ${years} år; i Effekter väntas ${kronorText(expected)}, skillnad ${kronorText(difference)}`;
}

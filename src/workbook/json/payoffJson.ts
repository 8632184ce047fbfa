import type { Decimal } from 'decimal.js';
import { SOCIETY } from '../../core/payoff/actors';
import { expectedAgainstModel } from '../../core/payoff/expectedEffects';
import type { PayoffResult } from '../../core/payoff/payoff';
import type { PayoffInput } from '../../core/payoff/payoffInput';
import type { RoundedActorPayoff } from '../../core/payoff/roundedPayoff';
import { roundedPayoff } from '../../core/payoff/roundedPayoff';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { inSwedish } from '../../core/text/inSwedish';
import { Money } from '../../core/values/money';
import { valueOf } from '../../core/values/read';
import { missingCells } from '../leftOut/incomplete';
import { PAYOFF } from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import type { PayoffRisk } from '../shown/payoffRisk';
import { payoffRisks } from '../shown/payoffRisk';
import { assumptionSource, assumptionText, usedAssumptions } from '../shown/payoffSources';
import { ifAny } from './ifAny';
import type { JsonObject, JsonValue } from './json';

/** One an investment and scenario, the planned one first. What could not be computed is told by itself. */
export function payoffJson(run: RunResult): JsonObject[] {
  const { risks } = payoffRisks(run);
  return run.result.investments.flatMap((own) =>
    own.payoffs.flatMap((payoff) => {
      const { input, outcome } = payoff;
      if (input === undefined || outcome.kind === 'refused') return [];
      const risk = risks.find((known) => known.payoff === payoff);
      return [{ ...oneJson(own, payoff, input, outcome.value, run), uncertainty: risk && riskJson(risk) }];
    }),
  );
}

/** Why there is no payoff where somebody has begun to give it. */
export function payoffNotComputedJson(run: RunResult): JsonObject[] {
  return run.result.investments.flatMap((own) =>
    own.payoffs.flatMap(({ scenario, outcome }) =>
      outcome.kind === 'computed'
        ? []
        : [
            {
              satsning: own.investment.id,
              scenario,
              reasons: outcome.problems.map(({ reason }) => inSwedish(reason)),
            },
          ],
    ),
  );
}

/** Of society's net over the horizon; only for as many investments as a write has time for. */
function riskJson({ horizonYears, swings, spread }: PayoffRisk): JsonObject {
  const kronor = (value: Decimal): string => Money.fromDecimal(value).toString();
  return {
    figure: 'net',
    level: SOCIETY,
    years: horizonYears,
    generator: spread.generator,
    seed: spread.settings.seed.toString(),
    draws: spread.settings.draws,
    chanceOfGain: spread.chanceOfGain.toFixed(4),
    percentiles: {
      '5': kronor(spread.percentile5),
      '50': kronor(spread.median),
      '95': kronor(spread.percentile95),
    },
    sensitivity: swings.map(({ input, atLow, atHigh, swing }) => ({
      input: inSwedish(input.label),
      low: input.low.toString(),
      high: input.high.toString(),
      judged: input.isJudged,
      sheet: input.at?.sheet,
      cell: input.at?.cell,
      atLow: kronor(atLow),
      atHigh: kronor(atHigh),
      swing: kronor(swing),
    })),
  };
}

function oneJson(
  own: InvestmentSchedules,
  payoff: ScenarioPayoff,
  { assumptions: { horizonYears, analysisYear } }: PayoffInput,
  result: PayoffResult,
  run: RunResult,
): JsonObject {
  return {
    satsning: own.investment.id,
    scenario: payoff.scenario,
    ...figuresJson(result, horizonYears),
    analysisYear,
    prices: pricesJson(payoff),
    assumptions: assumptionsJson(payoff),
    expectedEffects: expectedEffectsJson(own, result),
    incomplete: ifAny(missingCells(own, run, PAYOFF)),
  };
}

function figuresJson(result: PayoffResult, horizonYears: number): JsonObject {
  const { levels, ...whole } = roundedPayoff(result);
  const horizon = String(horizonYears);
  const byActor = (of: (level: RoundedActorPayoff) => JsonValue | undefined): JsonObject =>
    Object.fromEntries(
      levels.flatMap((level) => {
        const value = of(level);
        return value === undefined ? [] : [[level.actor, value]];
      }),
    );
  return {
    cost: whole.cost.toString(),
    monthly: byActor(({ monthly }) => monthly.toString()),
    society: levels.find(({ actor }) => actor === SOCIETY)?.monthly.toString(),
    production: whole.productionGained.toString(),
    realResources: whole.realResourcesFreed.toString(),
    paybackMonths: byActor(({ paybackMonths }) => paybackMonths?.toFixed(2)),
    net: {
      '1': byActor(({ netOneYear }) => netOneYear.toString()),
      [horizon]: byActor(({ netHorizon }) => netHorizon.toString()),
    },
    presentValue: byActor(({ presentValue }) => presentValue.toString()),
    benefitCostRatio: byActor(({ benefitCostRatio }) => benefitCostRatio?.toFixed(2)),
    breakEven: {
      '1': byActor(({ breakEvenOneYear }) => breakEvenOneYear),
      [horizon]: byActor(({ breakEvenHorizon }) => breakEvenHorizon),
    },
    realisedShare: whole.realisedShare?.toFixed(4),
    costs: byActor(({ cost }) => cost.toString()),
  };
}

function pricesJson(payoff: ScenarioPayoff): JsonObject[] {
  return payoff.prices.map((row) => ({
    post: row.item,
    actor: row.actor,
    kind: row.kind,
    price: row.price.value.toString(),
    year: valueOf(row.priceYear),
    source: valueOf(row.source),
    sheet: row.at.sheet,
    cell: row.at.cell,
  }));
}

function assumptionsJson(payoff: ScenarioPayoff): JsonObject[] {
  return usedAssumptions(payoff).map((assumption) => ({
    parameter: assumption.name,
    value: assumptionText(assumption),
    source: assumptionSource(assumption),
    sheet: assumption.at?.sheet,
    cell: assumption.at?.cell,
  }));
}

function expectedEffectsJson({ investment }: InvestmentSchedules, result: PayoffResult): JsonObject[] {
  return expectedAgainstModel(investment, result).map((compared) => ({
    actor: compared.actor,
    years: compared.years,
    model: compared.model.toString(),
    expected: compared.expected.toString(),
    difference: compared.difference.toString(),
  }));
}

import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { valueOf } from '../../core/values/read';
import type { Share } from '../../core/values/share';

/** A row of the evaluation schema as the JSON spells it; a key that does not apply is absent. */
type EvaluationEntry = {
  readonly satsning: string;
  readonly goal: string | undefined;
  readonly activity: string | undefined;
  readonly effectMeasure: string | undefined;
  readonly indicator: string | undefined;
  readonly economicEffect: string | undefined;
  readonly target: number | undefined;
  readonly outcome: number | undefined;
  readonly degree: string | undefined;
  readonly expected: string | undefined;
  readonly judged: string | undefined;
  readonly effectDegree: string | undefined;
  readonly followedUp: string | undefined;
  readonly incomplete: readonly string[] | undefined;
};

/** @param incomplete the cells that were left out of what the rows rest on */
export function evaluationJson(
  { investment, evaluation }: InvestmentSchedules,
  incomplete: readonly string[] | undefined,
): EvaluationEntry[] {
  return evaluation.map(({ link, degree, expected, judged, effectDegree }) => ({
    satsning: investment.id,
    goal: valueOf(link.goal),
    activity: valueOf(link.activity),
    effectMeasure: valueOf(link.effectMeasure),
    indicator: valueOf(link.indicator),
    economicEffect: valueOf(link.economicEffect),
    target: valueOf(link.target)?.toNumber(),
    outcome: valueOf(link.outcome)?.toNumber(),
    degree: shareText(degree),
    expected: expected?.toString(),
    judged: judged?.toString(),
    effectDegree: shareText(effectDegree),
    followedUp: valueOf(link.followedUp)?.toString(),
    incomplete,
  }));
}

function shareText(share: Share | undefined): string | undefined {
  return share?.toFixed(4);
}

import type { EvaluationLink } from '../model/applicationRows';
import type { EffectRow, Investment, Judgement } from '../model/portfolio';
import type { CalendarDate } from '../values/calendarDate';
import { keyOf, sameKey } from '../values/ids';
import { Money } from '../values/money';
import type { Read } from '../values/read';
import { valueOf } from '../values/read';
import type { Share } from '../values/share';
import { ratio, share } from '../values/share';
import { countingJudgements } from './settlement';

/** How one row of the evaluation schema has turned out. What is not known is absent. */
export interface EvaluationLine {
  readonly link: EvaluationLink;
  /** Outcome of target: 0.75 is three quarters of the way. Absent where the target is nothing. */
  readonly degree: Share | undefined;
  /** The rows of *Effekter* with the economic effect that the row leads to. */
  readonly effects: readonly EffectRow[];
  /** What they expect, all years together. */
  readonly expected: Money | undefined;
  /** The rows of *EffektUtfall* that count for the same effect: for each party those that the settlement would take. */
  readonly judgements: readonly Judgement[];
  /** What they judge, all parties together. */
  readonly judged: Money | undefined;
  /** Judged of expected. Absent where nothing is expected. */
  readonly effectDegree: Share | undefined;
}

/**
 * The evaluation schema with its outcomes (Örebro Ks 954/2016, p. 9). Two rows may lead to one effect, which both then
 * show whole: the lines' effects do not add up to the investment's.
 */
export function evaluationLines(investment: Investment, today: CalendarDate): readonly EvaluationLine[] {
  return investment.evaluationLinks.map((link) => {
    const effects = investment.effects.filter(({ effect }) => isSameName(effect, link.economicEffect));
    const expected = effects.length === 0 ? undefined : Money.sum(effects.flatMap(amountsOf));
    const judgements = judgementsOf(link.economicEffect, investment, today);
    const judged = judgements.length === 0 ? undefined : Money.sum(judgements.map(({ effect }) => effect));
    return {
      link,
      degree: degreeOf(link),
      effects,
      expected,
      judgements,
      judged,
      effectDegree: expected && judged && ratio(judged, expected),
    };
  });
}

/** Effects and indicators are the same where their names are, whatever the case and the white space around them. */
export function isSameName(a: Read<string>, b: Read<string>): boolean {
  return a.kind === 'value' && b.kind === 'value' && sameKey(a.value, b.value);
}

function degreeOf({ target, outcome }: EvaluationLink): Share | undefined {
  const wanted = valueOf(target);
  const reached = valueOf(outcome);
  if (wanted === undefined || reached === undefined || wanted.isZero()) return undefined;
  return share(reached.dividedBy(wanted));
}

function amountsOf({ years }: EffectRow): readonly Money[] {
  return years.map(({ amount }) => amount);
}

/** Chosen among the judgements of this effect, for each party, as for the settlement (sum 5). */
function judgementsOf(
  effect: Read<string>,
  { judgements }: Investment,
  today: CalendarDate,
): readonly Judgement[] {
  const own = judgements.filter(({ effectName }) => isSameName(effectName, effect));
  const parties = new Map(own.map(({ party }) => [keyOf(party), party]));
  return [...parties.values()].flatMap((party) => countingJudgements(own, party, today));
}

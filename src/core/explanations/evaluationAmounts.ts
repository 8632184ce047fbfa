import type { Decimal } from 'decimal.js';
import type { ReasonInput } from '../findings/finding';
import type { RuleId } from '../findings/ruleId';
import type { EvaluationLine } from '../schedules/evaluation';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { Sentence, SentenceValue } from '../text/sentence';
import { percentage, say } from '../text/sentence';
import { Money } from '../values/money';
import type { Read } from '../values/read';
import { sumStep } from '../findings/sums';
import type { Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { namedRules } from './namedRules';
import { judgementInput } from './settlementTrace';
import { isNotZero, yearInput } from './yearInput';

/** The columns of a row in *UtvarderingUt* that are worked out. */
export type EvaluationAmount = 'Grad' | 'Väntad effekt' | 'Bedömd effekt' | 'Grad effekt';

export function explainEvaluation(
  own: InvestmentSchedules,
  line: EvaluationLine,
  column: EvaluationAmount,
): Explanation {
  const { trace, value, rules } = partsOf(own, line, column);
  const { inputs, steps, parameters } = trace;
  const { goal } = line.link;
  return {
    title: say`${column} för ${goal.kind === 'value' ? say`målet ”${goal.value}”` : say`raden`} i ${own.investment.id}`,
    ...(value === undefined ? {} : { value }),
    reasons: { inputs, steps },
    parameters,
    rules: namedRules(rules),
  };
}

interface Parts {
  readonly trace: Trace;
  readonly value: SentenceValue | undefined;
  readonly rules: readonly RuleId[];
}

function partsOf(own: InvestmentSchedules, line: EvaluationLine, column: EvaluationAmount): Parts {
  const { expected, judged, degree, effectDegree } = line;
  switch (column) {
    case 'Grad':
      return { trace: degreeTrace(line), value: degree && percentage(degree), rules: ['OR-31'] };
    case 'Väntad effekt':
      return { trace: expectedTrace(line), value: expected, rules: ['US-01', 'OR-46'] };
    case 'Bedömd effekt':
      return { trace: judgedTrace(line, own), value: judged, rules: ['OR-51', 'OR-33'] };
    case 'Grad effekt':
      return {
        trace: joined(expectedTrace(line), judgedTrace(line, own), effectDegreeTrace(line)),
        value: effectDegree && percentage(effectDegree),
        rules: ['US-01', 'OR-51'],
      };
  }
}

function degreeTrace({ link: { target, outcome }, degree }: EvaluationLine): Trace {
  const inputs = [...measureInput(say`Målvärde`, target), ...measureInput(say`Utfall`, outcome)];
  if (target.kind !== 'value' || outcome.kind !== 'value' || degree === undefined) {
    return joined({ inputs, steps: [say`Målvärde eller utfall saknas, så graden kan inte räknas ut.`] });
  }
  return joined({
    inputs,
    steps: [say`Grad: ${measureText(outcome.value)} / ${measureText(target.value)} = ${percentage(degree)}`],
  });
}

function measureInput(what: Sentence, read: Read<Decimal>): ReasonInput[] {
  return read.kind === 'value' ? [{ what, value: measureText(read.value), at: read.at }] : [];
}

function measureText(measure: Decimal): string {
  return measure.toString().replace('.', ',');
}

function expectedTrace({ effects, link }: EvaluationLine): Trace {
  const cells = effects.flatMap(({ party, years }) =>
    years.filter(isNotZero).map((cell) => ({ party, cell })),
  );
  if (effects.length === 0) {
    return joined({ steps: [say`Tabellen Effekter har ingen effekt ${nameOf(link.economicEffect)}.`] });
  }
  return joined({
    inputs: cells.map(({ party, cell }) => yearInput(say`Effekt ${party}`, cell)),
    steps: [
      sumStep(
        say`Väntad effekt ${nameOf(link.economicEffect)}, alla år`,
        cells.map(({ cell }) => cell.amount),
      ),
    ],
  });
}

function judgedTrace({ judgements, link }: EvaluationLine, { investment }: InvestmentSchedules): Trace {
  if (judgements.length === 0) {
    return joined({ steps: [say`${investment.id} har ingen bedömning av ${nameOf(link.economicEffect)}.`] });
  }
  return joined({
    inputs: judgements.map((judgement) => judgementInput(judgement)),
    steps: [
      say`För varje part går Uppföljning och Prognos före Löpande, och den senaste dagen gäller.`,
      sumStep(
        say`Bedömd effekt ${nameOf(link.economicEffect)}`,
        judgements.map(({ effect }) => effect),
      ),
    ],
  });
}

function effectDegreeTrace({ expected, judged, effectDegree }: EvaluationLine): Partial<Trace> {
  if (effectDegree === undefined)
    return { steps: [say`Utan väntad och bedömd effekt kan graden inte räknas ut.`] };
  return {
    steps: [say`Grad: ${judged ?? Money.zero} / ${expected ?? Money.zero} = ${percentage(effectDegree)}`],
  };
}

function nameOf(read: Read<string>): Sentence {
  return read.kind === 'value' ? say`”${read.value}”` : say`utan namn`;
}

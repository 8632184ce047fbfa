import type { ReactElement } from 'react';
import type { Decimal } from 'decimal.js';
import { percent } from '../../core/findings/swedish';
import type { EvaluationLine } from '../../core/schedules/evaluation';
import { valueOf } from '../../core/values/read';
import type { Share } from '../../core/values/share';
import { share } from '../../core/values/share';
import { amount, figure } from '../shared/figures';
import { useSentences } from '../shared/sentences';

const SHOWN = 8;

/** The evaluation schema: how far each target is reached, and what has become of the effect that it leads to. */
export function EvaluationList({ lines }: { readonly lines: readonly EvaluationLine[] }): ReactElement {
  const { evaluation } = useSentences();
  return (
    <ul className="evaluation">
      {lines.slice(0, SHOWN).map((line) => (
        <EvaluationItem key={line.link.at.cell} line={line} />
      ))}
      {lines.length > SHOWN && <li className="muted">{evaluation.more(lines.length - SHOWN)}</li>}
    </ul>
  );
}

function EvaluationItem({ line }: { readonly line: EvaluationLine }): ReactElement {
  const { evaluation } = useSentences();
  const { link, degree } = line;
  const name = valueOf(link.effectMeasure) ?? valueOf(link.goal) ?? evaluation.unnamed;
  return (
    <li>
      <span className="evaluation-head">
        <span>{name}</span>
        {degree && <strong className="number">{wholePercent(degree)}</strong>}
      </span>
      <span className="muted">{evaluation.outcome(measure(link.outcome), measure(link.target))}</span>
      <EffectLine line={line} />
    </li>
  );
}

function EffectLine({ line }: { readonly line: EvaluationLine }): ReactElement {
  const { evaluation } = useSentences();
  const name = valueOf(line.link.economicEffect);
  if (name === undefined) return <span className="muted">{evaluation.noEffect}</span>;
  const judged = line.judged && amount(line.judged);
  const expected = line.expected && amount(line.expected);
  const reached = line.effectDegree && wholePercent(line.effectDegree);
  return <span className="muted">{evaluation.effect(name, judged, expected, reached)}</span>;
}

/** Rounded down, so that nothing is said to be reached that is not. */
function wholePercent(degree: Share): string {
  return percent(share(degree.times(100).floor().dividedBy(100)));
}

function measure(read: EvaluationLine['link']['target']): string | undefined {
  const value = valueOf(read);
  return value && figure(spelled(value));
}

function spelled(value: Decimal): string {
  return value.isInteger() ? value.toFixed(2) : value.toFixed();
}

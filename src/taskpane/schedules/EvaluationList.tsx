import type { ReactElement } from 'react';
import type { EvaluationLine } from '../../core/schedules/evaluation';
import { placeLabel } from '../../core/values/place';
import { valueOf } from '../../core/values/read';
import { useFigures } from '../shared/figures';
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
  const { plain, wholePercent } = useFigures();
  const { link, degree } = line;
  const measure = (read: EvaluationLine['link']['target']): string | undefined => {
    const value = valueOf(read);
    return value && plain(value.toFixed());
  };
  const unreadable = [link.outcome, link.target].flatMap((read) =>
    read.kind === 'unreadable' ? [`${read.at.column} (${placeLabel(read.at)})`] : [],
  );
  const name = valueOf(link.effectMeasure) ?? valueOf(link.goal) ?? evaluation.unnamed;
  return (
    <li>
      <span className="evaluation-head">
        <span>{name}</span>
        {degree && <strong className="number">{wholePercent(degree)}</strong>}
      </span>
      <span className="muted">
        {unreadable.length > 0
          ? evaluation.unreadable(unreadable)
          : evaluation.outcome(measure(link.outcome), measure(link.target))}
      </span>
      <EffectLine line={line} />
    </li>
  );
}

function EffectLine({ line }: { readonly line: EvaluationLine }): ReactElement {
  const { evaluation } = useSentences();
  const { amount, wholePercent } = useFigures();
  const name = valueOf(line.link.economicEffect);
  if (name === undefined) return <span className="muted">{evaluation.noEffect}</span>;
  const judged = line.judged && amount(line.judged);
  const expected = line.expected && amount(line.expected);
  const reached = line.effectDegree && wholePercent(line.effectDegree);
  return <span className="muted">{evaluation.effect(name, judged, expected, reached)}</span>;
}

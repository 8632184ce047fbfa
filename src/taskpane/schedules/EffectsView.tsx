import type { ReactElement } from 'react';
import { useMemo, useRef } from 'react';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { Pager } from '../shared/Pager';
import { useSentences } from '../shared/sentences';
import { usePages } from '../state/usePages';
import { EvaluationList } from './EvaluationList';

const PAGE_SIZE = 10;

interface Props {
  readonly investments: readonly InvestmentSchedules[];
}

/** How far each investment's goals are reached. */
export function EffectsView({ investments }: Props): ReactElement {
  const { evaluation } = useSentences();
  const evaluated = useMemo(
    () => investments.filter((schedules) => schedules.evaluation.length > 0),
    [investments],
  );
  const page = usePages(evaluated, PAGE_SIZE);
  const list = useRef<HTMLDivElement>(null);
  if (evaluated.length === 0) return <p className="empty">{evaluation.none}</p>;
  return (
    <>
      <div ref={list}>
        {page.items.map(({ investment, evaluation: lines }) => (
          <section className="investment" key={investment.at.cell}>
            <h2>
              {investment.id} <span className="investment-name">{investment.name}</span>
            </h2>
            <EvaluationList lines={lines} />
          </section>
        ))}
      </div>
      <Pager page={page} onTurned={() => list.current?.scrollIntoView()} />
    </>
  );
}

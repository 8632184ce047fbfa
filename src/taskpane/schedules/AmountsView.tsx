import type { ReactElement } from 'react';
import { useMemo, useRef } from 'react';
import { mayBeDecided } from '../../core/model/stage';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { RunResult } from '../../workbook/run';
import { CostPicture } from '../charts/CostPicture';
import { FundingPicture } from '../charts/FundingPicture';
import { LateDetails } from '../charts/LateDetails';
import { useFigures } from '../shared/figures';
import { Pager } from '../shared/Pager';
import { useSentences } from '../shared/sentences';
import { usePages } from '../state/usePages';
import { NextPayouts } from './NextPayouts';
import { RepaymentTable } from './RepaymentTable';

const PAGE_SIZE = 10;

interface ViewProps {
  /** Those that the page is about. */
  readonly investments: readonly InvestmentSchedules[];
  readonly run: RunResult;
}

export function AmountsView({ investments, run }: ViewProps): ReactElement {
  const { amounts } = useSentences();
  const page = usePages(investments, PAGE_SIZE);
  const list = useRef<HTMLDivElement>(null);
  if (investments.length === 0) return <p className="empty">{amounts.none}</p>;
  return (
    <>
      {investments.length > 1 && <WholePictures investments={investments} run={run} />}
      <p className="muted">{amounts.unit}</p>
      <div ref={list}>
        {page.items.map((schedules) => (
          <InvestmentAmounts
            key={schedules.investment.at.cell}
            schedules={schedules}
            run={run}
            isAlone={investments.length === 1}
          />
        ))}
      </div>
      <Pager page={page} onTurned={() => list.current?.scrollIntoView()} />
    </>
  );
}

function WholePictures({ investments, run }: ViewProps): ReactElement {
  const { charts } = useSentences();
  const of = charts.whole(investments.length);
  return (
    <section className="investment">
      <h2>{of}</h2>
      <CostPicture of={of} investments={investments} run={run} />
      <FundingPicture of={of} investments={investments} />
    </section>
  );
}

interface Props {
  readonly schedules: InvestmentSchedules;
  readonly run: RunResult;
  /** Beside others its charts are drawn when they are asked for. */
  readonly isAlone: boolean;
}

function InvestmentAmounts({ schedules, run, isAlone }: Props): ReactElement {
  const { amounts, charts } = useSentences();
  const { amount } = useFigures();
  const { investment, granted } = schedules;
  const own = useMemo(() => [schedules], [schedules]);
  const pictures = (): ReactElement => (
    <>
      <CostPicture of={investment.id} investments={own} run={run} />
      <FundingPicture of={investment.id} investments={own} />
    </>
  );
  return (
    <section className="investment">
      <h2>
        {investment.id} <span className="investment-name">{investment.name}</span>
      </h2>
      <p className="granted">
        {mayBeDecided(investment) ? amounts.granted : amounts.appliedFor}{' '}
        <strong>{granted ? amount(granted) : amounts.grantedUnknown}</strong>
      </p>
      <h3>{amounts.repayments}</h3>
      <RepaymentTable schedules={schedules} />
      <h3>{amounts.payouts}</h3>
      <NextPayouts schedules={schedules} run={run} />
      {isAlone ? pictures() : <LateDetails summary={charts.show} content={pictures} />}
    </section>
  );
}

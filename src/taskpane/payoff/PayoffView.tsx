import type { ReactElement } from 'react';
import { useRef } from 'react';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { Pager } from '../shared/Pager';
import { useSentences } from '../shared/sentences';
import { usePages } from '../state/usePages';
import { ActorGains } from './ActorGains';
import { AgainstEffects } from './AgainstEffects';
import { NetOverTime } from './NetOverTime';
import { computedOf } from './payoffFigures';
import { PayoffRefusals } from './PayoffRefusals';
import { PayoffSources } from './PayoffSources';
import { RiskPanel } from './RiskPanel';
import { SocietyResult } from './SocietyResult';
import type { RiskDesk } from './useRisk';

const PAGE_SIZE = 3;

interface Props {
  /** Those that have payoffs. */
  readonly investments: readonly InvestmentSchedules[];
  readonly risk: RiskDesk;
}

export function PayoffView({ investments, risk }: Props): ReactElement {
  const { payoff } = useSentences();
  const page = usePages(investments, PAGE_SIZE);
  const list = useRef<HTMLDivElement>(null);
  if (investments.length === 0) return <p className="empty">{payoff.none}</p>;
  return (
    <>
      <p className="muted">{payoff.intro}</p>
      <div ref={list}>
        {page.items.map((schedules) => (
          <InvestmentPayoff key={schedules.investment.at.cell} schedules={schedules} risk={risk} />
        ))}
      </div>
      <Pager page={page} onTurned={() => list.current?.scrollIntoView()} />
    </>
  );
}

interface InvestmentProps {
  readonly schedules: InvestmentSchedules;
  readonly risk: RiskDesk;
}

function InvestmentPayoff({ schedules, risk }: InvestmentProps): ReactElement {
  const { investment, payoffs, parameters } = schedules;
  const computed = computedOf(payoffs);
  return (
    <section className="investment">
      <h2>
        {investment.id} <span className="investment-name">{investment.name}</span>
      </h2>
      <PayoffRefusals payoffs={payoffs} />
      {computed.length > 0 && (
        <>
          <SocietyResult investment={investment.id} payoffs={computed} />
          <ActorGains investment={investment.id} payoffs={computed} />
          <NetOverTime investment={investment.id} payoffs={computed} />
          <AgainstEffects investment={investment} payoffs={computed} />
          <PayoffSources investment={investment.id} payoffs={payoffs} />
          <RiskPanel
            investment={investment.id}
            payoffs={computed}
            risk={risk}
            leastShown={parameters.get('typfall.minAntal')}
          />
        </>
      )}
    </section>
  );
}

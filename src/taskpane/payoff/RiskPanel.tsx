import { DefaultButton, ProgressIndicator } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { Catalogue } from '../../i18n/pane/catalogue';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import type { ComputedPayoff } from './payoffFigures';
import { RiskFigures } from './RiskFigures';
import type { RiskDesk, RiskState } from './useRisk';
import { isRunning } from './useRisk';

interface Props {
  readonly investment: string;
  readonly payoffs: readonly ComputedPayoff[];
  readonly risk: RiskDesk;
  /** Groups of fewer persons are not shown. */
  readonly leastShown: number;
}

/** Sensitivity and spread, worked out when asked for; the same button stops it. */
export function RiskPanel({ investment, payoffs, risk, leastShown }: Props): ReactElement {
  const { payoff: sentences } = useSentences();
  return (
    <>
      <h3>{sentences.risk.heading}</h3>
      <p className="muted">{sentences.risk.intro}</p>
      {payoffs.map((computed) => (
        <ScenarioRisk
          key={computed.payoff.scenario}
          investment={investment}
          computed={computed}
          isOne={payoffs.length === 1}
          risk={risk}
          leastShown={leastShown}
        />
      ))}
    </>
  );
}

interface ScenarioProps {
  readonly investment: string;
  readonly computed: ComputedPayoff;
  readonly isOne: boolean;
  readonly risk: RiskDesk;
  readonly leastShown: number;
}

function ScenarioRisk({ investment, computed, isOne, risk, leastShown }: ScenarioProps): ReactElement {
  const said = useSaid();
  const { payoff: sentences } = useSentences();
  const { payoff } = computed;
  const state = risk.stateOf(payoff);
  const isBusy = isRunning(state);
  const action = isBusy ? sentences.risk.cancel : sentences.risk.calculate;
  const text = isOne ? action : sentences.risk.ofScenario(action, sentences.scenario[payoff.scenario]);
  return (
    <div className="risk">
      <DefaultButton text={text} onClick={() => (isBusy ? risk.cancel() : risk.calculate(payoff))} />
      {isBusy && <RiskProgressLine state={state} />}
      <p role="status" className={state?.kind === 'done' ? 'visually-hidden' : 'muted'}>
        {statusOf(sentences.risk, state)}
      </p>
      {state?.kind === 'refused' && (
        <ul className="reasons">
          {state.reasons.map((reason, index) => (
            <li key={index}>{said.clause(reason)}</li>
          ))}
        </ul>
      )}
      {state?.kind === 'done' && (
        <RiskFigures
          figures={state}
          groups={payoff.input?.groups ?? []}
          leastShown={leastShown}
          labelOf={(table) =>
            sentences.risk.tableLabel(table, investment, sentences.scenario[payoff.scenario])
          }
        />
      )}
    </div>
  );
}

function RiskProgressLine({ state }: { readonly state: RiskState | undefined }): ReactElement {
  const { payoff: sentences } = useSentences();
  const [stage, share] =
    state?.kind === 'progress' ? [state.stage, state.share] : (['sensitivity', 0] as const);
  const percent = Math.round(share * 100);
  return (
    <ProgressIndicator
      label={sentences.risk.stage[stage]}
      description={sentences.risk.percent(percent)}
      ariaValueText={sentences.risk.percent(percent)}
      percentComplete={share}
      barHeight={3}
    />
  );
}

/** Only what is new at the start and at the end: a screen reader asks the progress bar for the rest. */
function statusOf(sentences: Catalogue['payoff']['risk'], state: RiskState | undefined): string {
  switch (state?.kind) {
    case undefined:
      return '';
    case 'started':
    case 'progress':
      return sentences.started;
    case 'done':
      return sentences.done;
    case 'cancelled':
      return sentences.cancelled;
    case 'refused':
    case 'failed':
      return sentences.failed;
  }
}

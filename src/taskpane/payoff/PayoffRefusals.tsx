import type { ReactElement } from 'react';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';

/** Why a payoff could not be computed, or must not be trusted. */
export function PayoffRefusals({ payoffs }: { readonly payoffs: readonly ScenarioPayoff[] }): ReactElement {
  const { payoff: sentences } = useSentences();
  const said = useSaid();
  return (
    <>
      {payoffs.map(({ scenario, outcome }) => {
        if (outcome.kind === 'refused')
          return (
            <div key={scenario}>
              <p>
                {sentences.scenario[scenario]}: {sentences.refused}
              </p>
              <ul className="reasons">
                {outcome.problems.map(({ reason }, index) => (
                  <li key={index}>
                    <Sentence text={said.clause(reason)} />
                  </li>
                ))}
              </ul>
            </div>
          );
        const { identityBreaks } = outcome.value;
        if (identityBreaks.length === 0) return null;
        return (
          <p key={scenario} className="untrusted">
            {sentences.identityBroken(identityBreaks.map(({ what }) => what))}
          </p>
        );
      })}
    </>
  );
}

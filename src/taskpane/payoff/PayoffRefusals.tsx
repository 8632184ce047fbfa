import type { ReactElement } from 'react';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';

/** Why a payoff could not be computed, or must not be trusted. */
export function PayoffRefusals({ payoffs }: { readonly payoffs: readonly ScenarioPayoff[] }): ReactElement {
  const { payoff: sentences } = useSentences();
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
                {outcome.problems.map(({ reason }) => (
                  <li key={reason}>
                    <Sentence text={`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`} />
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

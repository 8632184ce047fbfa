import type { ReactElement } from 'react';
import { wholeSentence } from '../../core/findings/acceptanceSentences';
import type { Finding } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { Sentence } from '../shared/Sentence';
import { SeverityBadge } from '../shared/Severity';
import { useRowTabIndex } from '../longList/rowTabIndex';
import type { OpenState } from '../../workbook/findings/findingStates';
import { FindingActions } from './FindingActions';
import { FindingExplanation } from './FindingExplanation';
import { findingFigures } from './findingFigures';
import type { Resolutions } from './resolutions';

interface Props {
  readonly finding: Finding;
  readonly isSelected: boolean;
  readonly onSelect: (place: Place) => void;
  readonly state: OpenState;
  readonly resolutions: Resolutions;
}

export function FindingCard({ finding, isSelected, onSelect, state, resolutions }: Props): ReactElement {
  const { place } = finding;
  const tabIndex = useRowTabIndex();
  return (
    <>
      {place ? (
        <button
          type="button"
          className="finding-main"
          tabIndex={tabIndex}
          aria-current={isSelected}
          onClick={() => onSelect(place)}
        >
          <FindingText finding={finding} state={state} />
        </button>
      ) : (
        <div className="finding-main">
          <FindingText finding={finding} state={state} />
        </div>
      )}
      <FindingExplanation finding={finding} />
      <FindingActions finding={finding} resolutions={resolutions} />
    </>
  );
}

function FindingText({
  finding,
  state,
}: {
  readonly finding: Finding;
  readonly state: OpenState;
}): ReactElement {
  const { findings, states } = useSentences();
  const said = useSaid();
  const { severity, investment, party, place } = finding;
  const { actual, limit } = findingFigures(finding, said);
  return (
    <>
      <span className="finding-head">
        <SeverityBadge severity={severity} />
        <span className="finding-state" title={states.explain[state]}>
          {states[state]}
        </span>
        <span className="finding-who">{[investment, party].filter(Boolean).join(' · ')}</span>
        <span className="finding-place">{place ? said.place(place) : findings.noPlace}</span>
      </span>
      <span className="finding-message">
        <Sentence text={said.sentence(wholeSentence(finding))} />
      </span>
      {(actual !== undefined || limit !== undefined) && (
        <span className="finding-figures">
          {actual !== undefined && <Figure label={findings.actual} value={actual} />}
          {limit !== undefined && <Figure label={findings.limit} value={limit} />}
        </span>
      )}
    </>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  return (
    <span className="figure">
      <span className="figure-label">{label}</span> <span className="figure-value">{value}</span>
    </span>
  );
}

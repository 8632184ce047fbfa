import type { ReactElement } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';
import { placeLabel } from '../../core/values/place';
import { figure } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { Sentence } from '../shared/Sentence';
import { SeverityBadge } from '../shared/Severity';
import { FindingExplanation } from './FindingExplanation';

interface Props {
  readonly finding: Finding;
  readonly isSelected: boolean;
  readonly onSelect: (place: Place) => void;
}

export function FindingCard({ finding, isSelected, onSelect }: Props): ReactElement {
  const { place } = finding;
  return (
    <li className={`finding finding-${finding.severity}${isSelected ? ' is-selected' : ''}`}>
      {place ? (
        <button
          type="button"
          className="finding-main"
          aria-current={isSelected}
          onClick={() => onSelect(place)}
        >
          <FindingText finding={finding} />
        </button>
      ) : (
        <div className="finding-main">
          <FindingText finding={finding} />
        </div>
      )}
      <FindingExplanation finding={finding} />
    </li>
  );
}

function FindingText({ finding }: { readonly finding: Finding }): ReactElement {
  const { findings } = useSentences();
  const { severity, investment, party, place, message, actual, limit } = finding;
  return (
    <>
      <span className="finding-head">
        <SeverityBadge severity={severity} />
        <span className="finding-who">{[investment, party].filter(Boolean).join(' · ')}</span>
        <span className="finding-place">{place ? placeLabel(place) : findings.noPlace}</span>
      </span>
      <span className="finding-message">
        <Sentence text={message} />
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
      <span className="figure-label">{label}</span> <span className="figure-value">{figure(value)}</span>
    </span>
  );
}

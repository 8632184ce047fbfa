import { Icon } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';
import { placeLabel } from '../../core/values/place';
import { figure } from '../shared/figures';
import { ruleText } from '../shared/ruleTexts';
import { useSentences } from '../shared/sentences';
import { Sentence } from '../shared/Sentence';
import { SeverityBadge } from '../shared/Severity';
import { RuleSource } from './RuleSource';

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
      <RuleDisclosure finding={finding} />
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

function RuleDisclosure({ finding }: { readonly finding: Finding }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const sourceId = useId();
  return (
    <>
      <button
        type="button"
        className="rule-toggle"
        aria-expanded={isOpen}
        aria-controls={sourceId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} className="rule-chevron" />
        <span>
          <span className="rule-id">{finding.rule}</span> {ruleText(finding.rule).title}
        </span>
      </button>
      <div id={sourceId} hidden={!isOpen}>
        {isOpen && <RuleSource finding={finding} />}
      </div>
    </>
  );
}

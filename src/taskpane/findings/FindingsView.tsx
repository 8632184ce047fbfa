import { Link } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';
import type { RunResult } from '../../workbook/run';
import { LongList } from '../longList/LongList';
import { useSentences } from '../shared/sentences';
import type { FindingFilter } from '../state/findingFilter';
import { EVERYTHING, filterFindings, isFiltered } from '../state/findingFilter';
import { FilterBar } from './FilterBar';
import { FindingCard } from './FindingCard';
import { findingName } from './findingName';
import type { Resolutions } from './resolutions';
import type { RuleCoverage } from './ruleCoverage';
import { SettledFindings } from './SettledFindings';

/** A card of two lines of text, in pixels. */
const CARD_HEIGHT = 150;

interface Props {
  readonly run: RunResult;
  /** Those of the run that the page is about. */
  readonly findings: readonly Finding[];
  /** How far the rules came that the page is about. */
  readonly coverage: RuleCoverage;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly selected: Place | undefined;
  readonly onSelect: (place: Place) => void;
  readonly resolutions: Resolutions;
}

export function FindingsView(props: Props): ReactElement {
  const { run, findings, coverage, filter, onFilter, selected, onSelect, resolutions } = props;
  const { filter: words, findings: sentences } = useSentences();
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const top = useRef<HTMLDivElement>(null);
  const formerRun = useRef(run);
  useEffect(() => {
    // What had the focus went away with its finding. Nothing is taken from who works in the sheet.
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (formerRun.current !== run && isLost) top.current?.focus();
    formerRun.current = run;
  }, [run]);
  const isSelected = ({ place }: Finding): boolean => place !== undefined && place === selected;
  if (findings.length === 0) {
    return (
      <div ref={top} tabIndex={-1}>
        <p className="empty">{sentences.none[coverage]}</p>
        <SettledFindings run={run} resolutions={resolutions} />
      </div>
    );
  }
  return (
    <div ref={top} tabIndex={-1}>
      <FilterBar findings={findings} filter={filter} onChange={onFilter} />
      <p className="shown">
        <span role="status">{words.shown(shown.length, findings.length)}</span>
        {isFiltered(filter) && <Link onClick={() => onFilter(EVERYTHING)}>{words.clear}</Link>}
      </p>
      {shown.length === 0 && <p className="empty">{sentences.noMatch}</p>}
      <LongList
        items={shown}
        nameOf={findingName}
        estimate={CARD_HEIGHT}
        className="findings"
        rowClass={(finding) =>
          `finding finding-${finding.severity}${isSelected(finding) ? ' is-selected' : ''}`
        }
      >
        {(finding) => (
          <FindingCard
            finding={finding}
            isSelected={isSelected(finding)}
            onSelect={onSelect}
            state={run.states.of(finding)}
            resolutions={resolutions}
          />
        )}
      </LongList>
      <SettledFindings run={run} resolutions={resolutions} />
    </div>
  );
}

import { Link } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';
import type { RunResult } from '../../workbook/run';
import { Pager } from '../shared/Pager';
import { useSentences } from '../shared/sentences';
import type { FindingFilter } from '../state/findingFilter';
import { EVERYTHING, filterFindings, isFiltered } from '../state/findingFilter';
import { usePages } from '../state/usePages';
import { FilterBar } from './FilterBar';
import { FindingCard } from './FindingCard';
import { findingKeys } from './findingKeys';
import type { Resolutions } from './resolutions';
import { ruleCoverage } from './ruleCoverage';
import { SettledFindings } from './SettledFindings';

const PAGE_SIZE = 25;

interface Props {
  readonly run: RunResult;
  /** Those of the run that the page is about. */
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly selected: Place | undefined;
  readonly onSelect: (place: Place) => void;
  readonly resolutions: Resolutions;
}

export function FindingsView(props: Props): ReactElement {
  const { run, findings, filter, onFilter, selected, onSelect, resolutions } = props;
  const { filter: words, findings: sentences } = useSentences();
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const page = usePages(shown, PAGE_SIZE, filter);
  const list = useRef<HTMLUListElement>(null);
  // A card that is open stays with its finding, whatever the filter does to the list.
  const keys = useMemo(() => findingKeys(findings), [findings]);
  const top = useRef<HTMLDivElement>(null);
  const formerRun = useRef(run);
  useEffect(() => {
    // What had the focus went away with its finding.
    if (formerRun.current !== run && document.activeElement === document.body) top.current?.focus();
    formerRun.current = run;
  }, [run]);
  if (findings.length === 0) {
    return (
      <div ref={top} tabIndex={-1}>
        <p className="empty">{sentences.none[ruleCoverage(run.result.rules)]}</p>
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
      <ul className="findings" ref={list}>
        {page.items.map((finding) => (
          <FindingCard
            key={keys.get(finding)}
            finding={finding}
            isSelected={finding.place !== undefined && finding.place === selected}
            onSelect={onSelect}
            state={run.states.of(finding)}
            resolutions={resolutions}
          />
        ))}
      </ul>
      <Pager page={page} onTurned={() => list.current?.scrollIntoView()} />
      <SettledFindings run={run} resolutions={resolutions} />
    </div>
  );
}

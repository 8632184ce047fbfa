import { Link } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useMemo, useRef } from 'react';
import type { Place } from '../../core/values/place';
import type { RunResult } from '../../workbook/run';
import { Pager } from '../shared/Pager';
import { useSentences } from '../shared/sentences';
import type { FindingFilter } from '../state/findingFilter';
import { EVERYTHING, filterFindings, isFiltered } from '../state/findingFilter';
import { usePages } from '../state/usePages';
import { FilterBar } from './FilterBar';
import { FindingCard } from './FindingCard';
import { ruleCoverage } from './ruleCoverage';

const PAGE_SIZE = 25;

interface Props {
  readonly run: RunResult;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly selected: Place | undefined;
  readonly onSelect: (place: Place) => void;
}

export function FindingsView({ run, filter, onFilter, selected, onSelect }: Props): ReactElement {
  const { filter: words, findings: sentences } = useSentences();
  const { findings } = run;
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const page = usePages(shown, PAGE_SIZE);
  const list = useRef<HTMLUListElement>(null);
  // A card that is open stays with its finding, whatever the filter does to the list.
  const keys = useMemo(() => new Map(findings.map((finding, index) => [finding, index])), [findings]);
  if (findings.length === 0) {
    return <p className="empty">{sentences.none[ruleCoverage(run.result.rules)]}</p>;
  }
  return (
    <>
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
          />
        ))}
      </ul>
      <Pager page={page} onTurned={() => list.current?.scrollIntoView()} />
    </>
  );
}

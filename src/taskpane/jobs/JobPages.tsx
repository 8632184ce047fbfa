import type { IPivotItemProps } from '@fluentui/react';
import { Pivot, PivotItem } from '@fluentui/react';
import type { ReactElement, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { CheckedWorkbook } from '../../excel/workbookSession';
import type { RiskDesk } from '../payoff/useRisk';
import { useSentences } from '../shared/sentences';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { RequiredTablesMissing } from '../tables/RequiredTablesMissing';
import { JOBS } from './job';
import { JobStateList } from './JobStateList';
import { ScopePicker } from './ScopePicker';
import { SectionView } from './SectionView';
import type { JobStates } from './useJobStates';
import type { Section } from './sections';
import { sectionsOf } from './sections';
import type { Workplace } from './useWorkplace';

export interface JobPagesProps {
  readonly checked: CheckedWorkbook;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly risk: RiskDesk;
  readonly place: Workplace;
  readonly states: JobStates;
}

/** The three jobs, each a page: how it stands at the top, then its sections. */
export function JobPages(props: JobPagesProps): ReactElement {
  const { checked, state, actions, place, states } = props;
  const { jobs, number } = useSentences();
  const { run, tables } = checked;
  const investments = run.portfolio.investments;
  return (
    <>
      <RequiredTablesMissing
        tables={tables}
        isBusy={state.work !== undefined}
        onInsertTemplate={() => void actions.insertTemplate()}
        onAdopt={() => actions.openAdopt()}
      />
      <Pivot
        className="tabs job-tabs"
        aria-label={jobs.label}
        selectedKey={place.job}
        onLinkClick={(item) => {
          const job = JOBS.find((known) => known === item?.props.itemKey);
          if (job) place.openJob(job);
        }}
      >
        {JOBS.map((job) => (
          <PivotItem
            key={job}
            itemKey={job}
            headerText={jobs.names[job]}
            onRenderItemLink={withCount(number(states[job].findings.length))}
          >
            {investments.length > 1 && (
              <ScopePicker investments={investments} scope={place.scope} onChoose={place.setScope} />
            )}
            <JobPage {...props} />
          </PivotItem>
        ))}
      </Pivot>
    </>
  );
}

function JobPage(props: JobPagesProps): ReactElement {
  const { checked, place, states } = props;
  const { jobs } = useSentences();
  const { result } = checked.run;
  const sections = sectionsOf(place.job, {
    hasPayoff: result.investments.some(({ payoffs }) => payoffs.length > 0),
    hasProcurement: result.procurement.byYear.length > 0,
  });
  const state = states[place.job];
  const last = place.section[place.job];
  const shown: Section = sections.includes(last) ? last : 'findings';
  const tabs = useFocusOnTab(shown);
  return (
    <>
      <JobStateList job={place.job} state={state} onOpen={(section) => place.openSection(section)} />
      <Pivot
        key={place.job}
        ref={tabs}
        className="tabs"
        aria-label={jobs.sections.label}
        overflowBehavior="menu"
        overflowAriaLabel={jobs.sections.more}
        selectedKey={shown}
        onLinkClick={(item) => {
          const section = sections.find((known) => known === item?.props.itemKey);
          if (section) place.openSection(section);
        }}
      >
        {sections.map((section) => (
          <PivotItem key={section} itemKey={section} headerText={jobs.sections[section]}>
            <SectionView {...props} section={section} jobState={state} />
          </PivotItem>
        ))}
      </Pivot>
    </>
  );
}

/** Where the menu of more tabs has gone with the focus, the tab that was chosen in it gets it. */
function useFocusOnTab(shown: Section): RefObject<HTMLDivElement | null> {
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The menu gives the focus back to its button first, which may be gone.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      tabs.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    });
    return () => clearTimeout(timer);
  }, [shown]);
  return tabs;
}

/** Fluent's own count takes its room also where the style sheet hides it. */
function withCount(count: string): NonNullable<IPivotItemProps['onRenderItemLink']> {
  return (link, render) => (
    <>
      {render?.(link)}
      <span className="tab-count"> ({count})</span>
    </>
  );
}

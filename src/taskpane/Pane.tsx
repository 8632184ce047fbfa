import type { ReactElement } from 'react';
import { useMemo, useRef } from 'react';
import type { CalendarDate } from '../core/values/calendarDate';
import type { WorkbookSession } from '../excel/workbookSession';
import { useExcelCommands } from './commands/useExcelCommands';
import { useHelp } from './help/useHelp';
import type { Job } from './jobs/job';
import type { MainAction } from './jobs/mainAction';
import { mainAction } from './jobs/mainAction';
import type { JobStates } from './jobs/useJobStates';
import { useJobStates } from './jobs/useJobStates';
import { useNamedAction } from './jobs/useNamedAction';
import { useWorkplace } from './jobs/useWorkplace';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import { PanePage } from './PanePage';
import { PaneResults } from './PaneResults';
import type { RiskCalculator } from './payoff/riskCalculator';
import { useRisk } from './payoff/useRisk';
import { useLedgerState } from './ledger/LedgerDeskProvider';
import { LiveRegion } from './shared/LiveRegion';
import { MainButtonProvider, useIsFormOpen } from './shared/mainButton';
import { NoticeBar } from './shared/NoticeBar';
import { ProgressLine } from './shared/ProgressLine';
import { useSentences } from './shared/sentences';
import type { NextThing } from './state/nextThing';
import { nextThing } from './state/nextThing';
import type { PaneState } from './state/paneState';
import { useFocusInSight } from './state/useFocusInSight';
import { useFocusKept } from './state/useFocusKept';
import { useGlance } from './state/useGlance';
import { usePane } from './state/usePane';
import { missingRequired } from './tables/requiredTables';

interface Props {
  readonly session: WorkbookSession;
  readonly riskCalculator: RiskCalculator;
  /** The day that counts as today until the user types another. */
  readonly today: CalendarDate;
}

export function Pane(props: Props): ReactElement {
  return (
    <MainButtonProvider>
      <WholePane {...props} />
    </MainButtonProvider>
  );
}

function WholePane({ session, riskCalculator, today }: Props): ReactElement {
  const { product } = useSentences();
  const { state, actions } = usePane(session, today);
  // Here, so that it goes on, and is there, while another page is looked at.
  const risk = useRisk(riskCalculator);
  const place = useWorkplace();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const help = useHelp(body);
  useExcelCommands({ state, actions, place, help, toHeading: () => heading.current?.focus() });
  const { checked } = state;
  const glance = useGlance(session, checked === undefined, state.work);
  const next = nextThing(state, glance);
  const states = useJobStates(checked, place.scope);
  const named = useNamedAction(useMainAction(place.job, states, checked), actions, place);
  const isBusy = state.work !== undefined;
  const isJobNext = useIsJobNext(next, place.job);
  const isFormOpen = useIsFormOpen();
  useFocusKept(isBusy, body);
  useFocusInSight(body);
  const shown = help.isOpen ? 'help' : state.view;
  return (
    <main className="pane">
      <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
        {product}
      </h1>
      <LiveRegion state={state} />
      {shown === 'results' && (
        <PaneHeader
          state={state}
          actions={actions}
          isNext={next === 'check' && !isFormOpen}
          onHelp={help.open}
        />
      )}
      <ProgressLine state={state} onStop={actions.stopCheck} />
      <NoticeBar notice={state.notice} onClose={actions.closeNotice} />
      <PanePage shown={shown} session={session} state={state} actions={actions} place={place} help={help} />
      <div className="pane-results" hidden={shown !== 'results'}>
        <PaneResults
          state={state}
          actions={actions}
          risk={risk}
          place={place}
          states={states}
          glance={glance}
          body={body}
        />
        {shown === 'results' && next !== 'start' && (
          <PaneFooter
            job={place.job}
            isReady={!isBusy}
            missing={checked ? missingRequired(checked.tables) : []}
            isNext={isJobNext && !isFormOpen}
            main={named}
            returnTo={state.returnTo}
            actions={actions}
          />
        )}
      </div>
    </main>
  );
}

function useMainAction(
  job: Job,
  states: JobStates | undefined,
  checked: PaneState['checked'],
): MainAction | undefined {
  return useMemo(() => checked && states && mainAction(job, states[job], checked), [job, states, checked]);
}

/** A ledger file that waits to be used has the next button: what the job lacks rests on the ledger that is to go. */
function useIsJobNext(next: NextThing, job: Job): boolean {
  const isFileAsked = useLedgerState().stage.kind === 'confirming' && job === 'reconcile';
  return next === 'job' && !isFileAsked;
}

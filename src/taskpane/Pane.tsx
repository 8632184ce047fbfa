import type { ReactElement } from 'react';
import { useMemo, useRef } from 'react';
import type { CalendarDate } from '../core/values/calendarDate';
import type { WorkbookSession } from '../excel/workbookSession';
import { explainRunFinding } from '../workbook/explaining/explainRunFinding';
import { AdoptView } from './adopt/AdoptView';
import { useExcelCommands } from './commands/useExcelCommands';
import type { Explaining } from './explanations/explaining';
import { ExplainingProvider } from './explanations/explaining';
import { SelectedCellPanel } from './explanations/SelectedCellPanel';
import { GuidePanel } from './guide/GuidePanel';
import { HelpView } from './help/HelpView';
import { HELP_TOPICS } from './help/helpTopics';
import { useHelp } from './help/useHelp';
import type { Job } from './jobs/job';
import { JobPages } from './jobs/JobPages';
import { mainAction } from './jobs/mainAction';
import { useJobStates } from './jobs/useJobStates';
import { useNamedAction } from './jobs/useNamedAction';
import { useWorkplace } from './jobs/useWorkplace';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import type { RiskCalculator } from './payoff/riskCalculator';
import { useRisk } from './payoff/useRisk';
import { useLedgerState } from './ledger/LedgerDeskProvider';
import { LiveRegion } from './shared/LiveRegion';
import { NoticeBar } from './shared/NoticeBar';
import { ProgressLine } from './shared/ProgressLine';
import { useSentences } from './shared/sentences';
import { StartView } from './StartView';
import type { NextThing } from './state/nextThing';
import { nextThing } from './state/nextThing';
import { useFocusKept } from './state/useFocusKept';
import { useGlance } from './state/useGlance';
import { usePane } from './state/usePane';
import { missingRequired } from './tables/requiredTables';
import { ClearConfirmation } from './writing/ClearConfirmation';
import { WritePreviewView } from './writing/WritePreviewView';

interface Props {
  readonly session: WorkbookSession;
  readonly riskCalculator: RiskCalculator;
  /** The day that counts as today until the user types another. */
  readonly today: CalendarDate;
}

export function Pane({ session, riskCalculator, today }: Props): ReactElement {
  const { product } = useSentences();
  const { state, actions } = usePane(session, today);
  // Here, so that it goes on, and is there, while another page is looked at.
  const risk = useRisk(riskCalculator);
  const place = useWorkplace();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const help = useHelp(body);
  useExcelCommands({ state, actions, place, help, toHeading: () => heading.current?.focus() });
  const { view, checked } = state;
  const glance = useGlance(session, checked === undefined, state.work);
  const next = nextThing(state, glance);
  const states = useJobStates(checked, place.scope);
  const main = checked && states && mainAction(place.job, states[place.job], checked);
  const named = useNamedAction(main, actions, place);
  const { select } = actions;
  const explaining = useMemo(
    (): Explaining | undefined =>
      checked && {
        explain: (finding) => explainRunFinding(finding, checked.run),
        select: (cell) => void select(cell),
      },
    [checked, select],
  );
  const closePanel = (): void => {
    actions.closeExplanation();
    // The button that had the focus is gone.
    body.current?.focus();
  };
  const isBusy = state.work !== undefined;
  const isJobNext = useIsJobNext(next, place.job);
  useFocusKept(isBusy, body);
  const shown = help.isOpen ? 'help' : view;
  return (
    <main className="pane">
      <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
        {product}
      </h1>
      <LiveRegion state={state} />
      {shown === 'results' && (
        <PaneHeader state={state} actions={actions} isNext={next === 'check'} onHelp={help.open} />
      )}
      <ProgressLine state={state} onStop={actions.stopCheck} />
      <NoticeBar notice={state.notice} onClose={actions.closeNotice} />
      {shown === 'preview' && checked && (
        <WritePreviewView
          preview={checked.preview}
          isEdited={state.isEdited}
          isBusy={isBusy}
          onConfirm={() => void actions.write()}
          onRenew={() => void actions.openPreview()}
          onCancel={actions.cancel}
        />
      )}
      {shown === 'confirmClear' && (
        <ClearConfirmation isBusy={isBusy} onConfirm={() => void actions.clear()} onCancel={actions.cancel} />
      )}
      {shown === 'adopt' && (
        <AdoptView
          session={session}
          isBusy={isBusy}
          onAdopt={(link) => void actions.adopt(link)}
          onCancel={actions.cancel}
        />
      )}
      {shown === 'help' && (
        <HelpView
          topic={checked && view === 'results' ? HELP_TOPICS[place.section[place.job]] : undefined}
          onClose={help.close}
        />
      )}
      <div className="pane-results" hidden={shown !== 'results'}>
        <ExplainingProvider value={explaining}>
          {state.guide && (
            <GuidePanel guide={state.guide} checked={checked} isBusy={isBusy} actions={actions} />
          )}
          {state.explained && (
            <SelectedCellPanel
              shown={state.explained}
              asked={state.asked}
              onSelect={(cell) => void actions.select(cell)}
              onClose={closePanel}
            />
          )}
          <div className="pane-body" ref={body} tabIndex={-1}>
            {checked && states ? (
              <JobPages
                checked={checked}
                state={state}
                actions={actions}
                risk={risk}
                place={place}
                states={states}
              />
            ) : (
              <StartView glance={glance} isBusy={isBusy} actions={actions} />
            )}
          </div>
        </ExplainingProvider>
        {shown === 'results' && next !== 'start' && (
          <PaneFooter
            job={place.job}
            isReady={!isBusy}
            missing={checked ? missingRequired(checked.tables) : []}
            isNext={isJobNext}
            main={named}
            returnTo={state.returnTo}
            actions={actions}
          />
        )}
      </div>
    </main>
  );
}

/** A ledger file that waits to be used has the next button: what the job lacks rests on the ledger that is to go. */
function useIsJobNext(next: NextThing, job: Job): boolean {
  const isFileAsked = useLedgerState().stage.kind === 'confirming' && job === 'reconcile';
  return next === 'job' && !isFileAsked;
}

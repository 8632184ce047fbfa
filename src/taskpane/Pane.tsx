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
import { JobPages } from './jobs/JobPages';
import { useWorkplace } from './jobs/useWorkplace';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import type { RiskCalculator } from './payoff/riskCalculator';
import { useRisk } from './payoff/useRisk';
import { LiveRegion } from './shared/LiveRegion';
import { NoticeBar } from './shared/NoticeBar';
import { ProgressLine } from './shared/ProgressLine';
import { useSentences } from './shared/sentences';
import { StartView } from './StartView';
import { useGlance } from './state/useGlance';
import { usePane } from './state/usePane';
import { isTableMissing } from './tables/requiredTables';
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
  useExcelCommands(state, actions, place);
  const { view, checked } = state;
  const glance = useGlance(session, checked === undefined, state.work);
  const { select } = actions;
  const explaining = useMemo(
    (): Explaining | undefined =>
      checked && {
        explain: (finding) => explainRunFinding(finding, checked.run),
        select: (place) => void select(place),
      },
    [checked, select],
  );
  const body = useRef<HTMLDivElement>(null);
  const closePanel = (): void => {
    actions.closeExplanation();
    // The button that had the focus is gone.
    body.current?.focus();
  };
  const isBusy = state.work !== undefined;
  return (
    <main className="pane">
      <h1 className="visually-hidden">{product}</h1>
      <LiveRegion state={state} />
      {view === 'results' && <PaneHeader state={state} actions={actions} />}
      <ProgressLine state={state} onStop={actions.stopCheck} />
      <NoticeBar notice={state.notice} onClose={actions.closeNotice} />
      {view === 'preview' && checked && (
        <WritePreviewView
          preview={checked.preview}
          isBusy={isBusy}
          onConfirm={() => void actions.write()}
          onCancel={actions.cancel}
        />
      )}
      {view === 'confirmClear' && (
        <ClearConfirmation isBusy={isBusy} onConfirm={() => void actions.clear()} onCancel={actions.cancel} />
      )}
      {view === 'adopt' && (
        <AdoptView
          session={session}
          isBusy={isBusy}
          onAdopt={(link) => void actions.adopt(link)}
          onCancel={actions.cancel}
        />
      )}
      <div className="pane-results" hidden={view !== 'results'}>
        <ExplainingProvider value={explaining}>
          {state.guide && (
            <GuidePanel guide={state.guide} checked={checked} isBusy={isBusy} actions={actions} />
          )}
          {state.explained && (
            <SelectedCellPanel
              shown={state.explained}
              asked={state.asked}
              onSelect={(place) => void actions.select(place)}
              onClose={closePanel}
            />
          )}
          <div className="pane-body" ref={body} tabIndex={-1}>
            {checked ? (
              <JobPages checked={checked} state={state} actions={actions} risk={risk} place={place} />
            ) : (
              <StartView glance={glance} isBusy={isBusy} actions={actions} />
            )}
          </div>
        </ExplainingProvider>
        {view === 'results' && (
          <PaneFooter
            isReady={!isBusy}
            isNext={checked !== undefined && !isTableMissing(checked.tables)}
            returnTo={state.returnTo}
            actions={actions}
          />
        )}
      </div>
    </main>
  );
}

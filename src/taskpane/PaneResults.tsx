import type { ReactElement, RefObject } from 'react';
import { useMemo } from 'react';
import type { WorkbookGlance } from '../excel/workbookSession';
import { explainRunFinding } from '../workbook/explaining/explainRunFinding';
import type { Explaining } from './explanations/explaining';
import { ExplainingProvider } from './explanations/explaining';
import { SelectedCellPanel } from './explanations/SelectedCellPanel';
import { GuidePanel } from './guide/GuidePanel';
import { JobPages } from './jobs/JobPages';
import type { JobStates } from './jobs/useJobStates';
import type { Workplace } from './jobs/useWorkplace';
import type { RiskDesk } from './payoff/useRisk';
import { StartView } from './StartView';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/paneActions';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly risk: RiskDesk;
  readonly place: Workplace;
  readonly states: JobStates | undefined;
  readonly glance: WorkbookGlance | undefined;
  /** Gets the focus where what had it is gone. */
  readonly body: RefObject<HTMLDivElement | null>;
}

/** The jobs, or before the first check the ways to begin, under the guide and what is explained. */
export function PaneResults(props: Props): ReactElement {
  const { state, actions, risk, place, states, glance, body } = props;
  const { checked } = state;
  const isBusy = state.work !== undefined;
  const explaining = useExplaining(checked, actions);
  const closePanel = (): void => {
    actions.closeExplanation();
    // The button that had the focus is gone.
    body.current?.focus();
  };
  return (
    <ExplainingProvider value={explaining}>
      {state.guide && <GuidePanel guide={state.guide} checked={checked} isBusy={isBusy} actions={actions} />}
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
  );
}

function useExplaining(checked: PaneState['checked'], { select }: PaneActions): Explaining | undefined {
  return useMemo(
    () =>
      checked && {
        explain: (finding) => explainRunFinding(finding, checked.run),
        select: (cell) => void select(cell),
      },
    [checked, select],
  );
}

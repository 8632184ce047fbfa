import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { Fix } from '../../workbook/fixes/fix';
import { procurementLeftOut } from '../../workbook/leftOut/procurementLeftOut';
import { FundView } from '../charts/FundView';
import { FindingsView } from '../findings/FindingsView';
import { LastFix } from '../findings/LastFix';
import { NotCheckedView } from '../findings/NotCheckedView';
import type { Resolutions } from '../findings/resolutions';
import { PayoffView } from '../payoff/PayoffView';
import { ProcurementView } from '../procurement/ProcurementView';
import { ReconcileView } from '../reconciliation/ReconcileView';
import { AmountsView } from '../schedules/AmountsView';
import { CalendarView } from '../schedules/CalendarView';
import { EffectsView } from '../schedules/EffectsView';
import { MissingCheckColumns } from '../tables/MissingCheckColumns';
import { TablesView } from '../tables/TablesView';
import type { JobPagesProps } from './JobPages';
import type { JobState } from './jobState';
import { isInScope } from './scope';
import type { Section } from './sections';
import { jobOfTable } from './tableJobs';

interface Props extends JobPagesProps {
  readonly section: Section;
  readonly jobState: JobState;
}

export function SectionView(props: Props): ReactElement | null {
  const { section, checked, state, actions, risk, place, jobState } = props;
  const { run } = checked;
  const isBusy = state.work !== undefined;
  // Once a check, so that the lists are the same lists until the next.
  const investments = useMemo(
    () => run.result.investments.filter(({ investment }) => isInScope(place.scope, investment.id)),
    [run, place.scope],
  );
  const withPayoff = useMemo(() => investments.filter(({ payoffs }) => payoffs.length > 0), [investments]);
  switch (section) {
    case 'findings':
      return <FindingsSection {...props} />;
    case 'amounts':
      return <AmountsView investments={investments} run={run} />;
    case 'calendar':
      return <CalendarView lines={jobState.duties} hasInvestments={run.portfolio.investments.length > 0} />;
    case 'effects':
      return <EffectsView investments={investments} />;
    case 'payoff':
      return <PayoffView investments={withPayoff} risk={risk} />;
    case 'procurement':
      return <ProcurementView followUp={run.result.procurement} leftOut={procurementLeftOut(run) ?? []} />;
    case 'reconciliation':
      return (
        <ReconcileView
          run={run}
          scope={place.scope}
          arrival={place.arrival}
          isBusy={isBusy}
          onClosePeriod={(details) => void actions.closePeriod(details)}
        />
      );
    case 'fund':
      return <FundView run={run} />;
    case 'basis':
      return <BasisSection {...props} jobState={jobState} />;
  }
}

function FindingsSection({ checked, state, actions, place, jobState }: Props): ReactElement {
  const { run, fixes } = checked;
  const isBusy = state.work !== undefined;
  const [previewed, setPreviewed] = useState<Fix['id']>();
  const resolutions = useMemo(
    (): Resolutions => ({
      isBusy,
      today: run.today,
      fixOf: (finding) => fixes.of(finding),
      applyFix: (fix) => void actions.applyFix(fix),
      previewed,
      preview: setPreviewed,
      accept: (finding, by, reason) => void actions.accept(finding, by, reason),
      removeAcceptance: (acceptance) => void actions.removeAcceptance(acceptance),
    }),
    [isBusy, run, fixes, actions, previewed],
  );
  const undo = (): void => {
    // The finding comes back, and its preview is not to open by itself.
    setPreviewed(undefined);
    void actions.undoFix();
  };
  return (
    <>
      {state.lastFix && <LastFix applied={state.lastFix} isBusy={isBusy} onUndo={undo} />}
      <FindingsView
        run={run}
        findings={jobState.findings}
        coverage={jobState.coverage}
        filter={place.filter}
        onFilter={place.setFilter}
        selected={state.selected}
        onSelect={(cell) => void actions.select(cell)}
        resolutions={resolutions}
      />
    </>
  );
}

/** What the job rests on: its tables, and the rules that lack something in them. */
function BasisSection({ checked, state, actions, place, jobState }: Props): ReactElement {
  const { tables, fixes } = checked;
  const isBusy = state.work !== undefined;
  return (
    <>
      <NotCheckedView
        rules={jobState.rules}
        coverage={jobState.coverage}
        hasInvestments={checked.run.portfolio.investments.length > 0}
      />
      <TablesView
        tables={tables.filter(({ name }) => jobOfTable(name) === place.job)}
        isBusy={isBusy}
        actions={actions}
      />
      <MissingCheckColumns
        fixes={fixes.columns.filter(({ changes }) => jobOfTable(changes[0]?.table ?? '') === place.job)}
        isBusy={isBusy}
        onApply={(fix) => void actions.applyFix(fix)}
      />
    </>
  );
}

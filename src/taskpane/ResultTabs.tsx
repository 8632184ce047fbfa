import type { IPivotItemProps } from '@fluentui/react';
import { Pivot, PivotItem } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { CheckedWorkbook } from '../excel/workbookSession';
import { procurementLeftOut } from '../workbook/procurementLeftOut';
import { FindingsView } from './findings/FindingsView';
import type { Resolutions } from './findings/resolutions';
import { NotCheckedView } from './findings/NotCheckedView';
import { PayoffView } from './payoff/PayoffView';
import type { RiskDesk } from './payoff/useRisk';
import { ProcurementView } from './procurement/ProcurementView';
import { AmountsView } from './schedules/AmountsView';
import { CalendarView } from './schedules/CalendarView';
import { useSentences } from './shared/sentences';
import type { FindingFilter } from './state/findingFilter';
import { EVERYTHING } from './state/findingFilter';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/usePane';
import { MissingCheckColumns } from './tables/MissingCheckColumns';
import { RequiredTablesMissing } from './tables/RequiredTablesMissing';
import { TablesView } from './tables/TablesView';

interface Props {
  readonly checked: CheckedWorkbook;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly risk: RiskDesk;
}

export function ResultTabs({ checked, state, actions, risk }: Props): ReactElement {
  const { tabs, number } = useSentences();
  // Here, so that it outlasts a look at another tab.
  const [filter, setFilter] = useState<FindingFilter>(EVERYTHING);
  const { run, tables, fixes } = checked;
  const { rules, procurement } = run.result;
  // Once a check, so that the list is the same list until the next.
  const withPayoff = useMemo(() => run.result.investments.filter(({ payoffs }) => payoffs.length > 0), [run]);
  const notChecked = new Set(rules.couldNotCheck.map(({ rule }) => rule)).size;
  const isBusy = state.work !== undefined;
  const resolutions = useMemo(
    (): Resolutions => ({
      isBusy,
      today: run.today,
      fixOf: (finding) => fixes.of(finding),
      applyFix: (fix) => void actions.applyFix(fix),
      accept: (finding, by, reason) => void actions.accept(finding, by, reason),
      removeAcceptance: (acceptance) => void actions.removeAcceptance(acceptance),
    }),
    [isBusy, run, fixes, actions],
  );
  const insertTemplate = (): void => void actions.insertTemplate();
  return (
    <>
      <RequiredTablesMissing tables={tables} isBusy={isBusy} onInsertTemplate={insertTemplate} />
      <Pivot className="tabs" aria-label={tabs.label} overflowBehavior="menu" overflowAriaLabel={tabs.more}>
        <PivotItem headerText={tabs.findings} onRenderItemLink={withCount(number(run.findings.length))}>
          <FindingsView
            run={run}
            filter={filter}
            onFilter={setFilter}
            selected={state.selected}
            onSelect={(place) => void actions.select(place)}
            resolutions={resolutions}
          />
        </PivotItem>
        <PivotItem headerText={tabs.notChecked} onRenderItemLink={withCount(number(notChecked))}>
          <NotCheckedView report={rules} />
        </PivotItem>
        <PivotItem headerText={tabs.amounts}>
          <AmountsView
            run={run}
            isBusy={isBusy}
            onClosePeriod={(details) => void actions.closePeriod(details)}
          />
        </PivotItem>
        <PivotItem headerText={tabs.calendar}>
          <CalendarView run={run} />
        </PivotItem>
        {withPayoff.length > 0 && (
          <PivotItem headerText={tabs.payoff}>
            <PayoffView investments={withPayoff} risk={risk} />
          </PivotItem>
        )}
        {procurement.byYear.length > 0 && (
          <PivotItem headerText={tabs.procurement}>
            <ProcurementView followUp={procurement} leftOut={procurementLeftOut(run) ?? []} />
          </PivotItem>
        )}
        <PivotItem headerText={tabs.tables}>
          <TablesView tables={tables} isBusy={isBusy} onInsertTemplate={insertTemplate} />
          <MissingCheckColumns
            fixes={fixes.columns}
            isBusy={isBusy}
            onApply={(fix) => void actions.applyFix(fix)}
          />
        </PivotItem>
      </Pivot>
    </>
  );
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

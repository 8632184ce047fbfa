import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { InvestmentRow } from '../../core/reconciliation/reconciliationRows';
import { reconciliationRows } from '../../core/reconciliation/reconciliationRows';
import type { PeriodLine } from '../../core/reconciliation/periodLines';
import type { ClosingDetails } from '../../workbook/records/closingRecord';
import type { RunResult } from '../../workbook/run';
import { ClosingSection } from '../closing/ClosingSection';
import type { Arrival } from '../jobs/useArrival';
import type { Scope } from '../jobs/scope';
import { isInScope } from '../jobs/scope';
import { LedgerSection } from '../ledger/LedgerSection';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { AccrualsSection } from './AccrualsSection';
import { ClosedPeriods } from './ClosedPeriods';
import { ControlTotals } from './ControlTotals';
import { CorrectionsSection } from './CorrectionsSection';
import { DifferencesSection } from './DifferencesSection';
import { InvestmentLines } from './InvestmentLines';
import { UnmatchedSection } from './UnmatchedSection';

interface Props {
  readonly run: RunResult;
  readonly scope: Scope;
  /** What of the page the user was led to. */
  readonly arrival: Arrival | undefined;
  readonly isBusy: boolean;
  readonly onClosePeriod: (details: ClosingDetails) => void;
}

/** The controller's delår: which ledger, whether it adds up, what differs and why, and the close. */
export function ReconcileView({ run, scope, arrival, isBusy, onClosePeriod }: Props): ReactElement {
  const { reconciliation } = run.result;
  const { unavailable } = reconciliation;
  const { reconcile: words } = useSentences();
  const said = useSaid();
  const [isClosing, setClosing] = useClosingForm(run.portfolio.closings.length, arrival);
  return (
    <>
      <LedgerSection run={run} arrival={arrival} isBusy={isBusy} />
      {unavailable === undefined ? (
        <Reconciled run={run} scope={scope} arrival={arrival} />
      ) : (
        <p className="empty">{words.unavailable(said.sentence(unavailable))}</p>
      )}
      <ClosedPeriods run={run} arrival={arrival} />
      <ClosingSection
        run={run}
        arrival={arrival}
        isOpen={isClosing}
        onOpen={setClosing}
        isBusy={isBusy}
        onClose={onClosePeriod}
      />
    </>
  );
}

/** Whether the form is open: by its button or for who is led to it, until the period has been closed. */
function useClosingForm(
  closings: number,
  arrival: Arrival | undefined,
): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);
  const [former, setFormer] = useState<{ closings: number; arrival: Arrival | undefined }>({
    closings,
    arrival: undefined,
  });
  if (former.closings !== closings || former.arrival !== arrival) {
    setFormer({ closings, arrival });
    setOpen(former.closings === closings && (isOpen || arrival?.at === 'closing'));
  }
  return [isOpen, setOpen];
}

function Reconciled({ run, scope, arrival }: Pick<Props, 'run' | 'scope' | 'arrival'>): ReactElement {
  const { reconciliation, investments } = run.result;
  const rows = useMemo(() => rowsByInvestment(run), [run]);
  const shown = useMemo(() => {
    const isShown = (id: string): boolean => isInScope(scope, id);
    return {
      differences: reconciliation.differences.filter(({ line }) => isShown(line.investment)),
      accruals: reconciliation.accruals.filter(({ investment }) => isShown(investment)).reverse(),
      investments: investments.filter(
        ({ investment: { id } }) => isShown(id) && (rows.get(id)?.length ?? 0) > 0,
      ),
    };
  }, [reconciliation, investments, rows, scope]);
  const rowOf = (line: PeriodLine): InvestmentRow | undefined =>
    rows.get(line.investment)?.find((row) => row.line === line);
  return (
    <>
      <ControlTotals reconciliation={reconciliation} />
      <DifferencesSection
        arrival={arrival}
        run={run}
        differences={shown.differences}
        scope={scope}
        rowOf={rowOf}
      />
      <UnmatchedSection reconciliation={reconciliation} arrival={arrival} />
      <CorrectionsSection run={run} />
      <InvestmentLines run={run} investments={shown.investments} rows={rows} />
      <AccrualsSection accruals={shown.accruals} />
    </>
  );
}

function rowsByInvestment({ result }: RunResult): ReadonlyMap<string, readonly InvestmentRow[]> {
  const byInvestment = new Map<string, InvestmentRow[]>();
  for (const row of reconciliationRows(result.reconciliation, result.context)) {
    if (row.kind !== 'investment') continue;
    const own = byInvestment.get(row.line.investment);
    if (own) own.push(row);
    else byInvestment.set(row.line.investment, [row]);
  }
  return byInvestment;
}

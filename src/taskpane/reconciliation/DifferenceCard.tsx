import type { ReactElement } from 'react';
import { useCallback } from 'react';
import type { Difference, DifferenceReason } from '../../core/reconciliation/difference';
import type { InvestmentRow } from '../../core/reconciliation/reconciliationRows';
import type { LedgerRow } from '../../core/model/portfolio';
import { periodLabel } from '../../core/model/period';
import { AMOUNT_COMPARED, explainReconciled } from '../../workbook/shown/reconciledAmounts';
import type { RunResult } from '../../workbook/run';
import { CellLink } from '../explanations/CellLink';
import { CutList } from '../explanations/CutList';
import { useExplaining } from '../explanations/explaining';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { CorrectionTable } from './CorrectionTable';
import { ExplainToggle } from './ExplainToggle';

interface Props {
  readonly difference: Difference;
  readonly row: InvestmentRow | undefined;
  readonly run: RunResult;
}

/** One difference: what it is between, why, in which vouchers, and the entry that would put it right. */
export function DifferenceCard({ difference, row, run }: Props): ReactElement {
  const { line, compared, amount, reasons } = difference;
  const { reconcile: words } = useSentences();
  const figures = useFigures();
  const said = useSaid();
  const explain = useCallback(
    () => row && explainReconciled(row, AMOUNT_COMPARED[compared], run),
    [row, compared, run],
  );
  const where = `${line.investment}, ${words.differences.ren(line.ren)}, ${said.sentence(periodLabel(line.period))}`;
  const name = `${words.differences.compared[compared]}, ${where}`;
  return (
    <article aria-label={name}>
      <p className="difference-head">
        <span>
          {where}
          <span className="difference-compared">{words.differences.compared[compared]}</span>
        </span>
        <strong className="number">{words.differences.amount(figures.amount(amount))}</strong>
      </p>
      <ul className="reasons">
        {reasons.map((reason, index) => (
          <li key={index}>
            {reasons.length > 1 && (
              <span className="input-value">{words.differences.ofWhich(figures.amount(reason.amount))} </span>
            )}
            <Reason reason={reason} of={`${name}, ${index + 1}`} />
          </li>
        ))}
      </ul>
      {row && (
        <ExplainToggle
          label={words.explainOf(words.differences.compared[compared], where)}
          explain={explain}
        />
      )}
    </article>
  );
}

function Reason({
  reason: { sentence, rows, correction },
  of,
}: {
  readonly reason: DifferenceReason;
  readonly of: string;
}): ReactElement {
  const said = useSaid();
  return (
    <>
      <Sentence text={said.sentence(sentence)} />
      {rows.length > 0 && <Vouchers rows={rows} />}
      {correction && correction.length > 0 && <CorrectionTable correction={correction} of={of} />}
    </>
  );
}

/** The rows that a reason speaks of, each a way to its cell. */
function Vouchers({ rows }: { readonly rows: readonly LedgerRow[] }): ReactElement {
  const { differences: words } = useSentences().reconcile;
  const { amount } = useFigures();
  const said = useSaid();
  const explaining = useExplaining();
  return (
    <CutList
      className="voucher-rows"
      items={rows}
      render={(row) => (
        <>
          {words.vouchers} {row.voucher === '' ? words.noVoucher : said.value(row.voucher)},{' '}
          <span className="unbroken">{row.date.toString()}</span>,{' '}
          <span className="input-value">{words.amount(amount(row.amount))}</span>{' '}
          {explaining && <CellLink place={row.amountAt} onSelect={explaining.select} />}
        </>
      )}
    />
  );
}

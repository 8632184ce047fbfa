import type { ReactElement } from 'react';
import { useCallback } from 'react';
import type { InvestmentRow } from '../../core/reconciliation/reconciliationRows';
import { periodLabel } from '../../core/model/period';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { Money } from '../../core/values/money';
import type { ReconciledAmount } from '../../workbook/shown/reconciledAmounts';
import {
  explainReconciled,
  RECONCILED_AMOUNTS,
  reconciledAmount,
} from '../../workbook/shown/reconciledAmounts';
import type { RunResult } from '../../workbook/run';
import { LongList } from '../longList/LongList';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import { TwoFigures } from '../shared/TwoFigures';
import { Unknown } from '../shared/Unknown';
import { Disclosure } from './Disclosure';
import { ExplainToggle } from './ExplainToggle';

const ROW_HEIGHT = 36;

interface Props {
  readonly run: RunResult;
  readonly investments: readonly InvestmentSchedules[];
  readonly rows: ReadonlyMap<string, readonly InvestmentRow[]>;
}

/** Each investment's RENs and periods: the ledger against what was reported and paid. */
export function InvestmentLines({ run, investments, rows }: Props): ReactElement | null {
  const { lines: words } = useSentences().reconcile;
  if (investments.length === 0) return null;
  return (
    <section className="investment" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <LongList
        items={investments}
        nameOf={nameOfInvestment}
        estimate={ROW_HEIGHT}
        className="investment-lines"
      >
        {({ investment: { id, name } }) => {
          const own = rows.get(id) ?? [];
          return (
            <Disclosure title={words.open(id, name, own.length)} isOpenAtFirst={investments.length === 1}>
              {() => <LineTable id={id} rows={own} run={run} />}
            </Disclosure>
          );
        }}
      </LongList>
    </section>
  );
}

function LineTable({
  id,
  rows,
  run,
}: {
  readonly id: string;
  readonly rows: readonly InvestmentRow[];
  readonly run: RunResult;
}): ReactElement {
  const { lines: words, differences } = useSentences().reconcile;
  const said = useSaid();
  const isReported = rows.some(({ line }) => line.reported !== undefined);
  return (
    <>
      <FigureTable
        label={words.table(id)}
        columns={[
          { title: words.renAndPeriod, isText: true },
          { title: words.ledger },
          { title: isReported ? words.paidAndReported : words.paid },
          { title: words.difference },
        ]}
        rows={rows.map((row) => ({
          key: nameOfLine(row),
          cells: [
            <>
              {row.line.ren} <span className="under">{said.sentence(periodLabel(row.line.period))}</span>
            </>,
            <Known amount={row.line.ledger} />,
            isReported ? <PaidAndReported row={row} /> : <Known amount={row.line.paid} />,
            <Known amount={row.difference} />,
          ],
        }))}
      />
      <LongList items={rows} nameOf={nameOfLine} estimate={ROW_HEIGHT} className="line-details">
        {(row) => (
          <Disclosure
            title={`${words.details}: ${differences.ren(row.line.ren)}, ${said.sentence(periodLabel(row.line.period))}`}
          >
            {() => <LineAmounts row={row} run={run} />}
          </Disclosure>
        )}
      </LongList>
    </>
  );
}

function PaidAndReported({ row: { line } }: { readonly row: InvestmentRow }): ReactElement {
  const { lines: words } = useSentences().reconcile;
  return (
    <TwoFigures
      over={{ name: words.paid, shown: <Known amount={line.paid} /> }}
      under={{ name: words.reported, shown: <Known amount={line.reported?.own} /> }}
    />
  );
}

/** Every amount of a REN and period, each with how it came about. */
function LineAmounts({ row, run }: { readonly row: InvestmentRow; readonly run: RunResult }): ReactElement {
  const known = RECONCILED_AMOUNTS.filter((amount) => reconciledAmount(row, amount) !== undefined);
  return (
    <ul className="line-amounts">
      {known.map((amount) => (
        <li key={amount}>
          <LineAmount row={row} amount={amount} run={run} />
        </li>
      ))}
    </ul>
  );
}

function LineAmount({
  row,
  amount,
  run,
}: {
  readonly row: InvestmentRow;
  readonly amount: ReconciledAmount;
  readonly run: RunResult;
}): ReactElement {
  const { reconcile: words } = useSentences();
  const said = useSaid();
  const explain = useCallback(() => explainReconciled(row, amount, run), [row, amount, run]);
  const { ren, period } = row.line;
  return (
    <>
      <p className="difference-head">
        <span>{words.lines.amounts[amount]}</span>
        <strong className="number">
          <Known amount={reconciledAmount(row, amount)} />
        </strong>
      </p>
      <ExplainToggle
        label={words.explainOf(
          words.lines.amounts[amount],
          `${words.differences.ren(ren)}, ${said.sentence(periodLabel(period))}`,
        )}
        explain={explain}
      />
    </>
  );
}

function Known({ amount: money }: { readonly amount: Money | undefined }): ReactElement {
  const { lines: words } = useSentences().reconcile;
  const { amount } = useFigures();
  if (money === undefined) return <Unknown shown={words.unknown} spoken={words.unknownSpoken} />;
  return <>{amount(money)}</>;
}

function nameOfInvestment({ investment }: InvestmentSchedules): string {
  return investment.id;
}

function nameOfLine({ line: { ren, period } }: InvestmentRow): string {
  return `${ren} ${period.year} ${period.name}`;
}

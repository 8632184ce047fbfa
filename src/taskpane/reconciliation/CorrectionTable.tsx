import type { ReactElement } from 'react';
import type { Correction } from '../../core/reconciliation/corrections';
import { Money } from '../../core/values/money';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly correction: Correction;
  /** What it would put right, told from the others on the page. */
  readonly of: string;
}

/** An entry that would put something right; its rows add up to nothing. */
export function CorrectionTable({ correction, of }: Props): ReactElement {
  const { correction: words } = useSentences().reconcile;
  const { amount } = useFigures();
  const sum = Money.sum(correction.map((row) => row.amount));
  return (
    <div className="correction">
      <p className="table-title">
        {words.heading} <span className="muted">{words.note}</span>
      </p>
      <FigureTable
        label={words.labelOf(of)}
        columns={[
          { title: words.account, isText: true },
          { title: words.ren, isText: true },
          { title: words.project, isText: true },
          { title: words.amount },
        ]}
        rows={[
          ...correction.map((row, index) => ({
            key: String(index),
            cells: [row.account ?? words.otherSide, row.ren ?? '', row.project ?? '', amount(row.amount)],
          })),
          { key: 'sum', cells: [words.sum, '', '', amount(sum)], isTotal: true },
        ]}
      />
    </div>
  );
}

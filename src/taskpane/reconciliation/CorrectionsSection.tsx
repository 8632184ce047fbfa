import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { correctionOrder } from '../../workbook/orders/correctionOrder';
import type { RunResult } from '../../workbook/run';
import { TextFileButtons } from '../files/TextFileButtons';
import { useSentences } from '../shared/sentences';

/** The entries that are proposed, as one file: the same as the command line's. */
export function CorrectionsSection({ run }: { readonly run: RunResult }): ReactElement | null {
  const { correctionsFile: words } = useSentences().reconcile;
  const order = useMemo(() => correctionOrder(run), [run]);
  if (order.rows === 0) return null;
  return (
    <section className="investment" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <p className="muted">{words.order(order.rows, order.incompleteRows)}</p>
      <TextFileButtons
        save={words.save}
        copyLabel={words.copy}
        fileName={words.fileName(run.today.toString())}
        text={order.csv}
      />
    </section>
  );
}

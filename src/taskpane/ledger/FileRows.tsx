import type { ReactElement } from 'react';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import { CutList } from '../explanations/CutList';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { postingsIn, unreadableIn } from './ledgerStage';

/** How many rows of each kind a file has, and the proof that none is lost or counted twice. */
export function FileRows({ ledger }: { readonly ledger: LedgerFile }): ReactElement {
  const { ledger: words, number } = useSentences();
  const { amount } = useFigures();
  const said = useSaid();
  const { counts, control, notes } = ledger.report;
  const isWhole = control.rowsIn === control.rowsOut && control.sumIn.equals(control.sumOut);
  const unreadable = unreadableIn(ledger);
  return (
    <>
      <h4>{words.rows}</h4>
      <FigureTable
        label={words.rows}
        columns={[{ title: words.kind, isText: true }, { title: words.count }, { title: words.sum }]}
        rows={[...counts]
          .filter(([, { rows }]) => rows > 0)
          .map(([kind, { rows, sum }]) => ({
            key: kind,
            cells: [words.kinds[kind], number(rows), sum.isZero() ? '' : amount(sum)],
            isTotal: kind === 'posting',
          }))}
      />
      <p className="muted">{words.onlyPostings}</p>
      {postingsIn(ledger) === 0 && <p className="refusal">{words.noPostings}</p>}
      {unreadable > 0 && <p className="refusal">{words.manyUnreadable(unreadable)}</p>}
      <p className={isWhole ? 'control-holds' : 'refusal'}>
        {isWhole ? words.controlHolds(control.rowsIn, amount(control.sumIn)) : words.controlFails}
      </p>
      {notes.length > 0 && (
        <details>
          <summary>{words.notes(notes.length)}</summary>
          <CutList
            className="reasons"
            items={notes}
            render={({ message }) => <>{said.sentence(message)}</>}
          />
        </details>
      )}
    </>
  );
}

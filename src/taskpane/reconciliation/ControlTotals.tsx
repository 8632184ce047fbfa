import type { ReactElement } from 'react';
import type { Reconciliation } from '../../core/reconciliation/reconcile';
import { Money } from '../../core/values/money';
import { StateIcon } from '../jobs/StateIcon';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';

/** The proof that every row of the ledger ended in one place: as much out as in. */
export function ControlTotals({
  reconciliation: { control, notCompared },
}: {
  readonly reconciliation: Reconciliation;
}): ReactElement {
  const { reconcile: words, number } = useSentences();
  const { amount } = useFigures();
  const said = useSaid();
  const places = [...control.places].filter(([, { rows }]) => rows > 0);
  const rowsOut = places.reduce((total, [, { rows }]) => total + rows, 0);
  const sumOut = Money.sum(places.map(([, { sum }]) => sum));
  const holds = rowsOut === control.ledgerRows && sumOut.equals(control.ledgerSum);
  return (
    <section className="investment" aria-label={words.control.heading}>
      <h2>{words.control.heading}</h2>
      <p className={holds ? 'verdict' : 'verdict refusal'}>
        <StateIcon tone={holds ? 'done' : 'late'} />{' '}
        {holds
          ? words.control.holds(control.ledgerRows, amount(control.ledgerSum))
          : words.control.fails(control.ledgerRows, rowsOut, amount(control.ledgerSum), amount(sumOut))}
      </p>
      <FigureTable
        label={words.control.table}
        columns={[
          { title: words.control.place, isText: true },
          { title: words.control.rows },
          { title: words.control.sum },
        ]}
        rows={[
          ...places.map(([place, { rows, sum }]) => ({
            key: place,
            cells: [words.places[place], number(rows), amount(sum)],
          })),
          {
            key: 'total',
            cells: [words.control.total, number(rowsOut), amount(sumOut)],
            isTotal: true,
          },
        ]}
      />
      {notCompared.length > 0 && (
        <>
          <h3>{words.control.notCompared}</h3>
          <ul className="reasons">
            {notCompared.map(said.sentence).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

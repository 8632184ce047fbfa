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
  return (
    <section className="investment" aria-label={words.control.heading}>
      <h2>{words.control.heading}</h2>
      <Verdict control={control} rowsOut={rowsOut} sumOut={sumOut} />
      {isForeign(control) && <p className="refusal">{words.control.foreign}</p>}
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

/** All of it is of RENs that no investment has: another file, or another column, than was meant. */
function isForeign({ ledgerRows, places }: Reconciliation['control']): boolean {
  return ledgerRows > 0 && places.get('unknownRen')?.rows === ledgerRows;
}

interface VerdictProps {
  readonly control: Reconciliation['control'];
  readonly rowsOut: number;
  readonly sumOut: Money;
}

function Verdict({ control, rowsOut, sumOut }: VerdictProps): ReactElement {
  const { reconcile: words } = useSentences();
  const { amount } = useFigures();
  const { ledgerRows, ledgerSum } = control;
  // That nothing adds up to nothing is no good news.
  if (ledgerRows === 0) return <p>{words.unmatched.noRows}</p>;
  const holds = rowsOut === ledgerRows && sumOut.equals(ledgerSum);
  return (
    <p className={holds ? 'verdict' : 'verdict refusal'}>
      <StateIcon tone={holds ? 'done' : 'late'} />{' '}
      {holds
        ? words.control.holds(ledgerRows, amount(ledgerSum))
        : words.control.fails(ledgerRows, rowsOut, amount(ledgerSum), amount(sumOut))}
    </p>
  );
}

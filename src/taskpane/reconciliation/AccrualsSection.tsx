import type { ReactElement } from 'react';
import type { Accrual } from '../../core/reconciliation/accruals';
import { LongList } from '../longList/LongList';
import { useFigures } from '../shared/figures';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';

const ROW_HEIGHT = 110;

/** What belongs to a closed year and is settled after it; the latest year first. */
export function AccrualsSection({
  accruals,
}: {
  readonly accruals: readonly Accrual[];
}): ReactElement | null {
  const { accruals: words, differences } = useSentences().reconcile;
  const { amount } = useFigures();
  const said = useSaid();
  if (accruals.length === 0) return null;
  return (
    <section className="investment" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <LongList items={accruals} nameOf={nameOfAccrual} estimate={ROW_HEIGHT} className="differences">
        {(accrual) => (
          <>
            <p className="difference-head">
              <span>
                {words[accrual.kind](accrual.ren)}
                <span className="difference-compared">
                  {accrual.investment}, {words.year(accrual.year)}
                </span>
              </span>
              <strong className="number">{differences.amount(amount(accrual.amount))}</strong>
            </p>
            <p>
              <Sentence text={said.sentence(accrual.sentence)} />
            </p>
          </>
        )}
      </LongList>
    </section>
  );
}

function nameOfAccrual({ investment, ren, year, kind }: Accrual): string {
  return `${investment} ${ren} ${year} ${kind}`;
}

import type { ReactElement } from 'react';
import type { LedgerRow } from '../../core/model/portfolio';
import type { PlacedRow } from '../../core/reconciliation/placedRow';
import type { Catalogue } from '../../i18n/pane/catalogue';
import { CellLink } from '../explanations/CellLink';
import { useExplaining } from '../explanations/explaining';
import { useFigures } from '../shared/figures';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { CorrectionTable } from './CorrectionTable';

/** One row of the ledger, why it is where it is, and the entry that would put it right. */
export function UnmatchedRow({
  placed: { voucher, row, amount, reason, at, correction },
}: {
  readonly placed: PlacedRow;
}): ReactElement {
  const { reconcile: words } = useSentences();
  const figures = useFigures();
  const said = useSaid();
  const explaining = useExplaining();
  return (
    <>
      <p className="difference-head">
        <span>
          {voucher === '' ? words.unmatched.noVoucher : words.unmatched.voucher(said.value(voucher))}
          {row && (
            <span className="difference-compared">
              <span className="unbroken">{row.date.toString()}</span>, {codesOf(row, words.unmatched)}
            </span>
          )}
        </span>
        <strong className="number">{words.differences.amount(figures.amount(amount))}</strong>
      </p>
      <p>
        <Sentence text={said.sentence(reason)} />{' '}
        {explaining && <CellLink place={at} onSelect={explaining.select} />}
      </p>
      {correction && correction.length > 0 && <CorrectionTable correction={correction} of={said.place(at)} />}
    </>
  );
}

function codesOf({ account, ren, project }: LedgerRow, words: Catalogue['reconcile']['unmatched']): string {
  return [
    words.account(account),
    ren === undefined ? words.noRen : words.ren(ren),
    project === undefined ? words.noProject : words.project(project),
  ].join(', ');
}

import type { LedgerRow } from '../../../src/core/model/portfolio';
import { likeRows } from '../../../src/core/reconciliation/likeRows';
import { straight } from '../../../src/core/steps/steps';
import { runOn } from '../rules/askRule';
import { row, withLedger } from './reconciled';

const ALONE = 300;

/** Three hundred rows that each differ from the others in amount, and after them those given. */
function ledgerWith(...rows: ReturnType<typeof row>[]): readonly LedgerRow[] {
  const alone = Array.from({ length: ALONE }, (_, at) => row(`A${at}`, '2020-02-10', 1000 + at));
  return runOn(withLedger(...alone, ...rows)).portfolio.ledger;
}

const likeIn = (ledger: readonly LedgerRow[]): readonly number[] =>
  straight(likeRows(ledger)).map((like) => ledger.indexOf(like));

describe('Rows that may be like another', () => {
  it('are two with the same day, amount and words, whatever their vouchers and accounts', () => {
    const ledger = ledgerWith(
      row('B1', '2020-03-01', 70),
      row('B2', '2020-03-01', 70, { account: '5611', project: '' }),
    );
    expect(likeIn(ledger)).toEqual(expect.arrayContaining([ALONE, ALONE + 1]));
  });

  it.each([
    ['day', row('B2', '2020-03-02', 70)],
    ['amount', row('B2', '2020-03-01', 70.01)],
    ['words', row('B2', '2020-03-01', 70, { text: 'Resa' })],
  ])('are seldom two of another %s', (_, other) => {
    const ledger = ledgerWith(row('B1', '2020-03-01', 70), other);
    expect(likeIn(ledger)).not.toEqual(expect.arrayContaining([ALONE, ALONE + 1]));
  });

  it('are few among rows that are all different', () => {
    expect(likeIn(ledgerWith()).length).toBeLessThan(ALONE / 5);
  });

  it('are none where there is none to look at', () => {
    expect(straight(likeRows([]))).toEqual([]);
  });
});

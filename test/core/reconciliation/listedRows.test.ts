import type { Portfolio } from '../../../src/core/model/portfolio';
import type { Reconciliation } from '../../../src/core/reconciliation/reconcile';
import { reconcile } from '../../../src/core/reconciliation/reconcile';
import { contextOf } from '../../../src/core/schedules/portfolioContext';
import { straight } from '../../../src/core/steps/steps';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { Money } from '../../../src/core/values/money';
import { kept } from '../../kept';
import { day, runOn } from '../rules/askRule';
import { row, withLedger } from './reconciled';

const TODAY = '2021-03-01';

function unlistedOf({ unlisted, unmatched }: Reconciliation): string {
  return `${unmatched.length} in the list, ${unlisted.rows} of ${unlisted.sum.toString()} kr not`;
}

function times<Item>(count: number, items: readonly Item[]): Item[] {
  return items.flatMap((item) => Array.from({ length: count }, () => item));
}

/** The ledger alone, without the investments' sums. */
function reconciledAlone(portfolio: Portfolio): Reconciliation {
  return straight(reconcile([], straight(contextOf(portfolio, day(TODAY)))));
}

describe('The list of rows that are not matched', () => {
  const transfer = row('U1', '2020-04-28', 2, { account: '4995', ren: '9954', project: '' });
  const read = kept(() => runOn(withLedger(transfer, row('U2', 'i maj', 3)), TODAY).portfolio);

  /** So many of the transfer, and of the row that cannot be read. */
  function long(transfers: number, unreadable: number): Portfolio {
    const { ledger, tables, ...portfolio } = read();
    const leftOut = times(unreadable, tables.Huvudbok.leftOut);
    return {
      ...portfolio,
      ledger: times(transfers, ledger),
      tables: { ...tables, Huvudbok: { ...tables.Huvudbok, leftOut } },
    };
  }

  it('has ten thousand rows of each place, and tells how many more there are and what they come to', () => {
    // 2 of 2 kr, and 3 of 3 kr.
    expect(unlistedOf(reconciledAlone(long(10_002, 10_003)))).toBe('20000 in the list, 5 of 13.00 kr not');
  });

  it('is whole with ten thousand rows of each place', () => {
    expect(unlistedOf(reconciledAlone(long(10_000, 10_000)))).toBe('20000 in the list, 0 of 0.00 kr not');
  });

  it('counts as nothing, and names no voucher of, what says neither amount nor voucher', () => {
    const { tables, ...portfolio } = long(0, 10_001);
    const leftOut = tables.Huvudbok.leftOut.map(({ at }) => ({ at }));
    const blank = { ...portfolio, tables: { ...tables, Huvudbok: { ...tables.Huvudbok, leftOut } } };
    const result = reconciledAlone(blank);
    expect([unlistedOf(result), result.unmatched[0]?.voucher]).toEqual([
      '10000 in the list, 1 of 0.00 kr not',
      '',
    ]);
  });
});

describe('Rows of a large ledger that concern nobody', () => {
  const portfolio = kept((): Portfolio => {
    const own = runOn(withLedger(row('V1', '2020-02-10', 100)), TODAY).portfolio;
    const foreign = runOn(
      withLedger(
        row('X1', '2020-02-10', 20, { ren: '7777', project: '' }),
        row('X2', '2020-02-11', 30, { ren: '', project: '' }),
      ),
      TODAY,
    ).portfolio;
    const sum = Money.ofOre(12_500n);
    return { ...own, foreignRows: { rows: 5, sum, lastDay: undefined, listed: foreign.ledger } };
  });
  const result = kept(() => reconciledAlone(portfolio()));

  it('are listed as far as the ledger lists them', () => {
    expect(
      result().unmatched.map(({ voucher, place, reason }) => `${voucher} ${place}: ${inSwedish(reason)}`),
    ).toEqual([
      'X1 unknownRen: Okänd REN: ingen satsning har REN 7777.',
      'X2 unknownRen: Okänd REN: raden saknar REN.',
    ]);
  });

  it('are counted where they are not listed, with what is left of their sum', () => {
    // 5 rows of 125 kr, less the two of 20 and 30 kr.
    expect(unlistedOf(result())).toBe('2 in the list, 3 of 75.00 kr not');
  });

  it('are of the control, each krona of them too', () => {
    const { ledgerRows, ledgerSum, places } = result().control;
    expect([ledgerRows, ledgerSum.toString(), places.get('unknownRen')?.sum.toString()]).toEqual([
      6,
      '225.00',
      '125.00',
    ]);
  });
});

import type { LedgerRow } from '../../../src/core/model/portfolio';
import type { NamedVouchers } from '../../../src/core/reconciliation/namedVouchers';
import { rowsOfEach, vouchersNamed } from '../../../src/core/reconciliation/namedVouchers';
import { straight } from '../../../src/core/steps/steps';
import { runOn } from '../rules/askRule';
import { row, withLedger } from './reconciled';

const { ledger } = runOn(
  withLedger(
    row('V1', '2020-02-10', 1),
    row('V2', '2020-02-10', 2),
    row('V1', '2021-02-10', 4),
    row('V3', '2020-02-10', 8),
    row('V1', '2020-03-10', 16),
  ),
).portfolio;

const named = (
  rows: readonly LedgerRow[],
  names: readonly string[],
  earlier?: NamedVouchers,
): NamedVouchers => straight(vouchersNamed(new Set(names), rows, earlier));

/** In whatever order the vouchers come. */
const rowsIn = (vouchers: NamedVouchers): readonly (readonly number[])[] =>
  [...rowsOfEach(vouchers)].sort(([one = 0], [other = 0]) => one - other);

/** The ledger with another voucher on the row of an amount. */
const renamed = (ore: number, voucher: string): readonly LedgerRow[] =>
  ledger.map((own) => (own.ore === ore ? { ...own, voucher } : own));

describe('The rows of vouchers', () => {
  it('are those of each number and year, in the order of the ledger', () => {
    expect(rowsIn(named(ledger, ['V1', 'V3', 'V9']))).toEqual([[0, 4], [2], [3]]);
  });

  it('are none where no voucher is named, and no place is kept for any', () => {
    const none = named(ledger, []);
    expect([rowsIn(none), none.before.length]).toEqual([[], 0]);
  });
});

describe('The rows of vouchers in a ledger that has been edited', () => {
  const earlier = named(ledger, ['V1']);

  it('are the very same where no row of theirs has changed', () => {
    const edited = renamed(800, 'V4');
    const after = named(edited, ['V1'], earlier);
    expect(after.before).toBe(earlier.before);
    expect(after.ledger).toBe(edited);
  });

  it.each<[string, readonly LedgerRow[], readonly string[], readonly (readonly number[])[]]>([
    ['of a row that has got their number too', renamed(800, 'V1'), ['V1'], [[0, 3, 4], [2]]],
    ['without the row that has lost it', renamed(1600, 'V4'), ['V1'], [[0], [2]]],
    ['further up where a row has gone', ledger.slice(1), ['V1'], [[1], [3]]],
    ['of the vouchers that are named now', ledger, ['V2'], [[1]]],
    ['of none where none is named now', ledger, [], []],
  ])('are %s', (_, rows, names, expected) => {
    expect(rowsIn(named(rows, names, earlier))).toEqual(expected);
  });
});

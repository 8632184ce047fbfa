import { append } from '../workbookBuilder';
import type { Tables } from '../workbookBuilder';
import { runOn } from '../rules/askRule';
import { paid, payout, reconciled, row, told, withLedger } from './reconciled';

/** VAN carries the investment on 5102 too. */
function withSecondRen(tables: Tables, assignment = 'Genomför', ren = '5102'): Tables {
  return append(tables, 'Parter', ['S1', 'VAN', 'Nämnd', '', '', assignment, ren, '11', '', '', '']);
}

describe('A party with several rows that carry', () => {
  const ledger = withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-02-11', 30, { ren: '5102' }));

  it('has its costs on the RENs of all of them', () => {
    const { rows } = reconciled(withSecondRen(ledger));
    expect(rows.map(({ part, ren, ledger: cost }) => [part, ren, cost])).toEqual([
      ['VAN', '5101', '100.00'],
      ['VAN', '5102', '30.00'],
    ]);
  });

  it('has each REN compared with its own payout', () => {
    const tables = paid(
      withSecondRen(ledger),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 1', '2020-04-28', 31, '5102'),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid -1.00: unexplained -1.00']);
  });

  it.each([
    // VAN has 40 too much on both of its RENs, and SOC 40 too little: either voucher may be SOC's.
    ['two have too much of', [60, 60, 49], ['5101: late V2', '5102: late V4', '6101: unexplained ']],
    // VAN has 40 too much on the one, and 40 too little on the other, as SOC has: it may be of either.
    ['two have too little of', [60, 140, 49], ['5101: late V2', '5102: unexplained ', '6101: unexplained ']],
  ])('has no voucher moved that %s', (_, [first = 0, second = 0, third = 0], expected) => {
    const tables = paid(
      withSecondRen(
        withLedger(
          row('V1', '2020-02-10', 60),
          row('V2', '2020-03-10', 40),
          row('V3', '2020-02-11', 60, { ren: '5102' }),
          row('V4', '2020-03-11', 40, { ren: '5102' }),
          row('V5', '2020-02-12', 9, { ren: '6101' }),
        ),
      ),
      payout('Delår 1', '2020-04-28', first),
      payout('Delår 1', '2020-04-28', second, '5102'),
      payout('Delår 1', '2020-04-28', third, '6101'),
    );
    const { differences } = reconciled(tables);
    expect(
      differences.flatMap(({ ren, reasons }) =>
        reasons.map(({ cause, vouchers }) => `${ren}: ${cause} ${vouchers.join(' ')}`),
      ),
    ).toEqual(expected);
  });

  it('has no costs on the REN of a row that only repays', () => {
    expect(reconciled(withSecondRen(ledger, 'Återför')).places['unknownRen']?.rows).toBe(1);
  });

  it('has costs on the REN of a row that evaluates', () => {
    expect(reconciled(withSecondRen(ledger, 'Utvärderar')).places['matched']?.rows).toBe(2);
  });

  it('shares no further REN with another party either (OR-42)', () => {
    const shared = withSecondRen(ledger, 'Genomför', '6101');
    const found = runOn(shared).findings.filter(({ rule }) => rule === 'OR-42');
    expect(found.map(({ party }) => party)).toEqual(['VAN', 'SOC']);
  });
});

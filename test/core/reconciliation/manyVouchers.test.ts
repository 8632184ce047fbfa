import type { Rows, Tables } from '../workbookBuilder';
import { COST } from './portfolios';
import { paid, payout, reconciled, row, told, withLedger } from './reconciled';

/** The reason of the only difference. */
function reasonOf(tables: Tables): string {
  return (reconciled(tables).rows[0]?.reason ?? '').replace(/\u00A0/g, ' ');
}

describe('The vouchers of a reason', () => {
  /** Each of 1 kr on the day after the payout. */
  const late = (...vouchers: string[]): Tables =>
    paid(
      withLedger(
        COST,
        ...vouchers.map((voucher, index) => row(voucher, '2020-04-29', 1, { text: `Lön ${index}` })),
      ),
      payout('Delår 1', '2020-04-28', 100),
    );

  it('are told one by one where they are five', () => {
    expect(reasonOf(late('A', 'B', 'C', 'D', 'E'))).toContain('verifikat A, B, C, D och E bokfördes');
  });

  it('are told by four and a number where they are more', () => {
    expect(reasonOf(late('A', 'B', 'C', 'D', 'E', 'F'))).toContain(
      'verifikat A, B, C, D och 2 till bokfördes',
    );
  });

  it('are told once each', () => {
    expect(reasonOf(late('A', 'A', 'B'))).toContain('verifikat A och B bokfördes');
  });

  it('without a number are told as that', () => {
    expect(reasonOf(late('', 'B'))).toContain('verifikat (utan nummer) och B bokfördes');
  });
});

describe('What a payout lacks, among many vouchers of its period', () => {
  /** Vouchers of 1, 2, 4 … kr: any choice of them has a sum of its own. */
  const doubling = (count: number): Rows =>
    Array.from({ length: count }, (_, index) => row(`W${index}`, '2020-03-01', 2 ** index));
  const sum = (count: number) => 2 ** count - 1;
  const lacking = (count: number, amount: number): Tables =>
    paid(withLedger(...doubling(count)), payout('Delår 1', '2020-04-28', sum(count) - amount));

  it('is found where it is one of them', () => {
    expect(told(reconciled(lacking(16, 16)))).toEqual(['D1 paid 16.00: late 16.00 W4']);
  });

  it('is found where it is two of fourteen', () => {
    expect(told(reconciled(lacking(14, 17)))).toEqual(['D1 paid 17.00: late 17.00 W0 W4']);
  });

  it('is found where it is two of fifteen', () => {
    expect(told(reconciled(lacking(15, 17)))).toEqual(['D1 paid 17.00: late 17.00 W0 W4']);
  });

  it('is not found where it is no two of fifteen', () => {
    expect(told(reconciled(lacking(15, 7)))).toEqual(['D1 paid 7.00: unexplained 7.00']);
  });

  it('is no voucher together with itself', () => {
    // Twice the largest, 16 384 kr, is no voucher and no two of them.
    expect(told(reconciled(lacking(15, 32768)))).toEqual(['D1 paid 32768.00: unexplained 32768.00']);
  });

  it('is no voucher of two rows together with itself', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-01', 3), row('V2', '2020-03-01', 4)),
      payout('Delår 1', '2020-04-28', 93),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid 14.00: unexplained 14.00']);
  });

  it('may be some of fifteen that the next payout put right', () => {
    const tables = paid(
      withLedger(...doubling(15), row('V9', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', sum(15) - 7),
      payout('Delår 2', '2020-09-28', 57),
    );
    expect(told(reconciled(tables))[0]).toBe('D1 paid 7.00: late 7.00');
  });

  it('is none of fourteen that are no such sum, though the next payout put it right', () => {
    const tables = paid(
      withLedger(...doubling(14), row('V9', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', sum(14) - 7.5),
      payout('Delår 2', '2020-09-28', 57.5),
    );
    expect(told(reconciled(tables))[0]).toBe('D1 paid 7.50: madeEven 7.50');
  });

  it('is counted as one voucher by number and year, and rows without a number one by one', () => {
    // Three rows are the difference: two of them one voucher, or all three without a number.
    const numbered = (...numbers: [string, string, string]): Tables =>
      paid(
        withLedger(
          COST,
          row(numbers[0], '2020-03-01', 3),
          row(numbers[1], '2020-03-02', 4),
          row(numbers[2], '2020-03-03', 6),
        ),
        payout('Delår 1', '2020-04-28', 100),
      );
    expect(
      [numbered('A', 'A', 'B'), numbered('', '', '')].map((tables) => told(reconciled(tables))[0]),
    ).toEqual(['D1 paid 13.00: late 13.00 A B', 'D1 paid 13.00: unexplained 13.00']);
  });
});

import type { Rows, Tables } from '../workbookBuilder';
import { append, invoice } from '../workbookBuilder';
import { paid, payout, reconciled, row, withLedger } from './reconciled';

function repaid(voucher: string, date: string, amount: number): Rows[number] {
  return row(voucher, date, amount, { account: '4996', ren: '5000', project: '' });
}

describe('What is accrued at the end of a year', () => {
  const accrued = (tables: Tables, today?: string): string[] =>
    reconciled(tables, today).accruals.map(({ year, ren, amount, text }) =>
      `${year} ${ren} ${amount}: ${text}`.replace(/\u00A0/g, ' '),
    );

  it('is a payout that was made the year after', () => {
    const tables = paid(withLedger(row('V1', '2020-12-31', 70)), payout('Helår', '2021-01-28', 70));
    expect(accrued(tables)).toEqual([
      '2020 5101 70.00: Utbetalningen för helår 2020 gjordes 2021-01-28 och hör till 2020.',
    ]);
  });

  it('is a payout that is still to be made', () => {
    expect(accrued(withLedger(row('V1', '2020-12-31', 70)), '2021-01-01')).toEqual([
      '2020 5101 70.00: Utbetalningen för helår 2020 görs senast 2021-01-31 och hör till 2020.',
    ]);
  });

  it('is a payout that was made the year after to a REN of nobody', () => {
    const tables = paid(withLedger(row('V1', '2020-02-10', 100)), payout('Helår', '2021-01-28', 70, '7777'));
    expect(accrued(tables).map((line) => line.slice(0, 15))).toEqual(['2020 7777 70.00']);
  });

  it('is what is left of a round that the ledger has a part of', () => {
    const tables = append(
      withLedger(
        row('V1', '2020-02-10', 100),
        repaid('R1', '2020-10-02', 120),
        repaid('R2', '2021-01-04', 180),
      ),
      'Fakturor',
      invoice('VAN', 2020, 300),
    );
    expect(accrued(tables)).toEqual([
      '2020 5000 180.00: Återföringen som fakturerades 2020-09-30 var inte bokförd vid årets slut.',
    ]);
  });

  it('is no round of the year that runs', () => {
    const tables = append(
      withLedger(row('V1', '2020-02-10', 100), repaid('R1', '2021-02-04', 1)),
      'Fakturor',
      invoice('VAN', 2021, 300, '2021-01-15'),
    );
    expect(accrued(tables)).toEqual([]);
  });

  it('is no round where the ledger has no repayments at all', () => {
    const tables = append(withLedger(row('V1', '2020-02-10', 100)), 'Fakturor', invoice('VAN', 2020, 300));
    expect(accrued(tables)).toEqual([]);
  });

  it('comes year by year', () => {
    const tables = append(
      withLedger(
        row('V1', '2019-12-31', 70),
        row('V2', '2020-12-31', 30, { ren: '6101' }),
        repaid('R1', '2021-02-04', 1),
      ),
      'Fakturor',
      invoice('VAN', 2020, 300),
      invoice('SOC', 2019, 40),
    );
    expect(accrued(tables).map((line) => line.slice(0, 15))).toEqual([
      '2019 5101 70.00',
      '2019 6000 40.00',
      '2020 6101 30.00',
      '2020 5000 300.0',
    ]);
  });
});

import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, invoice } from '../workbookBuilder';
import { booked, told } from './bookings';
import { COST, withSecondInvestment } from './portfolios';
import { reconciled, row, withLedger } from './reconciled';

/** A repayment in the ledger: debited to VAN's paying REN. */
function repaid(voucher: string, date: string, amount: number, ren = '5000'): Rows[number] {
  return row(voucher, date, amount, { account: '4996', ren, project: '' });
}

/** `5000 2020 H 100.00` for each REN and period with a booked repayment. */
function repaymentsBooked(tables: Tables): string[] {
  return reconciled(tables)
    .rows.filter(({ invoicedBooked }) => invoicedBooked !== undefined && invoicedBooked !== '0.00')
    .map(({ ren, year, period, invoicedBooked = '' }) => `${ren} ${year} ${period} ${invoicedBooked}`);
}

describe('A booked repayment', () => {
  const invoiced = (invoices: Rows, ...rows: Rows): Tables =>
    append(withLedger(row('V1', '2020-02-10', 100), ...rows), 'Fakturor', ...invoices);

  it('is of the invoice with its amount, whenever it was booked', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 300), invoice('VAN', 2020, 200)],
      repaid('R2', '2019-10-02', 200),
      repaid('R1', '2020-10-02', 300),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2019 H 300.00', '5000 2020 H 200.00']);
  });

  it('is of the nearest in time of invoices with the same amount, each once', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 300), invoice('VAN', 2020, 300)],
      repaid('R2', '2020-10-02', 300),
      repaid('R1', '2020-10-03', 300),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2019 H 300.00', '5000 2020 H 300.00']);
  });

  it('is of the nearest in time of invoices with the same amount, though an earlier lacks it too', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 300), invoice('VAN', 2020, 300)],
      repaid('R1', '2020-10-02', 300),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2020 H 300.00']);
  });

  it('takes no invoice that another row was booked for, though it stands before that row', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 300), invoice('VAN', 2020, 301)],
      repaid('R2', '2020-09-30', 300),
      repaid('R1', '2019-09-30', 300),
    );
    expect(told(tables, 'repaymentBooked')).toEqual([
      'H: Återföringen är 301 kr men bokförd med 300 kr, verifikat R2.',
    ]);
  });

  it('beyond the invoices with its amount is the nearest of them once more', () => {
    const tables = invoiced(
      [invoice('VAN', 2018, 300), invoice('VAN', 2019, 300), invoice('VAN', 2020, 300)],
      repaid('R1', '2018-09-30', 300),
      repaid('R2', '2019-09-30', 300),
      repaid('R3', '2020-09-30', 300),
      repaid('R4', '2020-03-31', 300),
    );
    expect(told(tables, 'repaymentBooked')).toEqual([
      'H: Återföringen på 300 kr är bokförd två gånger, verifikat R2 och R4.',
    ]);
  });

  it('beyond the invoices with its amount is of one of them, though one of another amount is nearer', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 300), ['S1', 'VAN', 2020, '2020-02-28', '9954', 200]],
      repaid('R1', '2019-10-01', 300),
      repaid('R2', '2020-03-01', 200),
      repaid('R3', '2020-03-05', 300),
    );
    expect(told(tables, 'repaymentBooked')).toEqual([
      'H: Återföringen på 300 kr är bokförd två gånger, verifikat R1 och R3.',
    ]);
  });

  it('half a year from the invoices with its amount is of none, where they are all booked', () => {
    const tables = invoiced(
      [invoice('VAN', 2018, 300), invoice('VAN', 2020, 300)],
      repaid('R1', '2018-09-30', 300),
      repaid('R2', '2019-09-30', 300),
      repaid('R3', '2020-09-30', 300),
    );
    expect(told(tables, 'repaymentBooked')).toEqual([
      'H: Återföringen på 300 kr är bokförd, verifikat R2, men står inte i Fakturor. Lägg till den där, eller backa verifikatet.',
    ]);
  });

  it('of an amount that nobody has invoiced is of its own year, where the invoices are booked', () => {
    const tables = invoiced(
      [invoice('VAN', 2018, 300), invoice('VAN', 2020, 200)],
      repaid('R1', '2018-09-30', 300),
      repaid('R2', '2019-09-30', 250),
      repaid('R3', '2020-09-30', 200),
    );
    expect(told(tables, 'repaymentBooked')).toEqual([
      'H: Återföringen på 250 kr är bokförd, verifikat R2, men står inte i Fakturor. Lägg till den där, eller backa verifikatet.',
    ]);
  });

  it('is taken in the order of the days, not of the rows', () => {
    // By day 600 is of 2019, which is then more than full, so 100 is of 2020.
    const tables = invoiced(
      [invoice('VAN', 2019, 500), invoice('VAN', 2020, 300)],
      repaid('R2', '2020-10-02', 100),
      repaid('R1', '2019-10-02', 600),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2019 H 600.00', '5000 2020 H 100.00']);
  });

  it('that nobody has invoiced is of the first investment that the REN pays for', () => {
    const two = withSecondInvestment(invoiced([], repaid('R1', '2020-05-02', 50)), {
      party: 'VAN',
      payingRen: '5000',
    });
    const { rows } = reconciled(two);
    expect(
      rows.filter(({ invoicedBooked }) => invoicedBooked === '50.00').map(({ satsning }) => satsning),
    ).toEqual(['S1']);
  });

  it('of what an invoice still lacks is that invoice’s', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 500), invoice('VAN', 2020, 300)],
      repaid('R1', '2019-10-02', 450),
      repaid('R2', '2020-10-02', 50),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2019 H 500.00']);
  });

  it('that takes away what an invoice has too much is that invoice’s', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 500), invoice('VAN', 2020, 300)],
      repaid('R1', '2020-10-02', 300),
      repaid('R2', '2020-10-03', 550),
      repaid('R3', '2020-10-04', -50),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2019 H 500.00', '5000 2020 H 300.00']);
  });

  it('of another amount is of the first invoice that is not booked in full, whichever row comes first', () => {
    const tables = invoiced(
      [invoice('VAN', 2020, 300), invoice('VAN', 2019, 500)],
      repaid('R1', '2020-10-02', 40),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2019 H 40.00']);
  });

  it('beyond what is invoiced is of the last invoice', () => {
    const tables = invoiced(
      [invoice('VAN', 2020, 300), invoice('VAN', 2019, 500)],
      repaid('R1', '2019-10-02', 500),
      repaid('R2', '2020-10-02', 300),
      repaid('R3', '2021-02-03', 7),
    );
    expect(repaymentsBooked(tables)).toEqual(['5000 2019 H 500.00', '5000 2020 H 307.00']);
  });

  it('has no line where its invoice went to a party without a REN to repay from', () => {
    const tables = edit(invoiced([invoice('VAN', 2020, 300)]), { 'Parter!I2': '#SAKNAS!' });
    expect(reconciled(tables).rows.map(({ ren, period }) => `${ren} ${period}`)).toEqual(['5101 D1']);
  });

  it('is no payout, where one account is for both', () => {
    const tables = edit(withLedger(COST, booked('U1', '2020-04-28', 100)), { 'Parametrar!B7': '3995' });
    expect(reconciled(tables).rows.map(({ invoicedBooked }) => invoicedBooked)).toEqual([undefined]);
  });

  it('is not the fund’s side alone, where one account is both', () => {
    const tables = edit(withLedger(COST, repaid('R1', '2020-10-02', -300, '9954')), {
      'Parametrar!B8': '4996',
    });
    expect(reconciled(tables).rows.map(({ invoicedBooked }) => invoicedBooked)).toEqual([undefined]);
  });

  it('that nobody has invoiced is of the period of its day', () => {
    expect(repaymentsBooked(invoiced([], repaid('R1', '2020-05-02', 50)))).toEqual(['5000 2020 D2 50.00']);
  });

  it('on a REN that pays for nobody is of no investment', () => {
    expect(repaymentsBooked(invoiced([], repaid('R1', '2020-05-02', 50, '7777')))).toEqual([]);
  });

  it('without a REN is of no investment', () => {
    expect(repaymentsBooked(invoiced([], repaid('R1', '2020-05-02', 50, '')))).toEqual([]);
  });

  it.each<[string, Rows, string]>([
    ['not at all', [], 'Återföringen 2020-09-30 på 200 kr är inte bokförd.'],
    [
      'on a REN that pays for nobody',
      [repaid('R1', '2020-10-02', 200, '7777')],
      'Återföringen 2020-09-30 på 200 kr är bokförd på REN 7777, verifikat R1.',
    ],
    [
      'twice',
      [repaid('R1', '2020-10-02', 200, '6000'), repaid('R2', '2020-10-03', 200, '6000')],
      'Återföringen på 200 kr är bokförd två gånger, verifikat R1 och R2.',
    ],
    [
      'with an öre too much',
      [repaid('R1', '2020-10-02', 200.01, '6000')],
      'Återföringen är 200 kr men bokförd med 200,01 kr, verifikat R1.',
    ],
  ])('is told where it is booked %s', (_, rows, words) => {
    const tables = invoiced(
      [invoice('VAN', 2020, 300), invoice('SOC', 2020, 200)],
      repaid('R9', '2020-10-02', 300),
      row('V9', '2020-12-30', 1, { ren: '9999', project: '' }),
      ...rows,
    );
    expect(told(tables, 'repaymentBooked')).toEqual([`H: ${words}`]);
  });

  it('is missing though another payer’s of the same amount is booked', () => {
    const tables = invoiced(
      [invoice('VAN', 2020, 300), invoice('SOC', 2020, 300)],
      repaid('R1', '2020-10-02', 300),
    );
    expect(told(tables, 'repaymentBooked')).toEqual([
      'H: Återföringen 2020-09-30 på 300 kr är inte bokförd.',
    ]);
  });

  it('is missing by the day of its own year’s invoice', () => {
    const tables = invoiced(
      [invoice('VAN', 2019, 300), invoice('VAN', 2020, 200)],
      repaid('R1', '2020-10-02', 200),
    );
    expect(told(tables, 'repaymentBooked')).toEqual([
      'H: Återföringen 2019-09-30 på 300 kr är inte bokförd.',
    ]);
  });
});

import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, given, invoice } from '../workbookBuilder';
import { COST, withSecondInvestment } from './portfolios';
import { paid, payout, reconciled, row, withLedger } from './reconciled';

/** A payout in the ledger: credited to VAN's REN, so negative. */
function booked(voucher: string, date: string, amount: number, ren = '5101'): Rows[number] {
  return row(voucher, date, -amount, { account: '3995', ren, project: '' });
}

/** A repayment in the ledger: debited to VAN's paying REN. */
function repaid(voucher: string, date: string, amount: number, ren = '5000'): Rows[number] {
  return row(voucher, date, amount, { account: '4996', ren, project: '' });
}

/** `2020 D1 100.00` for each period with a booked payout. */
function payoutsBooked(tables: Tables): string[] {
  return reconciled(tables)
    .rows.filter(({ paidBooked }) => paidBooked !== undefined && paidBooked !== '0.00')
    .map(({ year, period, paidBooked = '' }) => `${year} ${period} ${paidBooked}`);
}

/** `5000 2020 H 100.00` for each REN and period with a booked repayment. */
function repaymentsBooked(tables: Tables): string[] {
  return reconciled(tables)
    .rows.filter(({ invoicedBooked }) => invoicedBooked !== undefined && invoicedBooked !== '0.00')
    .map(({ ren, year, period, invoicedBooked = '' }) => `${ren} ${year} ${period} ${invoicedBooked}`);
}

function told(tables: Tables, compared: string): string[] {
  return reconciled(tables)
    .differences.filter((own) => own.compared === compared)
    .flatMap(({ period, reasons }) =>
      reasons.map(({ reason }) => `${period}: ${reason}`.replace(/\u00A0/g, ' ')),
    );
}

describe('A booked payout', () => {
  it('is of the payout with its amount, whenever it was booked', () => {
    const tables = paid(
      withLedger(booked('U2', '2020-10-30', 100), booked('U1', '2020-11-30', 70)),
      payout('Delår 1', '2020-04-28', 70),
      payout('Delår 2', '2020-09-28', 100),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 70.00', '2020 D2 100.00']);
  });

  it('is of the nearest in time of payouts with the same amount, each once', () => {
    const tables = paid(
      withLedger(booked('U2', '2020-09-29', 100), booked('U1', '2020-09-30', 100)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 100),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00', '2020 D2 100.00']);
  });

  it('is of the nearest in time of payouts with the same amount, though an earlier lacks it too', () => {
    const tables = paid(
      withLedger(booked('U2', '2020-09-29', 100)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 100),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D2 100.00']);
  });

  it('is of no payout of the same amount to another REN, though that is nearer', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-09-29', 100)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 100, '6101'),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00']);
  });

  it('beyond the payouts with its amount is of none with another, though that is nearer', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-04-28', 100), booked('U2', '2020-09-29', 100)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 70),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 200.00']);
  });

  it('beyond the payouts with its amount is of the nearest of them', () => {
    const tables = paid(
      withLedger(
        booked('U1', '2020-04-28', 100),
        booked('U2', '2020-09-29', 100),
        // By its day alone it would be of helår, which is paid in January.
        booked('U3', '2021-01-05', 100),
      ),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 100),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00', '2020 D2 200.00']);
  });

  it('of what a period still lacks is that period’s', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-04-28', 70), booked('U2', '2020-12-01', 30)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 500),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00']);
  });

  it('that takes away what a period has too much is that period’s', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-04-28', 130), booked('U2', '2020-12-01', -30)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 500),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00']);
  });

  it('that nobody has made is taken in the order of the days, not of the rows', () => {
    // By day: 60 is of delår 1, which then lacks the 40 that come in October.
    const tables = paid(
      withLedger(booked('U2', '2020-10-01', 40), booked('U1', '2020-05-02', 60)),
      payout('Delår 1', '2020-04-28', 100),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00']);
  });

  it.each([
    ['2020-03-31', '2019 H'],
    ['2020-04-01', '2020 D1'],
    ['2020-08-31', '2020 D1'],
    ['2020-09-01', '2020 D2'],
    ['2020-12-31', '2020 D2'],
    ['2021-01-01', '2020 H'],
  ])('that nobody has made, booked on %s, is of the last period that was to be paid: %s', (date, period) => {
    expect(payoutsBooked(withLedger(booked('U1', date, 100)))).toEqual([`${period} 100.00`]);
  });

  it.each([
    ['10, 2, 6', '2020-10-05'],
    ['3, 7, 11', '2021-03-05'],
  ])('that nobody has made is of the period that is paid then, in the months %s too', (months, date) => {
    const tables = given(withLedger(booked('U1', date, 100)), 'kalender.utbetalningsmånader', months);
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00']);
  });

  it('is of its own REN', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-04-28', 100), booked('U2', '2020-04-28', 40, '6101')),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 1', '2020-04-28', 40, '6101'),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00', '2020 D1 40.00']);
  });

  it('on the REN of the fund is the fund’s side, where one account is both', () => {
    const tables = edit(
      paid(
        withLedger(
          row('U1', '2020-04-28', 100, { account: '4995', ren: '9954', project: '' }),
          row('U1', '2020-04-28', -100, { account: '4995', project: '' }),
        ),
        payout('Delår 1', '2020-04-28', 100),
      ),
      { 'Parametrar!B6': '4995' },
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00']);
  });
});

describe('What is said of a payout that is booked otherwise than it was made', () => {
  const OF_SOC = [booked('S1', '2020-04-28', 60, '6101'), row('V9', '2020-12-30', 60, { ren: '6101' })];
  const made = (...rows: Rows): Tables =>
    paid(
      withLedger(COST, ...OF_SOC, ...rows),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 1', '2020-04-28', 60, '6101'),
    );

  it.each<[string, Rows, string]>([
    ['not at all', [], 'Utbetalningen 2020-04-28 på 100 kr är inte bokförd.'],
    [
      'twice',
      [booked('U1', '2020-04-28', 100), booked('U2', '2020-04-29', 100)],
      'Utbetalningen på 100 kr är bokförd två gånger, verifikat U1 och U2.',
    ],
    [
      'three times',
      ['U1', 'U2', 'U3'].map((voucher) => booked(voucher, '2020-04-28', 100)),
      'Utbetalningen är 100 kr men bokförd med 300 kr, verifikat U1, U2 och U3.',
    ],
    [
      'with an öre too little',
      [booked('U1', '2020-04-28', 99.99)],
      'Utbetalningen är 100 kr men bokförd med 99,99 kr, verifikat U1.',
    ],
    [
      'on a REN of nobody',
      [booked('U1', '2020-04-28', 100, '7777')],
      'Utbetalningen 2020-04-28 på 100 kr är bokförd på REN 7777, verifikat U1.',
    ],
    [
      'without a REN',
      [booked('U1', '2020-04-28', 100, '')],
      'Utbetalningen 2020-04-28 på 100 kr är bokförd utan REN, verifikat U1.',
    ],
    [
      'on two RENs of nobody, which tell nothing',
      [booked('U1', '2020-04-28', 100, '7777'), booked('U2', '2020-04-28', 100, '7778')],
      'Utbetalningen 2020-04-28 på 100 kr är inte bokförd.',
    ],
    [
      'on a REN of nobody with another amount, which tells nothing',
      [booked('U1', '2020-04-28', 99, '7777')],
      'Utbetalningen 2020-04-28 på 100 kr är inte bokförd.',
    ],
  ])('%s', (_, rows, words) => {
    expect(told(made(...rows), 'payoutBooked')).toEqual([`D1: ${words}`]);
  });

  it('is by the last day of its payouts', () => {
    const tables = paid(made(), payout('Delår 1', '2020-05-29', 3), payout('Delår 1', '2020-05-15', 2));
    expect(told(tables, 'payoutBooked')).toEqual(['D1: Utbetalningen 2020-05-29 på 105 kr är inte bokförd.']);
  });

  it('is missing though another REN’s payout of the same amount is booked', () => {
    const tables = paid(
      withLedger(COST, ...OF_SOC),
      payout('Delår 1', '2020-04-28', 60),
      payout('Delår 1', '2020-04-28', 60, '6101'),
    );
    expect(told(tables, 'payoutBooked')).toEqual(['D1: Utbetalningen 2020-04-28 på 60 kr är inte bokförd.']);
  });

  it('is by no day of another period', () => {
    const tables = append(
      paid(
        made(booked('U2', '2020-09-28', 7), booked('U3', '2021-04-28', 8)),
        payout('Delår 2', '2020-09-28', 7),
      ),
      'Utbetalningar',
      ['S1', '5101', 2021, 'Delår 1', '2021-04-28', 8],
    );
    expect(told(tables, 'payoutBooked')).toEqual(['D1: Utbetalningen 2020-04-28 på 100 kr är inte bokförd.']);
  });

  it('is by no voucher of another period', () => {
    const tables = paid(
      made(booked('U1', '2020-04-28', 100), booked('U2', '2020-09-28', 6)),
      payout('Delår 2', '2020-09-28', 7),
    );
    expect(told(tables, 'payoutBooked')).toEqual([
      'D2: Utbetalningen är 7 kr men bokförd med 6 kr, verifikat U2.',
    ]);
  });

  it('is by no day of another REN', () => {
    const tables = paid(
      made(booked('S2', '2020-05-29', 3, '6101')),
      payout('Delår 1', '2020-05-29', 3, '6101'),
    );
    expect(told(tables, 'payoutBooked')).toEqual(['D1: Utbetalningen 2020-04-28 på 100 kr är inte bokförd.']);
  });

  it('is missing where it was made on the ledger’s last day', () => {
    const tables = paid(made(booked('U1', '2020-04-28', 100)), payout('Helår', '2020-12-30', 7));
    expect(told(tables, 'payoutBooked')).toEqual(['H: Utbetalningen 2020-12-30 på 7 kr är inte bokförd.']);
  });

  it('comes after the ledger from the day after its last', () => {
    const tables = paid(made(booked('U1', '2020-04-28', 100)), payout('Helår', '2020-12-31', 7));
    expect(told(tables, 'payoutBooked')).toEqual([
      'H: Utbetalningen 2020-12-31 på 7 kr kommer efter huvudbokens sista dag 2020-12-30.',
    ]);
  });
});

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

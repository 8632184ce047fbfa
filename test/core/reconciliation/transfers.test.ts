import { append, invoice } from '../workbookBuilder';
import type { Rows, Tables } from '../workbookBuilder';
import { COST, costOfTheOther } from './portfolios';
import { reconciled, row, unmatchedOf, withLedger } from './reconciled';

const PAID = ['S1', '5101', 2020, 'Delår 1', '2020-04-28', 100];
const LATER = row('V9', '2020-12-30', 1, { ren: '9999', project: '' });

function booked(amount: number, date = '2020-04-28', ren = '5101'): Rows[number] {
  return row('U1', date, amount, { account: '3995', ren, project: '' });
}

function repaid(voucher: string, amount: number, date: string, ren = '5000'): Rows[number] {
  return row(voucher, date, amount, { account: '4996', ren, project: '' });
}

function causes(tables: Tables, compared: string, today?: string): string[] {
  return reconciled(tables, today)
    .differences.filter((own) => own.compared === compared)
    .map(
      ({ period, amount, reasons }) => `${period} ${amount} ${reasons.map(({ cause }) => cause).join(' ')}`,
    );
}

describe('A payout in the ledger', () => {
  const withPayout = (...rows: Rows): Tables =>
    append(withLedger(COST, LATER, ...rows), 'Utbetalningar', PAID);

  it('is the one that was made', () => {
    const tables = withPayout(booked(-100));
    expect([causes(tables, 'payoutBooked'), reconciled(tables).rows[0]?.paidBooked]).toEqual([[], '100.00']);
  });

  it('is booked twice', () => {
    expect(causes(withPayout(booked(-100), booked(-100)), 'payoutBooked')).toEqual([
      'D1 -100.00 bookedTwice',
    ]);
  });

  it('is booked with an öre too little, and the entry that mends it debits the fund and credits the REN', () => {
    const tables = withPayout(booked(-99.99));
    const [difference] = reconciled(tables).differences.filter(({ compared }) => compared === 'payoutBooked');
    expect(difference?.reasons[0]).toMatchObject({
      cause: 'bookedWrongly',
      amount: '0.01',
      correction: [
        { ren: '9954', account: '4995', amount: '0.01' },
        { ren: '5101', account: '3995', amount: '-0.01' },
      ],
    });
  });

  it('is missing where others are booked', () => {
    const tables = append(withPayout(booked(-60, '2020-04-28', '6101')), 'Utbetalningar', [
      'S1',
      '6101',
      2020,
      'Delår 1',
      '2020-04-28',
      60,
    ]);
    expect(causes(tables, 'payoutBooked')).toEqual(['D1 100.00 notBooked']);
  });

  it('is booked on a REN that no investment has, and is moved from there', () => {
    const tables = append(
      withPayout(booked(-100, '2020-04-28', '7777'), booked(-60, '2020-04-28', '6101')),
      'Utbetalningar',
      ['S1', '6101', 2020, 'Delår 1', '2020-04-28', 60],
    );
    const [difference] = reconciled(tables).differences.filter(({ compared }) => compared === 'payoutBooked');
    expect(difference?.reasons[0]).toMatchObject({
      cause: 'bookedWrongly',
      vouchers: ['U1'],
      correction: [
        { ren: '7777', account: '3995', amount: '100.00' },
        { ren: '5101', account: '3995', amount: '-100.00' },
      ],
    });
  });

  it.each(['2020-04-28', '2021-02-20'])('is right again once a second booking is taken out, %s', (day) => {
    const tables = withPayout(booked(-100), booked(-100), booked(100, day));
    expect(causes(tables, 'payoutBooked')).toEqual([]);
  });

  it('is right again once what it lacked is booked, whenever that is', () => {
    expect(causes(withPayout(booked(-70), booked(-30, '2021-02-20')), 'payoutBooked')).toEqual([]);
  });

  it.each([
    ['the REN of the investment', '5101', 'REN 5101 och ska ligga på fondens, 9954'],
    ['a REN of nobody', '7777', 'REN 7777 och ska ligga på fondens, 9954'],
  ])('is told with its debit on %s instead of the fund', (_, ren, words) => {
    const tables = withPayout(
      booked(-100),
      row('U1', '2020-04-28', 100, { account: '4995', ren, project: '' }),
    );
    const debit = reconciled(tables).unmatched.find(
      ({ amount, place }) => place === 'payout' && amount === '100.00',
    );
    expect([debit?.reason.includes(words), debit?.correction]).toEqual([
      true,
      [
        { ren, account: '4995', amount: '-100.00' },
        { ren: '9954', account: '4995', amount: '100.00' },
      ],
    ]);
  });

  it('is told without more with its debit on the fund', () => {
    const tables = withPayout(
      booked(-100),
      row('U1', '2020-04-28', 100, { account: '4995', ren: '9954', project: '' }),
    );
    expect(reconciled(tables).unmatched.find(({ amount }) => amount === '100.00')?.reason).toBe(
      'Utbetalning: konto 4995 är ett av kontona för den.',
    );
  });

  it('comes after a ledger that ends before it', () => {
    const tables = append(
      append(withLedger(COST, booked(-100), row('V2', '2020-12-01', 7)), 'Utbetalningar', PAID),
      'Utbetalningar',
      ['S1', '5101', 2020, 'Helår', '2021-01-28', 7],
    );
    expect(causes(tables, 'payoutBooked')).toEqual(['H 7.00 afterLedger']);
  });

  it('is not compared where the ledger has none, which is said', () => {
    const { rows, notCompared } = reconciled(withPayout());
    expect([rows[0]?.paidBooked, notCompared.join(' ')]).toEqual([
      undefined,
      expect.stringContaining('Utbetalningarna är inte jämförda med bokföringen'),
    ]);
  });
});

describe('A repayment in the ledger', () => {
  const invoiced = (...rows: Rows): Tables =>
    append(withLedger(COST, ...rows), 'Fakturor', invoice('VAN', 2020, 300), invoice('SOC', 2020, 200));

  it('is the invoice of its payer, to the öre', () => {
    const tables = invoiced(repaid('R1', 300, '2020-09-30'), repaid('R2', 200, '2020-10-02', '6000'));
    expect(causes(tables, 'repaymentBooked')).toEqual([]);
  });

  it('is missing for one of two, and the entry debits the payer and credits the fund', () => {
    const tables = invoiced(repaid('R1', 300, '2020-09-30'), LATER);
    const [difference] = reconciled(tables).differences.filter(
      ({ compared }) => compared === 'repaymentBooked',
    );
    expect(difference).toMatchObject({
      ren: '6000',
      amount: '200.00',
      reasons: [
        {
          cause: 'notBooked',
          correction: [
            { ren: '6000', account: '4996', amount: '200.00' },
            { ren: '9954', account: '3996', amount: '-200.00' },
          ],
        },
      ],
    });
  });

  it('is moved to the fund with its credit on the REN of the payer', () => {
    const credit = row('R1', '2020-09-30', -300, { account: '3996', ren: '5000', project: '' });
    expect(reconciled(withLedger(credit)).unmatched.map(({ correction }) => correction)).toEqual([
      [
        { ren: '5000', account: '3996', amount: '300.00' },
        { ren: '9954', account: '3996', amount: '-300.00' },
      ],
    ]);
  });

  it('that nobody has invoiced is told', () => {
    const tables = append(withLedger(COST, repaid('R1', 50, '2020-09-30')), 'Fakturor');
    expect(causes(tables, 'repaymentBooked')).toEqual(['H -50.00 bookedWrongly']);
  });
});

describe('At the end of a year', () => {
  it('the payout of Helår made in January is accrued', () => {
    const tables = append(withLedger(row('V1', '2020-12-31', 70)), 'Utbetalningar', [
      'S1',
      '5101',
      2020,
      'Helår',
      '2021-01-28',
      70,
    ]);
    expect(reconciled(tables).accruals.map(({ kind, year, amount }) => [kind, year, amount])).toEqual([
      ['payout', 2020, '70.00'],
    ]);
  });

  it('the payout of Helår still to be made is accrued from the first day of the next year', () => {
    const tables = withLedger(row('V1', '2020-12-31', 70));
    expect([reconciled(tables, '2020-12-31').accruals, reconciled(tables, '2021-01-01').accruals]).toEqual([
      [],
      [expect.objectContaining({ kind: 'payout', year: 2020, amount: '70.00' })],
    ]);
  });

  it('a payout made in the year itself is not accrued', () => {
    expect(reconciled(append(withLedger(COST), 'Utbetalningar', PAID)).accruals).toEqual([]);
  });

  it('a round invoiced in the year and booked after it is accrued', () => {
    const tables = append(
      withLedger(COST, repaid('R1', 300, '2021-01-04'), repaid('R2', 200, '2020-12-31', '6000')),
      'Fakturor',
      invoice('VAN', 2020, 300),
      invoice('SOC', 2020, 200),
    );
    const rounds = reconciled(tables).accruals.filter(({ kind }) => kind === 'repayment');
    expect(rounds.map(({ ren, year, amount }) => [ren, year, amount])).toEqual([['5000', 2020, '300.00']]);
  });
});

describe('Two investments', () => {
  it('have a voucher of one on the REN of the other, which the reports show', () => {
    expect(unmatchedOf(costOfTheOther)).toEqual(['V2 otherInvestment 40.00']);
  });

  it('get it moved', () => {
    expect(reconciled(costOfTheOther).rows.flatMap(({ corrections }) => corrections)).toEqual([
      [
        { ren: '5101', project: '70001', account: '5010', amount: '-40.00' },
        { ren: '7101', project: '70001', account: '5010', amount: '40.00' },
      ],
    ]);
  });
});

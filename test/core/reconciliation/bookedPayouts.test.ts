import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, given } from '../workbookBuilder';
import { booked, told } from './bookings';
import { COST } from './portfolios';
import { paid, payout, reconciled, row, withLedger } from './reconciled';

/** `2020 D1 100.00` for each period with a booked payout. */
function payoutsBooked(tables: Tables): string[] {
  return reconciled(tables)
    .rows.filter(({ paidBooked }) => paidBooked !== undefined && paidBooked !== '0.00')
    .map(({ year, period, paidBooked = '' }) => `${year} ${period} ${paidBooked}`);
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
        // By its day alone it would be of helår, though that is paid in January or February.
        booked('U3', '2021-03-01', 100),
      ),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 100),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00', '2020 D2 200.00']);
  });

  it('on the day of a payout of another amount, which nothing else books, is that payout', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-04-28', 100), booked('U2', '2020-09-28', 100)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 101),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00', '2020 D2 100.00']);
  });

  it('on the day of a payout that another row books is of the period that is to be paid', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-09-28', 100), booked('U2', '2020-09-28', 40)),
      payout('Delår 1', '2020-09-28', 100),
    );
    expect(payoutsBooked(tables)).toEqual(['2020 D1 100.00', '2020 D2 40.00']);
  });

  it('takes no payout that another row was booked for, though it stands before that row', () => {
    const tables = paid(
      withLedger(booked('U2', '2020-09-28', 100), booked('U1', '2020-04-28', 100)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 101),
    );
    expect(told(tables, 'payoutBooked')).toEqual([
      'D2: Utbetalningen är 101 kr men bokförd med 100 kr, verifikat U2.',
    ]);
  });

  it.each(['2021-01-01', '2021-02-28'])(
    'beyond the payouts with its amount is of the period that is paid then, and has no payout: %s',
    (day) => {
      const tables = paid(
        withLedger(booked('U1', '2020-09-29', 100), booked('U2', day, 100)),
        payout('Delår 2', '2020-09-28', 100),
      );
      expect(told(tables, 'payoutBooked')).toEqual([
        'H: Utbetalningen på 100 kr är bokförd, verifikat U2, men står inte i Utbetalningar. Lägg till den där, eller backa verifikatet.',
      ]);
    },
  );

  it('of a period whose payouts come to nothing is told beside them', () => {
    const tables = paid(
      withLedger(booked('U1', '2020-04-28', 50), booked('U2', '2020-09-28', 100)),
      payout('Delår 1', '2020-04-28', 70),
      payout('Delår 1', '2020-04-29', -70),
      payout('Delår 2', '2020-09-28', 100),
    );
    expect(told(tables, 'payoutBooked')).toEqual([
      'D1: Utbetalningen är 0 kr men bokförd med 50 kr, verifikat U1.',
    ]);
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

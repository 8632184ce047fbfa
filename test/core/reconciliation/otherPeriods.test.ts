import { edit } from '../workbookBuilder';
import { paidInAnotherPeriod } from './portfolios';
import {
  paid,
  payout,
  reconciled,
  report,
  row,
  told,
  unmatchedOf,
  withLedger,
  withReported,
} from './reconciled';

describe('A period', () => {
  it('holds a voucher that is booked in the next period, so its day is wrong', () => {
    expect(told(reconciled(paidInAnotherPeriod()))).toEqual([
      'D1 paid -30.00: otherPeriod -30.00 V2',
      'D2 paid 30.00: otherPeriod 30.00 V2',
    ]);
  });

  it('holds the first of the next period’s vouchers of the same amount, whatever the order of the rows', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V4', '2020-07-01', 30),
        row('V2', '2020-05-01', 30),
        row('V3', '2020-06-01', 30),
      ),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 60),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid -30.00: otherPeriod -30.00 V2',
      'D2 paid 30.00: otherPeriod 30.00 V2',
    ]);
  });

  it('was paid before the last of its vouchers of the same amount, whatever the order of the rows', () => {
    const tables = paid(
      withLedger(
        row('V4', '2020-04-20', 30),
        row('V2', '2020-02-01', 30),
        row('V3', '2020-03-01', 30),
        row('V1', '2020-06-10', 100),
      ),
      payout('Delår 1', '2020-04-28', 60),
      payout('Delår 2', '2020-09-28', 130),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid 30.00: late 30.00 V4',
      'D2 paid -30.00: correctsEarlier -30.00',
    ]);
  });

  it('holds a voucher of a period that is not due yet', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-05-01', 30)),
      payout('Delår 1', '2020-04-28', 130),
    );
    expect(told(reconciled(tables, '2020-06-01'))).toContain('D1 paid -30.00: otherPeriod -30.00 V2');
  });

  it('has a voucher of another period told as outside its own', () => {
    expect(unmatchedOf(paidInAnotherPeriod())).toEqual(['V2 outsidePeriod 30.00']);
  });

  it('has a voucher of another period told where it stands, below rows of other RENs', () => {
    const tables = paid(
      withLedger(
        row('V3', '2020-02-01', 9, { ren: '6101' }),
        row('V1', '2020-02-10', 100),
        row('V4', '2020-03-01', 9, { ren: '6101' }),
        row('V2', '2020-05-01', 30),
        row('V5', '2020-06-10', 50),
      ),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 50),
      payout('Delår 1', '2020-04-28', 18, '6101'),
    );
    expect(unmatchedOf(tables)).toEqual(['V2 outsidePeriod 30.00']);
  });

  it('has a voucher of another period told by what else is wrong with it', () => {
    expect(unmatchedOf(paidInAnotherPeriod({ project: '' }))).toEqual(['V2 projectMissing 30.00']);
  });

  it('was reported with a voucher that is booked in the next year', () => {
    const tables = withReported(
      withLedger(row('V1', '2020-12-31', 100), row('V2', '2021-01-01', 40), row('V3', '2021-02-01', 9)),
      report('Helår', 140),
      ['S1', '5101', 2021, 'Delår 1', 9],
    );
    expect(told(reconciled(tables, '2021-06-01'), 'reported')).toEqual([
      'H reported -40.00: otherPeriod -40.00 V2',
      'D1 reported 40.00: otherPeriod 40.00 V2',
    ]);
  });

  it('has no voucher of another period when that one is on another REN', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-05-01', 30, { ren: '6101' })),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 30, '6101'),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid -30.00: unexplained -30.00']);
  });

  it('has a voucher of another period once, where two periods were paid that much too much', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-06-10', 50),
        row('V3', '2020-10-01', 30),
        row('V4', '2020-11-01', 9),
      ),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 80),
      payout('Helår', '2021-01-28', 9),
    );
    expect(told(reconciled(tables))).toContain('D2 paid -30.00: unexplained -30.00');
  });

  it('has a voucher of a period that is not due once, where two were paid that much too much', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-06-10', 50), row('V3', '2020-10-01', 30)),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 80),
    );
    expect(told(reconciled(tables, '2020-12-31'), 'paid')).toEqual([
      'D1 paid -30.00: otherPeriod -30.00 V3',
      'D2 paid -30.00: unexplained -30.00',
      'H paid 30.00: notDue 30.00',
    ]);
  });

  it('has a voucher of a period that is not due, though a credit is used up there', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', -10), row('V2', '2020-05-01', 30)),
      payout('Delår 1', '2020-04-28', 30),
    );
    expect(told(reconciled(tables, '2020-06-01'))[0]).toBe(
      'D1 paid -40.00: creditKept -10.00, otherPeriod -30.00 V2',
    );
  });

  it('has no voucher of a period that lacks nothing, since the grant does not reach to it', () => {
    const tables = edit(
      paid(
        withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-05-01', 30)),
        payout('Delår 1', '2020-04-28', 130),
        payout('Delår 2', '2020-09-28', 0),
      ),
      { 'Satsningar!G2': 100 },
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid -30.00: unexplained -30.00',
      'D2 paid 30.00: unfunded 30.00',
    ]);
  });

  it('has no income of another period, where it was paid too little for a voucher that came late', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-04-01', 30),
        row('V3', '2020-06-10', 80),
        row('V4', '2020-06-11', -30),
        row('V5', '2020-10-10', 20),
      ),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 80),
      payout('Helår', '2021-01-28', 25),
    );
    expect(told(reconciled(tables))).toContain('D1 paid 30.00: late 30.00 V2');
  });

  it('has no voucher of another period that lies on the wrong REN', () => {
    const tables = withReported(
      withLedger(
        row('V1', '2019-12-10', 100),
        row('V2', '2020-02-10', 30),
        row('V3', '2020-02-11', 50),
        row('V4', '2020-02-12', 9, { ren: '6101' }),
      ),
      ['S1', '5101', 2019, 'Helår', 130],
      report('Delår 1', 50),
      report('Delår 1', 39, '6101'),
    );
    expect(told(reconciled(tables), 'reported')).toEqual([
      'H reported -30.00: unexplained -30.00',
      'D1 reported 30.00: otherRen 30.00 V2',
      'D1 reported -30.00: otherRen -30.00 V2',
    ]);
  });

  it('has the voucher in place of what made even the period where it is paid, and of that alone', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-06-10', 50),
        row('V3', '2020-10-01', 30),
        row('V4', '2020-10-02', 60),
      ),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 57),
      payout('Helår', '2021-01-28', 53),
    );
    // Helår is paid 37 less than the 90 that are booked: V3, which was paid with delår 1, and the 7 of delår 2.
    expect(told(reconciled(tables))).toContain('H paid 37.00: otherPeriod 30.00 V3, correctsEarlier 7.00');
  });

  it('has no voucher of a period that was paid for it, though the amount is the same', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-06-10', 50), row('V3', '2020-10-01', 30)),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 20),
      payout('Helår', '2021-01-28', 30),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid -30.00: madeEven -30.00',
      'D2 paid 30.00: correctsEarlier 30.00',
    ]);
  });
});

import { paid, payout, reconciled, report, row, told, withLedger, withReported } from './reconciled';

describe('A period', () => {
  it('holds a voucher that is booked in the next period, so its day is wrong', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-05-01', 30), row('V3', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 50),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid -30.00: otherPeriod -30.00 V2',
      'D2 paid 30.00: otherPeriod 30.00 V2',
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
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-05-01', 30), row('V3', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', 130),
      payout('Delår 2', '2020-09-28', 50),
    );
    expect(reconciled(tables).unmatched.map(({ voucher, place }) => `${voucher} ${place}`)).toEqual([
      'V2 outsidePeriod',
    ]);
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

import { paid, payout, reconciled, report, row, told, withLedger, withReported } from './reconciled';

describe('What was reported', () => {
  it('is right when it is the sum from 1 January', () => {
    const tables = withReported(
      withLedger(
        row('V1', '2020-04-30', 100),
        row('V2', '2020-05-01', 40),
        row('V3', '2020-08-31', 2),
        row('V4', '2020-12-31', 1),
      ),
      report('Delår 1', 100),
      report('Delår 2', 142),
      report('Helår', 143),
    );
    expect([
      told(reconciled(tables), 'reported'),
      reconciled(tables).rows.map(({ period, ledger, reported, reportedThrough }) => [
        period,
        ledger,
        reported,
        reportedThrough,
      ]),
    ]).toEqual([
      [],
      [
        ['D1', '100.00', '100.00', '100.00'],
        ['D2', '42.00', '42.00', '142.00'],
        ['H', '1.00', '1.00', '143.00'],
      ],
    ]);
  });

  it('begins anew each year', () => {
    const tables = withReported(
      withLedger(row('V1', '2020-12-31', 100), row('V2', '2021-01-01', 40)),
      report('Helår', 100),
      ['S1', '5101', 2021, 'Delår 1', 40],
    );
    expect(told(reconciled(tables), 'reported')).toEqual([]);
  });

  it('says nothing of the payout where it is only the period’s own part', () => {
    const tables = withReported(
      paid(
        withLedger(row('V1', '2020-04-30', 100), row('V2', '2020-05-01', 42)),
        payout('Delår 1', '2020-04-30', 100),
        payout('Delår 2', '2020-09-28', 40),
      ),
      report('Delår 1', 100),
      report('Delår 2', 42),
    );
    expect(told(reconciled(tables), 'paid')).toEqual(['D2 paid 2.00: unexplained 2.00']);
  });

  it('is told when it is only the period’s own part', () => {
    const tables = withReported(
      withLedger(row('V1', '2020-04-30', 100), row('V2', '2020-05-01', 42)),
      report('Delår 1', 100),
      report('Delår 2', 42),
    );
    expect(told(reconciled(tables), 'reported')).toEqual(['D2 reported 100.00: notCumulative 100.00']);
  });

  it('spans the periods since the last report', () => {
    const tables = withReported(
      withLedger(row('V1', '2020-04-30', 100), row('V2', '2020-05-01', 42)),
      report('Delår 2', 142),
    );
    expect(told(reconciled(tables), 'reported')).toEqual([]);
  });

  it('counts a difference once, in the period where it arose', () => {
    const tables = withReported(
      withLedger(row('V1', '2020-04-30', 100), row('V2', '2020-05-01', 42)),
      report('Delår 1', 93),
      report('Delår 2', 135),
    );
    expect(told(reconciled(tables), 'reported')).toEqual(['D1 reported 7.00: unexplained 7.00']);
  });

  it('is put right by the next report', () => {
    const tables = withReported(
      withLedger(row('V1', '2020-04-30', 100), row('V2', '2020-04-30', 7), row('V3', '2020-05-01', 42)),
      report('Delår 1', 100),
      report('Delår 2', 149),
    );
    expect(told(reconciled(tables), 'reported')).toEqual([
      'D1 reported 7.00: late 7.00 V2',
      'D2 reported -7.00: correctsEarlier -7.00',
    ]);
  });

  it('is not put right by a report of the next year', () => {
    const tables = withReported(
      withLedger(row('V1', '2020-12-31', 100), row('V2', '2021-01-01', 40)),
      report('Helår', 93),
      ['S1', '5101', 2021, 'Delår 1', 47],
    );
    expect(told(reconciled(tables), 'reported')).toEqual([
      'H reported 7.00: unexplained 7.00',
      'D1 reported -7.00: unexplained -7.00',
    ]);
  });

  it('is not compared without its table, which is said', () => {
    const { rows, notCompared } = reconciled(withLedger(row('V1', '2020-04-30', 100)));
    expect([rows[0]?.reported, rows[0]?.differenceReported, notCompared[0]]).toEqual([
      undefined,
      undefined,
      'Huvudboken är inte jämförd med det redovisade: tabellen Redovisat saknas.',
    ]);
  });
});

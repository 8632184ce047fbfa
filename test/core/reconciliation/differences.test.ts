import { append } from '../workbookBuilder';
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

describe('What was paid for a period', () => {
  it('is right to the öre, and then nothing is said', () => {
    const tables = paid(withLedger(row('V1', '2020-02-10', 100.01)), payout('Delår 1', '2020-04-28', 100.01));
    expect(told(reconciled(tables))).toEqual([]);
  });

  it('differs when an öre is missing', () => {
    const tables = paid(withLedger(row('V1', '2020-02-10', 100)), payout('Delår 1', '2020-04-28', 99.99));
    expect(told(reconciled(tables))).toEqual(['D1 paid 0.01: unexplained 0.01']);
  });

  it('is an error where it differs without an explanation', () => {
    const tables = paid(withLedger(row('V1', '2020-02-10', 100)), payout('Delår 1', '2020-04-28', 99.99));
    expect(reconciled(tables).differences[0]?.reasons.map(({ isError }) => isError)).toEqual([true]);
  });

  it('is missing when its month is over', () => {
    const tables = withLedger(row('V1', '2020-04-30', 100));
    expect(told(reconciled(tables, '2020-05-01'))).toEqual(['D1 paid 100.00: notPaid 100.00']);
  });

  it('is not due while its month runs', () => {
    const tables = withLedger(row('V1', '2020-04-30', 100));
    expect(told(reconciled(tables, '2020-04-30'))).toEqual(['D1 paid 100.00: notDue 100.00']);
  });

  it('came too early for a row dated after it', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-04-29', 5), row('V3', '2020-04-30', 6)),
      payout('Delår 1', '2020-04-28', 100),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid 11.00: late 11.00 V2 V3']);
  });

  it('differs though its month still runs, once it has been made', () => {
    const tables = paid(withLedger(row('V1', '2020-02-10', 100)), payout('Delår 1', '2020-04-20', 99.99));
    expect(told(reconciled(tables, '2020-04-29'))).toEqual(['D1 paid 0.01: unexplained 0.01']);
  });

  it('is nothing to tell while its month runs, where it is to be nothing', () => {
    const tables = withReported(
      paid(withLedger(row('V1', '2020-02-10', 100)), payout('Delår 1', '2020-04-28', 100)),
      report('Delår 2', 100),
    );
    expect(told(reconciled(tables, '2020-08-31'))).toEqual([]);
  });

  it('is missing though the same period of another year was paid', () => {
    const tables = append(withLedger(row('V1', '2020-02-10', 100)), 'Utbetalningar', [
      ...['S1', '5101', 2021, 'Delår 1', '2021-02-10', 0],
    ]);
    expect(told(reconciled(tables))).toContain('D1 paid 100.00: notPaid 100.00');
  });

  it('did not come too early for rows before its last part', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-04-20', 1),
        row('V3', '2020-04-21', 2),
        row('V4', '2020-04-22', 4),
      ),
      payout('Delår 1', '2020-04-15', 60),
      payout('Delår 1', '2020-04-28', 40),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid 7.00: unexplained 7.00']);
  });

  it('did not come too early for rows of its own day', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-04-28', 1),
        row('V3', '2020-04-28', 2),
        row('V4', '2020-04-28', 4),
      ),
      payout('Delår 1', '2020-04-28', 100),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid 7.00: unexplained 7.00']);
  });

  it('came too early for a voucher that is exactly the difference', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-03-31', 5)),
      payout('Delår 1', '2020-04-30', 100),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid 5.00: late 5.00 V2']);
  });

  it('came too early for two vouchers that are the difference together', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-03-30', 5), row('V3', '2020-03-31', 8)),
      payout('Delår 1', '2020-04-30', 100),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid 13.00: late 13.00 V2 V3']);
  });

  it('is no error when a late posting is put right with the next payout', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-03-31', 5), row('V3', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 55),
    );
    const { differences } = reconciled(tables);
    expect([
      told(reconciled(tables)),
      differences.flatMap(({ reasons }) => reasons.filter(({ isError }) => isError)),
    ]).toEqual([['D1 paid 5.00: late 5.00 V2', 'D2 paid -5.00: correctsEarlier -5.00'], []]);
  });

  it('says in which payout it was put right', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-03-31', 5), row('V3', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 55),
    );
    expect(reconciled(tables).rows[0]?.reason).toContain('Rättat i utbetalningen för delår 2 2020.');
  });

  it('is put right for the part that the next payout covers', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V3', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', 90),
      payout('Delår 2', '2020-09-28', 57),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid 10.00: unexplained 10.00',
      'D2 paid -7.00: correctsEarlier -7.00',
    ]);
  });

  it('was wrong, and no late posting, when no voucher explains what the next payout made even', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V3', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', 93),
      payout('Delår 2', '2020-09-28', 57),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid 7.00: madeEven 7.00',
      'D2 paid -7.00: correctsEarlier -7.00',
    ]);
  });

  it('was wrong by its own period’s rows alone, though an earlier period has costs', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V3', '2020-06-10', 50), row('V4', '2020-10-10', 20)),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 43),
      payout('Helår', '2021-01-28', 27),
    );
    expect(told(reconciled(tables))[0]).toBe('D2 paid 7.00: madeEven 7.00');
  });

  it('lacked several late vouchers that the next payout took', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-04-01', 5),
        row('V4', '2020-04-02', 6),
        row('V5', '2020-04-03', 8),
        row('V3', '2020-06-10', 50),
      ),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 69),
    );
    expect(told(reconciled(tables))[0]).toBe('D1 paid 19.00: late 19.00 V2 V4 V5');
  });

  it('was too much', () => {
    const tables = paid(withLedger(row('V1', '2020-02-10', 100)), payout('Delår 1', '2020-04-28', 120));
    expect(told(reconciled(tables))).toEqual(['D1 paid -20.00: unexplained -20.00']);
  });

  it('was too much after a credit that came late', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-04-01', -20)),
      payout('Delår 1', '2020-04-28', 100),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid -20.00: late -20.00 V2']);
  });

  it('leaves out a credit that is kept to the next period, and then takes it', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', -30), row('V2', '2020-06-10', 50)),
      payout('Delår 2', '2020-09-28', 20),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid -30.00: creditKept -30.00',
      'D2 paid 30.00: creditUsed 30.00',
    ]);
  });

  it('stops at the grant', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 1050000), row('V2', '2020-06-10', 50)),
      payout('Delår 1', '2020-04-28', 1050000),
      payout('Delår 2', '2020-09-28', 0),
    );
    expect(told(reconciled(tables))).toEqual(['D2 paid 50.00: unfunded 50.00']);
  });

  it('is more by what a later grant reaches to', () => {
    const tables = append(
      paid(
        withLedger(
          row('V1', '2020-02-10', 1050000),
          row('V2', '2020-06-10', 50),
          row('V3', '2020-10-10', 10),
        ),
        payout('Delår 1', '2020-04-28', 1050000),
        payout('Delår 2', '2020-09-28', 0),
        payout('Helår', '2021-01-28', 60),
      ),
      'Andringar',
      ['S1', '2020-12-01', 'Kommunstyrelsen', 'Tillskott', '', 60, ''],
    );
    expect(told(reconciled(tables))).toEqual([
      'D2 paid 50.00: unfunded 50.00',
      'H paid -50.00: dueAgain -50.00',
    ]);
  });

  it('lacks a voucher that is booked twice, and the copy is to go', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-03-10', 7), row('V2', '2020-03-10', 7)),
      payout('Delår 1', '2020-04-28', 107),
    );
    const { differences } = reconciled(tables);
    expect([told(reconciled(tables)), differences[0]?.reasons[0]?.correction]).toEqual([
      ['D1 paid 7.00: duplicate 7.00 V2'],
      [{ ren: '5101', project: '70001', account: '5010', amount: '-7.00' }, { amount: '7.00' }],
    ]);
  });

  it('lacks both a copy and a late voucher', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-03-10', 7),
        row('V2', '2020-03-10', 7),
        row('V3', '2020-03-31', 11),
      ),
      payout('Delår 1', '2020-04-28', 107),
    );
    expect(told(reconciled(tables))).toEqual(['D1 paid 18.00: duplicate 7.00 V2, late 11.00 V3']);
  });

  it('goes to a REN that has no cost at all', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100)),
      payout('Delår 1', '2020-04-28', 60, '6101'),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid 100.00: notPaid 100.00',
      'D1 paid -60.00: unexplained -60.00',
    ]);
  });
});

describe('A cost that is paid to the wrong REN', () => {
  it('is not booked wrongly where nothing at all was paid to its own', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100)),
      payout('Delår 1', '2020-04-28', 100, '6101'),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid 100.00: notPaid 100.00',
      'D1 paid -100.00: unexplained -100.00',
    ]);
  });

  it('is not booked wrongly where no voucher is what the one has too much and the other too little', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V3', '2020-03-11', 9, { ren: '6101' })),
      payout('Delår 1', '2020-04-28', 60),
      payout('Delår 1', '2020-04-28', 49, '6101'),
    );
    expect(told(reconciled(tables))).toEqual([
      'D1 paid 40.00: unexplained 40.00',
      'D1 paid -40.00: unexplained -40.00',
    ]);
  });
});

describe('A cost on the wrong REN', () => {
  const tables = paid(
    withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-03-10', 40),
      row('V3', '2020-03-11', 9, { ren: '6101' }),
    ),
    payout('Delår 1', '2020-04-28', 100),
    payout('Delår 1', '2020-04-28', 49, '6101'),
  );

  it('is told on both', () => {
    expect(told(reconciled(tables))).toEqual([
      'D1 paid 40.00: otherRen 40.00 V2',
      'D1 paid -40.00: otherRen -40.00 V2',
    ]);
  });

  it('is none the less a cost of the investment', () => {
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is moved with minus on the old row and plus on the new', () => {
    expect(reconciled(tables).rows[0]?.corrections).toEqual([
      [
        { ren: '5101', project: '70001', account: '5010', amount: '-40.00' },
        { ren: '6101', project: '70001', account: '5010', amount: '40.00' },
      ],
    ]);
  });

  it('is the one that looks like a copy, where the REN has others of the same amount', () => {
    const alike = paid(
      withLedger(
        row('V1', '2020-02-10', 40),
        row('V2', '2020-02-10', 40),
        row('V3', '2020-03-10', 40),
        row('V4', '2020-03-11', 9, { ren: '6101' }),
      ),
      payout('Delår 1', '2020-04-28', 80),
      payout('Delår 1', '2020-04-28', 49, '6101'),
    );
    expect(told(reconciled(alike))).toEqual([
      'D1 paid 40.00: otherRen 40.00 V2',
      'D1 paid -40.00: otherRen -40.00 V2',
    ]);
  });

  it('that nobody has is moved to the REN that lacks exactly that', () => {
    const stray = paid(
      withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-03-10', 40, { ren: '5110' })),
      payout('Delår 1', '2020-04-28', 140),
    );
    const { rows, unmatched } = reconciled(stray);
    expect([
      told(reconciled(stray)),
      rows[0]?.corrections,
      unmatched.map(({ correction }) => correction),
    ]).toEqual([
      ['D1 paid -40.00: unknownRen -40.00 V2'],
      [
        [
          { ren: '5110', project: '70001', account: '5010', amount: '-40.00' },
          { ren: '5101', project: '70001', account: '5010', amount: '40.00' },
        ],
      ],
      [undefined],
    ]);
  });

  it('of an income is moved with plus on the old row and minus on the new', () => {
    const income = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-03-10', -40, { account: '3010' }),
        row('V3', '2020-03-11', 90, { ren: '6101' }),
      ),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 1', '2020-04-28', 50, '6101'),
    );
    // VAN has 60 and was paid 100, SOC has 90 and was paid 50: the income of 40 is SOC's.
    expect(reconciled(income).rows.flatMap(({ corrections }) => corrections)).toEqual([
      [
        { ren: '5101', project: '70001', account: '3010', amount: '40.00' },
        { ren: '6101', project: '70001', account: '3010', amount: '-40.00' },
      ],
    ]);
  });
});

describe('A row without the project number', () => {
  it('is moved to it', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100, { project: '' }));
    expect(reconciled(tables).unmatched[0]?.correction).toEqual([
      { ren: '5101', account: '5010', amount: '-100.00' },
      { ren: '5101', project: '70001', account: '5010', amount: '100.00' },
    ]);
  });

  it('of an income is moved the other way round', () => {
    const tables = withLedger(row('V1', '2020-02-10', -100, { project: '123' }));
    expect(reconciled(tables).unmatched[0]?.correction).toEqual([
      { ren: '5101', project: '123', account: '5010', amount: '100.00' },
      { ren: '5101', project: '70001', account: '5010', amount: '-100.00' },
    ]);
  });

  it('is told with the line that counts it', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100, { project: '' }));
    expect(reconciled(tables).rows[0]).toMatchObject({
      ledger: '100.00',
      vouchers: ['V1'],
      reason: expect.stringContaining('Projektnummer saknas'),
    });
  });
});

import { edit, notGiven, soundTables, withoutColumn } from '../workbookBuilder';
import { withSecondInvestment } from './portfolios';
import { reconciled, row, unmatchedOf, withLedger } from './reconciled';

describe('A ledger row', () => {
  it('is matched on the REN of an investment with the project number', () => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 100)))).toEqual([]);
  });

  it('is matched when REN, project and account are numbers', () => {
    const numbers = row('V1', '2020-02-10', 100, { ren: 5101, project: 70001, account: 5010 });
    expect(unmatchedOf(withLedger(numbers))).toEqual([]);
  });

  it('is of an unknown REN where no investment has it', () => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 100, { ren: '5119' })))).toEqual([
      'V1 unknownRen 100.00',
    ]);
  });

  it('is of an unknown REN where it has none', () => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 100, { ren: '' })))).toEqual([
      'V1 unknownRen 100.00',
    ]);
  });

  it('tells an unknown REN with the project number from one that has nothing to do with it', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100, { ren: '5119' }),
      row('V2', '2020-02-10', 100, { ren: '5119', project: '' }),
    );
    expect(reconciled(tables).unmatched.map(({ reason }) => reason)).toEqual([
      'Okänd REN: ingen satsning har REN 5119, men raden bär satsningarnas projektnummer.',
      'Okänd REN: ingen satsning har REN 5119.',
    ]);
  });

  it('is not matched by a REN with a leading zero that the party does not have', () => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 100, { ren: '05101' })))).toEqual([
      'V1 unknownRen 100.00',
    ]);
  });

  it('lacks its project number', () => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 100, { project: '' })))).toEqual([
      'V1 projectMissing 100.00',
    ]);
  });

  it.each(['70002', '070001'])('carries a foreign project number in %s', (project) => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 100, { project })))).toEqual([
      'V1 projectForeign 100.00',
    ]);
  });

  it('is matched whatever its project number where the municipality has told none, which is said', () => {
    const tables = notGiven(
      withLedger(row('V1', '2020-02-10', 100, { project: '' }), row('V2', '2020-02-11', 40)),
      'projektnummer',
    );
    const { unmatched, notCompared } = reconciled(tables);
    expect([unmatched.length, notCompared.join(' ')]).toEqual([
      0,
      expect.stringContaining('parametern projektnummer saknas'),
    ]);
  });

  it.each([
    ['2019-10-31', ['V1 outsidePeriod 100.00']],
    ['2019-11-01', []],
    ['2022-12-31', []],
    ['2023-01-01', ['V1 outsidePeriod 100.00']],
  ])('lies outside the period or not on %s', (date, expected) => {
    // From two months before 2020-01-01, when the projektledare may begin, through 2022-12-31.
    expect(unmatchedOf(withLedger(row('V1', date, 100)))).toEqual(expected);
  });

  it.each(['D', 'E'])('lies within a period whose day in %s is missing, whenever it is', (column) => {
    const tables = edit(withLedger(row('V1', '2010-02-10', 100), row('V2', '2030-02-10', 100)), {
      [`Satsningar!${column}2`]: '',
    });
    expect(unmatchedOf(tables)).toHaveLength(1);
  });

  it.each([
    ['outside the period', withLedger(row('V1', '2023-01-01', 100))],
    [
      'on a REN of nobody, where the municipality has told no project number',
      notGiven(withLedger(row('V1', '2020-02-10', 100, { ren: '7777', project: '' })), 'projektnummer'),
    ],
  ])('is not moved anywhere %s', (_, tables) => {
    expect(reconciled(tables).unmatched.map(({ correction }) => correction)).toEqual([undefined]);
  });

  it('is beyond the grant from the row that passes it', () => {
    const tables = edit(
      withLedger(row('V1', '2020-03-01', 60), row('V2', '2020-05-01', 50), row('V3', '2020-04-01', 40)),
      { 'Satsningar!G2': 100 },
    );
    // By date 60 + 40 = 100 is all of it.
    expect(unmatchedOf(tables)).toEqual(['V2 outsideGrant 50.00']);
  });

  it('is beyond the grant from the row that passes it, of several on one day by their order', () => {
    const day = '2020-03-01';
    const tables = edit(withLedger(row('V1', day, 60), row('V2', day, 50), row('V3', day, 40)), {
      'Satsningar!G2': 100,
    });
    expect(unmatchedOf(tables)).toEqual(['V2 outsideGrant 50.00', 'V3 outsideGrant 40.00']);
  });

  it('is within the grant to the öre', () => {
    const tables = edit(withLedger(row('V1', '2020-03-01', 100.01)), { 'Satsningar!G2': 100.01 });
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is within the grant where a later credit brings the cost back', () => {
    const tables = edit(
      withLedger(row('V1', '2020-03-01', 100), row('V2', '2020-04-01', 50), row('V3', '2020-05-01', -60)),
      { 'Satsningar!G2': 100 },
    );
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is outside the grant of an investment that is only applied for', () => {
    const tables = edit(withLedger(row('V1', '2020-03-01', 100)), { 'Satsningar!C2': 'Ansökan' });
    expect(unmatchedOf(tables)).toEqual(['V1 outsideGrant 100.00']);
  });

  it('is not outside the grant of an investment whose status cannot be read', () => {
    const tables = edit(withLedger(row('V1', '2020-03-01', 100)), { 'Satsningar!C2': 'Kanske' });
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it.each([
    ['4995', '9954', 'payout'],
    ['3995', '5101', 'payout'],
    ['4996', '5000', 'repayment'],
    ['3996', '9954', 'repayment'],
  ])('on account %s is a transfer, whatever its other codes', (account, ren, place) => {
    expect(unmatchedOf(withLedger(row('V1', '2020-03-01', 100, { account, ren, project: '' })))).toEqual([
      `V1 ${place} 100.00`,
    ]);
  });

  it.each([
    ['9954', 100, 'payout'],
    ['9954', -100, 'repayment'],
    ['5101', -100, 'payout'],
    ['5000', 100, 'repayment'],
  ])('on an account for both on REN %s with %s is a %s', (ren, amount, place) => {
    const shared = edit(withLedger(row('V1', '2020-03-01', amount, { account: '4995', ren })), {
      'Parametrar!B7': '4995',
      'Parametrar!B5': '4995',
      'Parametrar!B6': '4995',
      'Parametrar!B8': '4995',
    });
    expect(reconciled(shared).unmatched.map((own) => own.place)).toEqual([place]);
  });

  it('that cannot be read is counted with its amount where that can', () => {
    const tables = withLedger(row('V1', 'i maj', 100), row('V2', '2020-02-01', '#SAKNAS!'));
    const { unmatched, control } = reconciled(tables);
    expect([unmatched.map(({ voucher, place, amount }) => [voucher, place, amount]), control]).toEqual([
      [
        ['V1', 'unreadable', '100.00'],
        ['V2', 'unreadable', '0.00'],
      ],
      {
        ledgerRows: 2,
        matchedRows: 0,
        unmatchedRows: 2,
        ledgerSum: '100.00',
        matchedSum: '0.00',
        unmatchedSum: '100.00',
      },
    ]);
  });

  it('stays in the sums where only its voucher is an error value, and is counted once', () => {
    const { control, unmatched } = reconciled(withLedger(row('#N/A', '2020-02-10', 100)));
    expect([control.ledgerRows, control.matchedRows, unmatched.length]).toEqual([1, 1, 0]);
  });

  it('may be another investment’s where two name its REN', () => {
    const tables = withSecondInvestment(withLedger(row('V1', '2020-02-10', 100)), { ren: '5101' });
    expect(unmatchedOf(tables)).toEqual(['V1 otherInvestment 100.00']);
  });

  it('may be another investment’s where two name its REN, without our project number too', () => {
    const tables = withSecondInvestment(withLedger(row('V1', '2020-02-10', 100, { project: '' })), {
      ren: '5101',
    });
    expect(unmatchedOf(tables)).toEqual(['V1 otherInvestment 100.00']);
  });

  it('with our project number is matched on the REN of another investment', () => {
    const tables = withSecondInvestment(withLedger(row('V1', '2020-02-10', 100, { ren: '7101' })));
    const { rows, unmatched } = reconciled(tables);
    expect([rows.map(({ satsning, ren }) => `${satsning} ${ren}`), unmatched]).toEqual([['S2 7101'], []]);
  });

  it('ends nowhere when there is no ledger, which is said', () => {
    const tables = withoutColumn(soundTables, 'Huvudbok', 'REN');
    expect(reconciled(tables)).toMatchObject({
      unavailable: expect.stringContaining('REN'),
      rows: [],
      control: { ledgerRows: 0 },
    });
  });
});

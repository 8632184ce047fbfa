import { correctionOrder } from '../../../src/workbook/orders/correctionOrder';
import {
  paid,
  payout,
  reconciled,
  row,
  withLedger,
  withReported,
} from '../../core/reconciliation/reconciled';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append } from '../../core/workbookBuilder';

const HEADER = 'Konto;Ansvar/REN;Verksamhet;Aktivitet;Projekt;Motpart;Belopp;Text';

/** Without the byte order mark, and without the texts. */
function linesOf(tables: Tables): string[] {
  const [header, ...lines] = correctionOrder(runOn(tables)).csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(header).toBe(HEADER);
  return lines.map((line) => line.split(';').slice(0, 7).join(';'));
}

describe('The order of corrections', () => {
  const withoutProject = withLedger(row('V1', '2020-02-10', 100, { project: '' }));

  it('moves a cost with minus on the old row and plus on the new', () => {
    expect(linesOf(withoutProject)).toEqual(['5010;5101;;;;;-100,00', '5010;5101;;;70001;;100,00']);
  });

  it('moves an income the other way round', () => {
    const income = withLedger(row('V1', '2020-02-10', -100, { project: '' }));
    expect(linesOf(income)).toEqual(['5010;5101;;;;;100,00', '5010;5101;;;70001;;-100,00']);
  });

  it('adds up to nothing', () => {
    expect(correctionOrder(runOn(withoutProject)).sum.toString()).toBe('0.00');
  });

  it('has the further code parts that the municipality has for all rows', () => {
    const tables = append(withoutProject, 'Parametrar', ['verksamhet', '450', '', '']);
    expect(linesOf(tables)[0]).toBe('5010;5101;450;;;;-100,00');
  });

  it('has both of two rows that are alike but stand on different days', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100, { project: '' }),
      row('V2', '2020-02-11', 100, { project: '' }),
    );
    expect([linesOf(tables).length, reconciled(tables).rows[0]?.corrections.length]).toEqual([4, 2]);
  });

  it('has a voucher once that both the payout and the report show to be wrong', () => {
    const tables = withReported(
      paid(
        withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-02-11', 30, { ren: '7777' })),
        payout('Delår 1', '2020-04-28', 130),
      ),
      ['S1', '5101', 2020, 'Delår 1', 130],
    );
    expect(linesOf(tables)).toEqual(['5010;7777;;;70001;;-30,00', '5010;5101;;;70001;;30,00']);
  });

  it('has both of two entries for a voucher that the payout shows to be of one REN, the report of another', () => {
    const tables = withReported(
      paid(
        withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-02-11', 30, { ren: '7777' })),
        payout('Delår 1', '2020-04-28', 130),
      ),
      ['S1', '6101', 2020, 'Delår 1', 30],
    );
    expect(linesOf(tables)).toEqual([
      '5010;7777;;;70001;;-30,00',
      '5010;5101;;;70001;;30,00',
      '5010;7777;;;70001;;-30,00',
      '5010;6101;;;70001;;30,00',
    ]);
  });

  it('has an entry for each of two payouts of the same amount that are not booked', () => {
    const tables = paid(
      withLedger(
        row('V1', '2020-02-10', 100),
        row('V2', '2020-06-10', 100),
        row('V3', '2020-12-30', 60, { ren: '6101' }),
        row('U1', '2021-01-28', -60, { account: '3995', ren: '6101', project: '' }),
      ),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 100),
      payout('Helår', '2021-01-28', 60, '6101'),
    );
    const entry = ['4995;9954;;;;;100,00', '3995;5101;;;;;-100,00'];
    expect(linesOf(tables)).toEqual([...entry, ...entry]);
  });

  it('counts the rows whose account the ledger does not show', () => {
    const one = row('V1', '2020-02-10', 100);
    expect(correctionOrder(runOn(withLedger(one, one))).incompleteRows).toBe(1);
  });

  it('has no rows where nothing is wrong', () => {
    expect(linesOf(withLedger(row('V1', '2020-02-10', 100)))).toEqual([]);
  });
});

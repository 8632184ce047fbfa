import type { Tables } from '../workbookBuilder';
import { edit, notGiven } from '../workbookBuilder';
import { COST, LATER_COST, paidInAnotherPeriod } from './portfolios';
import { reconciled, row, withLedger } from './reconciled';

describe('What is said of a row that is not matched', () => {
  const reasons = (tables: Tables): string[] =>
    reconciled(tables).unmatched.map(({ reason }) => reason.replace(/\u00A0/g, ' '));

  it.each([
    ['without REN', { ren: '', project: '' }, 'Okänd REN: raden saknar REN.'],
    [
      'without REN, with the project number',
      { ren: '' },
      'Okänd REN: raden saknar REN, men raden bär satsningarnas projektnummer.',
    ],
    ['without project number', { project: '' }, 'Projektnummer saknas: raden på REN 5101 ska bära 70001.'],
    [
      'with another project number',
      { project: '123' },
      'Främmande projektnummer: raden på REN 5101 bär 123 och ska bära 70001.',
    ],
  ])('%s', (_, parts, told) => {
    expect(reasons(withLedger(row('V1', '2020-02-10', 100, parts)))).toEqual([told]);
  });

  it.each([
    ['2019-10-31', 'Utanför perioden: 2019-10-31 ligger före den tid då S1 tidigast kan ha kostnader.'],
    ['2023-01-01', 'Utanför perioden: 2023-01-01 ligger efter slutdatum 2022-12-31 för S1.'],
  ])('on %s, outside the time of the investment', (date, told) => {
    expect(reasons(withLedger(row('V1', date, 100)))).toEqual([told]);
  });

  it('that is paid in another period', () => {
    expect(reasons(paidInAnotherPeriod())).toEqual([
      'Utanför perioden: verifikat V2 är exakt det som är utbetalt eller redovisat i en annan period.',
    ]);
  });

  it('beyond the grant', () => {
    const tables = edit(withLedger(COST, row('V2', '2020-05-01', 50)), { 'Satsningar!G2': 100 });
    expect(reasons(tables)).toEqual(['Utanför det beviljade: raden ryms inte i det som är beviljat för S1.']);
  });

  it('that is a copy under its own number, by the cell of the first', () => {
    expect(reasons(withLedger(COST, COST))).toEqual([
      'Misstänkt dubblett av verifikat: samma rad står redan i G2.',
    ]);
  });

  it('that is a copy under another number, by the first’s cell and number', () => {
    expect(reasons(withLedger(LATER_COST, COST, row('V7', '2020-02-10', 100)))).toEqual([
      'Misstänkt dubblett av verifikat: samma rad står redan i G3, i verifikat V1.',
    ]);
  });

  it('that is turned back, by each other’s number and day', () => {
    expect(reasons(withLedger(COST, row('V9', '2020-06-01', -100)))).toEqual([
      'Återförd rad (vänd post): tas ut av verifikat V9 2020-06-01.',
      'Återförd rad (vänd post): tas ut av verifikat V1 2020-02-10.',
    ]);
  });

  it('that cannot be read', () => {
    expect(reasons(withLedger(row('V1', 'i maj', 100)))).toEqual([
      'Oläslig rad: Datum i B2 går inte att läsa.',
    ]);
  });

  it.each([
    [
      '4995',
      '5101',
      'Utbetalning: konto 4995 är ett av kontona för den, men raden ligger på REN 5101 och ska ligga på fondens, 9954.',
    ],
    ['3995', '', 'Utbetalning: konto 3995 är ett av kontona för den, men raden saknar REN.'],
    ['3995', '7777', 'Utbetalning: konto 3995 är ett av kontona för den, men ingen satsning har REN 7777.'],
    ['3995', '5101', 'Utbetalning: konto 3995 är ett av kontona för den.'],
    ['4995', '', 'Utbetalning: konto 4995 är ett av kontona för den.'],
    [
      '4996',
      '7777',
      'Återföring: konto 4996 är ett av kontona för den, men ingen part återför från REN 7777.',
    ],
    ['4996', '5000', 'Återföring: konto 4996 är ett av kontona för den.'],
    [
      '3996',
      '5000',
      'Återföring: konto 3996 är ett av kontona för den, men raden ligger på REN 5000 och ska ligga på fondens, 9954.',
    ],
  ])('on account %s and REN %s', (account, ren, told) => {
    expect(reasons(withLedger(row('V1', '2020-03-01', 100, { account, ren, project: '' })))).toEqual([told]);
  });

  it('on an account without a REN for the fund', () => {
    const tables = notGiven(
      withLedger(row('V1', '2020-03-01', 100, { account: '4995', ren: '5101', project: '' })),
      'fond.ren',
    );
    expect(reasons(tables)).toEqual(['Utbetalning: konto 4995 är ett av kontona för den.']);
  });

  it('on an account that is both sides of a payout, where an investment’s REN is right', () => {
    const tables = edit(withLedger(row('V1', '2020-03-01', -100, { account: '4995', ren: '5101' })), {
      'Parametrar!B6': '4995',
    });
    expect(reasons(tables)).toEqual(['Utbetalning: konto 4995 är ett av kontona för den.']);
  });
});

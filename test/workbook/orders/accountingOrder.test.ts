import fc from 'fast-check';
import type { AccountingEntry } from '../../../src/core/schedules/accounting';
import { code, investmentId, partyId } from '../../../src/core/values/ids';
import { Money } from '../../../src/core/values/money';
import { accountingOrder, accountingOrderCsv } from '../../../src/workbook/orders/accountingOrder';
import { scheduleSheets } from '../../../src/workbook/outputs/scheduleSheets';
import { portfolios } from '../../core/portfolioArbitrary';
import { day, runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, given, invoice, soundTables, without } from '../../core/workbookBuilder';
import { drawing } from '../../drawing';

/** The order's lines without its header. */
function lines(tables: Tables, today: string): string[] {
  return accountingOrder(runOn(tables, today)).csv.split('\r\n').slice(1, -1);
}

const unpaid = emptied(soundTables, 'Utbetalningar');

describe('The accounting order', () => {
  it('debits the fund and credits the investment for what has not been paid, debit positive', () => {
    expect(lines(unpaid, '2020-05-01')).toEqual([
      '4995;9954;;;;151;100000,00;Utbetalning S1 delår 1 2020',
      '3995;5101;;;;199;-100000,00;Utbetalning S1 delår 1 2020',
    ]);
  });

  it('waits for the last day of the period', () => {
    expect(lines(unpaid, '2020-04-29')).toEqual([]);
  });

  it('has the payout on the last day of the period', () => {
    expect(lines(unpaid, '2020-04-30')).toHaveLength(2);
  });

  it('has nothing of what has only been applied for', () => {
    expect(lines(edit(unpaid, { 'Satsningar!C2': 'Ansökan' }), '2021-03-01')).toEqual([]);
  });

  it('puts right what was posted late in a period that has been paid', () => {
    const late = append(soundTables, 'Huvudbok', ['V9', '2020-04-20', '5010', '5101', '70001', 'Lön', 5]);
    expect(lines(late, '2021-03-01')).toEqual([
      '4995;9954;;;;151;5,00;Rättelse av utbetalning S1 till och med delår 1 2020',
      '3995;5101;;;;199;-5,00;Rättelse av utbetalning S1 till och med delår 1 2020',
    ]);
  });

  it('takes back what was paid too much beside what is paid, the other way round', () => {
    const tables = append(edit(soundTables, { 'Utbetalningar!F2': 100003 }), 'Huvudbok', [
      'V9',
      '2020-06-20',
      '5010',
      '5101',
      '70001',
      'Lön',
      10,
    ]);
    expect(lines(tables, '2021-03-01')).toEqual([
      '4995;9954;;;;151;10,00;Utbetalning S1 delår 2 2020',
      '3995;5101;;;;199;-10,00;Utbetalning S1 delår 2 2020',
      '4995;9954;;;;151;-3,00;Rättelse av utbetalning S1 till och med delår 1 2020',
      '3995;5101;;;;199;3,00;Rättelse av utbetalning S1 till och med delår 1 2020',
    ]);
  });

  it('waits with what puts right for the last day of the period that it is paid with', () => {
    const late = append(soundTables, 'Huvudbok', ['V9', '2020-04-20', '5010', '5101', '70001', 'Lön', 5]);
    expect([lines(late, '2020-08-30'), lines(late, '2020-08-31')].map(({ length }) => length)).toEqual([
      0, 2,
    ]);
  });

  it('leaves out what has been paid', () => {
    expect(lines(soundTables, '2021-03-01')).toEqual([]);
  });

  it('has a round of repayment from the day after delår 2', () => {
    const round = (today: string): string[] =>
      lines(soundTables, today).filter((line) => line.includes('Återföring S1 VAN 2022'));
    expect([round('2022-08-31'), round('2022-09-01')]).toEqual([
      [],
      [
        '4996;5000;;;;199;210000,00;Återföring S1 VAN 2022',
        '3996;9954;;;;151;-210000,00;Återföring S1 VAN 2022',
      ],
    ]);
  });

  it('has of a round only what has not been invoiced, to the öre', () => {
    const partly = append(soundTables, 'Fakturor', invoice('VAN', 2022, 209999.99));
    expect(lines(partly, '2022-10-01').filter((line) => line.includes('VAN'))).toEqual([
      '4996;5000;;;;199;0,01;Återföring S1 VAN 2022',
      '3996;9954;;;;151;-0,01;Återföring S1 VAN 2022',
    ]);
  });

  it('leaves out a round that has been invoiced in excess', () => {
    const more = append(soundTables, 'Fakturor', invoice('VAN', 2022, 210000.01));
    expect(lines(more, '2022-10-01').filter((line) => line.includes('VAN'))).toEqual([]);
  });

  it('begins with a byte order mark and its columns', () => {
    const { csv } = accountingOrder(runOn(unpaid, '2020-05-01'));
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFKonto;Ansvar/REN;Verksamhet;Aktivitet;Projekt;Motpart;Belopp;Text',
    );
  });

  it('has the further code parts of each side, their own before that for all rows', () => {
    const coded = given(
      given(given(unpaid, 'verksamhet', '900'), 'verksamhet.utbetalning.debet', '910'),
      'aktivitet.utbetalning.kredit',
      77,
    );
    expect(lines(coded, '2020-05-01').map((line) => line.split(';').slice(0, 4).join(' '))).toEqual([
      '4995 9954 910 ',
      '3995 5101 900 77',
    ]);
  });

  it('keeps REN where there is an Ansvar too', () => {
    const { csv } = accountingOrder(runOn(given(unpaid, 'ansvar.utbetalning.kredit', '11'), '2020-05-01'));
    expect(csv.split('\r\n').map((line) => line.split(';').slice(0, 3).join(' '))).toEqual([
      '\uFEFFKonto Ansvar REN',
      '4995  9954',
      '3995 11 5101',
      '',
    ]);
  });

  it('counts the rows that lack a code', () => {
    const poor = edit(unpaid, { 'Parametrar!B6': '' });
    expect(accountingOrder(runOn(poor, '2020-05-01')).incompleteRows).toBe(1);
  });

  it('goes even, whatever the portfolio', () => {
    fc.assert(
      fc.property(portfolios, ({ tables, today }) => {
        const { csv, sum } = accountingOrder(runOn(tables, today));
        const amounts = csv
          .split('\r\n')
          .slice(1, -1)
          .map((line) => BigInt((line.split(';').at(-2) ?? '').replace(',', '')));
        return sum.isZero() && amounts.reduce((total, ore) => total + ore, 0n) === 0n;
      }),
      drawing(40, 7),
    );
  });
});

describe('A cell of the order', () => {
  const entry: AccountingEntry = {
    kind: 'payout',
    investment: investmentId('S1'),
    date: day('2020-04-30'),
    ren: code('5101'),
    project: undefined,
    account: code('4995'),
    counterparty: undefined,
    codeParts: {},
    debit: Money.oneOre,
    text: '',
    origin: { party: partyId('VAN'), year: 2020 },
  };

  it.each([
    ['=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['+46', "'+46"],
    ['-10', "'-10"],
    ['@sum', "'@sum"],
    [' =1', "' =1"],
    ['\t=1', "' =1"],
    ['a;b', '"a;b"'],
    ['säg "hej"', '"säg ""hej"""'],
    ['=a;b', '"\'=a;b"'],
    ['två\r\nrader', 'två rader'],
    ['A = B', 'A = B'],
  ])('with the text %j is %j', (text, cell) => {
    const [, line = ''] = accountingOrderCsv([{ ...entry, text }]).split('\r\n');
    expect(line.slice('4995;5101;;;;;0,01;'.length)).toBe(cell);
  });

  it('with a code that begins as a formula is text too', () => {
    const [, line = ''] = accountingOrderCsv([{ ...entry, account: code('=1') }]).split('\r\n');
    expect(line.split(';')[0]).toBe("'=1");
  });
});

describe('The sheet Kontering', () => {
  function headers(tables: Tables): string[] {
    const sheet = scheduleSheets(runOn(tables), false).find(({ table }) => table === 'KonteringUt');
    return sheet?.columns.map(({ header }) => header).slice(10) ?? [];
  }

  it('has no further columns where no code is given', () => {
    expect(headers(soundTables)).toEqual([]);
  });

  it('has last those that are given', () => {
    const coded = given(given(soundTables, 'ansvar', '11'), 'verksamhet.återföring.kredit', '900');
    expect(headers(coded)).toEqual(['Verksamhet', 'Ansvar']);
  });

  it('has none for a code that begins after the last row', () => {
    expect(headers(given(soundTables, 'verksamhet', '900', '2040-01-01'))).toEqual([]);
  });

  it('tells nothing of a code that is not given', () => {
    const findings = runOn(without(soundTables, 'Godkanda')).findings.map(({ message }) => message);
    expect(findings.filter((message) => /verksamhet|aktivitet|ansvar/i.test(message))).toEqual([]);
  });
});

import { columnLabel, missingColumns } from '../../../src/core/ledger/delimited/columnMapping';
import type { ColumnMapping } from '../../../src/core/ledger/delimited/columnMapping';
import { columnsNamedBy } from '../../../src/core/ledger/delimited/columnNames';
import { proposeMapping } from '../../../src/core/ledger/delimited/proposeMapping';
import { HEADER, ROW, file } from './ledgerFile';

describe('The columns that a person must choose', () => {
  it.each<[readonly string[], ColumnMapping['columns']]>([
    [[], { date: 0, account: 1, amount: 2 }],
    [[], { date: 0, account: 1, debit: 2, credit: 3 }],
    [['date', 'account', 'amount'], {}],
    [['amount'], { date: 0, account: 1 }],
    [['debit'], { date: 0, account: 1, credit: 3 }],
    [['credit'], { date: 0, account: 1, debit: 2 }],
  ])('are %j', (missing, columns) => {
    expect(missingColumns({ columns })).toEqual(missing);
  });
});

describe('A column with a header on several lines', () => {
  it('is told on one', () => {
    expect(columnLabel({ headers: ['Kronor \r\n  i år'] }, 0)).toBe('Kronor i år');
  });
});

describe('A row that names columns', () => {
  it.each([
    ['date, account and amount', ['Datum', 'Konto', 'Belopp'], 303],
    ['debit and credit in place of an amount', ['Datum', 'Konto', 'Debet', 'Kredit'], 304],
    ['debit alone, which is no amount', ['Datum', 'Konto', 'Debet'], 203],
    ['credit alone, which is no amount', ['Datum', 'Konto', 'Kredit'], 203],
    ['no date', ['Konto', 'Belopp', 'Text'], 203],
    ['no account', ['Datum', 'Belopp', 'Text'], 203],
    ['only what any list has', ['Vernr', 'Text', 'Projekt'], 3],
  ])('is weighed by what a posting must have, and then by how many: %s', (_, cells, score) => {
    expect(columnsNamedBy(cells).score).toBe(score);
  });

  it('has its net amounts counted once, though debit and credit stand beside them', () => {
    expect(columnsNamedBy(['Datum', 'Konto', 'Debet', 'Kredit', 'Belopp']).columns).toEqual({
      date: 0,
      account: 1,
      amount: 4,
    });
  });

  it('has no prose in it', () => {
    const cells = [`Belopp${'.'.repeat(54)}`, `Konto${'.'.repeat(56)}`];
    expect(columnsNamedBy(cells).columns).toEqual({ amount: 0 });
  });
});

/** What is proposed for a file with a header row over rows that say nothing else but this. */
function proposed(rows: readonly string[], header = HEADER): ColumnMapping {
  const mapping = proposeMapping(file(header, ...rows), true);
  if (mapping === undefined) throw new Error('no table');
  return mapping;
}

describe('What is proposed for a file', () => {
  it('is all that it takes to read it', () => {
    expect(proposed([ROW], 'Vernr;Datum;Konto;REN;Projekt;Motpart;Text;Belopp')).toEqual({
      delimiter: ';',
      headerLine: 1,
      headers: ['Vernr', 'Datum', 'Konto', 'REN', 'Projekt', 'Motpart', 'Text', 'Belopp'],
      columns: { voucher: 0, date: 1, account: 2, ren: 3, project: 4, counterparty: 5, text: 6, amount: 7 },
      signs: 'costPositive',
      credit: 'unsigned',
      dateOrder: 'yearFirst',
      decimalMark: 'comma',
    });
  });

  it('has the delimiter that the file declares, though it is none of the usual', () => {
    expect(proposeMapping(file('sep=~', HEADER.replaceAll(';', '~')), true)?.delimiter).toBe('~');
  });

  it.each([
    ['200 rows down', 199, 200],
    ['further down', 200, undefined],
  ])('has a header row that stands %s', (_, rows, line) => {
    const preamble = Array<string>(rows).fill('a;b;c');
    expect(proposeMapping(file(...preamble, HEADER), true)?.headerLine).toBe(line);
  });

  it.each([';', '\t', ',', '|'])('has the delimiter %j that cuts rows without a header row', (delimiter) => {
    const rows = ['2024-03-01;5010;100', '2024-03-02;6010;200'].map((row) => row.replaceAll(';', delimiter));
    expect(proposeMapping(file(...rows), true)?.delimiter).toBe(delimiter);
  });

  it('has the delimiter that cuts most rows alike', () => {
    const rows = ['1;2024-03-01;5010;a,b,c', '2;2024-03-01;5010;a', '3;2024-03-01;5010;a,b'];
    expect(proposeMapping(file(...rows), true)?.delimiter).toBe(';');
  });

  it('has the semicolon where commas cut as many rows', () => {
    const rows = ['2024-03-01;5010,1;100,00', '2024-03-02;5010,2;200,00'];
    expect(proposeMapping(file(...rows), true)?.delimiter).toBe(';');
  });

  it('is nothing where no row has three columns', () => {
    expect(proposeMapping(file('a;b', 'c;d'), true)).toBeUndefined();
  });

  it('rests on no row that the sample cuts in two', () => {
    const sample = `${HEADER}\nA1;2024-03-01;5010;;;;;1500\nA2;2024-03-01;5010;;;;;2.5`;
    expect(proposeMapping(sample, false)?.decimalMark).toBe('comma');
  });

  it('rests on the last row of a whole file, though it has no line end', () => {
    expect(proposeMapping(`${HEADER}\nA1;2024-03-01;5010;;;;;2.5`, true)?.decimalMark).toBe('dot');
  });
});

describe('The decimal mark', () => {
  it.each([
    ['100,00 kr', 'comma'],
    ['0,500 kr', 'comma'],
    [',500', 'comma'],
    ['1.50 kr', 'dot'],
    ['1.234', 'comma'],
    ['1,500 kr', 'dot'],
    ['1,2345', 'comma'],
  ])('of %s is a %s', (amount, mark) => {
    expect(proposed([ROW.replace('100,00', amount)]).decimalMark).toBe(mark);
  });

  it('is a comma where as many amounts have each', () => {
    expect(proposed([ROW, ROW.replace('100,00', '100.00')]).decimalMark).toBe('comma');
  });
});

describe('The order of dates', () => {
  it.each([
    ['12/11 2024', 'dayFirst'],
    ['1.2. 2024', 'dayFirst'],
    ['24-01-31', 'yearFirst'],
    ['310199', 'dayFirst'],
    ['013124', 'monthFirst'],
  ])('in %s is %s', (date, order) => {
    expect(proposed([ROW.replace('2024-03-01', date)]).dateOrder).toBe(order);
  });

  it('rests on no blank cell', () => {
    const totals = Array<string>(3).fill(';;Summa 5010;;;;;100,00');
    expect(proposed([ROW.replace('2024-03-01', '1/2 2024'), ...totals]).dateOrder).toBe('dayFirst');
  });
});

describe('The signs of costs', () => {
  it.each([
    ['5010', '-1,00', 'costNegative'],
    ['4010', '-1,00', 'costNegative'],
    ['7010', '-1,00', 'costNegative'],
    ['8010', '-1,00', 'costPositive'],
    ['3010', '1,00', 'costNegative'],
    ['3010', '-1,00', 'costPositive'],
    ['1930', '-1,00', 'costPositive'],
  ])('where account %s has %s are %s', (account, amount, signs) => {
    expect(proposed([ROW.replace('5010', account).replace('100,00', amount)]).signs).toBe(signs);
  });

  it('follow from debit and credit as they are', () => {
    const rows = ['1;2024-03-01;5010;;100,00', '1;2024-03-01;5020;;100,00'];
    expect(proposed(rows, 'Vernr;Datum;Konto;Debet;Kredit').signs).toBe('costPositive');
  });

  it('of credits with a minus are told', () => {
    const rows = ['1;2024-03-01;5010;100,00;', '1;2024-03-01;1930;;-100,00'];
    expect(proposed(rows, 'Vernr;Datum;Konto;Debet;Kredit').credit).toBe('signed');
  });
});

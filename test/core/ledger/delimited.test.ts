import { code } from '../../../src/core/values/ids';
import type { ColumnMapping } from '../../../src/core/ledger/delimited/columnMapping';
import { inspectLedgerFile } from '../../../src/core/ledger/inspectLedgerFile';
import type { LedgerFileSource, Watch } from '../../../src/core/ledger/ledgerFileSource';
import { readLedgerFile } from '../../../src/core/ledger/readLedgerFile';
import { inSwedish } from '../../../src/core/text/inSwedish';
import {
  HEADER,
  READ,
  ROW,
  WordKeepingColumns,
  file,
  allSentences,
  bytesOf,
  countsOf,
  inShort,
  messagesOf,
  readWhole,
  understandingOf,
  unreadableIn,
  withMapping,
  kronorOf,
} from './ledgerFile';

async function mappingOf(text: string): Promise<ColumnMapping> {
  const understanding = await understandingOf(text);
  if (understanding.kind !== 'delimited') throw new Error(understanding.kind);
  return understanding.mapping;
}

async function shortRows(text: string | Uint8Array): Promise<readonly string[]> {
  return (await readWhole(text)).rows.map(inShort);
}

describe('An amount that is missing', () => {
  it('is told also where commas stand between the columns', async () => {
    const lines = ['Vernr,Datum,Konto,Belopp,Text', '1,2024-03-01,5010,,Lön', '2,2024-03-01,5010,"1,50",Lön'];
    const reading = await readWhole(`${lines.join('\n')}\n`);
    expect(reading.unreadable).toMatchObject([{ line: 2, reason: 'amountMissing' }]);
  });
});

describe('The form of a delimited file', () => {
  it.each([
    ['semicolon', ';'],
    ['tab', '\t'],
    ['comma', ','],
    ['bar', '|'],
  ])('is told by its header row: %s', async (_, delimiter) => {
    const text = file(HEADER, ROW.replace('100,00', '100')).replaceAll(';', delimiter);
    expect(await shortRows(text)).toEqual([READ]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['bare CR', '\r'],
  ])('may have lines that end with %s', async (_, end) => {
    const { rows } = await readWhole([HEADER, ROW, ROW, ''].join(end));
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('needs no line end after the last row', async () => {
    expect(await shortRows(`${HEADER}\n${ROW}`)).toEqual([READ]);
  });

  it('may declare its delimiter on the first line, as Excel reads it', async () => {
    const text = file('sep=,', HEADER, ROW.replace('100,00', '100.00')).replaceAll(';', ',');
    expect(await shortRows(text)).toEqual([READ]);
  });

  it('has quoted fields with delimiters, doubled quotes and line ends in them', async () => {
    const text = file(
      HEADER,
      '"A1";2024-03-01;"5010";5101;70001;111;"Hyra ""Ängen""; mars\r\nforts";"1 000,00"',
      ROW,
    );
    const { rows } = await readWhole(text);
    expect(rows.map(({ text: words, line }) => [words, line])).toEqual([
      ['Hyra "Ängen"; mars\r\nforts', 2],
      ['Hyra', 4],
    ]);
  });

  it('has quotes that are only text where no delimiter follows them', async () => {
    const text = file(HEADER, ROW.replace('Hyra', '"Lars "Lasse" Olsson"'), ROW.replace('Hyra', '19" skärm'));
    const { rows } = await readWhole(text);
    expect(rows.map((row) => row.text)).toEqual(['Lars "Lasse" Olsson', '19" skärm']);
  });

  it('is not swallowed by a quote that is never closed', async () => {
    const reading = await readWhole(
      file(HEADER, ROW.replace('Hyra', '"Hyra'), ...Array<string>(60).fill(ROW)),
    );
    expect(reading.rows).toHaveLength(61);
    expect(messagesOf(reading)).toEqual([
      'Rad 2: ett citattecken stängs aldrig; det lästes som vanlig text.',
    ]);
  });

  it('does not lose the rows between a stray quote and the next quoted field', async () => {
    const reading = await readWhole(
      file(
        HEADER,
        ROW.replace('Hyra', '"Hyra'),
        ROW,
        ROW.replace('Hyra', '""'),
        ROW.replace('Hyra', '"Lokal"'),
        ROW,
      ),
    );
    expect(reading.rows.map((row) => row.text)).toEqual(['"Hyra', 'Hyra', '', 'Lokal', 'Hyra']);
  });

  it('may have its header row below other rows', async () => {
    const reading = await readWhole(
      file('Huvudbok;;', 'Konto: alla', '', 'Utskriven 2024-05-01;Period 202401', HEADER, ROW),
    );
    expect(countsOf(reading)).toEqual({ preamble: 3, blank: 1, header: 1, posting: 1 });
  });

  it.each([
    ['Verifikat;Bokföringsdatum;Konto;Ansvar;Projektnr;Motpart;Verifikationstext;Belopp'],
    ['Ver;Verdatum;Konto;Resultatenhet;Proj;Motpart;Benämning;Belopp'],
    ['Ver. nr;Datum;Kontonr;Kst;Projektkod;Motp;Beskrivning;Belopp (kr)'],
    [' VERNR ;"BOKF.DATUM";KONTO;KOSTNADSSTÄLLE;PROJEKT;MOTPART;TEXT;BELOPP SEK'],
  ])('has columns that systems name differently: %s', async (header) => {
    expect(await shortRows(file(header, ROW))).toEqual([READ]);
  });

  it('may have its columns in any order among others', async () => {
    const text = file(
      'Belopp;Verksamhet;Konto;Kontonamn;Verdatum;Användare;Ansvar;Vernr',
      '100,00;200;5010;Hyror;2024-03-01;abc;5101;7',
    );
    expect(await shortRows(text)).toEqual(['7 2024-03-01 5010 5101 - - 100.00 -']);
  });

  it('joins the series to the number of the voucher', async () => {
    expect(
      await shortRows(
        file('Serie;Vernr;Datum;Konto;Belopp', 'LB;17;2024-03-01;5010;5', '4;17;2024-03-01;5010;5'),
      ),
    ).toEqual(['LB17 2024-03-01 5010 - - - 5.00 -', '4-17 2024-03-01 5010 - - - 5.00 -']);
  });

  it('takes debit and credit as one amount', async () => {
    const text = file(
      'Vernr;Datum;Konto;Debet;Kredit',
      '1;2024-03-01;5010;100,00;',
      '1;2024-03-01;3010;;40,50',
      '2;2024-03-01;5010;5;5',
    );
    expect((await readWhole(text)).rows.map(kronorOf)).toEqual(['100.00', '-40.50', '0.00']);
  });

  it('takes credits that are written with their minus as they are', async () => {
    const text = file(
      'Vernr;Datum;Konto;Debet;Kredit',
      '1;2024-03-01;5010;100,00;0',
      '1;2024-03-01;3010;0;-40,50',
    );
    expect((await readWhole(text)).rows.map(kronorOf)).toEqual(['100.00', '-40.50']);
  });

  it('tells what is missing when the headers do not say it', async () => {
    const understanding = await understandingOf(
      file('Vernr;Datum;Konto;Kronor i år', '1;2024-03-01;5010;100'),
    );
    expect(understanding).toMatchObject({ kind: 'delimited', missing: ['amount'] });
  });

  it('is read as a person corrects what was understood', async () => {
    const text = file('Vernr;Datum;Konto;Kronor i år', '1;2024-03-01;5010;100');
    const columns = { voucher: 0, date: 1, account: 2, amount: 3 };
    const { rows } = await readWhole(text, withMapping({ columns }));
    expect(rows.map(inShort)).toEqual(['1 2024-03-01 5010 - - - 100.00 -']);
  });

  it('needs no header row when a person says what the columns are', async () => {
    const text = file('1;2024-03-01;5010;100', '2;2024-03-02;5010;200');
    const { rows } = await readWhole(
      text,
      withMapping({ columns: { voucher: 0, date: 1, account: 2, amount: 3 } }),
    );
    expect(rows.map(({ voucher }) => voucher)).toEqual(['1', '2']);
  });
});

describe('Signs and dates are decided by a field', () => {
  it('guessed as cost negative where costs have a minus', async () => {
    const text = file(HEADER, ROW.replace('100,00', '-100,00'), ROW.replace('5010', '3010'));
    expect((await mappingOf(text)).signs).toBe('costNegative');
    expect((await readWhole(text)).rows.map(kronorOf)).toEqual(['100.00', '-100.00']);
  });

  it('which a person can turn', async () => {
    const { rows } = await readWhole(file(HEADER, ROW), withMapping({ signs: 'costNegative' }));
    expect(rows.map(kronorOf)[0]).toBe('-100.00');
  });

  it.each([
    ['31/1 2024', 'dayFirst'],
    ['1/2 2024', 'dayFirst'],
    ['1/31/2024', 'monthFirst'],
    ['240131', 'yearFirst'],
    ['20240131', 'yearFirst'],
    ['2024-01-31', 'yearFirst'],
  ])('%s is guessed as %s', async (date, order) => {
    expect((await mappingOf(file(HEADER, ROW.replace('2024-03-01', date)))).dateOrder).toBe(order);
  });

  it.each([
    ['salaries of the 25th', ['200125', '200625', '210325', '221225']],
    ['few days of four years', ['200301', '200430', '210120', '221101', '230120']],
    ['days with a hyphen', ['20-01-25', '21-03-25', '22-12-25']],
  ])('takes the year first in short dates of one ledger: %s', async (_, dates) => {
    const text = file(HEADER, ...dates.map((date) => ROW.replace('2024-03-01', date)));
    const years = dates.map((date) => `20${date.slice(0, 2)}`);
    expect((await readWhole(text)).rows.map(({ date }) => String(date).slice(0, 4))).toEqual(years);
  });

  it('takes the day first where the days would else be more years than a ledger has', async () => {
    const dates = Array.from({ length: 11 }, (_, index) => `${String(index + 1).padStart(2, '0')}0124`);
    const text = file(HEADER, ...dates.map((date) => ROW.replace('2024-03-01', date)));
    expect((await mappingOf(text)).dateOrder).toBe('dayFirst');
  });

  it('takes the day first in short dates that would else lie in many years', async () => {
    const dates = ['020124', '150224', '280324', '300424'];
    const text = file(HEADER, ...dates.map((date) => ROW.replace('2024-03-01', date)));
    expect((await readWhole(text)).rows.map(({ date }) => String(date))).toEqual([
      '2024-01-02',
      '2024-02-15',
      '2024-03-28',
      '2024-04-30',
    ]);
  });

  it.each([
    ['1.500,25', 'comma'],
    ['1,500.25', 'dot'],
    ['1500', 'comma'],
    ['1,500', 'dot'],
    ['0,500', 'comma'],
  ])('%s is guessed to have a decimal %s', async (amount, mark) => {
    expect((await mappingOf(file(HEADER, ROW.replace('100,00', amount)))).decimalMark).toBe(mark);
  });
});

describe('A code with its name in one cell', () => {
  it.each([
    ['12345 Lön', '12345'],
    ['12345  Lön och arvode', '12345'],
    ['12345 - Lön', '12345'],
    ['="12345"', '12345'],
    ["'12345", '12345'],
    ['12345', '12345'],
  ])('%s is account %s', async (cell, account) => {
    const { rows } = await readWhole(file(HEADER, ROW.replace('5010', cell)));
    expect(rows[0]?.account).toBe(code(account));
  });

  it('keeps short suffixes that may be part of the code', async () => {
    const { rows } = await readWhole(file(HEADER, ROW.replace('5101', '51 A')));
    expect(rows[0]?.ren).toBe(code('51 A'));
  });

  it('keeps leading zeros', async () => {
    const { rows } = await readWhole(file(HEADER, ROW.replace('70001', '007')));
    expect(rows[0]?.project).toBe(code('007'));
  });
});

describe('A row that cannot be read', () => {
  it.each([
    ['A1;2024-02-30;5010;5101;;;Hyra;100,00', 'date', 'Datum', '100.00'],
    ['A1;;5010;5101;;;Hyra;100,00', 'date', 'Datum', '100.00'],
    ['A1;2024-03-01;;5101;;;Hyra;100,00', 'account', 'Konto', '100.00'],
    ['A1;2024-03-01;Hyror;5101;;;Hyra;100,00', 'account', 'Konto', '100.00'],
    ['A1;2024-03-01;5010;5101;;;Hyra;hundra', 'amount', 'Belopp', undefined],
    ['A1;2024-03-01;5010;5101;;;Hyra;1,005', 'amount', 'Belopp', undefined],
    ['A1;2024-03-01;5010;5101;;;Hyra;', 'amountMissing', 'Belopp', undefined],
    ['A1;2024-03-01;5010;#SAKNAS!;;;Hyra;100,00', 'errorValue', 'REN', '100.00'],
    ['A1;2024-03-01;5010;5101;#n/a;;Hyra;100,00', 'errorValue', 'Projekt', '100.00'],
    ['A1;2024-03-01;#DIVISION/0!;5101;;;Hyra;100,00', 'account', 'Konto', '100.00'],
    ['A1;2024-03-01;5010;5101;;;Hyra;198112189876', 'amount', 'Belopp', undefined],
    ['A1;i mars;Hyror;5101;;;Hyra;hundra', 'severalFields', undefined, undefined],
    ['A1;2024-03-01;5010;5101;;;Hyra;100,00;mer', 'tooManyColumns', undefined, '100.00'],
  ])('is kept with its line and reason: %s', async (line, reason, column, amount) => {
    const { rows, unreadable } = await readWhole(file(HEADER, ROW, line, ROW));
    expect(unreadable.map((row) => ({ ...row, amount: row.amount?.toString() }))).toEqual([
      { line: 3, reason, column, amount },
    ]);
    expect(rows).toHaveLength(2);
  });

  it('is none where a code only looks as an error value does', async () => {
    const { rows } = await readWhole(file(HEADER, ROW.replace('5101', '#5101')));
    expect(rows[0]?.ren).toBe(code('#5101'));
  });

  it('is told by line and column alone, whatever stands in it', async () => {
    const reading = await readWhole(
      file(HEADER, '19121212-1212;19121212-1212;5010;;;;Tolvan Tolvansson;100', ROW),
    );
    expect(unreadableIn(reading)).toEqual([
      'bok.csv, rad 2, kolumnen Datum: datumet går inte att läsa; rätta det i ekonomisystemets export och läs in filen igen.',
    ]);
    expect(allSentences(reading)).not.toMatch(/1212|Tolvan/);
  });

  it('may have blank columns past the header', async () => {
    expect(await shortRows(file(HEADER, `${ROW};;`))).toEqual([READ]);
  });

  it('may be so long that it is cut', async () => {
    const long = ROW.replace('Hyra', 'x'.repeat(1_200_000));
    const reading = await readWhole(file(HEADER, ROW, long, ROW));
    expect(reading.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(reading.unreadable[0]).toMatchObject({ line: 3, reason: 'tooLong' });
  });
});

describe('Control totals', () => {
  it('have every row and krona of the file once, whatever the row was', async () => {
    const { report } = await readWhole(
      file(
        HEADER,
        ROW,
        'A2;fel;5010;;;;;7,00',
        ';;Summa 5010;;;;;100,00',
        ';;;;;;Ingående balans;1000,00',
        'Totalt;;;;;;;100,00',
      ),
    );
    expect([report.control.rowsIn, report.control.rowsOut]).toEqual([6, 6]);
    expect([report.control.sumIn.toString(), report.control.sumOut.toString()]).toEqual([
      '1307.00',
      '1307.00',
    ]);
    expect(report.counts.get('posting')?.sum.toString()).toBe('100.00');
    expect(report.counts.get('unreadable')?.sum.toString()).toBe('7.00');
  });

  it('keep an odd öre where two amounts pass the largest safe number together', async () => {
    const amounts = ['45035996273704,94', '90071992547409,91'].map((amount) => ROW.replace('100,00', amount));
    const { report } = await readWhole(file(HEADER, ...amounts));
    expect(report.counts.get('posting')?.sum.ore).toBe(13510798882111485n);
  });

  it('stay exact past the largest safe number', async () => {
    const large = ROW.replace('100,00', '90071992547409,91');
    const { report } = await readWhole(file(HEADER, large, large, large));
    expect(report.counts.get('posting')?.sum.ore).toBe(27021597764222973n);
  });
});

describe('A long reading', () => {
  const PIECE = 1_048_576;
  const LONG = bytesOf(file(HEADER, ...Array<string>(30).fill(ROW)));

  /** As many bytes as three pieces are; a piece has a third of the rows, cut anywhere. */
  const THREE_PIECES: LedgerFileSource = {
    size: 3 * PIECE,
    read: (from) => {
      const third = Math.ceil(LONG.length / 3);
      return Promise.resolve(LONG.slice((from / PIECE) * third, (from / PIECE + 1) * third));
    },
  };

  async function readLong(watch?: Watch): Promise<readonly string[] | undefined> {
    const understanding = await understandingOf(LONG);
    if (understanding.kind === 'refused') throw new Error(inSwedish(understanding.message));
    const columns = new WordKeepingColumns();
    const read = await readLedgerFile(THREE_PIECES, understanding, columns, watch);
    return read && columns.read().map(inShort);
  }

  it('tells its progress to the end', async () => {
    const shares: number[] = [];
    await readLong({ progress: (share) => shares.push(share) });
    expect(shares).toEqual([1 / 3, 2 / 3, 1]);
  });

  it('reads rows that lie across its pieces as others', async () => {
    expect(await readLong()).toEqual(Array<string>(30).fill(READ));
  });

  it('stops between pieces when it is cancelled', async () => {
    const shares: number[] = [];
    const read = await readLong({
      progress: (share) => shares.push(share),
      isCancelled: () => shares.length > 0,
    });
    expect([read, shares.length]).toEqual([undefined, 1]);
  });

  it('is not begun when it is cancelled before', async () => {
    expect(await inspectLedgerFile(THREE_PIECES, { isCancelled: () => true })).toBeUndefined();
  });
});

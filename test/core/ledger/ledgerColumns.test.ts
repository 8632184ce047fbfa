import { LedgerColumns } from '../../../src/core/ledger/ledgerFile';
import { VoucherNames } from '../../../src/core/ledger/voucherNames';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import { code } from '../../../src/core/values/ids';

const NEW_YEAR = CalendarDate.ofEpochDay(19_723);

/** As many rows, each with its own number as its line, öre and words. */
function columnsOf(rows: number): LedgerColumns {
  const columns = new LedgerColumns();
  const account = columns.numberOfCode(code('5010'));
  const date = columns.numberOfDate(NEW_YEAR);
  for (let row = 0; row < rows; row++) {
    const wording = { counterparty: '', text: '', digest: () => row };
    const voucher = columns.vouchers.numberOf('A1');
    columns.add({ line: row, voucher, date, account, ren: 0, project: 0, ore: row, wording });
  }
  return columns;
}

describe('The codes and days of a ledger', () => {
  it('are kept once each', () => {
    const columns = new LedgerColumns();
    const numbers = ['5010', '5101', '5010'].map((own) => columns.numberOfCode(code(own)));
    expect([numbers, columns.codes]).toEqual([
      [1, 2, 1],
      [undefined, '5010', '5101'],
    ]);
  });

  it('are nothing where a cell is blank', () => {
    expect(new LedgerColumns().numberOfCode(undefined)).toBe(0);
  });

  it('are the same day whichever object tells it', () => {
    const columns = new LedgerColumns();
    const days = [19_723, 19_724, 19_723].map((day) => columns.numberOfDate(CalendarDate.ofEpochDay(day)));
    expect([days, columns.dates.map(String)]).toEqual([
      [0, 1, 0],
      ['2024-01-01', '2024-01-02'],
    ]);
  });
});

describe('The parts of a ledger', () => {
  it('have all its rows once, in order', () => {
    const parts = [...columnsOf(65_537).parts()];
    expect(parts.map(({ first, count, lines }) => [first, count, lines[count - 1]])).toEqual([
      [0, 65_536, 65_535],
      [65_536, 1, 65_536],
    ]);
  });

  it('are none where it has no rows', () => {
    expect([...new LedgerColumns().parts()]).toEqual([]);
  });
});

describe('A row past the last', () => {
  it('is a row of nothing', () => {
    const columns = new LedgerColumns();
    expect([
      columns.lineAt(0),
      columns.dateNumberAt(0),
      columns.accountNumberAt(0),
      columns.renNumberAt(0),
      columns.projectNumberAt(0),
      columns.wordingAt(0),
      columns.oreAt(0),
      columns.voucherNumberAt(0),
    ]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('What a fingerprint is made of', () => {
  const seen = (columns: LedgerColumns): string =>
    [...columns.values()].map((piece) => (typeof piece === 'string' ? piece : piece.join(' '))).join('|');

  it('has the codes, days and vouchers by their names', () => {
    const [codes, dates, names] = [...columnsOf(2).values()];
    expect([codes, dates, names]).toEqual(['\n5010', '2024-01-01', 'A1']);
  });

  it('has as many values in each column as there are rows', () => {
    const [, , , , ...columns] = [...columnsOf(3).values()];
    expect(columns.map((column) => column.length)).toEqual([12, 12, 12, 12, 12, 12, 24]);
  });

  it('has as many in the last part as there are rows left for it', () => {
    expect([...columnsOf(65_537).values()].slice(-7).map((column) => column.length)).toEqual([
      4, 4, 4, 4, 4, 4, 8,
    ]);
  });

  it('has days apart', () => {
    const columns = new LedgerColumns();
    for (const day of [19_723, 19_724]) columns.numberOfDate(CalendarDate.ofEpochDay(day));
    expect([...columns.values()][1]).toBe('2024-01-01\n2024-01-02');
  });

  it('has nothing of the lines that the rows stood on', () => {
    const columns = (line: number): LedgerColumns => {
      const own = new LedgerColumns();
      const wording = { counterparty: '', text: '', digest: () => 7 };
      own.add({ line, voucher: 0, date: 0, account: 0, ren: 0, project: 0, ore: 5, wording });
      return own;
    };
    expect(seen(columns(2))).toBe(seen(columns(3)));
  });

  it('is another with an öre more', () => {
    expect(seen(columnsOf(65_537))).not.toBe(seen(columnsOf(65_538)));
  });
});

describe('The names of vouchers', () => {
  it('are kept once for rows after each other', () => {
    const names = new VoucherNames();
    expect(['A1', 'A1', 'A2', 'A1', 'A', 'A1', '', ''].map((name) => names.numberOf(name))).toEqual([
      0, 0, 1, 2, 3, 4, 5, 5,
    ]);
  });

  it('are a name of its own where the first is blank', () => {
    const names = new VoucherNames();
    expect([names.numberOf(''), names.numberOf('A1'), names.nameOf(0), names.nameOf(1)]).toEqual([
      0,
      1,
      '',
      'A1',
    ]);
  });

  it('are all there when they are thousands, and long', () => {
    const names = new VoucherNames();
    const own = Array.from({ length: 3_000 }, (_, at) => `Verifikation ${at}`);
    for (const name of own) names.numberOf(name);
    expect(own.map((_, at) => names.nameOf(at))).toEqual(own);
  });

  it('are the same when few and when many have been asked for', () => {
    const names = new VoucherNames();
    const own = ['A1', '', 'Ö12'];
    for (const name of own) names.numberOf(name);
    const asked = Array.from({ length: 60_000 }, (_, at) => names.nameOf(at % 3));
    expect(new Set(asked.map((name, at) => `${at % 3}: ${name}`))).toEqual(
      new Set(['0: A1', '1: ', '2: Ö12']),
    );
  });

  it('may be longer than room is made for', () => {
    const names = new VoucherNames();
    const long = 'V'.repeat(50_000);
    names.numberOf('A1');
    names.numberOf(long);
    expect([names.nameOf(0), names.nameOf(1) === long]).toEqual(['A1', true]);
  });

  it('are packed without room to spare', () => {
    const names = new VoucherNames();
    for (const name of ['A1', 'A12']) names.numberOf(name);
    const { text, ends } = names.packed();
    expect([text, ...ends]).toEqual(['A1A12', 2, 5]);
  });

  it('can be asked for between those that are added', () => {
    const names = new VoucherNames();
    names.numberOf('A1');
    names.nameOf(0);
    names.numberOf('A2');
    expect(names.nameOf(1)).toBe('A2');
  });

  it('are found in units and in bytes alike', () => {
    const names = new VoucherNames();
    const bytes = Uint8Array.of(0x3b, 0x41, 0x31, 0x3b);
    expect([
      names.numberOf('A1'),
      names.numberOfUnits(bytes, 1, 3),
      names.numberOfUnits(bytes, 1, 2),
    ]).toEqual([0, 0, 1]);
  });
});

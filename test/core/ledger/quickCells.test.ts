import { CellWording } from '../../../src/core/ledger/delimited/cellWording';
import type { ColumnMapping } from '../../../src/core/ledger/delimited/columnMapping';
import { RecordScanner } from '../../../src/core/ledger/delimited/recordScanner';
import { VoucherCells } from '../../../src/core/ledger/delimited/voucherCells';
import { codeOfCell } from '../../../src/core/ledger/codePool';
import type { CellDecoding, CellEncoding } from '../../../src/core/ledger/encoding/cellDecoding';
import { cellDecoding } from '../../../src/core/ledger/encoding/cellDecoding';
import { VoucherNames } from '../../../src/core/ledger/voucherNames';
import { wordingDigest } from '../../../src/core/ledger/wordingDigest';
import { bytesOf } from './ledgerFile';

/** How many texts have been made of cells, and how many cells have had their units copied. */
class CountingDecoding implements CellDecoding {
  texts = 0;
  copies = 0;
  private readonly own: CellDecoding;

  constructor(encoding: CellEncoding) {
    this.own = cellDecoding(encoding);
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    this.texts++;
    return this.own.text(bytes, start, end);
  }

  unitsInto(units: Uint16Array, bytes: Uint8Array, start: number, end: number): number {
    this.copies++;
    return this.own.unitsInto(units, bytes, start, end);
  }
}

/** A scanner that is at the last of the records. */
function atLast(bytes: Uint8Array, decoding: CellDecoding = cellDecoding('utf-8')): RecordScanner {
  const scanner = new RecordScanner(';', decoding);
  scanner.feed(bytes);
  scanner.end();
  while (scanner.next());
  return scanner;
}

describe('The digest of the words of a row', () => {
  /** Motpart first, the text after some other column. */
  function digested(cell: string | Uint8Array, encoding: CellEncoding = 'utf-8', before = 'x') {
    const decoding = new CountingDecoding(encoding);
    const row = Uint8Array.from([...bytesOf(`111;${before};`), ...bytesOf(cell), 0x3b, 0x31]);
    const scanner = atLast(row, decoding);
    const wording = new CellWording(scanner, 0, 2, codeOfCell);
    wording.digest();
    decoding.texts = 0;
    decoding.copies = 0;
    const digest = wording.digest();
    const { texts, copies } = decoding;
    return { digest, texts, copies, text: scanner.field(2) };
  }

  it.each(['Hyra', 'Hyra på Ängsgården', '', ' Hyra \t', '   ', '\u00A0Hyra\u00A0', '7'])(
    'is that of the text, though no text is made of %j',
    (cell) => {
      const { digest, texts } = digested(cell);
      expect([digest, texts]).toEqual([wordingDigest('111', cell.trim()), 0]);
    },
  );

  it.each(['Hyra', 'Hyra, maj', '7', ''])('is taken from the bytes of %j where they stand', (cell) => {
    const { digest, copies } = digested(cell);
    expect([digest, copies]).toEqual([wordingDigest('111', cell), 0]);
  });

  it.each(['Hyra\u007F', '\u0001Hyra', 'Hy\u0000ra', 'Hyra på', 'på', ' Hyra', 'Hyra\t'])(
    'is that of %j, of which not every byte is a sign of ASCII',
    (cell) => {
      expect(digested(cell).digest).toBe(wordingDigest('111', cell.trim()));
    },
  );

  it('is that of a text as long as any, though no text is made of it', () => {
    const { digest, texts } = digested('x'.repeat(1024));
    expect([digest, texts]).toEqual([wordingDigest('111', 'x'.repeat(1024)), 0]);
  });

  it('is that of a longer text too', () => {
    expect(digested('x'.repeat(1025)).digest).toBe(wordingDigest('111', 'x'.repeat(1025)));
  });

  it.each(['100 € mer', '\u2003Hyra', '"Hyra ""Ängen"""'])('is that of the text %j too', (cell) => {
    const { digest, text } = digested(cell);
    expect(digest).toBe(wordingDigest('111', text));
  });

  it('takes no text to be made far into a long row either', () => {
    expect(digested('Hyra', 'utf-8', 'x'.repeat(2000)).texts).toBe(0);
  });

  it.each<CellEncoding>(['windows-1252', 'iso-8859-15', 'cp437', 'macintosh'])(
    'is that of the text whatever bytes of %s stand at its ends',
    (encoding) => {
      const cut = [0x0a, 0x0d, 0x22, 0x3b];
      const rows = Array.from({ length: 256 }, (_, byte) =>
        cut.includes(byte) ? [] : [0x3b, byte, 0x78, byte, 0x0a],
      );
      const scanner = new RecordScanner(';', cellDecoding(encoding));
      scanner.feed(Uint8Array.from(rows.flat()));
      const wording = new CellWording(scanner, 0, 1, codeOfCell);
      const others: string[] = [];
      while (scanner.next()) {
        const text = scanner.field(1);
        if (wording.digest() !== wordingDigest('', text)) others.push(text);
      }
      expect(others).toEqual([]);
    },
  );

  it('is that of no text where the row ends before it', () => {
    const scanner = atLast(bytesOf('111;x;Hyra\n111;x\n'));
    expect(new CellWording(scanner, 0, 2, codeOfCell).digest()).toBe(wordingDigest('111', ''));
  });

  it('is that of neither where the file has no such columns', () => {
    expect(new CellWording(atLast(bytesOf('111;x;Hyra\n')), -1, -1, codeOfCell).digest()).toBe(
      wordingDigest('', ''),
    );
  });
});

describe('Two bytes of UTF-8', () => {
  const utf8 = cellDecoding('utf-8');
  const units = new Uint16Array(8);

  it('are the letter that they are, for every letter of one byte or two', () => {
    const letters = Array.from({ length: 0x7ff }, (_, at) => at + 1);
    const others = letters.filter((letter) => {
      const bytes = bytesOf(`a${String.fromCharCode(letter)}b`);
      const count = utf8.unitsInto(units, bytes, 0, bytes.length);
      return count !== 3 || units[0] !== 0x61 || units[1] !== letter || units[2] !== 0x62;
    });
    expect(others).toEqual([]);
  });

  it.each([
    ['of three bytes', [0xe2, 0x82, 0xac]],
    ['of four bytes', [0xf0, 0x9f, 0x98, 0x80]],
    ['that has lost its second byte', [0xc3, 0x41]],
    ['whose second byte is another first', [0xc3, 0xc3]],
    ['that is longer than it need be', [0xc1, 0x80]],
    ['that has lost its first byte', [0x80, 0x80]],
    ['that begins as one of three', [0xe0, 0x80]],
  ])('do not tell a letter %s', (_, bytes) => {
    expect(utf8.unitsInto(units, Uint8Array.from(bytes), 0, bytes.length)).toBe(-1);
  });

  it('are not taken from the cell beside', () => {
    expect(utf8.unitsInto(units, Uint8Array.of(0xc3, 0xa5), 0, 1)).toBe(-1);
  });
});

describe('A voucher in its cell', () => {
  /** Which way its number was found. */
  class Ways extends VoucherNames {
    way = '';

    override numberOf(name: string): number {
      this.way = `text ${name}`;
      return super.numberOf(name);
    }

    override numberOfUnits(source: Uint16Array | Uint8Array, start: number, end: number): number {
      this.way ||= `bytes ${String.fromCharCode(...source.subarray(start, end))}`;
      return super.numberOfUnits(source, start, end);
    }
  }

  const columns: ColumnMapping['columns'] = { voucher: 1 };

  function cells(row: string, own: ColumnMapping['columns'] = columns) {
    const names = new Ways();
    return { names, vouchers: new VoucherCells(atLast(bytesOf(row)), { columns: own }, names) };
  }

  it.each(['1', '9', '12', '10', 'A1', 'Z9', 'a10', 'z99'])('%s is numbered, which no total is', (cell) => {
    expect(cells(`x;${cell};y\n`).vouchers.isNumbered()).toBe(true);
  });

  it.each(['', '0', 'A', 'IB', 'Summa', 'A1b', 'ÅA1', '@1', '[1', '`1', '{1', '/1', ':1', ' 1', 'A/', 'A:'])(
    '“%s” is looked at with care',
    (cell) => {
      expect(cells(`x;${cell};9\n`).vouchers.isNumbered()).toBe(false);
    },
  );

  it('is not numbered where the row ends before it', () => {
    expect(cells('x;1\nx\n').vouchers.isNumbered()).toBe(false);
  });

  it('is not numbered where the file has no vouchers', () => {
    expect(cells('1;1\n', {}).vouchers.isNumbered()).toBe(false);
  });

  it.each(['0', '7', '9', '12', 'A1', 'Z90', 'a1', 'z1'])('%s is found by its bytes', (cell) => {
    const { names, vouchers } = cells(`x;${cell};y\n`);
    vouchers.number();
    expect(names.way).toBe(`bytes ${cell}`);
  });

  it.each([
    ['12 ', 'text 12'],
    ["'12", 'text 12'],
    ['="12"', 'text 12'],
    ['LB12', 'text LB12'],
    ['/1', 'text /1'],
    [':1', 'text :1'],
    ['@1', 'text @1'],
    ['[1', 'text [1'],
    ['`1', 'text `1'],
    ['{1', 'text {1'],
    ['', 'text '],
  ])('%s is found by its text', (cell, way) => {
    const { names, vouchers } = cells(`x;${cell};9\n`);
    vouchers.number();
    expect(names.way).toBe(way);
  });

  it('is none where the row ends before it', () => {
    const { names, vouchers } = cells('x;7\nx\n');
    vouchers.number();
    expect(names.way).toBe('text ');
  });

  it('is found by its text where a series is to be joined to it', () => {
    const { names, vouchers } = cells('A;7\n', { voucher: 1, series: 0 });
    vouchers.number();
    expect(names.way).toBe('text A7');
  });
});

import { RecordScanner } from '../../../src/core/ledger/delimited/recordScanner';
import { bytesOf } from './ledgerFile';

const LONGEST_RECORD = 1_048_576;

function fed(...pieces: readonly string[]): RecordScanner {
  const scanner = new RecordScanner(';');
  for (const piece of pieces) scanner.feed(bytesOf(piece));
  return scanner;
}

function ended(text: string, delimiter = ';'): RecordScanner {
  const scanner = new RecordScanner(delimiter);
  scanner.feed(bytesOf(text));
  scanner.end();
  return scanner;
}

/** Each record's line and fields. */
function recordsIn(scanner: RecordScanner): readonly (readonly [number, ...string[]])[] {
  const records: [number, ...string[]][] = [];
  while (scanner.next()) records.push([scanner.line, ...scanner.fields()]);
  return records;
}

describe('A record that is shorter than the one before it', () => {
  const scanner = (): RecordScanner => {
    const own = ended('A1;2024-03-01;100,00\nA2;2024-03-02\n');
    own.next();
    own.next();
    return own;
  };

  it('has no text where the other had its last', () => {
    expect(scanner().field(2)).toBe('');
  });

  it('has a blank field there', () => {
    expect(scanner().isBlankField(2)).toBe(true);
  });
});

describe('A blank field', () => {
  it.each([' ', '\t', ' \t ', '\u00A0', '" "', ''])('may have space in it: %j', (cell) => {
    const scanner = ended(`A1;${cell};1\n`);
    scanner.next();
    expect(scanner.isBlankField(1)).toBe(true);
  });

  it.each(['0', ' x', '\u00A0-'])('has nothing else in it: %j', (cell) => {
    const scanner = ended(`A1;${cell};1\n`);
    scanner.next();
    expect(scanner.isBlankField(1)).toBe(false);
  });
});

describe('A record of more columns than any ledger has', () => {
  const fieldsOf = (last: string): RecordScanner => {
    const scanner = ended(`${';'.repeat(600)}${last}\n`);
    scanner.next();
    return scanner;
  };

  it('has five hundred and twelve of them told', () => {
    expect(fieldsOf('mer').fieldCount).toBe(512);
  });

  it('is not blank when something stands in the last', () => {
    expect([fieldsOf('mer').hasMoreFields, fieldsOf('mer').isBlank()]).toEqual([true, false]);
  });

  it('is blank when nothing does', () => {
    expect([fieldsOf('').hasMoreFields, fieldsOf('').isBlank()]).toEqual([false, true]);
  });
});

describe('A record that never ends', () => {
  it('is waited for as long as it may be whole', () => {
    expect(fed('x'.repeat(LONGEST_RECORD)).next()).toBe(false);
  });

  it('is waited for also where others lie before it in the same bytes', () => {
    const scanner = fed(`${'x'.repeat(600_000)}\n${'y'.repeat(500_000)}`);
    expect([scanner.next(), scanner.next()]).toEqual([true, false]);
  });

  it('is cut where it is too long, and what follows keeps its line', () => {
    const scanner = ended(`${'x'.repeat(LONGEST_RECORD)}\nA1;1\n`);
    scanner.next();
    expect([scanner.tooLong, scanner.endOf(0)]).toEqual([true, LONGEST_RECORD]);
    expect(recordsIn(scanner)).toEqual([
      [1, ''],
      [2, 'A1', '1'],
    ]);
  });

  it('is cut no later, whatever its next byte is', () => {
    const scanner = ended('x'.repeat(LONGEST_RECORD + 1));
    scanner.next();
    expect(scanner.endOf(0)).toBe(LONGEST_RECORD);
  });
});

describe('A quoted field', () => {
  it('may have space after its quote', () => {
    expect(recordsIn(ended('"a;b"  ;1\n'))).toEqual([[1, 'a;b', '1']]);
  });

  it('may have a space after it that parts the columns', () => {
    expect(recordsIn(ended('"a b" c\n', ' '))).toEqual([[1, 'a b', 'c']]);
  });

  it('may end where the file does', () => {
    expect(recordsIn(ended('1;"a;b"'))).toEqual([[1, '1', 'a;b']]);
  });

  it.each(['\n', '\r', '\r\n'])('counts a line for each line end in it: %j', (end) => {
    expect(recordsIn(ended(`"a${end}b";1\nA2;2\n`)).map(([line]) => line)).toEqual([1, 3]);
  });

  it('reads as it stands unless quotes are doubled in it', () => {
    const scanner = ended('"Hyra";"Hyra ""Ängen""";Hyra\n');
    scanner.next();
    expect([0, 1, 2].map((field) => scanner.isPlain(field))).toEqual([true, false, true]);
  });

  it.each([
    ['forty lines', 40, 1],
    ['forty-one lines', 41, 42],
  ])('is one to the end of %s', (_, lines, records) => {
    expect(recordsIn(ended(`"${'a\n'.repeat(lines)}b"\n`))).toHaveLength(records);
  });

  it.each([
    ['as far off as it may be', 16_382, 1],
    ['further off', 16_383, 2],
  ])('is closed by a quote that is %s', (_, length, fields) => {
    const scanner = ended(`"${'x'.repeat(length - 1)};"\n`);
    scanner.next();
    expect(scanner.fieldCount).toBe(fields);
  });
});

describe('A quote that is not closed yet', () => {
  it('is waited for while its field may go on', () => {
    expect(fed(`"${'\n'.repeat(40)}`).next()).toBe(false);
  });

  it('is a stray mark when its field has too many lines', () => {
    expect(fed(`"${'\n'.repeat(41)}`).next()).toBe(true);
  });

  it.each([
    ['is waited for to the length that a field may have', 16_380, false],
    ['is a stray mark past it', 16_381, true],
  ])('%s', (_, length, isTold) => {
    expect(fed(`"a\n${'x'.repeat(length)}`).next()).toBe(isTold);
  });

  it('is closed by the quote that comes in the next piece', () => {
    const scanner = fed('"Hyra "', '"Ängen"""\n');
    expect(recordsIn(scanner)).toEqual([[1, 'Hyra "Ängen"']]);
  });
});

describe('Quotes that are never closed', () => {
  const STRAY = '"a"b\n';
  const LONG = `"${'y;'.repeat(200)}"\n`;

  it.each([
    ['fewer than a thousand', 999, 1],
    ['a thousand', 1000, 201],
  ])('make long fields between quotes suspect where they are %s', (_, strays, fields) => {
    const records = recordsIn(ended(`${STRAY.repeat(strays)}${LONG}`));
    expect(records.at(-1)).toHaveLength(1 + fields);
  });

  it('are told by their lines, a thousand of them', () => {
    const scanner = ended(STRAY.repeat(1001));
    recordsIn(scanner);
    expect([scanner.strayQuoteLines.length, scanner.strayQuoteLines[999]]).toEqual([1000, 1000]);
  });
});

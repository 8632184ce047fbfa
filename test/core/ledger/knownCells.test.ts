import fc from 'fast-check';
import { KnownCells } from '../../../src/core/ledger/delimited/knownCells';
import type { CellEncoding } from '../../../src/core/ledger/encoding/cellDecoding';
import { cellDecoding } from '../../../src/core/ledger/encoding/cellDecoding';
import { RecordScanner } from '../../../src/core/ledger/delimited/recordScanner';
import { drawing } from '../../drawing';
import { bytesOf } from './ledgerFile';

/** What each line's first cell is read as, the way that a file's column is. */
function readColumn(
  lines: readonly string[],
  read: (cell: string) => string,
  encoding: CellEncoding = 'utf-8',
): string[] {
  const cells = new KnownCells(read);
  const scanner = new RecordScanner(';', cellDecoding(encoding));
  const text = lines.map((line) => `${line};1\n`).join('');
  scanner.feed(encoding === 'utf-8' ? bytesOf(text) : Uint8Array.from(Buffer.from(text, 'latin1')));
  scanner.end();
  const values: string[] = [];
  while (scanner.next()) values.push(cells.valueIn(scanner, 0));
  return values;
}

const told = (cell: string): string => `read ${cell}`;

describe('the cells of a column', () => {
  it('are read once while they are known', () => {
    const read = jest.fn(told);
    expect(readColumn(['5010', '6110', '5010'], read)).toEqual(['read 5010', 'read 6110', 'read 5010']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('are told apart where only their beginnings differ', () => {
    expect(readColumn(['A123456', 'B123456', 'A123456'], told)).toEqual([
      'read A123456',
      'read B123456',
      'read A123456',
    ]);
  });

  it('are read once wherever on the line they stand', () => {
    const read = jest.fn(told);
    readColumn(['6110', '5010', '5010'], read);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['once where they are as long as codes are', 12, 1],
    ['each time where they are longer', 13, 2],
  ])('are read %s', (_, length, times) => {
    const read = jest.fn(told);
    readColumn(['x'.repeat(length), 'x'.repeat(length)], read);
    expect(read).toHaveBeenCalledTimes(times);
  });

  it.each([
    ['first', '', ''],
    ['middle', '5010', ''],
    ['middle, with something after it,', '5010', '5010'],
    ['last', '50105010', ''],
  ])(
    'are told apart where they share their place and only their %s four signs differ',
    (_, before, after) => {
      // More cells than there are places for, each of them twice.
      const cells = Array.from({ length: 36 ** 3 + 1 }, (__, at) => {
        const four = at.toString(36).padStart(4, '0');
        return `${before}${four}${after}`;
      });
      const wrong = readColumn([...cells, ...cells], told).filter(
        (value, at) => value !== told(cells[at % cells.length] ?? ''),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('are told apart where only the high bit of a sign differs', () => {
    expect(readColumn(['1å', '1e', '1å'], told, 'windows-1252')).toEqual(['read 1å', 'read 1e', 'read 1å']);
  });

  it('are told apart where one has doubled quotes and the other is not quoted', () => {
    expect(readColumn(['"a""b"', 'a""b'], told)).toEqual(['read a"b', 'read a""b']);
  });

  it('are told apart where one is the beginning of the other', () => {
    expect(readColumn(['50', '501', '50'], told)).toEqual(['read 50', 'read 501', 'read 50']);
  });

  it('are those that they are without their quotes and the space around them', () => {
    expect(readColumn(['"5010"', ' 5010 ', '"a""b"', 'a"b'], told)).toEqual([
      'read 5010',
      'read 5010',
      'read a"b',
      'read a"b',
    ]);
  });

  it('are each read as what they hold, whatever they are', () => {
    const cell = fc.string({ unit: fc.constantFrom('0', '1', '5', 'A', 'å', ' '), maxLength: 14 });
    const property = fc.property(fc.array(cell, { maxLength: 60 }), (lines) => {
      expect(readColumn(lines, told)).toEqual(lines.map((line) => told(line.trim())));
    });
    fc.assert(property, drawing(60, 20240101));
  });

  it('are blank where the record has no such field, whatever the one before it has', () => {
    const cells = new KnownCells(told);
    const scanner = new RecordScanner(';');
    scanner.feed(bytesOf('5010;5101\n5010\n'));
    const values: string[] = [];
    while (scanner.next()) values.push(cells.valueIn(scanner, 1));
    expect(values).toEqual(['read 5101', 'read ']);
  });
});

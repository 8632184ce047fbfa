import { LineScanner } from '../../../src/core/ledger/lineScanner';

/** The lines that can be told so far, each with its number. */
function linesIn(scanner: LineScanner): readonly string[] {
  const lines: string[] = [];
  while (scanner.next()) lines.push(`${scanner.line} ${scanner.current}`);
  return lines;
}

function fed(...pieces: readonly string[]): LineScanner {
  const scanner = new LineScanner();
  for (const piece of pieces) scanner.feed(piece);
  return scanner;
}

function ended(...pieces: readonly string[]): LineScanner {
  const scanner = fed(...pieces);
  scanner.end();
  return scanner;
}

describe('The lines of a text', () => {
  it.each(['\n', '\r', '\r\n'])('have the numbers that an editor shows, blank ones too: %j', (end) => {
    expect(linesIn(ended(['a', '', 'b', ''].join(end)))).toEqual(['1 a', '2 ', '3 b']);
  });

  it('are told as soon as their end is seen', () => {
    expect(linesIn(fed('a\rb\nc'))).toEqual(['1 a', '2 b']);
  });

  it('are not told while a line feed may follow', () => {
    const scanner = fed('a\r');
    expect(linesIn(scanner)).toEqual([]);
    scanner.feed('\nb\n');
    expect(linesIn(scanner)).toEqual(['1 a', '2 b']);
  });

  it('end with a carriage return where the text does', () => {
    expect(linesIn(ended('a\rb\r'))).toEqual(['1 a', '2 b']);
  });

  it('are cut where one is too long to be kept, though no more text has come', () => {
    const scanner = fed('a\n', 'x'.repeat(262_144));
    expect(linesIn(scanner).map((line) => line.length)).toEqual([3, 262_146]);
  });

  it('are not cut before they must be', () => {
    const scanner = fed('a\n', 'x'.repeat(262_143));
    expect(linesIn(scanner)).toEqual(['1 a']);
    scanner.feed('\nb\n');
    expect(linesIn(scanner).map((line) => line.length)).toEqual([262_145, 3]);
  });

  it('keep their number where they are cut', () => {
    const lines = linesIn(ended(`${'x'.repeat(262_145)}\nb`));
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['1 x', '1 x', '2 b']);
  });
});

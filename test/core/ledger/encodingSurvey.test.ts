import type { EncodingFinding } from '../../../src/core/ledger/encoding/encodingSurvey';
import { EncodingSurvey } from '../../../src/core/ledger/encoding/encodingSurvey';
import { recordBytes } from '../../../src/core/ledger/encoding/recordBytes';
import { textDecoding } from '../../../src/core/ledger/encoding/textDecoding';

function surveyed(bytes: readonly number[], declaresPc8 = false): EncodingFinding {
  const survey = new EncodingSurvey();
  survey.feed(Uint8Array.from(bytes));
  return survey.conclude(declaresPc8);
}

const encodingOf = (bytes: readonly number[], declaresPc8 = false): string =>
  surveyed(bytes, declaresPc8).encoding;

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

describe('A mark at the beginning of a file', () => {
  it.each([
    ['utf-8', 3, [0xef, 0xbb, 0xbf, 0x41]],
    ['utf-16le', 2, [0xff, 0xfe, 0x41, 0x00]],
    ['utf-16be', 2, [0xfe, 0xff, 0x00, 0x41]],
  ])('tells %s', (encoding, markLength, bytes) => {
    expect(surveyed(bytes)).toEqual({ encoding, markLength, brokenSequences: 0, binary: false });
  });

  it('may come one byte at a time', () => {
    const survey = new EncodingSurvey();
    for (const byte of [0xef, 0xbb, 0xbf, 0x41]) survey.feed(Uint8Array.of(byte));
    expect(survey.conclude(false).markLength).toBe(3);
  });

  it.each([
    [[0xef, 0xbb, 0x41]],
    [[0xef, 0x41, 0xbf]],
    [[0x41, 0xbb, 0xbf]],
    [[0xff, 0x41]],
    [[0x41, 0xfe]],
    [[0xfe, 0x41]],
    [[0x41, 0xff]],
  ])('is whole, or none: %j', (bytes) => {
    expect(surveyed(bytes)).toMatchObject({ encoding: 'windows-1252', markLength: 0 });
  });
});

describe('Two bytes a character', () => {
  it.each([
    ['utf-16le', ascii('A\0B\0')],
    ['utf-16be', ascii('\0A\0B')],
  ])('are told by their noughts: %s', (encoding, bytes) => {
    expect(surveyed(bytes)).toMatchObject({ encoding, binary: false });
  });

  it('are told by their noughts wherever a piece of the file ends', () => {
    const survey = new EncodingSurvey();
    for (const piece of ['A\0B', '\0C\0D\0']) survey.feed(Uint8Array.from(ascii(piece)));
    expect(survey.conclude(false).encoding).toBe('utf-16le');
  });

  it.each([
    ['a file of one character', 'A\0'],
    ['a file with noughts in three places of ten', 'A\0B\0C\0DEFG'],
    ['a file with as many noughts at either', 'AB\0\0CDEFGHIJKLMN'],
  ])('are not seen in %s, which is no text', (_, text) => {
    expect(surveyed(ascii(text)).binary).toBe(true);
  });
});

describe('A sequence of bytes', () => {
  /** What the platform says of the same bytes. */
  function isUtf8(bytes: readonly number[]): boolean {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
      return true;
    } catch {
      return false;
    }
  }

  const FIRST = [
    0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5,
    0xff,
  ];
  const NEXT = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc3];
  const LAST = [[], [0x41], [0x7f], [0x80], [0xbf], [0xc0], [0x80, 0x80], [0xbf, 0xbf], [0x80, 0x41]];

  it('is UTF-8 where it is for others', () => {
    const sequences = FIRST.flatMap((first) =>
      NEXT.flatMap((next) => LAST.map((last) => [0x3b, first, next, ...last])),
    );
    expect(sequences.filter((bytes) => (encodingOf(bytes) === 'utf-8') !== isUtf8(bytes))).toEqual([]);
  });

  const A_RING = [0xc3, 0xa5];
  const EURO = [0xe2, 0x82, 0xac];

  it.each([
    ['four letters of UTF-8 to one broken', Array(4).fill(A_RING).flat(), 'windows-1252'],
    ['four signs of three bytes to one broken', Array(4).fill(EURO).flat(), 'windows-1252'],
    ['five letters of UTF-8 to one broken', Array(5).fill(A_RING).flat(), 'utf-8'],
  ])('is weighed against others: %s', (_, whole, encoding) => {
    expect(encodingOf([...whole, 0x20, 0xff, 0x20])).toBe(encoding);
  });

  it.each([
    ['a byte that begins none', [0xff], 1],
    ['one that begins anew', [0xc3, 0xc3, 0xa5], 1],
    ['one that is cut by a letter', [0xc3, 0x41], 1],
    ['two', [0xff, 0xff], 2],
  ])('is counted where it is broken: %s', (_, bytes, count) => {
    const whole = Array(12).fill(A_RING).flat();
    expect(surveyed([...whole, ...bytes, 0x3b]).brokenSequences).toBe(count);
  });
});

describe('A code page', () => {
  const RING_IN_CP437 = 0x86;
  const SPACE_IN_MACINTOSH = 0xca;

  it.each(['a', 'z', 'A', 'Z'])('is told by å beside the letter %s', (letter) => {
    const [unit = 0] = ascii(letter);
    expect([encodingOf([unit, RING_IN_CP437]), encodingOf([0x0a, RING_IN_CP437, unit])]).toEqual([
      'cp437',
      'cp437',
    ]);
  });

  it.each(['`', '{', '@', '[', '5', ' '])('is not told by å beside “%s”', (sign) => {
    const [unit = 0] = ascii(sign);
    expect([encodingOf([unit, RING_IN_CP437]), encodingOf([0x0a, RING_IN_CP437, unit])]).toEqual([
      'windows-1252',
      'windows-1252',
    ]);
  });

  it('is not told by a letter further on', () => {
    expect(encodingOf([0x0a, RING_IN_CP437, 0x20, 0x61])).toBe('windows-1252');
  });

  it('is told by å where a piece of the file ends before it', () => {
    const survey = new EncodingSurvey();
    survey.feed(Uint8Array.of(0x20, 0x70));
    survey.feed(Uint8Array.of(RING_IN_CP437, 0x20));
    expect(survey.conclude(false).encoding).toBe('cp437');
  });

  it('is told by most of the letters', () => {
    // å of CP437 once, å of Windows-1252 twice.
    expect(encodingOf([0x70, 0x86, 0x20, 0x70, 0xe5, 0x20, 0x70, 0xe5])).toBe('windows-1252');
    expect(encodingOf([0x70, 0xe5, 0x20, 0x70, 0x86, 0x20, 0x70, 0x86])).toBe('cp437');
  });

  it('is told by most of the letters also where they begin their words', () => {
    expect(encodingOf([0x0a, 0x86, 0x70, 0x20, 0xe5, 0x70, 0x20, 0xe5, 0x70])).toBe('windows-1252');
    expect(encodingOf([0x0a, 0xe5, 0x70, 0x20, 0x86, 0x70, 0x20, 0x86, 0x70])).toBe('cp437');
  });

  it('is told by Ä of Macintosh, which no other has as a letter', () => {
    expect(encodingOf([0x0a, 0x80, 0x72])).toBe('macintosh');
  });

  it('is told by é, where no Swedish letter speaks against it', () => {
    // 0x82 is é in CP437, and 0x8e é in Macintosh but Ä in CP437.
    expect(encodingOf([...ascii('caf'), 0x82])).toBe('cp437');
    expect(encodingOf([...ascii('caf'), 0x82, 0x20, 0x70, 0xe5])).toBe('windows-1252');
  });

  it.each(['0', '9'])('is told by the space within an amount after %s', (digit) => {
    const [unit = 0] = ascii(digit);
    expect(encodingOf([unit, SPACE_IN_MACINTOSH, 0x35])).toBe('macintosh');
  });

  it('is told by most of the spaces within amounts', () => {
    // The space of Windows-1252 once, that of Macintosh twice.
    expect(encodingOf([0x31, 0xa0, 0x35, 0x31, 0xca, 0x35, 0x31, 0xca, 0x35])).toBe('macintosh');
  });

  it.each(['/', ':', ' '])('is not told by that space after “%s”', (sign) => {
    const [unit = 0] = ascii(sign);
    expect(encodingOf([unit, SPACE_IN_MACINTOSH, 0x35])).toBe('windows-1252');
  });

  it('is what the file says where nothing else tells it', () => {
    expect([encodingOf([0x20, 0xa4, 0x20], true), encodingOf([0x20, 0x86, 0x20])]).toEqual([
      'cp437',
      'windows-1252',
    ]);
  });
});

const finding = (encoding: EncodingFinding['encoding'], markLength = 0): EncodingFinding => ({
  encoding,
  markLength,
  brokenSequences: 0,
  binary: false,
});

describe('The bytes that records are cut out of', () => {
  it('are those of the file, in its encoding', () => {
    expect(recordBytes(finding('cp437')).encoding).toBe('cp437');
  });

  it('are those after the mark, wherever a piece ends', () => {
    const bytes = recordBytes(finding('utf-8', 3));
    const taken = [
      [0xef, 0xbb],
      [0xbf, 0x41],
      [0x42, 0x43, 0x44, 0x45],
    ].map((piece) => [...bytes.take(Uint8Array.from(piece))]);
    expect(taken).toEqual([[], [0x41], [0x42, 0x43, 0x44, 0x45]]);
  });

  it('are UTF-8 where the file has two bytes a character', () => {
    const bytes = recordBytes(finding('utf-16le', 2));
    expect([bytes.encoding, ...bytes.take(Uint8Array.of(0xff, 0xfe, 0xe5, 0x00))]).toEqual([
      'utf-8',
      0xc3,
      0xa5,
    ]);
  });

  it('end with a mark of what was cut where the file is cut in a character', () => {
    const bytes = recordBytes(finding('utf-16be'));
    bytes.take(Uint8Array.of(0x00, 0x41, 0xd8));
    expect([...bytes.end()]).toEqual([0xef, 0xbf, 0xbd]);
  });
});

describe('The text of a file', () => {
  it('begins after its mark, wherever a piece ends', () => {
    const text = textDecoding(finding('utf-8', 3));
    const pieces = [[0xef, 0xbb], [0xbf, 0x41], [0x42]];
    expect(pieces.map((piece) => text.decode(Uint8Array.from(piece)))).toEqual(['', 'A', 'B']);
  });

  it('has the letter that is cut between two pieces', () => {
    const text = textDecoding(finding('utf-8'));
    expect([text.decode(Uint8Array.of(0x41, 0xc3)), text.decode(Uint8Array.of(0xa5))]).toEqual(['A', 'å']);
  });

  it.each([
    ['half a character', [0x41, 0x00, 0x42], '\uFFFD'],
    ['a whole one', [0x41, 0x00], ''],
  ])('of two bytes a character that ends with %s', (_, bytes, end) => {
    const text = textDecoding(finding('utf-16le'));
    text.decode(Uint8Array.from(bytes));
    expect(text.end()).toBe(end);
  });
});

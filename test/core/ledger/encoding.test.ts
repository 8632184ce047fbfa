import { inSwedish } from '../../../src/core/text/inSwedish';
import { inCp437, inLatin1, inMacintosh, inUtf16, readWhole, understandingOf } from './ledgerFile';

const CSV =
  'Vernr;Datum;Konto;Ansvar;Text;Belopp\r\nA1;2024-03-01;5010;5101;Hyra Ängsgården på Öster;100,00\r\n';
const SIE =
  '#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#VER A 1 20240301 "Hyra Ängsgården på Öster"\r\n{\r\n' +
  '#TRANS 5010 {1 "5101"} 100.00\r\n#TRANS 1930 {} -100.00\r\n}\r\n';
const TEXT = 'Hyra Ängsgården på Öster';

function utf8(text: string, withMark: boolean): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return withMark ? Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]) : bytes;
}

describe('The letters of a ledger file are read', () => {
  it.each<[string, string, Uint8Array]>([
    ['UTF-8 without a mark', 'utf-8', utf8(CSV, false)],
    ['UTF-8 with a mark', 'utf-8', utf8(CSV, true)],
    ['UTF-16, low byte first', 'utf-16le', inUtf16(CSV, 'little')],
    ['UTF-16, high byte first', 'utf-16be', inUtf16(CSV, 'big')],
    ['UTF-16 without its mark', 'utf-16le', inUtf16(CSV, 'little').slice(2)],
    ['Windows-1252', 'windows-1252', inLatin1(CSV)],
    ['CP437', 'cp437', inCp437(CSV)],
    ['Macintosh with bare CR', 'macintosh', inMacintosh(CSV.replaceAll('\r\n', '\r'))],
    ['SIE in CP437', 'cp437', inCp437(SIE)],
    ['SIE that says PC8 and is UTF-8', 'utf-8', utf8(SIE, false)],
    ['SIE that says PC8 and is Windows-1252', 'windows-1252', inLatin1(SIE)],
  ])('in %s', async (_, encoding, file) => {
    const { understanding, rows } = await readWhole(file);
    expect(understanding).toMatchObject({ encoding: { encoding } });
    expect(rows[0]?.text).toBe(TEXT);
  });

  it('in ISO-8859-15, where the euro sign tells it', async () => {
    const bytes = inLatin1(CSV.replace('Hyra', 'Hyra ¤'));
    const { rows } = await readWhole(bytes);
    expect(rows[0]?.text).toBe('Hyra € Ängsgården på Öster');
  });

  it('in Windows-1252, where dashes and the euro sign stand among the controls', async () => {
    const bytes = inLatin1(CSV.replace('Hyra', 'Hyra \u0096 \u0080'));
    const { rows } = await readWhole(bytes);
    expect(rows[0]?.text).toBe('Hyra – € Ängsgården på Öster');
  });

  it('as UTF-8 where one sequence of many is broken, and that is told', async () => {
    const whole = new TextEncoder().encode(CSV.repeat(3));
    const broken = Uint8Array.from([...whole, 0xc3, 0x3b]);
    const { understanding, report } = await readWhole(broken);
    expect(understanding).toMatchObject({ encoding: { encoding: 'utf-8', brokenSequences: 1 } });
    expect(report.notes.map(({ message }) => inSwedish(message))).toEqual([
      'Filen är UTF-8 men har 1 trasigt tecken; det visas som \uFFFD.',
    ]);
  });

  it('wherever the first of them stands', async () => {
    const [header = '', row = ''] = CSV.split('\r\n');
    const plain = `A1;2024-03-01;5010;5101;Hyra;100,00;${'x'.repeat(1_000)}`;
    const lines = [`${header};Bilaga`, ...Array<string>(300).fill(plain), row];
    const { rows } = await readWhole(inCp437(lines.join('\r\n')));
    expect(rows[300]?.text).toBe(TEXT);
  });
});

describe('A file that is no ledger is refused in one sentence', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'Filen är tom'],
    ['a file of spaces', ' \r\n ', 'Filen är tom'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'Filen är en arbetsbok'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'Filen är en PDF'],
    [
      'bytes that are no text',
      Uint8Array.from([65, 66, 0, 1, 2, 67, 68, 69, 70, 71]),
      'Filen är inte en textfil',
    ],
    ['SIE 5', '<?xml version="1.0"?><Sie xmlns="http://www.sie.se/sie5"></Sie>', 'Filen är SIE 5 (XML)'],
    ['other XML', '<?xml version="1.0"?><ledger/>', 'Filen är XML'],
    ['a letter', 'Hej!\nHär kommer huvudboken.\n', 'Filen har inga rader med flera kolumner'],
  ])('%s', async (_, file, sentence) => {
    const understanding = await understandingOf(file);
    const message = understanding.kind === 'refused' ? inSwedish(understanding.message) : '';
    expect(message).toContain(sentence);
    expect(message).toMatch(/^[^.!?]*(?:\.(?=\S)[^.!?]*)*\.$/);
  });
});

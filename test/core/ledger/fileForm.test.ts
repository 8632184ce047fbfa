import { inSwedish } from '../../../src/core/text/inSwedish';
import { inspectLedgerFile } from '../../../src/core/ledger/inspectLedgerFile';
import { HEADER, file, inLatin1, understandingOf } from './ledgerFile';
import { VOUCHER, sie } from './sieFile';

async function kindOf(file: string | Uint8Array): Promise<string> {
  const understanding = await understandingOf(file);
  return understanding.kind === 'refused'
    ? inSwedish(understanding.message).slice(0, 30)
    : understanding.kind;
}

describe('A file that is SIE', () => {
  it.each([
    '#FLAGGA 0',
    '#PROGRAM "x"',
    '#FORMAT PC8',
    '#GEN 1',
    '#SIETYP 4',
    '#KSUMMA',
    '#VER A 1',
    '#flagga 0',
  ])('is told by a line that begins with %s', async (line) => {
    expect(await kindOf(`${line}\n`)).toBe('sie');
  });

  it.each(['#FNAMN x\r#VER A 1', '#FNAMN x\n \t#VER A 1', '\n  #FLAGGA\t0', '#FNAMN x\n#KSUMMA'])(
    'may have that line further down: %j',
    async (text) => {
      expect(await kindOf(text)).toBe('sie');
    },
  );

  it.each([
    ['its first character is another', 'x #VER;#VER;b\n#VER A 1;2;3\n'],
    ['the label goes on', '#VERSION 1;2;3\n'],
    ['the label stands in a text', '#Rubrik #VER A;2;3\n'],
  ])('is a table where %s', async (_, text) => {
    expect(await kindOf(text)).toBe('delimited');
  });

  it('has its dimensions declared by number and name', async () => {
    const lines = [
      '#DIM 1 "Kostnadsställe"',
      '\t#dim 6 Projekt',
      '#UNDERDIM 21 Motpart 20',
      '#DIM',
      '#DIMENSION 9 x',
    ];
    expect(await understandingOf(sie(...lines, 'x #DIM 8 y', ...VOUCHER))).toMatchObject({
      declared: [
        { number: '1', name: 'Kostnadsställe' },
        { number: '6', name: 'Projekt' },
        { number: '21', name: 'Motpart' },
      ],
    });
  });

  it('may declare a dimension with neither number nor name', async () => {
    expect(await understandingOf(sie('#DIM ', ...VOUCHER))).toMatchObject({
      declared: [{ number: '', name: '' }],
    });
  });

  it('has two hundred dimensions at most', async () => {
    const lines = Array.from({ length: 201 }, (_, at) => `#DIM ${at} x`);
    const understanding = await understandingOf(sie(...lines, ...VOUCHER));
    expect(understanding.kind === 'sie' && understanding.declared.length).toBe(200);
  });
});

describe('A file that is no ledger', () => {
  it.each([
    ['an older workbook', inLatin1('ÐÏ\u0011à¡±\u001aá;b;c\n')],
    ['a zip archive', inLatin1('PK\u0003\u0004;b;c\n')],
  ])('is taken for a workbook: %s', async (_, file) => {
    expect(await kindOf(file)).toBe('Filen är en arbetsbok eller et');
  });

  it.each(['PK;b;c\n1;2;3\n', 'x%PDF;b;c\n1;2;3\n', 'xPK\u0003\u0004;b;c\n'])(
    'is not one for letters that it happens to have: %j',
    async (text) => {
      expect(await kindOf(text)).toBe('delimited');
    },
  );

  it.each([
    '<?xml version="1.0"?><x xmlns="http://www.sie.se/sie5"/>',
    '<Sie>',
    '<sie x="1">',
    '<s:Sie>',
    '<s:sie x="1">',
  ])('is taken for SIE 5 by its element: %s', async (text) => {
    expect(await kindOf(text)).toBe('Filen är SIE 5 (XML), som inte');
  });

  it.each(['<html>', '<siematic/>', `<x>${' '.repeat(4096)}<sie>`, '  <ledger/>'])(
    'is other XML without it: %s',
    async (text) => {
      expect(await kindOf(text)).toBe('Filen är XML eller en webbsida');
    },
  );
});

describe('The encoding of a file that says PC8', () => {
  const WITHOUT_LETTERS = Uint8Array.of(0x20, 0x86, 0x20);

  it.each(['#FORMAT PC8', '#format\t"pc8"'])('is CP437 where no letter tells it: %s', async (label) => {
    const bytes = Uint8Array.from([...inLatin1(`${label}\n#FNAMN`), ...WITHOUT_LETTERS]);
    expect(await understandingOf(bytes)).toMatchObject({ encoding: { encoding: 'cp437' } });
  });

  it.each(['#FORMAT PC', '#FORMATPC8', '#FORMAT UTF PC8'])('is not where it says %s', async (label) => {
    const bytes = Uint8Array.from([...inLatin1(`${label}\n#SIETYP 4\n#FNAMN`), ...WITHOUT_LETTERS]);
    expect(await understandingOf(bytes)).toMatchObject({ encoding: { encoding: 'windows-1252' } });
  });
});

describe('The head of a file', () => {
  const HEAD = 262_144;

  it('is all that is looked at before the whole, and no more than there is', async () => {
    const asked: number[] = [];
    for (const size of [5 * HEAD, 100]) {
      let isHead = true;
      await inspectLedgerFile({
        size,
        read: (_, to) => {
          if (isHead) asked.push(to);
          isHead = false;
          return Promise.resolve(inLatin1('a;b;c\n'));
        },
      });
    }
    expect(asked).toEqual([HEAD, 100]);
  });

  it('tells nothing by the row that it cuts in two', async () => {
    const rows = (filler: number): string =>
      file(HEADER, `A1;2024-03-01;5010;;;;${'x'.repeat(filler)};1500`, 'A2;2024-03-01;5010;;;;;2.500,00');
    const cut = rows(0).length - '00,00\n'.length;
    expect(await understandingOf(rows(HEAD - cut))).toMatchObject({ mapping: { decimalMark: 'comma' } });
  });

  it('tells by its last row where it is the whole file', async () => {
    expect(await understandingOf(`${HEADER}\nA1;2024-03-01;5010;;;;;2.5`)).toMatchObject({
      mapping: { decimalMark: 'dot' },
    });
  });
});

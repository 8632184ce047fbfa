import { crc32 } from 'node:zlib';
import { inCp437, inUtf16, messagesOf, readWhole } from './ledgerFile';
import { VOUCHER, sie } from './sieFile';

async function notes(...lines: readonly string[]): Promise<readonly string[]> {
  return messagesOf(await readWhole(sie(...lines)));
}

describe("The file's own totals", () => {
  const YEAR = '#RAR 0 20240101 20241231';

  it('are said to agree', async () => {
    expect(
      await notes(YEAR, '#IB 0 1930 500.00', '#UB 0 1930 400.00', '#RES 0 5010 100.00', ...VOUCHER),
    ).toEqual(['Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 2 konton.']);
  });

  it('are told with their line where they are one öre off', async () => {
    expect(
      await notes(YEAR, '#IB 0 1930 500.00', '#UB 0 1930 400.00', '#RES 0 5010 100.01', ...VOUCHER),
    ).toEqual([
      'Rad 10: kontots saldo är inte summan av dess transaktioner i filen; skillnaden är 0,01\u00A0kr.',
      'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 1 konto.',
    ]);
  });

  it('are those of the year that a transaction falls in', async () => {
    const years = [YEAR, '#RAR -1 20230101 20231231'];
    const before = VOUCHER.map((line) => line.replaceAll('2024', '2023').replace('100.00', '40.00'));
    expect(await notes(...years, '#RES 0 5010 100.00', '#RES -1 5010 40.00', ...before, ...VOUCHER)).toEqual([
      'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 2 konton.',
    ]);
  });

  it.each(['20231231', '20250101'])('do not have a transaction on %s, outside the year', async (date) => {
    const other = VOUCHER.map((line) => line.replace('20240301', date).replace('20240302', date));
    expect(await notes(YEAR, '#RES 0 5010 100.00', ...VOUCHER, ...other)).toEqual([
      'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 1 konto.',
    ]);
  });

  it.each(['20240101', '20241231'])('have a transaction on %s, the first or last day', async (date) => {
    const other = VOUCHER.map((line) => line.replace('20240301', date).replace('20240302', date));
    expect(await notes(YEAR, '#RES 0 5010 100.00', ...other)).toEqual([
      'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 1 konto.',
    ]);
  });

  it('are the sum of all transactions on the account, whatever space is around its number', async () => {
    const spaced = VOUCHER.map((line) => line.replace('5010', '" 5010 "'));
    expect(await notes(YEAR, '#RES 0 " 5010" 200.00', ...VOUCHER, ...spaced)).toEqual([
      'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 1 konto.',
    ]);
  });

  it('need no opening balance', async () => {
    expect(await notes(YEAR, '#UB 0 1930 -100.00', ...VOUCHER)).toEqual([
      'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 1 konto.',
    ]);
  });

  it('need no year where the file has one alone', async () => {
    expect(await notes('#RES 0 5010 100.00', ...VOUCHER)).toEqual([
      'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på 1 konto.',
    ]);
  });

  it.each(['#RAR 0 20240101 slut', '#RAR 0 start 20241231', '#RES 0 5010 hundra'])(
    'say nothing where they cannot be read: %s',
    async (line) => {
      expect(await notes(line, ...VOUCHER)).toEqual([]);
    },
  );

  it('of a year without transactions say nothing', async () => {
    expect(await notes(YEAR, '#RAR -1 20230101 20231231', '#RES -1 5010 900.00', ...VOUCHER)).toEqual([]);
  });
});

describe('The checksum', () => {
  /** As the specification has it: labels and fields, without spaces, quotes and braces. */
  const COUNTED =
    '#FORMATPC8#SIETYP4#VERA1220240301Hyra på Ön#TRANS5010151016700001100.0020240302Lokal "A"#TRANS1930-100.00';
  const LINES = [
    '#FORMAT PC8',
    '#SIETYP 4',
    '#VER A 12 20240301 "Hyra på Ön"',
    '{',
    '#TRANS 5010 {1 "5101" 6 "700001"} 100.00 20240302 "Lokal \\"A\\""',
    '#TRANS 1930 {} -100.00',
    '}',
  ];
  const SUM = crc32(inCp437(COUNTED));

  function withSum(sum: number | string, lines: readonly string[] = LINES): Uint8Array {
    return inCp437(['#FLAGGA 0', '#KSUMMA', ...lines, `#KSUMMA ${sum}`].join('\r\n'));
  }

  it.each([
    ['without a sign', SUM],
    ['with a sign', SUM | 0],
  ])('agrees when it is written %s', async (_, sum) => {
    expect(messagesOf(await readWhole(withSum(sum)))).toEqual(['Rad 10: kontrollsumman (#KSUMMA) stämmer.']);
  });

  it('agrees in a file that was saved anew as UTF-8', async () => {
    const text = ['#FLAGGA 0', '#KSUMMA', ...LINES, `#KSUMMA ${SUM}`].join('\n');
    expect(messagesOf(await readWhole(text))).toEqual(['Rad 10: kontrollsumman (#KSUMMA) stämmer.']);
  });

  it('agrees whatever the spaces are', async () => {
    const spaced = LINES.map((line) => (line.includes('"') ? line : line.replaceAll(' ', '\t ')));
    expect(messagesOf(await readWhole(withSum(SUM, spaced)))).toEqual([
      'Rad 10: kontrollsumman (#KSUMMA) stämmer.',
    ]);
  });

  it('does not agree when an amount has been changed', async () => {
    const changed = LINES.map((line) => line.replace('100.00', '101.00'));
    expect(messagesOf(await readWhole(withSum(SUM, changed)))[0]).toContain(
      'kontrollsumman (#KSUMMA) stämmer inte',
    );
  });

  it.each<[string, 'little' | 'big']>([
    ['low byte first', 'little'],
    ['high byte first', 'big'],
  ])('agrees in a file that was saved anew as UTF-16, %s', async (_, order) => {
    const text = ['#FLAGGA 0', '#KSUMMA', ...LINES, `#KSUMMA ${SUM}`].join('\n');
    expect(messagesOf(await readWhole(inUtf16(text, order)))).toEqual([
      'Rad 10: kontrollsumman (#KSUMMA) stämmer.',
    ]);
  });

  it('agrees where it was made of the letters as UTF-8', async () => {
    const text = ['#FLAGGA 0', '#KSUMMA', ...LINES, `#KSUMMA ${crc32(COUNTED)}`].join('\n');
    expect(messagesOf(await readWhole(text))).toEqual(['Rad 10: kontrollsumman (#KSUMMA) stämmer.']);
  });

  it.each([
    ['the sign before each label', COUNTED.replaceAll('#', '')],
    ['the spaces in texts', COUNTED.replaceAll(' ', '')],
  ])('agrees where it was made without %s', async (_, counted) => {
    expect(messagesOf(await readWhole(withSum(crc32(inCp437(counted)))))).toEqual([
      'Rad 10: kontrollsumman (#KSUMMA) stämmer.',
    ]);
  });

  it('agrees where it was made of the lists of objects as they are written', async () => {
    const counted = COUNTED.replace('151016700001', '1 "5101" 6 "700001"');
    expect(messagesOf(await readWhole(withSum(crc32(inCp437(counted)))))).toEqual([
      'Rad 10: kontrollsumman (#KSUMMA) stämmer.',
    ]);
  });

  it('agrees whatever stands before a label, and on lines without one', async () => {
    const lines = LINES.map((line) => (line.startsWith('{') ? '{ \nutan etikett' : ` \t${line}`));
    expect(messagesOf(await readWhole(withSum(SUM, lines)))).toContain(
      'Rad 11: kontrollsumman (#KSUMMA) stämmer.',
    );
  });

  it('that is ended and never begun is told', async () => {
    const lines = ['#FLAGGA 0', ...LINES, `#KSUMMA ${SUM}`];
    expect(messagesOf(await readWhole(inCp437(lines.join('\n'))))).toEqual([
      'Rad 9: kontrollsumman (#KSUMMA) saknar sin början, så den prövades inte.',
    ]);
  });

  it('that is begun and never ended is told', async () => {
    const reading = await readWhole(inCp437(['#FLAGGA 0', '#KSUMMA', ...LINES].join('\n')));
    expect(messagesOf(reading)).toEqual([
      'Filen börjar med #KSUMMA men slutar utan den; den kan vara avkortad.',
    ]);
  });

  it.each(['abc', 'x12', '12x', '12345678901'])('that is no number is told: %s', async (sum) => {
    expect(messagesOf(await readWhole(withSum(sum)))[0]).toContain('är inget tal');
  });

  it('may have a plus', async () => {
    expect(messagesOf(await readWhole(withSum(`+${SUM}`)))).toEqual([
      'Rad 10: kontrollsumman (#KSUMMA) stämmer.',
    ]);
  });
});

import { inShort, messagesOf, readWhole } from './ledgerFile';
import { READ, VOUCHER, sie } from './sieFile';

async function notes(...lines: readonly string[]): Promise<readonly string[]> {
  return messagesOf(await readWhole(sie(...lines)));
}

describe('A line among the rows of a voucher that is none of them', () => {
  const STRAY =
    'raden står i en verifikation men är ingen av dess transaktioner (#TRANS); den lästes inte. Exportera filen på nytt.';

  it.each([['# TRANS 5010 {} 7.00'], ['TRANS 5010 {} 7.00'], ['5010 {} 7.00']])(
    'is told, since the checksum does not tell %s',
    async (stray) => {
      expect(await notes(...VOUCHER.slice(0, 4), stray, '}')).toEqual([`Rad 11: ${STRAY}`]);
    },
  );

  it('is told in no other place', async () => {
    expect(await notes('utan etikett', ...VOUCHER, '# TRANS 5010 {} 7.00')).toEqual([]);
  });
});

describe('A brace that is missing', () => {
  it('at the end of a voucher is told, and both vouchers are read', async () => {
    const reading = await readWhole(sie(...VOUCHER.slice(0, 4), ...VOUCHER));
    expect(reading.rows.map(inShort)).toEqual([...READ, ...READ]);
    expect(messagesOf(reading)).toEqual([
      'Rad 7: verifikationens avslutande klammer saknas; raderna före nästa post lästes.',
    ]);
  });

  it('at the end of the file is told, and the rows are read', async () => {
    const reading = await readWhole(sie(...VOUCHER.slice(0, 4)));
    expect(reading.rows.map(inShort)).toEqual(READ);
    expect(messagesOf(reading)).toHaveLength(1);
  });

  it('at the beginning is told, and the rows are read', async () => {
    const reading = await readWhole(sie(...VOUCHER.filter((line) => line !== '{')));
    expect(reading.rows.map(inShort)).toEqual(READ);
    expect(messagesOf(reading)).toEqual([
      'Rad 7: verifikationens inledande klammer saknas; raderna lästes ändå.',
    ]);
  });

  it('at the beginning is told once, whatever its lines are and how many', async () => {
    const [voucher = '', , ...rows] = VOUCHER;
    expect(await notes(voucher, '', ...rows.slice(0, 2), '#TRANS 5010 {} 0.00', '}')).toEqual([
      'Rad 7: verifikationens inledande klammer saknas; raderna lästes ändå.',
    ]);
  });

  it('at the beginning and the end is told as the one at the beginning', async () => {
    const bare = VOUCHER.filter((line) => !/^[{}]/.test(line));
    expect(await notes(...bare, ...VOUCHER)).toEqual([
      'Rad 7: verifikationens inledande klammer saknas; raderna lästes ändå.',
    ]);
  });

  it('is not, but there are more than a hundred on a line, is told', async () => {
    expect(await notes('{}'.repeat(50), `${'{}'.repeat(50)}{`, ...VOUCHER)).toEqual([
      'Rad 8: raden har för många klamrar; dess slut lästes inte.',
    ]);
  });

  it('around an object list makes the row unreadable, and only that', async () => {
    const reading = await readWhole(sie(...VOUCHER.map((line) => line.replace('"70001"}', '"70001"'))));
    expect(reading.unreadable.map(({ line, reason }) => [line, reason])).toEqual([[9, 'objectList']]);
    expect(reading.rows.map(inShort)).toEqual(READ.slice(1));
  });
});

import type { ColumnMapping } from '../../../src/core/ledger/delimited/columnMapping';
import { recallMapping, rememberMapping } from '../../../src/core/ledger/delimited/rememberedMapping';
import { understandingSentences } from '../../../src/core/ledger/understandingSentences';
import { inCp437, readWhole, understandingOf, unreadableIn, withMapping, kronorOf } from './ledgerFile';

async function sentencesOf(file: string | Uint8Array): Promise<readonly string[]> {
  const understanding = await understandingOf(file);
  return understanding.kind === 'refused' ? [] : understandingSentences(understanding);
}

async function mappingOf(text: string): Promise<ColumnMapping> {
  const understanding = await understandingOf(text);
  if (understanding.kind !== 'delimited') throw new Error(understanding.kind);
  return understanding.mapping;
}

describe('What was understood is told before it is used', () => {
  it('of a file with one column of amounts', async () => {
    expect(
      await sentencesOf('Huvudbok\nVernr;Verdatum;Konto;Ansvar;Belopp\n1;31/1 2024;5010;5101;-5,00\n'),
    ).toEqual([
      'Filen är en textfil med kolumner.',
      'Teckenkodningen är UTF-8.',
      'Rubrikraden är rad 2.',
      'Kolumnen Vernr läses som verifikat.',
      'Kolumnen Verdatum läses som datum.',
      'Kolumnen Konto läses som konto.',
      'Kolumnen Ansvar läses som REN.',
      'Kolumnen Belopp läses som belopp.',
      'Kostnader är negativa belopp i filen och vänds vid inläsningen.',
      'Datum skrivs med dagen först: D/M ÅÅÅÅ.',
      'Decimaltecknet är komma.',
    ]);
  });

  it('of a file with debit and credit', async () => {
    expect(await sentencesOf('Datum;Konto;Debet;Kredit\n2024-01-31;5010;5.00;\n')).toEqual(
      expect.arrayContaining(['Beloppet är debet minus kredit.', 'Decimaltecknet är punkt.']),
    );
  });

  it('of a SIE file', async () => {
    const file = inCp437('#FLAGGA 0\n#FORMAT PC8\n#DIM 20 "Motpart"\n#FNAMN "Åmåls kommun på Ön"\n');
    expect(await sentencesOf(file)).toEqual([
      'Filen är en SIE-fil.',
      'Teckenkodningen är PC8 (CP437).',
      'Dimension 1 läses som REN.',
      'Dimension 6 läses som projekt.',
      'Dimension 20 läses som motpart.',
    ]);
  });
});

describe('A confirmed mapping', () => {
  const FIRST = 'Vernr;Datum;Konto;Kronor i år;Text\n1;2024-01-31;5010;5,00;Hyra\n';
  const OTHER_ORDER = 'Kronor i  år;Konto;Datum;Vernr;Text\n7;5010;2024-02-29;2;Hyra\n';

  it('holds in the next file, whatever the order of its columns', async () => {
    const confirmed: ColumnMapping = {
      ...(await mappingOf(FIRST)),
      columns: { voucher: 0, date: 1, account: 2, amount: 3 },
      signs: 'costNegative',
    };
    const remembered = rememberMapping(confirmed);
    if (remembered === undefined) throw new Error('not remembered');
    const recalled = recallMapping(remembered, await mappingOf(OTHER_ORDER));
    expect(recalled?.columns).toEqual({ voucher: 3, date: 2, account: 1, amount: 0 });
    const { rows } = await readWhole(OTHER_ORDER, withMapping(recalled ?? {}));
    expect(rows.map(kronorOf)[0]).toBe('-7.00');
  });

  it('does not hold in a file without one of its columns', async () => {
    const remembered = rememberMapping(await mappingOf('Vernr;Datum;Konto;Belopp\n1;2024-01-31;5010;5\n'));
    if (remembered === undefined) throw new Error('not remembered');
    expect(recallMapping(remembered, await mappingOf(FIRST))).toBeUndefined();
  });

  it('is not remembered where a chosen column has no header', async () => {
    const mapping = await mappingOf('Vernr;Datum;Konto;;Text\n1;2024-01-31;5010;5,00;Hyra\n');
    expect(rememberMapping({ ...mapping, columns: { ...mapping.columns, amount: 3 } })).toBeUndefined();
  });

  it('is not remembered without a header row to know the next file by', async () => {
    expect(rememberMapping(await mappingOf('1;2024-01-31;5010;5\n2;2024-01-31;5010;6\n'))).toBeUndefined();
  });
});

describe('A column is told by its number', () => {
  it('where the file has no header row', async () => {
    const file = '1;2024-01-31;5010;5\n2;fel;5010;6\n';
    const reading = await readWhole(
      file,
      withMapping({ columns: { voucher: 0, date: 1, account: 2, amount: 3 } }),
    );
    expect(unreadableIn(reading)[0]).toContain('rad 2, kolumnen 2: datumet går inte att läsa');
  });

  it.each(['1912-12-12-1212', '１９１２１２１２１２１２'])(
    'where its header is a personal number in another form, %s',
    async (header) => {
      const file = `Vernr;Datum;Konto;${header}\n1;2024-01-31;5010;fel\n`;
      const { unreadable } = await readWhole(
        file,
        withMapping({ columns: { voucher: 0, date: 1, account: 2, amount: 3 } }),
      );
      expect(unreadable[0]?.column).toBe('4');
    },
  );

  it('where its header may be a personal number', async () => {
    const file = 'Vernr;Datum;Konto;19121212-1212\n1;2024-01-31;5010;fel\n';
    const { unreadable } = await readWhole(
      file,
      withMapping({ columns: { voucher: 0, date: 1, account: 2, amount: 3 } }),
    );
    expect(unreadable[0]?.column).toBe('4');
  });
});

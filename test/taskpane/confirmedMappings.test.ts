import type { ConfirmedUnderstanding } from '../../src/core/ledger/readLedgerFile';
import { confirmedMappings } from '../../src/taskpane/ledger/confirmedMappings';
import { understandingOf } from '../core/ledger/ledgerFile';
import { inSwedish } from '../../src/core/text/inSwedish';

/** What a browser keeps, as texts by key. */
class Kept implements Storage {
  readonly texts = new Map<string, string>();

  get length(): number {
    return this.texts.size;
  }

  clear(): void {
    this.texts.clear();
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }

  setItem(key: string, text: string): void {
    this.texts.set(key, text);
  }
}

async function understood(text: string): Promise<ConfirmedUnderstanding> {
  const understanding = await understandingOf(text);
  if (understanding.kind === 'refused') throw new Error(inSwedish(understanding.message));
  return understanding;
}

const FIRST = 'Vernr;Datum;Konto;Kronor;Text\nA1;2024-01-31;5010;5,00;Hemlig hyra\n';
const NEXT = 'Text;Vernr;Datum;Konto;Kronor\nEl;A2;2024-02-29;5020;7,00\n';
const OTHER = 'Vernr;Datum;Konto;Ansvar;Kronor\nA2;2024-02-29;5020;5101;7,00\n';
const SIE = '#FLAGGA 0\n#SIETYP 4\n#DIM 20 "Ansvar"\n#DIM 1 "Avdelning"\n#VER A 1 20240101\n';

/** The first file with its amounts chosen, and costs as negative. */
async function chosen(): Promise<ConfirmedUnderstanding> {
  const first = await understood(FIRST);
  if (first.kind !== 'delimited') throw new Error('not delimited');
  const { mapping } = first;
  const columns = { ...mapping.columns, amount: 3 };
  return { ...first, mapping: { ...mapping, columns, signs: 'costNegative' }, missing: [] };
}

async function remembering(storage = new Kept()) {
  const mappings = confirmedMappings(() => storage);
  mappings.remember(await chosen());
  return { storage, mappings };
}

describe('What was confirmed for a file', () => {
  it('holds for the next with the same headers, in any order', async () => {
    const { mappings } = await remembering();
    expect(mappings.recall(await understood(NEXT))).toMatchObject({
      mapping: { columns: { voucher: 1, date: 2, account: 3, amount: 4, text: 0 }, signs: 'costNegative' },
      missing: [],
    });
  });

  it('does not hold for a file with other headers', async () => {
    const { mappings } = await remembering();
    expect(mappings.recall(await understood(OTHER))).toBeUndefined();
  });

  it('is kept without anything of what stands in the file', async () => {
    const { storage } = await remembering();
    const kept = [...storage.texts].flat().join(' ');
    expect(['Hemlig', 'A1', '5010', '2024', '5,00'].filter((text) => kept.includes(text))).toEqual([]);
  });

  it('is not kept where a header may be a person’s number', async () => {
    const storage = new Kept();
    const file = await understood('Vernr;Datum;Konto;191212121212;Belopp\n1;2024-01-31;5010;5101;5\n');
    if (file.kind !== 'delimited') throw new Error('not delimited');
    const { mapping } = file;
    confirmedMappings(() => storage).remember({
      ...file,
      mapping: { ...mapping, columns: { ...mapping.columns, ren: 3 } },
    });
    expect(storage.length).toBe(0);
  });

  it('is not kept of a file without a header row', async () => {
    const storage = new Kept();
    confirmedMappings(() => storage).remember(await understood('1;2024-01-31;5010;5101;5,00\n'));
    expect(storage.length).toBe(0);
  });

  it('holds for the next SIE file with the same dimensions', async () => {
    const mappings = confirmedMappings(() => storage);
    const storage = new Kept();
    const sie = await understood(SIE);
    if (sie.kind !== 'sie') throw new Error('not SIE');
    mappings.remember({ ...sie, dimensions: { ren: '20', project: undefined, counterparty: '1' } });
    expect([mappings.recall(sie), mappings.recall(await understood(SIE.replace('20', '21')))]).toEqual([
      expect.objectContaining({ dimensions: { ren: '20', project: undefined, counterparty: '1' } }),
      undefined,
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['a number', '7'],
    ['another shape', '{"names":{"date":1},"signs":"costPositive"}'],
    [
      'an unknown choice',
      '{"names":{"date":"datum","account":"konto","amount":"kronor"},"signs":"upp","credit":"signed","dateOrder":"yearFirst","decimalMark":"dot"}',
    ],
    [
      'a choice that leaves out the account',
      '{"names":{"date":"datum","amount":"kronor"},"signs":"costPositive","credit":"signed","dateOrder":"yearFirst","decimalMark":"dot"}',
    ],
  ])('is not taken from what is %s', async (_what, text) => {
    const { storage, mappings } = await remembering();
    for (const key of storage.texts.keys()) storage.setItem(key, text);
    expect(mappings.recall(await understood(NEXT))).toBeUndefined();
  });

  it('is forgotten where the browser refuses to keep anything', async () => {
    const mappings = confirmedMappings(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    mappings.remember(await chosen());
    expect(mappings.recall(await understood(NEXT))).toBeUndefined();
  });
});

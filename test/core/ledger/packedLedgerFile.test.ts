import type { LedgerFile } from '../../../src/core/ledger/ledgerFile';
import { LedgerColumns } from '../../../src/core/ledger/ledgerFile';
import { buffersOf, packLedgerFile, unpackLedgerFile } from '../../../src/core/ledger/packedLedgerFile';
import { readWholeLedger } from '../../../src/core/ledger/readWholeLedger';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { put } from '../../../src/core/text/wording';
import { RowTally } from '../../../src/core/ledger/rowTally';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import { code } from '../../../src/core/values/ids';
import { englishWording } from '../../../src/i18n/english/englishWording';
import { bytesOf, file, HEADER, sourceOf, understandingOf } from './ledgerFile';

const LEDGER = file(
  'Huvudbok',
  HEADER,
  'A1;2024-03-01;5010;5101;70001;111;Hyra;100,00',
  'A1;2024-03-01;2440;;;;Hyra;-100,00',
  'A2;2024-04-30;5010;6101;;;"Lön; april";12 345,67',
  'A1;2023-12-31;5010;5101;70001;;Sent;0,01',
  'A3;2024-02-33;5010;5101;70001;;Hyra;7,00',
  'A4;2024-02-03;5010;5101;70001;;Hyra;',
  'A4;2024-02-03;5010;5101;70001;;Hyra;7,00;mer',
  'Summa;;;;;;;12 352,68',
);

async function readLedger(text = LEDGER): Promise<LedgerFile> {
  const understanding = await understandingOf(text);
  if (understanding.kind === 'refused') throw new Error(inSwedish(understanding.message));
  const ledger = await readWholeLedger('bok.csv', sourceOf(bytesOf(text)), understanding);
  if (ledger === undefined) throw new Error('nobody cancelled');
  return ledger;
}

/** Sent as a message between threads is. */
function sent(ledger: LedgerFile): LedgerFile {
  const packed = packLedgerFile(ledger);
  return unpackLedgerFile(structuredClone(packed, { transfer: buffersOf(packed) }));
}

/** `line voucher date account ren project öre words`, row by row. */
function rowsOf({ rows }: LedgerFile): string[] {
  return Array.from({ length: rows.length }, (_, index) =>
    [
      rows.lineAt(index),
      rows.voucherAt(index),
      rows.dates[rows.dateNumberAt(index)],
      rows.codes[rows.accountNumberAt(index)],
      rows.codes[rows.renNumberAt(index)] ?? '-',
      rows.codes[rows.projectNumberAt(index)] ?? '-',
      rows.oreAt(index),
      rows.wordingAt(index),
    ].join(' '),
  );
}

function fingerprintOf({ rows }: LedgerFile): string {
  return [...rows.values()].map((piece) => (typeof piece === 'string' ? piece : piece.join(' '))).join('|');
}

/** Seventy thousand rows, so that the columns are in more than one part. */
function longLedger(): LedgerFile {
  const rows = new LedgerColumns();
  const account = rows.numberOfCode(code('5010'));
  const ren = rows.numberOfCode(code('5101'));
  const date = rows.numberOfDate(CalendarDate.ofEpochDay(19_753));
  const wording = { counterparty: '', text: 'Hyra', digest: () => 7 };
  for (let row = 0; row < 70_000; row++) {
    const voucher = rows.vouchers.numberOf(`V${row >> 1}`);
    rows.add({ line: row + 2, voucher, date, account, ren, project: 0, ore: row * 100, wording });
  }
  const tally = new RowTally();
  const report = { counts: tally.counts(), control: tally.control(), notes: [] };
  const unreadable = [{ line: 70_002, reason: 'date', column: 'Datum', amount: undefined }] as const;
  return { name: 'bok.csv', rows, unreadable, report };
}

describe('A ledger file that is sent between threads', () => {
  it('has the same rows', async () => {
    const before = rowsOf(await readLedger());
    expect([before.length, rowsOf(sent(await readLedger()))]).toEqual([4, before]);
  });

  it('has the same rows when they are many', () => {
    const arrived = rowsOf(sent(longLedger()));
    expect([arrived.length, arrived[0], arrived[69_999]]).toEqual([
      70_000,
      expect.stringMatching(/^2 V0 2024-01-31 5010 5101 - 0 7$/),
      expect.stringMatching(/^70001 V34999 2024-01-31 5010 5101 - 6999900 7$/),
    ]);
  });

  it('has the same rows that cannot be read', async () => {
    const { unreadable } = await readLedger();
    expect(sent(await readLedger()).unreadable).toEqual(unreadable);
  });

  it('has the same report', async () => {
    const { report } = await readLedger();
    expect(sent(await readLedger()).report).toEqual(report);
  });

  it('is refused as it was', async () => {
    const withoutVouchers = file('#FLAGGA 0', '#SIETYP 1', '#RES 0 5010 1.00');
    const { refusal } = sent(await readLedger(withoutVouchers)).report;
    expect(refusal && inSwedish(refusal)).toContain('SIE-filen är av typ 1');
  });

  it('is not refused where it was not', async () => {
    expect('refusal' in sent(await readLedger()).report).toBe(false);
  });

  it('says the same of the file in another language', async () => {
    const unbalanced = file('#FLAGGA 0', '#SIETYP 4', '#VER A 1 20240131', '{', '#TRANS 5010 {} -1.50', '}');
    const told = sent(await readLedger(unbalanced)).report.notes.map(({ message }) =>
      put(message, englishWording),
    );
    expect(told).toEqual(['Line 3: the voucher does not balance; the difference is SEK\u00A0−1.50.']);
  });

  it('has the same fingerprint', async () => {
    expect(fingerprintOf(sent(await readLedger()))).toBe(fingerprintOf(await readLedger()));
  });

  it('keeps the names of vouchers apart', async () => {
    const text = file(
      HEADER,
      '1;2024-01-01;5010;1;;;x;1',
      '11;2024-01-01;5010;1;;;x;1',
      ';2024-01-01;5010;1;;;x;1',
    );
    const { rows } = sent(await readLedger(text));
    expect([0, 1, 2].map((index) => rows.voucherAt(index))).toEqual(['1', '11', '']);
  });

  it('is handed over, not copied', () => {
    const packed = packLedgerFile(longLedger());
    structuredClone(packed, { transfer: buffersOf(packed) });
    const { rows, unreadable } = packed;
    const columns = [rows.vouchers, unreadable, ...rows.chunks]
      .flatMap((own) => Object.values<unknown>({ ...own }))
      .filter((value) => ArrayBuffer.isView(value));
    expect([columns.length, columns.filter(({ byteLength }) => byteLength > 0)]).toEqual([21, []]);
  });
});

import fc from 'fast-check';
import type { Encoding } from './encodings';
import { encodings, isWide } from './encodings';
import type { Posting } from './postings';
import { plainKronor, two } from './postings';

/** How a system writes SIE 4. */
export interface SieDialect {
  readonly encoding: Encoding;
  readonly lineEnd: string;
  readonly quotesEverything: boolean;
  readonly usesTabs: boolean;
  readonly indents: boolean;
  readonly labelsInLowerCase: boolean;
  /** REN and project as the file's own dimensions. */
  readonly dimensions: readonly [ren: string, project: string];
  readonly namesSeries: boolean;
  readonly repeatsDate: boolean;
  readonly shortAmounts: boolean;
  readonly hasChecksum: boolean;
  readonly noise: readonly SieNoise[];
}

interface SieNoise {
  readonly kind: 'removed' | 'addedAndMirrored' | 'balance' | 'blank' | 'unknown';
  readonly at: number;
}

export const sieDialects: fc.Arbitrary<SieDialect> = fc.record({
  encoding: encodings.filter((encoding) => !isWide(encoding) || encoding.name.startsWith('UTF-8')),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotesEverything: fc.boolean(),
  usesTabs: fc.boolean(),
  indents: fc.boolean(),
  labelsInLowerCase: fc.constantFrom(false, false, true),
  dimensions: fc.constantFrom<SieDialect['dimensions']>(['1', '6'], ['1', '6'], ['21', '22']),
  namesSeries: fc.boolean(),
  repeatsDate: fc.boolean(),
  shortAmounts: fc.boolean(),
  hasChecksum: fc.boolean(),
  noise: fc.array(
    fc.record({
      kind: fc.constantFrom<SieNoise['kind']>('removed', 'addedAndMirrored', 'balance', 'blank', 'unknown'),
      at: fc.nat({ max: 10 }),
    }),
    { maxLength: 3 },
  ),
});

/** A line as it is written, and what of it the checksum is made of: its label and fields, without what is between them. */
interface Line {
  readonly written: string;
  readonly content: string;
}

/** The postings as a SIE file; each voucher balances on account 1930, in a row without REN. */
export function asSie(rows: readonly Posting[], dialect: SieDialect): Uint8Array {
  const { encoding, lineEnd, hasChecksum } = dialect;
  const lines = [...head(dialect), ...vouchersOf(rows).flatMap((own) => voucherLines(own, dialect))];
  const content = encoding.encode(lines.map((own) => own.content).join(''));
  const checksum = crc32(encoding.name === 'UTF-8 with a mark' ? content.subarray(3) : content);
  const written = [
    '#FLAGGA 0',
    ...(hasChecksum ? ['#KSUMMA'] : []),
    ...lines.map((own) => own.written),
    ...(hasChecksum ? [`#KSUMMA ${checksum}`] : []),
  ];
  return encoding.encode(written.map((own) => `${own}${lineEnd}`).join(''));
}

/** The row that makes the voucher even; none where it is even already, or where it has a row that cannot be read. */
function balancing(rows: readonly Posting[]): readonly Posting[] {
  const [first] = rows;
  const rest = rows.reduce((total, { ore }) => total - ore, 0);
  if (first === undefined || rest === 0 || rows.some(({ damage }) => damage !== 'none')) return [];
  return [{ ...first, account: '1930', ren: '', project: '', text: 'Motkonto', ore: rest }];
}

export function withBalancing(rows: readonly Posting[]): readonly Posting[] {
  return vouchersOf(rows).flatMap((own) => [...own, ...balancing(own)]);
}

function vouchersOf(rows: readonly Posting[]): readonly (readonly Posting[])[] {
  const vouchers = new Map<number, Posting[]>();
  for (const row of rows) vouchers.set(row.voucher, [...(vouchers.get(row.voucher) ?? []), row]);
  return [...vouchers.values()];
}

function head(dialect: SieDialect): Line[] {
  const [ren, project] = dialect.dimensions;
  return [
    record(['#FORMAT', 'PC8'], dialect),
    record(['#SIETYP', '4'], dialect),
    record(['#FNAMN', 'Örebro kommun'], dialect),
    record(['#RAR', '0', '20190101', '20241231'], dialect),
    record(['#DIM', ren, 'Resultatenhet'], dialect),
    record(['#DIM', project, 'Projekt'], dialect),
    record(['#KONTO', '5010', 'Lokalhyra'], dialect),
  ];
}

function voucherLines(rows: readonly Posting[], dialect: SieDialect): Line[] {
  const [first] = rows;
  if (first === undefined) return [];
  // Each row that was added has one that mirrors it, so a voucher has each kind once.
  const noise = [...new Set(dialect.noise.filter(({ at }) => at === first.voucher).map(({ kind }) => kind))];
  const name = String(1000 + first.voucher);
  return [
    ...noise.flatMap((kind) => linesOutside(kind, dialect)),
    record(['#VER', dialect.namesSeries ? 'A' : '', name, compact(first), first.text], dialect),
    bare('{'),
    ...rows.flatMap((row) => [
      ...noise.flatMap((kind) => linesInside(kind, row, dialect)),
      transaction('#TRANS', row, dialect),
    ]),
    bare('}'),
  ];
}

function linesOutside(kind: SieNoise['kind'], dialect: SieDialect): Line[] {
  if (kind === 'unknown') return [record(['#EGEN', 'post', 'Åäö'], dialect)];
  return kind === 'balance' ? [record(['#IB', '0', '1930', '500.00'], dialect)] : [];
}

function linesInside(kind: SieNoise['kind'], row: Posting, dialect: SieDialect): Line[] {
  if (kind === 'removed') return [transaction('#BTRANS', { ...row, ore: 700, damage: 'none' }, dialect)];
  // A reader of the newer labels counts the row once: its `#TRANS` comes just after.
  if (kind === 'addedAndMirrored') return [transaction('#RTRANS', row, dialect)];
  return kind === 'blank' ? [bare('')] : [];
}

function transaction(label: string, row: Posting, dialect: SieDialect): Line {
  const [renDimension, projectDimension] = dialect.dimensions;
  const objects = [
    ...(row.ren === '' ? [] : [renDimension, row.ren]),
    ...(row.project === '' ? [] : [projectDimension, row.project]),
  ];
  const list = objects.map((own, index) => (index % 2 === 0 ? own : quoted(own))).join(' ');
  const date = row.damage === 'date' ? '20241345' : dialect.repeatsDate ? compact(row) : '';
  const amount = row.damage === 'amount' ? '12.34.5' : amountOf(row.ore, dialect);
  const own = labelled(label, dialect);
  const text = readBack(row.text);
  const written = [own, field(row.account, dialect), `{${list}}`, amount, field(date, dialect), quoted(text)];
  return {
    written: `${dialect.indents ? '   ' : ''}${written.join(gapOf(dialect))}`,
    content: [own, row.account, ...objects, amount, date, text].join(''),
  };
}

function amountOf(ore: number, { shortAmounts }: SieDialect): string {
  const text = plainKronor(ore);
  return shortAmounts ? text.replace(/\.?0+$/, '') : text;
}

function compact({ day: [year, month, own] }: Posting): string {
  return `${year}${two(month)}${two(own)}`;
}

function record([label = '', ...fields]: readonly string[], dialect: SieDialect): Line {
  const own = labelled(label, dialect);
  const texts = fields.map(readBack);
  return {
    written: [own, ...texts.map((text) => field(text, dialect))].join(gapOf(dialect)),
    content: [own, ...texts].join(''),
  };
}

function bare(written: string): Line {
  return { written, content: '' };
}

function gapOf({ usesTabs }: SieDialect): string {
  return usesTabs ? '\t' : ' ';
}

function labelled(label: string, { labelsInLowerCase }: SieDialect): string {
  return labelsInLowerCase ? label.toLowerCase() : label;
}

function field(text: string, { quotesEverything }: SieDialect): string {
  return quotesEverything || text === '' || /[\s"{}]/.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** A backslash would escape the quote that closes its field, and the specification has no way to write one there. */
function readBack(text: string): string {
  return text.replace(/\\(?="|$)/g, '/');
}

/** Bit by bit, as the specification prints it (SIE 4B, `#KSUMMA`). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

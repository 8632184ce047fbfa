import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import { Money } from '../../values/money';
import type { EncodingFinding } from '../encoding/encodingSurvey';
import type { TextDecoding } from '../encoding/textDecoding';
import { textDecoding } from '../encoding/textDecoding';
import type { ReadRows, RowReader } from '../fileReport';
import type { LedgerColumns } from '../ledgerFile';
import { CodePool } from '../codePool';
import { FileNotes } from '../fileNotes';
import type { UnreadableReason, UnreadableRow } from '../ledgerFileRow';
import { LineScanner } from '../lineScanner';
import { refusals } from '../refusals';
import { RowTally } from '../rowTally';
import { readDateText } from '../text/dateText';
import { voucherName } from '../voucherName';
import { wordingDigest } from '../wordingDigest';
import { SieBalances, shownAmount } from './balances';
import type { DimensionMapping } from './dimensions';
import { objectsByMeaning } from './dimensions';
import { SieChecksum } from './sieChecksum';
import type { SieLine } from './sieLine';
import { readSieLine } from './sieLine';
import { sieOre } from './sieOre';
import type { Voucher, VoucherRow, VoucherRowKind } from './voucher';
import { balanceOf, countRows } from './voucher';

/** Reads a SIE file of type 4. Rows come out as each voucher closes. */
export function sieReader(
  dimensions: DimensionMapping,
  encoding: EncodingFinding,
  rows: LedgerColumns,
): RowReader {
  const reading = new SieReading(dimensions, encoding, rows);
  return {
    feed: (bytes) => reading.feed(bytes),
    finish: () => reading.finish(),
  };
}

/** A line of braces and labels one after another is cut into no more than this. */
const MOST_PIECES = 100;

class SieReading {
  private readonly scanner = new LineScanner();
  private readonly tally = new RowTally();
  private readonly notes = new FileNotes();
  private readonly balances = new SieBalances();
  private readonly codes = new CodePool();
  private readonly dates = new Map<string, CalendarDate | undefined>();
  private readonly decoding: TextDecoding;
  private readonly unreadable: UnreadableRow[] = [];
  private voucher: Voucher | undefined;
  private type = '';
  private hasVouchers = false;
  /** Between a file's two `#KSUMMA`. */
  private checksum: SieChecksum | undefined;

  constructor(
    private readonly dimensions: DimensionMapping,
    private readonly encoding: EncodingFinding,
    private readonly rows: LedgerColumns,
  ) {
    this.decoding = textDecoding(encoding);
  }

  feed(bytes: Uint8Array): void {
    this.scanner.feed(this.decoding.decode(bytes));
    this.readAll();
  }

  finish(): ReadRows {
    this.scanner.feed(this.decoding.end());
    this.readAll();
    this.scanner.end();
    this.readAll();
    this.leaveVoucher();
    const { unreadable } = this;
    if (this.checksum !== undefined) {
      this.notes.add('checksum', say`Filen börjar med #KSUMMA men slutar utan den; den kan vara avkortad.`);
    }
    this.balances.tell(this.notes);
    const report = { counts: this.tally.counts(), control: this.tally.control(), notes: this.notes.all() };
    return {
      unreadable,
      report: this.hasVouchers ? report : { ...report, refusal: refusals.sieWithoutVouchers(this.type) },
    };
  }

  private readAll(): void {
    while (this.scanner.next()) this.readLine(this.scanner.current);
  }

  private readLine(text: string): void {
    let left = text;
    for (let piece = 0; piece === 0 || (left !== '' && piece < MOST_PIECES); piece++) {
      const line = readSieLine(left);
      this.readPiece(line, left);
      if (line.rest !== '' && !/^[#{}]/.test(line.rest)) {
        this.notes.add('afterBrace', say`texten efter klammern lästes inte.`, this.scanner.line);
        return;
      }
      left = line.rest;
    }
    if (left !== '') {
      this.notes.add('braces', say`raden har för många klamrar; dess slut lästes inte.`, this.scanner.line);
    }
  }

  private readPiece(line: SieLine, text: string): void {
    if (line.strayQuote) {
      this.notes.add(
        'quotes',
        say`ett citattecken stängs aldrig; fältet lästes till radens slut.`,
        this.scanner.line,
      );
    }
    if (line.label !== '#KSUMMA' && line.label.startsWith('#')) {
      this.checksum?.add(line, text.trim().slice(0, line.label.length));
    }
    switch (line.label) {
      case '#TRANS':
        return this.readRow('TRANS', line);
      case '#RTRANS':
        return this.readRow('RTRANS', line);
      case '#BTRANS':
        return this.readRow('BTRANS', line);
    }
    this.tally.takeIn(NaN);
    this.tally.handOut(text.trim() === '' ? 'blank' : 'record', NaN);
    if (line.label === '') return this.readBrace(line);
    this.readRecord(line);
    if (line.closes) this.closeVoucher();
  }

  private readBrace({ opens, closes }: SieLine): void {
    if (opens && this.voucher !== undefined) this.voucher.braceIsOpen = true;
    if (closes) this.closeVoucher();
  }

  private readRecord(line: SieLine): void {
    const { label, fields } = line;
    if (KNOWN_OUTSIDE.has(label)) this.leaveVoucher();
    const [first = '', second = '', third = ''] = fields;
    switch (label) {
      case '#VER':
        this.hasVouchers = true;
        this.voucher = {
          line: this.scanner.line,
          name: voucherName(first.trim(), second.trim()),
          date: this.dateOf(third),
          text: (fields[3] ?? '').trim(),
          rows: [],
          braceIsOpen: line.opens,
        };
        return;
      case '#SIETYP':
        this.type = first;
        return;
      case '#FLAGGA':
        if (first === '1')
          this.notes.add('flag', say`filen är märkt som redan inläst i ett system.`, this.scanner.line);
        return;
      case '#VALUTA':
        if (first.toUpperCase() !== 'SEK') {
          this.notes.add(
            'currency',
            say`filens belopp är i en annan valuta än kronor; de lästes som kronor.`,
            this.scanner.line,
          );
        }
        return;
      case '#RAR':
        return this.readYear(first, this.dateOf(second), this.dateOf(third));
      case '#IB':
      case '#UB':
      case '#RES':
        return this.readBalance(label, first, second, third);
      case '#KSUMMA':
        return this.readChecksum(first);
      default:
        return this.tellStrayRecord(label);
    }
  }

  /** A label that nobody knows is passed over, as the format asks; what has none may have been a row. */
  private tellStrayRecord(label: string): void {
    if (!this.voucher?.braceIsOpen || /^#./.test(label)) return;
    this.notes.add(
      'strayRecords',
      say`raden står i en verifikation men är ingen av dess transaktioner (#TRANS); den lästes inte. Exportera filen på nytt.`,
      this.scanner.line,
    );
  }

  private readYear(index: string, from: CalendarDate | undefined, to: CalendarDate | undefined): void {
    if (from !== undefined && to !== undefined) this.balances.year(index, from, to);
  }

  private readBalance(label: '#IB' | '#UB' | '#RES', index: string, account: string, amount: string): void {
    const ore = sieOre(amount);
    if (Number.isNaN(ore)) return;
    this.balances.balance(label, index, account.trim(), ore, this.scanner.line);
  }

  private readChecksum(value: string): void {
    if (value === '') {
      this.checksum = new SieChecksum(this.encoding.encoding);
      return;
    }
    const { checksum } = this;
    if (checksum === undefined) {
      this.notes.add(
        'checksum',
        say`kontrollsumman (#KSUMMA) saknar sin början, så den prövades inte.`,
        this.scanner.line,
      );
      return;
    }
    this.checksum = undefined;
    const declared = /^[-+]?\d{1,10}$/.test(value) ? Number(value) : undefined;
    if (declared === undefined) {
      this.notes.add(
        'checksum',
        say`kontrollsumman (#KSUMMA) är inget tal, så den prövades inte.`,
        this.scanner.line,
      );
    } else if (checksum.agrees(declared)) {
      this.notes.add('checksum', say`kontrollsumman (#KSUMMA) stämmer.`, this.scanner.line);
    } else {
      this.notes.add(
        'checksum',
        say`kontrollsumman (#KSUMMA) stämmer inte; filen kan ha ändrats efter exporten. Exportera den på nytt.`,
        this.scanner.line,
      );
    }
  }

  private readRow(kind: VoucherRowKind, line: SieLine): void {
    const { fields, objects } = line;
    const [account = '', amount = '', date = '', text = ''] = fields;
    const ore = sieOre(amount);
    this.tally.takeIn(ore);
    const row: VoucherRow = {
      kind,
      line: this.scanner.line,
      account: account.trim(),
      objects: objects ?? [],
      ore,
      date: date.trim() === '' ? undefined : (this.dateOf(date) ?? null),
      text: text.trim(),
      brokenObjects: line.opens || (line.objectsAt !== 1 && objects !== undefined),
    };
    if (this.voucher === undefined)
      return this.keepUnreadable(row, kind === 'BTRANS' ? 'removed' : 'outsideVoucher');
    if (!this.voucher.braceIsOpen && this.voucher.rows.length === 0) {
      this.notes.add(
        'braces',
        say`verifikationens inledande klammer saknas; raderna lästes ändå.`,
        this.voucher.line,
      );
    }
    this.voucher.rows.push(row);
    if (line.closes) this.closeVoucher();
  }

  /** What comes now is in no voucher, so one that is open has lost its brace. */
  private leaveVoucher(): void {
    if (this.voucher?.braceIsOpen) {
      this.notes.add(
        'braces',
        say`verifikationens avslutande klammer saknas; raderna före nästa post lästes.`,
        this.voucher.line,
      );
    }
    this.closeVoucher();
  }

  private closeVoucher(): void {
    const { voucher } = this;
    if (voucher === undefined) return;
    this.voucher = undefined;
    const { counted, mirrored, removed, unmirrored, unmirroredCount } = countRows(voucher.rows);
    for (const { ore } of mirrored) this.tally.handOut('mirrored', ore);
    for (const { ore } of removed) this.tally.handOut('removed', ore);
    for (const row of unmirrored) {
      if (!unmirroredCount) this.tally.handOut('mirrored', row.ore);
      const outcome = unmirroredCount
        ? say`den räknas`
        : say`den räknas inte, eftersom verifikationen går jämnt ut utan den`;
      this.notes.add('additions', say`den tillagda raden (#RTRANS) saknar sin #TRANS; ${outcome}.`, row.line);
    }
    const before = this.unreadable.length;
    for (const row of counted) this.handOut(row, voucher);
    this.tellBalance(voucher, counted, this.unreadable.length > before);
  }

  private handOut(row: VoucherRow, voucher: Voucher): void {
    const objects = row.brokenObjects ? undefined : objectsByMeaning(row.objects, this.dimensions);
    const date = row.date === undefined ? voucher.date : row.date;
    const account = this.codes.codeIn(row.account);
    if (objects === undefined) return this.keepUnreadable(row, 'objectList');
    if (account === undefined) return this.keepUnreadable(row, 'account');
    if (Number.isNaN(row.ore)) return this.keepUnreadable(row, 'amount');
    if (date === undefined || date === null) return this.keepUnreadable(row, 'date');
    this.tally.handOut('posting', row.ore);
    this.balances.posting(row.account, date, row.ore);
    const { rows } = this;
    const { ren, project, counterparty = '' } = objects;
    const text = row.text === '' ? voucher.text : row.text;
    rows.add({
      line: row.line,
      date: rows.numberOfDate(date),
      account: rows.numberOfCode(account),
      ren: rows.numberOfCode(ren),
      project: rows.numberOfCode(project),
      voucher: rows.vouchers.numberOf(voucher.name),
      ore: row.ore,
      wording: { counterparty, text, digest: () => wordingDigest(counterparty, text) },
    });
  }

  private keepUnreadable({ line, ore }: VoucherRow, reason: UnreadableReason | 'removed'): void {
    this.tally.handOut(reason === 'removed' ? 'removed' : 'unreadable', ore);
    if (reason === 'removed') return;
    this.unreadable.push({
      line,
      reason,
      column: undefined,
      amount: Number.isNaN(ore) ? undefined : Money.ofOre(BigInt(ore)),
    });
  }

  private tellBalance(voucher: Voucher, counted: readonly VoucherRow[], hasUnreadable: boolean): void {
    const balance = Money.ofOre(balanceOf(counted));
    if (balance.isZero()) return;
    const unread = hasUnreadable ? say` Rader i den är oläsliga.` : '';
    this.notes.add(
      'unbalanced',
      say`verifikationen går inte jämnt ut; skillnaden är ${shownAmount(balance)}.${unread}`,
      voucher.line,
    );
  }

  private dateOf(field: string): CalendarDate | undefined {
    const known = this.dates.get(field);
    if (known !== undefined || this.dates.has(field)) return known;
    const date = readDateText(field, 'yearFirst');
    if (this.dates.size < 20_000) this.dates.set(field, date);
    return date;
  }
}

/** Labels that are in no voucher, so that one inside tells that its brace is missing. */
const KNOWN_OUTSIDE: ReadonlySet<string> = new Set([
  '#VER',
  '#KSUMMA',
  '#KONTO',
  '#KTYP',
  '#SRU',
  '#DIM',
  '#UNDERDIM',
  '#OBJEKT',
  '#IB',
  '#UB',
  '#OIB',
  '#OUB',
  '#RES',
  '#PSALDO',
  '#PBUDGET',
  '#RAR',
  '#FLAGGA',
  '#PROGRAM',
  '#FORMAT',
  '#GEN',
  '#SIETYP',
]);

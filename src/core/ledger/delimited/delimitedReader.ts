import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import type { Code } from '../../values/ids';
import { Money } from '../../values/money';
import { CodePool, plainCell } from '../codePool';
import type { RowReader } from '../fileReport';
import { FileNotes } from '../fileNotes';
import type { LedgerFileRow, RowBatch, UnreadableReason, UnreadableRow } from '../ledgerFileRow';
import type { RowKind } from '../rowTally';
import { RowTally } from '../rowTally';
import { readDateText } from '../text/dateText';
import { voucherName } from '../voucherName';
import type { ColumnMapping } from './columnMapping';
import { columnLabel } from './columnMapping';
import { amountIsBlank, recordOre } from './columnOre';
import { FileTotals } from './fileTotals';
import { RecordScanner } from './recordScanner';
import { KnownCells } from './knownCells';
import { repeatsHeader, totalWordIn } from './rowKind';

/** Reads a delimited file as its mapping says. Rows come out in the order of the file, each once. */
export function delimitedReader(mapping: ColumnMapping): RowReader {
  const reading = new DelimitedReading(mapping);
  return {
    feed: (text) => reading.feed(text),
    finish: () => reading.finish(),
  };
}

class DelimitedReading {
  private readonly scanner: RecordScanner;
  private readonly tally = new RowTally();
  private readonly notes = new FileNotes();
  private readonly totals = new FileTotals();
  private readonly codes = new CodePool();
  private readonly dates = new KnownCells((cell) => readDateText(plainCell(cell), this.mapping.dateOrder));
  private readonly accounts = new KnownCells((cell) => this.accountOf(cell));
  private readonly rens = new KnownCells((cell) => this.codes.codeIn(cell));
  private readonly projects = new KnownCells((cell) => this.codes.codeIn(cell));
  private readonly counterparties = new KnownCells((cell) => this.codes.codeIn(cell));
  private readonly texts = new KnownCells((cell) => cell);
  private readonly width: number;
  private rows: LedgerFileRow[] = [];
  private unreadable: UnreadableRow[] = [];
  private inPreamble: boolean;
  /** Rows of text since the last posting: headings when another follows, else the footer. */
  private textRows = 0;

  constructor(private readonly mapping: ColumnMapping) {
    this.scanner = new RecordScanner(mapping.delimiter);
    this.inPreamble = mapping.headerLine !== undefined;
    this.width = mapping.headers.length;
  }

  feed(text: string): RowBatch {
    this.scanner.feed(text);
    return this.readAll();
  }

  finish(): ReturnType<RowReader['finish']> {
    this.scanner.end();
    const last = this.readAll();
    this.tally.move('heading', 'footer', this.textRows, NaN);
    const grandTotal = this.totals.lastIsGrandTotal();
    if (grandTotal !== undefined) this.tally.move('subtotal', 'grandTotal', 1, grandTotal);
    for (const line of this.scanner.strayQuoteLines) {
      this.notes.add('quotes', say`ett citattecken stängs aldrig; det lästes som vanlig text.`, line);
    }
    return {
      last,
      report: { counts: this.tally.counts(), control: this.tally.control(), notes: this.notes.all() },
    };
  }

  private readAll(): RowBatch {
    this.rows = [];
    this.unreadable = [];
    while (this.scanner.next()) this.readRecord();
    return { rows: this.rows, unreadable: this.unreadable };
  }

  private readRecord(): void {
    const { scanner, mapping } = this;
    if (this.inPreamble) {
      this.tally.takeIn(NaN);
      const isHeader = scanner.line >= (mapping.headerLine ?? 0);
      if (isHeader) this.inPreamble = false;
      this.tally.handOut(isHeader ? 'header' : scanner.isBlank() ? 'blank' : 'preamble', NaN);
      return;
    }
    const ore = recordOre(scanner, mapping);
    this.tally.takeIn(ore);
    if (scanner.tooLong) return this.keepUnreadable('tooLong', undefined, ore);
    if (this.isWiderThanHeader()) return this.keepUnreadable('tooManyColumns', undefined, ore);

    const date = this.dates.valueIn(scanner, mapping.columns.date ?? -1);
    const account = this.accounts.valueIn(scanner, mapping.columns.account ?? -1);
    if (date !== undefined && account !== undefined && !Number.isNaN(ore) && this.hasNumberedVoucher()) {
      this.post(date, account, ore);
      return;
    }
    this.readOther(date, account, ore);
  }

  /** Everything but the plain posting. */
  private readOther(date: CalendarDate | undefined, account: Code | undefined, ore: number): void {
    const { scanner, mapping } = this;
    if (scanner.isBlank()) return this.tally.handOut('blank', ore);
    const hasAmount = !Number.isNaN(ore);
    const readable = { date: date !== undefined, account: account !== undefined, amount: hasAmount };
    const word = totalWordIn(scanner, mapping, readable);
    if (word !== undefined) return this.keepTotal(word, ore);
    if (date !== undefined && account !== undefined && hasAmount) return this.post(date, account, ore);
    if (repeatsHeader(scanner, mapping)) return this.tally.handOut('repeatedHeader', ore);

    const { voucher } = mapping.columns;
    const isLoose = scanner.isBlankField(mapping.columns.date ?? -1) && scanner.isBlankField(voucher ?? -1);
    if (hasAmount && isLoose) {
      const kind = this.totals.wordless(ore);
      if (kind !== undefined) return this.keepTotal(kind, ore);
    }
    if (this.isText(readable)) {
      this.textRows++;
      return this.tally.handOut('heading', ore);
    }
    this.keepIncomplete(readable, ore);
  }

  /** A heading or a footer: at most a date or an account, and cells that a posting would have are blank. */
  private isText({ date, account, amount }: { date: boolean; account: boolean; amount: boolean }): boolean {
    if (amount || (date && account)) return false;
    const { scanner, mapping } = this;
    const blankDate = scanner.isBlankField(mapping.columns.date ?? -1);
    const blankAccount = scanner.isBlankField(mapping.columns.account ?? -1);
    const blankAmount = amountIsBlank(scanner, mapping);
    if (date) return blankAccount && blankAmount;
    if (account) return blankDate && blankAmount;
    return blankDate || blankAccount || blankAmount;
  }

  private keepIncomplete(
    { date, account, amount }: { date: boolean; account: boolean; amount: boolean },
    ore: number,
  ): void {
    const { columns } = this.mapping;
    const unread = Number(!date) + Number(!account) + Number(!amount);
    if (unread > 1) return this.keepUnreadable('severalFields', undefined, ore);
    if (!date) return this.keepUnreadable('date', columns.date, ore);
    if (!account) return this.keepUnreadable('account', columns.account, ore);
    const blank = amountIsBlank(this.scanner, this.mapping);
    this.keepUnreadable(blank ? 'amountMissing' : 'amount', columns.amount ?? columns.debit, ore);
  }

  private keepUnreadable(reason: UnreadableReason, column: number | undefined, ore: number): void {
    this.tally.handOut('unreadable', ore);
    this.textRows = 0;
    this.unreadable.push({
      line: this.scanner.line,
      reason,
      column: column === undefined ? undefined : columnLabel(this.mapping, column),
      amount: Number.isNaN(ore) ? undefined : Money.ofOre(BigInt(ore)),
    });
  }

  private keepTotal(kind: Exclude<RowKind, 'posting'>, ore: number): void {
    this.tally.handOut(kind, ore);
    if (kind === 'subtotal') this.totals.subtotal(ore, this.scanner.line, this.notes);
    if (kind === 'grandTotal') this.totals.grandTotal(ore, this.scanner.line, this.notes);
  }

  private post(date: CalendarDate, account: Code, ore: number): void {
    const { scanner } = this;
    const { voucher, series, ren, project, counterparty, text } = this.mapping.columns;
    this.tally.handOut('posting', ore);
    this.totals.posting(ore);
    this.textRows = 0;
    this.rows.push({
      line: scanner.line,
      voucher: voucherName(
        series === undefined ? '' : plainCell(scanner.field(series)),
        voucher === undefined ? '' : plainCell(scanner.field(voucher)),
      ),
      date,
      account,
      ren: ren === undefined ? undefined : this.rens.valueIn(scanner, ren),
      project: project === undefined ? undefined : this.projects.valueIn(scanner, project),
      counterparty:
        counterparty === undefined ? undefined : this.counterparties.valueIn(scanner, counterparty),
      text: text === undefined ? '' : this.texts.valueIn(scanner, text),
      ore,
    });
  }

  /** An account has digits in it, and a total's name is none. */
  private accountOf(cell: string): Code | undefined {
    const account = this.codes.codeIn(cell);
    return account !== undefined && isAccount(account) ? account : undefined;
  }

  /** The quick way for nearly all rows: 12 and V12 are no total's name. */
  private hasNumberedVoucher(): boolean {
    const { voucher } = this.mapping.columns;
    if (voucher === undefined || voucher >= this.scanner.fieldCount) return false;
    const text = this.scanner.fieldSource();
    const start = this.scanner.startOf(voucher);
    const first = text.charCodeAt(start);
    if (first >= 0x31 && first <= 0x39) return true;
    const end = this.scanner.endOf(voucher);
    if ((first | 0x20) < 0x61 || (first | 0x20) > 0x7a || end - start < 2) return false;
    for (let at = start + 1; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x30 || unit > 0x39) return false;
    }
    return true;
  }

  private isWiderThanHeader(): boolean {
    const { scanner } = this;
    if (this.width === 0 || (scanner.fieldCount <= this.width && !scanner.hasMoreFields)) return false;
    if (scanner.hasMoreFields) return true;
    for (let field = this.width; field < scanner.fieldCount; field++) {
      if (!scanner.isBlankField(field)) return true;
    }
    return false;
  }
}

const LONGEST_ACCOUNT = 20;

function isAccount(account: string): boolean {
  if (account.length > LONGEST_ACCOUNT) return false;
  let digits = 0;
  for (let i = 0; i < account.length; i++) {
    const unit = account.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (unit === 0x20) return false;
  }
  return digits > 0;
}

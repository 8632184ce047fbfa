import { isErrorValue } from '../../text/errorValue';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import type { Code } from '../../values/ids';
import { Money } from '../../values/money';
import { CodePool, plainCell } from '../codePool';
import { cellDecoding } from '../encoding/cellDecoding';
import type { EncodingFinding } from '../encoding/encodingSurvey';
import type { RecordBytes } from '../encoding/recordBytes';
import { recordBytes } from '../encoding/recordBytes';
import type { ReadRows, RowReader } from '../fileReport';
import { FileNotes } from '../fileNotes';
import type { LedgerColumns } from '../ledgerFile';
import type { UnreadableReason, UnreadableRow } from '../ledgerFileRow';
import type { RowKind } from '../rowTally';
import { RowTally } from '../rowTally';
import { readDateText } from '../text/dateText';
import type { TotalWord } from '../text/swedishWords';
import { CellWording } from './cellWording';
import type { ColumnMapping } from './columnMapping';
import { columnLabel } from './columnMapping';
import { amountIsBlank, recordOre } from './columnOre';
import { EntrySideNotes } from './entrySide';
import { FileTotals } from './fileTotals';
import type { NumberedCell } from './numberedCells';
import { NumberedCells } from './numberedCells';
import { RecordScanner } from './recordScanner';
import { repeatsHeader, totalMarkIn } from './rowKind';
import { VoucherCells } from './voucherCells';

/** The field of a column that the file does not have. */
const NONE = -1;
/** The number of a code that Excel's error value stands for: nobody knows which. */
const ERROR_VALUE = -1;

/** Reads a delimited file as its mapping says. Its postings are added in the order of the file, each once. */
export function delimitedReader(
  mapping: ColumnMapping,
  encoding: EncodingFinding,
  rows: LedgerColumns,
): RowReader {
  const reading = new DelimitedReading(mapping, recordBytes(encoding), rows);
  return {
    feed: (bytes) => reading.feed(bytes),
    finish: () => reading.finish(),
  };
}

class DelimitedReading {
  private readonly scanner: RecordScanner;
  private readonly tally = new RowTally();
  private readonly notes = new FileNotes();
  private readonly totals = new FileTotals();
  private readonly codes = new CodePool();
  private readonly dates: NumberedCells<CalendarDate | undefined>;
  private readonly accounts: NumberedCells<Code | undefined>;
  private readonly rens: NumberedCells<Code | undefined>;
  private readonly projects: NumberedCells<Code | undefined>;
  private readonly vouchers: VoucherCells;
  private readonly wording: CellWording;
  private readonly sides: EntrySideNotes | undefined;
  private readonly width: number;
  private readonly unreadable: UnreadableRow[] = [];
  private inPreamble: boolean;
  /** Rows of text since the last posting: headings when another follows, else the footer. */
  private textRows = 0;

  constructor(
    private readonly mapping: ColumnMapping,
    private readonly bytes: RecordBytes,
    private readonly rows: LedgerColumns,
  ) {
    const scanner = new RecordScanner(mapping.delimiter, cellDecoding(bytes.encoding));
    const { date = NONE, account = NONE, ren = NONE, project = NONE } = mapping.columns;
    const { counterparty = NONE, text = NONE } = mapping.columns;
    const codeIn = (cell: string): Code | undefined => this.codes.codeIn(cell);
    const codesOf = (field: number, read = codeIn): NumberedCells<Code | undefined> =>
      new NumberedCells(field, read, (code) =>
        code !== undefined && isErrorValue(code) ? ERROR_VALUE : rows.numberOfCode(code),
      );
    this.scanner = scanner;
    this.inPreamble = mapping.headerLine !== undefined;
    this.width = mapping.headers.length;
    this.dates = new NumberedCells(
      date,
      (cell) => readDateText(plainCell(cell), mapping.dateOrder),
      (day) => (day === undefined ? NONE : rows.numberOfDate(day)),
    );
    this.accounts = codesOf(account, (cell) => this.accountOf(cell));
    this.rens = codesOf(ren);
    this.projects = codesOf(project);
    this.vouchers = new VoucherCells(scanner, mapping, rows.vouchers);
    const { amount, side } = mapping.columns;
    if (amount !== undefined && side !== undefined) {
      this.sides = new EntrySideNotes(scanner, side, mapping.credit, this.notes);
    }
    this.wording = new CellWording(scanner, counterparty, text, codeIn);
  }

  feed(bytes: Uint8Array): void {
    this.scanner.feed(this.bytes.take(bytes));
    this.readAll();
  }

  finish(): ReadRows {
    this.scanner.feed(this.bytes.end());
    this.scanner.end();
    this.readAll();
    this.tally.move('heading', 'footer', this.textRows, NaN);
    const grandTotal = this.totals.lastIsGrandTotal();
    if (grandTotal !== undefined) this.tally.move('subtotal', 'grandTotal', 1, grandTotal);
    this.sides?.finish();
    for (const line of this.scanner.strayQuoteLines) {
      this.notes.add('quotes', say`ett citattecken stängs aldrig; det lästes som vanlig text.`, line);
    }
    return {
      unreadable: this.unreadable,
      report: { counts: this.tally.counts(), control: this.tally.control(), notes: this.notes.all() },
    };
  }

  private readAll(): void {
    while (this.scanner.next()) this.readRecord();
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

    const date = this.dates.in(scanner);
    const account = this.accounts.in(scanner);
    const isPosting = date.value !== undefined && account.value !== undefined && !Number.isNaN(ore);
    if (isPosting && this.vouchers.isNumbered()) this.post(date.number, account.number, ore);
    else this.readOther(date, account, ore);
  }

  /** Everything but the plain posting. */
  private readOther(
    date: NumberedCell<CalendarDate | undefined>,
    account: NumberedCell<Code | undefined>,
    ore: number,
  ): void {
    const { scanner, mapping } = this;
    if (scanner.isBlank()) return this.tally.handOut('blank', ore);
    const hasAmount = !Number.isNaN(ore);
    const readable = {
      date: date.value !== undefined,
      account: account.value !== undefined,
      amount: hasAmount,
    };
    const mark = totalMarkIn(scanner, mapping, readable);
    if (mark?.isSure) return this.keepTotal(mark.word, ore);
    if (mark !== undefined && this.isTotalByAmount(mark.word, ore)) {
      return this.keepTotal(mark.word === 'closingBalance' ? mark.word : 'subtotal', ore);
    }
    if (readable.date && readable.account && hasAmount) return this.post(date.number, account.number, ore);
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

  /** Of a whole posting that only begins as a total; whichever it is, a person is told. */
  private isTotalByAmount(word: TotalWord, ore: number): boolean {
    // An opening balance stands above its rows, so no sum tells it.
    const isTotal = word !== 'openingBalance' && this.totals.isSumOfSeveral(ore);
    this.notes.add(
      'likeTotals',
      isTotal
        ? say`raden saknar verifikat, och dess text börjar som en summa eller balans. Den räknas inte, eftersom beloppet är summan av rader före den; kontrollera att den inte är en bokföringsrad.`
        : say`raden saknar verifikat, och dess text börjar som en summa eller balans. Den räknas som bokföringsrad, eftersom beloppet inte är summan av rader före den; kontrollera att den är en bokföringsrad.`,
      this.scanner.line,
    );
    return isTotal;
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

  private post(date: number, account: number, ore: number): void {
    const { scanner, rows, wording } = this;
    const ren = this.rens.in(scanner).number;
    const project = this.projects.in(scanner).number;
    if (ren === ERROR_VALUE || project === ERROR_VALUE) {
      const { columns } = this.mapping;
      return this.keepUnreadable('errorValue', ren === ERROR_VALUE ? columns.ren : columns.project, ore);
    }
    this.tally.handOut('posting', ore);
    this.totals.posting(ore);
    this.sides?.posting(ore);
    this.textRows = 0;
    const voucher = this.vouchers.number();
    rows.add({ line: scanner.line, voucher, date, account, ren, project, ore, wording });
  }

  /** An account has digits in it, and a total's name is none. */
  private accountOf(cell: string): Code | undefined {
    const account = this.codes.codeIn(cell);
    return account !== undefined && isAccount(account) && !isErrorValue(account) ? account : undefined;
  }

  private isWiderThanHeader(): boolean {
    const { scanner } = this;
    if (this.width === 0) return false;
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

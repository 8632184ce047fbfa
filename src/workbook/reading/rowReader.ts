import type { Decimal } from 'decimal.js';
import type { Sentence } from '../../core/text/sentence';
import { inRow, say } from '../../core/text/sentence';
import { visibleText } from '../../core/text/visibleText';
import { readYesNo } from '../../core/text/yesNo';
import type { Money } from '../../core/values/money';
import { Exact } from '../../core/values/money';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { Finding } from '../../core/findings/finding';
import type { YearAmount } from '../../core/model/portfolio';
import type { Code } from '../../core/values/ids';
import { code } from '../../core/values/ids';
import type { Place } from '../../core/values/place';
import type { Read } from '../../core/values/read';
import type { Share } from '../../core/values/share';
import { share } from '../../core/values/share';
import type { TableSchema } from '../schema';
import type { CellValue } from '../snapshot';
import { answered } from './answered';
import { isErrorValue, isNotLoaded } from '../../core/text/errorValue';
import type { AmountUnit, CellOutcome } from './cellNumber';
import { amountIn, numberIn, valueFrom } from './cellNumber';
import type { InputIssueId } from './inputIssues';
import { inputIssue } from './inputIssues';
import { isPersonalNumber, mayBePersonalNumber, unlessPersonalNumber } from '../../core/text/personalNumber';
import { dateOfSerial, dateOfText, isYearAlone } from './serialDate';
import { readSwedishNumber } from './swedishNumber';
import type { CellConventions, ColumnLayout, ReadingLog } from './readingLog';

/** What is the same of all rows of a table that is read. */
export interface ReadTable {
  readonly schema: TableSchema;
  readonly layout: ColumnLayout;
  readonly placeOf: (row: number, column: number) => Place;
  readonly conventions: CellConventions;
  readonly log: ReadingLog;
}

/**
 * Reads the cells of one row. Each unreadable cell becomes a finding in the log once, and makes the row
 * `damaged`: whoever types the row decides whether it can stay.
 */
export class RowReader {
  /** Made with the first report: most rows have nothing to tell. */
  private reported: Set<number> | undefined;
  private firstDamage: Place | undefined;

  constructor(
    private readonly table: ReadTable,
    /** From 0, of the table's rows. */
    readonly index: number,
    readonly cells: readonly CellValue[],
  ) {}

  /** The first cell that could not be read, when there is one. */
  get damagedAt(): Place | undefined {
    return this.firstDamage;
  }

  /** Every cell could be read, and nothing has been said of any. */
  get isSilent(): boolean {
    return this.reported === undefined && this.firstDamage === undefined;
  }

  isOf(table: string): boolean {
    return this.table.schema.name === table;
  }

  /** The cell of a column, or the row's first cell when the table does not have the column. */
  placeOf(header: string): Place {
    return this.placeOfColumn(this.table.layout.indexByHeader.get(header) ?? 0);
  }

  text(header: string): Read<string> {
    return this.cell(header, (value) => ({ value: shownText(value) }));
  }

  /** Free text that no sum depends on: an error value in it is told, but the row stays. */
  remark(header: string): void {
    const index = this.table.layout.indexByHeader.get(header);
    if (index === undefined) return;
    const text = String(this.cells[index] ?? '').trim();
    if (isErrorValue(text)) this.report(index, 'IN-04', errorValueMessage(this.placeOfColumn(index), text));
  }

  /** Free text that a rule looks at and no sum depends on: signs alone say nothing, and an error value is told, but the row stays. */
  words(header: string): Read<string> {
    return answered(this.signsOrWords(header));
  }

  /** As {@link words}, of what is compared and not judged: signs alone are a voucher or a cell like any other. */
  signsOrWords(header: string): Read<string> {
    this.remark(header);
    const index = this.table.layout.indexByHeader.get(header);
    if (index === undefined) return { kind: 'blank' };
    const at = this.placeOfColumn(index);
    const text = shownText(this.cells[index] ?? '');
    if (text === '') return { kind: 'blank', at };
    return isErrorValue(text) ? { kind: 'unreadable', at } : { kind: 'value', value: text, at };
  }

  /** A text that results repeat: it must not be a person's number. */
  id(header: string): Read<string> {
    return this.cell(header, (value, at) => {
      const text = plainText(value);
      return mayBePersonalNumber(text)
        ? { issue: 'IN-15', message: personalNumberMessage(at) }
        : { value: text };
    });
  }

  code(header: string): Read<Code> {
    const read = this.id(header);
    return read.kind === 'value' ? { ...read, value: code(read.value) } : read;
  }

  choice<Choice extends string>(header: string, choices: readonly Choice[]): Read<Choice> {
    return this.cell(header, (value, at) => {
      const choice = findChoice(plainText(value), choices);
      if (choice !== undefined) return { value: choice };
      return { issue: 'IN-06', message: unknownChoiceMessage(at, plainText(value), choices) };
    });
  }

  /** One or several choices in a cell, with a comma, semicolon, slash, plus or *och* between them. */
  choices<Choice extends string>(header: string, choices: readonly Choice[]): Read<readonly Choice[]> {
    return this.cell(header, (value, at) => {
      const texts = plainText(value).split(/\s*[,;/+&\n]\s*|\s+och\s+/);
      const found = texts.map((text) => findChoice(text, choices));
      const known = found.filter((choice) => choice !== undefined);
      if (known.length === texts.length) return { value: known };
      return { issue: 'IN-06', message: unknownChoiceMessage(at, plainText(value), choices) };
    });
  }

  date(header: string): Read<CalendarDate> {
    return this.cell(header, (value, at) => {
      const date =
        typeof value === 'number'
          ? dateOfSerial(value, this.table.conventions.date1904)
          : dateOfText(String(value));
      if (date && typeof value === 'number' && isYearAlone(value)) {
        const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} är talet ${value}, som Excel visar som ${date}. Skriv hela datumet som ÅÅÅÅ-MM-DD.`;
        return { issue: 'IN-05', message };
      }
      if (date) return { value: date };
      const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} går inte att läsa som datum. Skriv det som ÅÅÅÅ-MM-DD.`;
      return { issue: 'IN-05', message };
    });
  }

  year(header: string): Read<number> {
    return this.cell(header, (value, at) => {
      const year = Number(plainText(value));
      if (Number.isInteger(year) && year >= 1900 && year <= 9999) return { value: year };
      const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} går inte att läsa som årtal. Skriv det med fyra siffror.`;
      return { issue: 'IN-05', message };
    });
  }

  share(header: string): Read<Share> {
    return this.cell(header, (value, at) => {
      const number = numberIn(value, at);
      const read = number && share(number.decimal);
      if (number && read && !read.isNegative() && read.lessThanOrEqualTo(1)) return valueFrom(number, read);
      const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} går inte att läsa som en andel mellan 0 och 100 %. Skriv till exempel 25 %.`;
      return { issue: 'IN-05', message };
    });
  }

  /** A number without a unit, and not one of a person's: an amount may have any digits, but not a count or a price. */
  decimal(header: string): Read<Decimal> {
    return this.cell(header, decimalIn);
  }

  /** As {@link decimal}, of persons: none is divided, and there are not a thousand million of them. */
  persons(header: string): Read<Decimal> {
    return this.cell(header, (value, at) => {
      const outcome = decimalIn(value, at);
      if ('issue' in outcome || isCountOfPersons(outcome.value)) return outcome;
      const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} är inte ett helt antal personer. Skriv till exempel 3.`;
      return { issue: 'IN-05', message };
    });
  }

  /** Ja or Nej in any of the ways that people write them; an empty cell is no. */
  yesNo(header: string): Read<boolean> {
    const read = this.cell(header, (value, at) => {
      const answer = readYesNo(String(value));
      if (answer !== undefined) return { value: answer };
      return { issue: 'IN-06', message: unknownChoiceMessage(at, plainText(value), ['Ja', 'Nej']) };
    });
    return read.kind === 'blank' && read.at ? { kind: 'value', value: false, at: read.at } : read;
  }

  /** In kronor, rounded to the öre; a planning table may be in thousands. */
  amount(header: string): Read<Money> {
    return this.cell(header, (value, at) => amountIn(value, at, this.unit()));
  }

  /**
   * What the year columns hold; empty cells are left out. Undefined when one of them cannot be read, or stands in a year
   * that has two columns, which is told once, for the column.
   */
  yearAmounts(): readonly YearAmount[] | undefined {
    const amounts: YearAmount[] = [];
    const unclear = this.table.layout.doubledYearColumns.find((index) => !isBlankCell(this.cells[index]));
    if (unclear !== undefined) this.firstDamage ??= this.placeOfColumn(unclear);
    let readable = unclear === undefined;
    for (const { year, index } of this.table.layout.yearColumns) {
      const read = this.cellAt(index, (value, at) => amountIn(value, at, this.unit()));
      if (read.kind === 'unreadable') readable = false;
      if (read.kind === 'value') amounts.push({ year, amount: read.value, at: read.at });
    }
    return readable ? amounts : undefined;
  }

  /** A cell as it stands, for values whose kind another cell decides. */
  raw(header: string): Read<CellValue> {
    return this.cell(header, (value) => ({ value }));
  }

  /** As {@link raw}; of an error value nothing is said: whoever asks does that. */
  unjudged(header: string): Exclude<Read<CellValue>, Unreadable> | (Unreadable & { readonly shown: string }) {
    const index = this.table.layout.indexByHeader.get(header);
    if (index === undefined) return { kind: 'blank' };
    const at = this.placeOfColumn(index);
    const value = this.cells[index] ?? '';
    if (isBlankCell(value)) return { kind: 'blank', at };
    return typeof value === 'string' && isErrorValue(value)
      ? { kind: 'unreadable', at, shown: value.trim() }
      : { kind: 'value', value, at };
  }

  /** Tells that a cell which the row needs is empty, and marks the row. */
  missing(header: string): void {
    const index = this.table.layout.indexByHeader.get(header);
    if (index === undefined) return;
    const at = this.placeOfColumn(index);
    const message = say`${at.column} saknas i cell ${at.cell} på bladet ${at.sheet}. Raden är inte med i beräkningarna förrän cellen är ifylld.`;
    this.damage(index, 'IN-11', message);
  }

  /** Tells something of a cell that the row can stay with. */
  note(header: string, issue: InputIssueId, message: Sentence): void {
    this.report(this.table.layout.indexByHeader.get(header) ?? 0, issue, message);
  }

  /** Marks the row for a reason that lies outside its own cells. */
  reject(header: string, issue: InputIssueId, message: Sentence): void {
    this.damage(this.table.layout.indexByHeader.get(header) ?? 0, issue, message);
  }

  private placeOfColumn(column: number): Place {
    return this.table.placeOf(this.index, column);
  }

  private unit(): AmountUnit {
    return this.table.schema.isPlanning && this.table.conventions.amountsInThousands ? 'tkr' : 'kr';
  }

  private cell<T>(header: string, interpret: Interpret<T>): Read<T> {
    const index = this.table.layout.indexByHeader.get(header);
    return index === undefined ? { kind: 'blank' } : this.cellAt(index, interpret);
  }

  private cellAt<T>(index: number, interpret: Interpret<T>): Read<T> {
    const at = this.placeOfColumn(index);
    const value = this.cells[index] ?? '';
    if (isBlankCell(value)) return { kind: 'blank', at };
    if (typeof value === 'string' && isErrorValue(value)) {
      this.damage(index, 'IN-04', errorValueMessage(at, value.trim()));
      return { kind: 'unreadable', at };
    }
    const outcome = interpret(value, at);
    if ('issue' in outcome) {
      this.damage(index, outcome.issue, outcome.message);
      return { kind: 'unreadable', at };
    }
    if (outcome.remark) this.report(index, outcome.remark.issue, outcome.remark.message);
    return { kind: 'value', value: outcome.value, at };
  }

  private damage(index: number, issue: InputIssueId, message: Sentence): void {
    this.firstDamage ??= this.placeOfColumn(index);
    this.report(index, issue, message);
  }

  private report(index: number, issue: InputIssueId, message: Sentence): void {
    this.reported ??= new Set();
    if (this.reported.has(index)) return;
    this.reported.add(index);
    const finding: Finding = inputIssue(issue, message, { place: this.placeOfColumn(index) });
    this.table.log.findings.push(finding);
  }
}

type Unreadable = Extract<Read<unknown>, { readonly kind: 'unreadable' }>;

type Interpret<T> = (value: CellValue, at: Place) => CellOutcome<T>;

function decimalIn(value: CellValue, at: Place): CellOutcome<Decimal> {
  if (isPersonalNumber(decimalText(value))) return { issue: 'IN-15', message: hiddenValueMessage(at) };
  const number = numberIn(value, at);
  if (number !== undefined) return valueFrom(number, new Exact(number.decimal));
  const message = say`${at.column} i cell ${at.cell} på bladet ${at.sheet} går inte att läsa som ett tal. Skriv till exempel 12 eller 12,5.`;
  return { issue: 'IN-05', message };
}

function isCountOfPersons(number: Decimal): boolean {
  return number.isInteger() && number.greaterThanOrEqualTo(0) && number.lessThan(1e9);
}

/** A number as people write it, so that 9954 and "9954" are the same code. */
export function plainText(value: CellValue): string {
  return visibleText(String(value));
}

export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && plainText(cell) === '');
}

/** Free text may come to stand in a result; a personal number in it may not. */
export function shownText(value: CellValue): string {
  return unlessPersonalNumber(plainText(value));
}

function findChoice<Choice extends string>(text: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return choices.find((choice) => choice.toLowerCase() === wanted);
}

function errorValueMessage(at: Place, error: string): Sentence {
  if (isNotLoaded(error)) {
    return say`Formeln i cell ${at.cell} på bladet ${at.sheet} (${at.column}) har inget resultat. Öppna filen i Excel, vänta tills cellen visar ett värde och spara.`;
  }
  return say`Cell ${at.cell} på bladet ${at.sheet} (${at.column}) visar felvärdet ${error}. Rätta formeln eller skriv värdet.`;
}

export function personalNumberMessage(at: Place): Sentence {
  return say`${at.column} i cell ${at.cell} på bladet ${at.sheet} ser ut som ett personnummer. Det visas inte och raden är inte med; skriv något annat där.`;
}

function hiddenValueMessage(at: Place): Sentence {
  return say`${at.column} i cell ${at.cell} på bladet ${at.sheet} ser ut som ett personnummer. Värdet visas inte och räknas inte; skriv något annat där.`;
}

/** The decimal that a cell's number would be told as; a text that is none is left as it is. */
function decimalText(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  const read = readSwedishNumber(value);
  return read.kind === 'number' ? read.decimal : value;
}

function unknownChoiceMessage(at: Place, text: string, choices: readonly string[]): Sentence {
  // What may be a person's number is never repeated.
  const isHidden = /\p{N}{4}/u.test(text) || mayBePersonalNumber(text);
  const shown = isHidden ? say`Innehållet` : `”${text}”`;
  return say`${shown} i cell ${at.cell} på bladet ${at.sheet} är inget val för ${at.column}. Välj något av ${inRow(choices, ', ')}.`;
}

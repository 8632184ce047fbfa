import { plainCell } from '../codePool';
import type { DateOrder } from '../text/dateText';
import { readDateText } from '../text/dateText';
import type { DecimalMark } from '../text/amountText';
import { readOre } from '../text/amountText';
import type { AmountSigns, ColumnMapping } from './columnMapping';
import { columnsNamedBy } from './columnNames';
import { recordOre } from './columnOre';
import { sideIn } from './entrySide';
import { RecordScanner } from './recordScanner';

const DELIMITERS = [';', '\t', ',', '|'] as const;
/** A preamble is shorter. */
const ROWS_SEARCHED = 200;
const ROWS_WEIGHED = 5000;
/** Two of date, account and amount, and something more. */
const LEAST_HEADER_SCORE = 203;
const SEPARATOR_LINE = /^\uFEFF?"?sep=([\x20-\x7e\t])"?\s*?[\r\n]/i;

/** What the first rows of a file tell; undefined when they are no table. */
export function proposeMapping(sample: string, isWholeFile: boolean): ColumnMapping | undefined {
  const declared = SEPARATOR_LINE.exec(sample)?.[1];
  const candidates = declared === undefined ? DELIMITERS : [declared];
  const headers = candidates.map((delimiter) => headerIn(sample, delimiter, isWholeFile));
  const best = headers.reduce((a, b) => (b.score > a.score ? b : a));
  const bare: ColumnMapping =
    best.score >= LEAST_HEADER_SCORE
      ? { ...UNWEIGHED, ...best }
      : { ...UNWEIGHED, delimiter: declared ?? likeliestDelimiter(sample, isWholeFile), headers: [] };
  if (!hasColumns(sample, bare.delimiter, isWholeFile)) return undefined;
  return weighed(plainMapping(bare), sample, isWholeFile);
}

const UNWEIGHED: Omit<ColumnMapping, 'delimiter' | 'headers'> = {
  headerLine: undefined,
  columns: {},
  signs: 'costPositive',
  credit: 'unsigned',
  dateOrder: 'yearFirst',
  decimalMark: 'comma',
};

interface Header extends Pick<ColumnMapping, 'delimiter' | 'headers' | 'columns'> {
  readonly headerLine: number;
  readonly score: number;
}

function plainMapping({ delimiter, headerLine, headers, columns, ...rest }: ColumnMapping): ColumnMapping {
  const { signs, credit, dateOrder, decimalMark } = rest;
  return { delimiter, headerLine, headers, columns, signs, credit, dateOrder, decimalMark };
}

/** The row that names the most columns; of several, the first. */
function headerIn(sample: string, delimiter: string, isWholeFile: boolean): Header {
  const scanner = scannerOf(sample, delimiter, isWholeFile);
  let best: Header = { delimiter, headers: [], columns: {}, headerLine: 0, score: 0 };
  for (let row = 0; row < ROWS_SEARCHED && scanner.next(); row++) {
    const headers = scanner.fields();
    const { columns, score } = columnsNamedBy(headers);
    if (score > best.score) best = { delimiter, headers, columns, headerLine: scanner.line, score };
  }
  return best;
}

/** The one that cuts the most rows into the same number of columns, more than one. */
function likeliestDelimiter(sample: string, isWholeFile: boolean): string {
  const [first] = DELIMITERS;
  let best: string = first;
  let bestRows = 0;
  for (const delimiter of DELIMITERS) {
    const rowsOfWidth = new Map<number, number>();
    const scanner = scannerOf(sample, delimiter, isWholeFile);
    for (let row = 0; row < ROWS_SEARCHED && scanner.next(); row++) {
      if (scanner.fieldCount < 3) continue;
      rowsOfWidth.set(scanner.fieldCount, (rowsOfWidth.get(scanner.fieldCount) ?? 0) + 1);
    }
    const rows = Math.max(0, ...rowsOfWidth.values());
    if (rows > bestRows) {
      best = delimiter;
      bestRows = rows;
    }
  }
  return best;
}

function hasColumns(sample: string, delimiter: string, isWholeFile: boolean): boolean {
  const scanner = scannerOf(sample, delimiter, isWholeFile);
  for (let row = 0; row < ROWS_SEARCHED && scanner.next(); row++) if (scanner.fieldCount >= 3) return true;
  return false;
}

function weighed(mapping: ColumnMapping, sample: string, isWholeFile: boolean): ColumnMapping {
  const { columns } = mapping;
  const amountColumns = [columns.amount, columns.debit, columns.credit].filter(
    (column) => column !== undefined,
  );
  const cells = (column: number): string[] => columnCells(mapping, sample, isWholeFile, column);
  const decimalMark = markIn(amountColumns.flatMap(cells));
  const withMarks: ColumnMapping = {
    ...mapping,
    decimalMark,
    dateOrder: columns.date === undefined ? mapping.dateOrder : orderIn(cells(columns.date)),
    credit: columns.credit === undefined ? 'unsigned' : creditSignsIn(cells(columns.credit), decimalMark),
  };
  if (columns.amount !== undefined && columns.side !== undefined) {
    return withSides(withMarks, columns.amount, columns.side, sample, isWholeFile);
  }
  return { ...withMarks, signs: signsIn(withMarks, sample, isWholeFile) };
}

/**
 * Debit is cost. Credits that mostly have the same sign as debits are written without what they mean. A column of sides
 * where most cells are neither is another column.
 */
function withSides(
  mapping: ColumnMapping,
  amount: number,
  side: number,
  sample: string,
  isWholeFile: boolean,
): ColumnMapping {
  const balance = { debit: 0, credit: 0 };
  let sides = 0;
  let cells = 0;
  const scanner = scannerOf(sample, mapping.delimiter, isWholeFile);
  for (let row = 0; row < ROWS_WEIGHED && scanner.next(); row++) {
    if (scanner.line <= (mapping.headerLine ?? 0) || scanner.isBlankField(side)) continue;
    const own = sideIn(scanner, side);
    cells++;
    if (own === undefined) continue;
    sides++;
    balance[own] += Math.sign(readOre(plainCell(scanner.field(amount)), mapping.decimalMark) || 0);
  }
  if (sides * 2 <= cells) {
    const others = { ...mapping.columns };
    delete others.side;
    const withoutSide = { ...mapping, columns: others };
    return { ...withoutSide, signs: signsIn(withoutSide, sample, isWholeFile) };
  }
  const ofDebit = balance.debit < 0 ? -1 : 1;
  return {
    ...mapping,
    signs: ofDebit < 0 ? 'costNegative' : 'costPositive',
    credit: balance.credit * ofDebit < 0 ? 'signed' : 'unsigned',
  };
}

function columnCells(mapping: ColumnMapping, sample: string, isWholeFile: boolean, column: number): string[] {
  const cells: string[] = [];
  const scanner = scannerOf(sample, mapping.delimiter, isWholeFile);
  while (cells.length < ROWS_WEIGHED && scanner.next()) {
    if (mapping.headerLine !== undefined && scanner.line <= mapping.headerLine) continue;
    const cell = plainCell(scanner.field(column).slice(0, 60));
    if (cell !== '') cells.push(cell);
  }
  return cells;
}

/**
 * A mark with one or two digits after it is the decimal mark. Without any such, a comma always with three digits after
 * it separates thousands; else the mark is the Swedish comma.
 */
function markIn(cells: readonly string[]): DecimalMark {
  let commas = 0;
  let dots = 0;
  let commaGroups = 0;
  for (const cell of cells) {
    if (/,\d{1,2}\D*$|^\D*0?,\d{3,}\D*$/.test(cell)) commas++;
    else if (/\.\d{1,2}\D*$/.test(cell)) dots++;
    else if (/\d,\d{3}\D*$/.test(cell)) commaGroups++;
  }
  if (commas === 0 && dots === 0) return commaGroups > 0 ? 'dot' : 'comma';
  return dots > commas ? 'dot' : 'comma';
}

/**
 * The order that reads the most cells; then the year first, as Swedes write `240131` and `24-01-31`, where that gives
 * the years of a ledger; then the one with the fewest years; then the one that the form suggests.
 */
function orderIn(cells: readonly string[]): DateOrder {
  const mostAre = (form: RegExp): boolean =>
    cells.filter((cell) => form.test(cell)).length * 2 > cells.length;
  const habit: readonly DateOrder[] = mostAre(/^\d{1,2}[-/.]\d{1,2}[-/. ]+\d{4}/)
    ? ['dayFirst', 'monthFirst', 'yearFirst']
    : ['yearFirst', 'dayFirst', 'monthFirst'];
  const isShort = mostAre(/^(\d{6}|\d\d-\d\d-\d\d)(?!\d)/);
  const weighedOrders = habit.map((order) => {
    const dates = cells.map((cell) => readDateText(cell, order)).filter((date) => date !== undefined);
    const years = new Set(dates.map(({ year }) => year));
    const isHabit = isShort && order === 'yearFirst' && areOfOneLedger(years);
    return { order, read: dates.length, years: isHabit ? 0 : years.size };
  });
  return weighedOrders.reduce((a, b) => {
    if (b.read !== a.read) return b.read > a.read ? b : a;
    return b.years < a.years ? b : a;
  }).order;
}

const MOST_YEARS_OF_A_LEDGER = 10;

/** Few, and one after another: days of the month that are taken for years lie spread. */
function areOfOneLedger(years: ReadonlySet<number>): boolean {
  return years.size <= MOST_YEARS_OF_A_LEDGER && Math.max(...years) - Math.min(...years) < years.size;
}

/** Credits that mostly have a minus are written as what they mean. */
function creditSignsIn(cells: readonly string[], decimalMark: DecimalMark): ColumnMapping['credit'] {
  let balance = 0;
  for (const cell of cells) balance += Math.sign(readOre(cell, decimalMark) || 0);
  return balance < 0 ? 'signed' : 'unsigned';
}

/** Costs lie on accounts that begin with 4 to 7 and incomes on 3 (Kommun-Bas); most of them tell the sign. */
function signsIn(mapping: ColumnMapping, sample: string, isWholeFile: boolean): AmountSigns {
  const { account, amount } = mapping.columns;
  if (account === undefined || amount === undefined) return 'costPositive';
  const scanner = scannerOf(sample, mapping.delimiter, isWholeFile);
  let balance = 0;
  for (let row = 0; row < ROWS_WEIGHED && scanner.next(); row++) {
    const first = scanner.field(account).charAt(0);
    const sign = Math.sign(recordOre(scanner, mapping) || 0);
    if (first >= '4' && first <= '7') balance += sign;
    else if (first === '3') balance -= sign;
  }
  return balance < 0 ? 'costNegative' : 'costPositive';
}

function scannerOf(sample: string, delimiter: string, isWholeFile: boolean): RecordScanner {
  const scanner = new RecordScanner(delimiter);
  scanner.feed(new TextEncoder().encode(sample));
  if (isWholeFile) scanner.end();
  return scanner;
}

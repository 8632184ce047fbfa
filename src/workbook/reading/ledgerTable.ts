import { codeOfCell } from '../../core/ledger/codePool';
import { readOre } from '../../core/ledger/text/amountText';
import { totalWordOf } from '../../core/ledger/text/swedishWords';
import type { TotalMark } from '../../core/ledger/text/totalRows';
import { isNoVoucher, totalMarkOfRow } from '../../core/ledger/text/totalRows';
import { wordingDigest } from '../../core/ledger/wordingDigest';
import type { LedgerRow } from '../../core/model/portfolio';
import { isSame } from '../../core/reuse/isSame';
import type { Steps } from '../../core/steps/steps';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { Code } from '../../core/values/ids';
import { Money } from '../../core/values/money';
import type { Place } from '../../core/values/place';
import type { CellValue, TableSnapshot, TableStanding } from '../snapshot';
import { isErrorValue } from '../../core/text/errorValue';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import { readLedgerRow } from './readRows';
import type { RowReader } from './rowReader';
import { plainText, shownText } from './rowReader';
import { dateOfSerial, dateOfText, isYearAlone } from './serialDate';
import type { OpenTable } from './tableReader';
import { standingOf } from './tableReader';
import { SumsAbove } from './sumsAbove';
import { wholeOre } from './wholeOre';

/** The table *Huvudbok*, row by row. */
export interface LedgerTableReading {
  readonly ledger: readonly LedgerRow[];
  /** Rows that are neither blank nor totals. */
  readonly rowCount: number;
  /** Totals and balances that the ledger's system has among its rows, by their number in the table. */
  readonly totals: readonly number[];
  /** Rows that begin as a total without being one by their amount: they are in the ledger. */
  readonly likeTotals: readonly number[];
  readonly typed: TypedRows;
}

/** What a later reading of the same table may use again. */
export interface TypedRows {
  readonly basis: { readonly standing: TableStanding; readonly date1904: boolean };
  readonly pieces: readonly TypedPiece[];
}

/** A stretch of the table. */
interface TypedPiece {
  readonly cells: TableSnapshot['rows'];
  /** By their place in the piece; none where something was said of the row, so that it is said again. */
  readonly rows: readonly (LedgerRow | undefined)[];
  /** The same where every row is typed, so that there is nothing to say. */
  readonly whole: readonly LedgerRow[] | undefined;
}

const ROWS_A_PIECE = 1024;

/**
 * A ledger may fill a sheet, so a row whose cells are all as they usually are is typed at once, and what is alike in many
 * rows is made once. Any other row is read cell by cell, which tells what is wrong with it.
 *
 * @param readSlowly told of each row that is read cell by cell, once it has been
 * @param earlier a row that has the very same cells as then is the very same row, and with it what follows from it
 */
export function* readLedgerTable(
  table: OpenTable,
  snapshot: TableSnapshot,
  date1904: boolean,
  readSlowly: (row: RowReader) => void,
  earlier?: TypedRows,
): Steps<LedgerTableReading> {
  const basis = { standing: standingOf(snapshot), date1904 };
  const known = earlier && isSame(earlier.basis, basis) ? earlier.pieces : [];
  const usual = new UsualRows(table, snapshot, date1904);
  const ledger: LedgerRow[] = [];
  const totals: number[] = [];
  const likeTotals: number[] = [];
  const sums = new SumsAbove(ledger);
  let rowCount = 0;
  const typedRow = (index: number, before: TypedPiece | undefined, at: number): LedgerRow | undefined => {
    const isKnown = before !== undefined && before.cells[at] === snapshot.rows[index];
    const typed = (isKnown ? before.rows[at] : undefined) ?? usual.read(index);
    if (typed !== undefined) {
      rowCount++;
      ledger.push(typed);
      return typed;
    }
    if (table.isEmpty(index)) return undefined;
    const mark = usual.totalMark(index);
    if (mark !== undefined && sums.isTotal(mark, () => usual.oreOf(index))) {
      totals.push(index);
      return undefined;
    }
    rowCount++;
    const row = table.rowAt(index);
    const read = readLedgerRow(row);
    readSlowly(row);
    if (read === undefined) return undefined;
    const own = usual.rowOf(index, read);
    ledger.push(own);
    if (mark !== undefined) likeTotals.push(index);
    return row.isSilent && mark === undefined ? own : undefined;
  };
  const pieces: TypedPiece[] = [];
  for (let from = 0; from < table.rowCount; from += ROWS_A_PIECE) {
    if (from > 0) yield;
    const before = known[pieces.length];
    const cells = snapshot.rows.slice(from, from + ROWS_A_PIECE);
    if (before?.whole !== undefined && isSame(before.cells, cells)) {
      ledger.push(...before.whole);
      rowCount += cells.length;
      pieces.push(before);
    } else {
      const rows = cells.map((_, at) => typedRow(from + at, before, at));
      pieces.push({ cells, rows, whole: areAllTyped(rows) ? rows : undefined });
    }
  }
  return { ledger, rowCount, totals, likeTotals, typed: { basis, pieces } };
}

function areAllTyped(rows: TypedPiece['rows']): rows is readonly LedgerRow[] {
  return !rows.includes(undefined);
}

/** Not as usual: the cell is to be read with its row. */
const UNUSUAL = Symbol('unusual');
type Usual<T> = T | typeof UNUSUAL;

/** Past it what is alike is made anew each time, so that memory stays bounded. */
const KEPT = 50_000;

class UsualRows {
  private readonly columns: Readonly<Record<(typeof COLUMNS)[number], number | undefined>>;
  private readonly dates = new KnownCells((cell) => usualDate(cell, this.date1904));
  private readonly codes = new KnownCells(usualCode);
  private readonly words = new KnownCells(usualWords);
  private readonly vouchers = new KnownCells(usualVoucher);
  private readonly totalWords = new KnownCells((cell) => totalWordOf(shownText(cell)) !== undefined);
  private readonly places: LedgerPlaces;

  constructor(
    table: OpenTable,
    private readonly snapshot: TableSnapshot,
    private readonly date1904: boolean,
  ) {
    this.places = {
      placeOf: table.placeOf,
      amount: table.indexOf('Belopp') ?? 0,
      project: table.indexOf('Projekt') ?? 0,
    };
    const [Verifikat, Datum, Konto, REN, Projekt, Motpart, Text, Belopp] = COLUMNS.map((header) =>
      table.indexOf(header),
    );
    this.columns = { Verifikat, Datum, Konto, REN, Projekt, Motpart, Text, Belopp };
  }

  read(index: number): LedgerRow | undefined {
    const cells = this.snapshot.rows[index];
    if (cells === undefined) return undefined;
    const { columns } = this;
    const at = (column: number | undefined): CellValue => (column === undefined ? '' : (cells[column] ?? ''));
    const ore = usualOre(at(columns.Belopp));
    const date = this.dates.of(at(columns.Datum));
    const account = this.codes.of(at(columns.Konto));
    const ren = this.codes.of(at(columns.REN));
    const project = this.codes.of(at(columns.Projekt));
    const voucher = this.vouchers.of(at(columns.Verifikat));
    const counterparty = this.words.of(at(columns.Motpart));
    const text = this.words.of(at(columns.Text));
    if (ore === UNUSUAL || date === UNUSUAL || account === UNUSUAL || account === undefined) return undefined;
    if (ren === UNUSUAL || project === UNUSUAL) return undefined;
    if (voucher === UNUSUAL || counterparty === UNUSUAL || text === UNUSUAL) return undefined;
    if (isNoVoucher(voucher) && this.hasTotalWord(cells)) return undefined;
    const wording = wordingDigest(counterparty, text);
    return this.rowOf(index, { voucher, date, account, ren, project, ore, wording });
  }

  /** As of a file's rows: a total or a balance, which the system has counted once already. */
  totalMark(index: number): TotalMark | undefined {
    const cells = this.snapshot.rows[index] ?? [];
    const { Verifikat, Datum, Konto, REN, Projekt, Motpart, Text, Belopp } = this.columns;
    const textIn = (column: number | undefined): string =>
      column === undefined ? '' : shownText(cells[column] ?? '');
    const date = Datum === undefined ? '' : (cells[Datum] ?? '');
    return totalMarkOfRow({
      voucher: Verifikat === undefined ? undefined : textIn(Verifikat),
      account: textIn(Konto),
      text: textIn(Text),
      codes: () => [Konto, REN, Projekt, Motpart].map(textIn),
      cells: () => cells.filter((cell) => typeof cell === 'string').map(shownText),
      readable: {
        date: usualDate(date, this.date1904) !== UNUSUAL || dateOfText(String(date)) !== undefined,
        account: textIn(Konto) !== '',
        amount: textIn(Belopp) !== '',
      },
    });
  }

  /** Without a word said of it; NaN where the cell does not have whole öre. */
  oreOf(index: number): number {
    const cell = this.snapshot.rows[index]?.[this.columns.Belopp ?? -1] ?? '';
    return typeof cell === 'number' ? (wholeOre(cell) ?? NaN) : readOre(plainText(cell), 'comma');
  }

  private hasTotalWord(cells: readonly CellValue[]): boolean {
    return cells.some((cell) => typeof cell === 'string' && this.totalWords.of(cell));
  }

  rowOf(index: number, cells: LedgerCells): LedgerRow {
    return new TableRow(this.places, index, cells);
  }
}

const COLUMNS = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Motpart', 'Text', 'Belopp'] as const;

/** What cells hold, worked out once of those that are alike. */
class KnownCells<Held> {
  private readonly known = new Map<CellValue, Held>();

  constructor(private readonly read: (cell: CellValue) => Held) {}

  of(cell: CellValue): Held {
    const before = this.known.get(cell);
    if (before !== undefined) return before;
    const held = this.read(cell);
    if (this.known.size < KEPT) this.known.set(cell, held);
    return held;
  }
}

function usualDate(cell: CellValue, date1904: boolean): Usual<CalendarDate> {
  if (typeof cell !== 'number' || isYearAlone(cell)) return UNUSUAL;
  return dateOfSerial(cell, date1904) ?? UNUSUAL;
}

function usualCode(cell: CellValue): Usual<Code | undefined> {
  const text = plainText(cell);
  if (text === '') return undefined;
  return isErrorValue(text) || mayBePersonalNumber(text) ? UNUSUAL : codeOfCell(text);
}

function usualWords(cell: CellValue): Usual<string> {
  const text = shownText(cell);
  return isErrorValue(text) ? UNUSUAL : text;
}

function usualVoucher(cell: CellValue): Usual<string> {
  const text = usualWords(cell);
  return text !== UNUSUAL && totalWordOf(text) !== undefined ? UNUSUAL : text;
}

function usualOre(cell: CellValue): Usual<number> {
  return typeof cell === 'number' ? (wholeOre(cell) ?? UNUSUAL) : UNUSUAL;
}

/** What the cells of a row hold. */
type LedgerCells = Omit<LedgerRow, 'amount' | 'amountAt' | 'projectAt'>;

/**
 * A row of the table; its places are made when they are asked for. Of a class, so that two rows that hold the same are
 * still two: a reconciliation tells rows by which they are.
 */
class TableRow implements LedgerRow {
  readonly voucher: string;
  readonly date: CalendarDate;
  readonly account: Code;
  readonly ren: Code | undefined;
  readonly project: Code | undefined;
  readonly ore: number;
  readonly wording: number;

  constructor(
    private readonly places: LedgerPlaces,
    private readonly index: number,
    cells: LedgerCells,
  ) {
    this.voucher = cells.voucher;
    this.date = cells.date;
    this.account = cells.account;
    this.ren = cells.ren;
    this.project = cells.project;
    this.ore = cells.ore;
    this.wording = cells.wording;
  }

  get amount(): Money {
    return Money.ofOre(BigInt(this.ore));
  }

  get amountAt(): Place {
    return this.places.placeOf(this.index, this.places.amount);
  }

  get projectAt(): Place {
    return this.places.placeOf(this.index, this.places.project);
  }
}

/** Shared by the rows of a table, and nothing of the table but where its columns are: a row may outlive it. */
interface LedgerPlaces {
  readonly placeOf: (row: number, column: number) => Place;
  readonly amount: number;
  readonly project: number;
}

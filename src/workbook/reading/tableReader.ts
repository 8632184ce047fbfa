import type { Finding } from '../../core/findings/finding';
import type { Sentence } from '../../core/text/sentence';
import { unlessPersonalNumber } from '../../core/text/personalNumber';
import { say } from '../../core/text/sentence';
import { visibleText } from '../../core/text/visibleText';
import type { Place } from '../../core/values/place';
import { cellAddress } from '../cellAddress';
import type { ColumnSchema, TableSchema } from '../schema';
import { isYearHeader, yearIn } from '../schema/yearHeaders';
import type { CellValue, TableSnapshot, TableStanding } from '../snapshot';
import { inputIssue } from './inputIssues';
import type { CellConventions, ColumnLayout, ReadingLog } from './readingLog';
import type { ReadTable } from './rowReader';
import { isBlankCell, RowReader } from './rowReader';

/** What reading one table gave, before its rows are given types. */
export interface TableReading {
  readonly rows: readonly RowReader[];
  readonly standing: TableStanding;
  /** Where a word about the whole table is put; absent when there is no such table. */
  readonly headerAt?: Place;
  /** Why nothing could be read. */
  readonly unavailable?: Sentence;
}

export function readTable(
  snapshot: TableSnapshot | undefined,
  schema: TableSchema,
  conventions: CellConventions,
  log: ReadingLog,
): TableReading {
  const table = openTable(snapshot, schema, conventions, log);
  const { unavailable, headerAt } = table;
  const rows: RowReader[] = [];
  if (unavailable === undefined) {
    for (let index = 0; index < table.rowCount; index++) {
      if (!table.isEmpty(index)) rows.push(table.rowAt(index));
    }
  }
  return {
    rows,
    standing: standingOf(snapshot ?? NO_TABLE),
    ...(headerAt ? { headerAt } : {}),
    ...(unavailable ? { unavailable } : {}),
  };
}

export function standingOf({ name, sheet, top, left, headers, adopted }: TableSnapshot): TableStanding {
  return { name, sheet, top, left, headers, ...(adopted ? { adopted } : {}) };
}

/** A table whose columns are known, for reading it row by row. */
export interface OpenTable extends Omit<TableReading, 'rows' | 'standing'> {
  readonly rowCount: number;
  /** The column's place in the table; undefined where it is missing. */
  indexOf(header: string): number | undefined;
  isEmpty(row: number): boolean;
  /** The row, to read cell by cell. */
  rowAt(row: number): RowReader;
  placeOf(row: number, column: number): Place;
}

export function openTable(
  snapshot: TableSnapshot | undefined,
  schema: TableSchema,
  conventions: CellConventions,
  log: ReadingLog,
): OpenTable {
  if (snapshot === undefined) {
    const unavailable = say`tabellen ${schema.name} saknas`;
    return opened(NO_TABLE, { schema, layout: NO_COLUMNS, conventions, log }, { unavailable });
  }
  const layout = layOutColumns(snapshot, schema, log);
  const headerAt = placeOf(snapshot, -1, 0, headerText(snapshot.headers[0] ?? ''));
  const lacksYears = schema.hasYears === true && hasRowsWithoutYears(snapshot, layout);
  if (lacksYears) log.findings.push(missingYears(snapshot));
  const unavailable = missingKey(schema, layout) ?? (lacksYears ? noYears(schema) : undefined);
  const about = { headerAt, ...(unavailable ? { unavailable } : {}) };
  return opened(snapshot, { schema, layout, conventions, log }, about);
}

function missingKey({ name, columns }: TableSchema, { indexByHeader }: ColumnLayout): Sentence | undefined {
  const missing = columns.find(({ header, need }) => need === 'key' && !indexByHeader.has(header));
  return missing && say`kolumnen ${missing.header} saknas eller är dubbel i tabellen ${name}`;
}

function noYears({ name }: TableSchema): Sentence {
  return say`tabellen ${name} har ingen kolumn med bara ett årtal som rubrik`;
}

/** A table that nobody has filled in lacks nothing yet; of a year that stands twice its own finding tells. */
function hasRowsWithoutYears({ rows }: TableSnapshot, layout: ColumnLayout): boolean {
  const { indexByHeader, yearColumns, doubledYearColumns } = layout;
  if (yearColumns.length + doubledYearColumns.length > 0) return false;
  const known = [...indexByHeader.values()];
  return rows.some((row) => known.some((index) => !isBlankCell(row[index])));
}

const NO_COLUMNS: ColumnLayout = { indexByHeader: new Map(), yearColumns: [], doubledYearColumns: [] };
const NO_TABLE: TableSnapshot = { name: '', sheet: '', top: 0, left: 0, headers: [], rows: [] };

function opened(
  snapshot: TableSnapshot,
  unplaced: Omit<ReadTable, 'placeOf'>,
  about: Omit<TableReading, 'rows' | 'standing'>,
): OpenTable {
  const { rows } = snapshot;
  const { layout } = unplaced;
  const years = [...layout.yearColumns.map(({ index }) => index), ...layout.doubledYearColumns];
  const known = [...layout.indexByHeader.values(), ...years];
  const table: ReadTable = { ...unplaced, placeOf: placesIn(standingOf(snapshot)) };
  return {
    ...about,
    rowCount: rows.length,
    indexOf: (header) => layout.indexByHeader.get(header),
    isEmpty: (row) => known.every((index) => isBlankCell(rows[row]?.[index])),
    rowAt: (row) => new RowReader(table, row, rows[row] ?? []),
    placeOf: table.placeOf,
  };
}

function layOutColumns(snapshot: TableSnapshot, schema: TableSchema, log: ReadingLog): ColumnLayout {
  const headers = snapshot.headers.map(headerText);
  const indexByHeader = new Map<string, number>();
  for (const column of schema.columns) {
    const found = findColumn(headers, column);
    const [index, double] = found;
    if (index !== undefined && double !== undefined) {
      log.findings.push(doubleColumn(snapshot, column.header, [index, double], headers));
    } else if (index !== undefined) {
      indexByHeader.set(column.header, index);
    } else if (column.need) {
      log.findings.push(missingColumn(snapshot, column.header, headers[0] ?? ''));
    }
  }
  return { ...NO_COLUMNS, indexByHeader, ...(schema.hasYears ? findYears(snapshot, headers, log) : {}) };
}

/** Indices of the column; a second one makes it doubled. A ledger system's name counts only where ours is absent. */
function findColumn(headers: readonly string[], column: ColumnSchema): number[] {
  const own = indicesOf(headers, [column.header]);
  return own.length > 0 ? own : indicesOf(headers, column.aliases ?? []);
}

function indicesOf(headers: readonly string[], names: readonly string[]): number[] {
  const wanted = names.map((name) => name.toLowerCase());
  return headers.flatMap((header, index) => (wanted.includes(header.toLowerCase()) ? [index] : []));
}

function findYears(
  snapshot: TableSnapshot,
  headers: readonly string[],
  log: ReadingLog,
): Pick<ColumnLayout, 'yearColumns' | 'doubledYearColumns'> {
  const yearColumns: { year: number; index: number }[] = [];
  const doubledYearColumns: number[] = [];
  headers.forEach((header, index) => {
    if (!isYearHeader(header)) return;
    if (headers.indexOf(header) !== index) log.findings.push(doubleYear(snapshot, header, index));
    if (headers.filter((other) => other === header).length > 1) doubledYearColumns.push(index);
    else yearColumns.push({ year: Number(header), index });
  });
  return { yearColumns, doubledYearColumns };
}

function missingColumn(snapshot: TableSnapshot, header: string, firstHeader: string): Finding {
  return inputIssue(
    'IN-02',
    say`Kolumnen ${header} saknas i tabellen ${snapshot.name}. Lägg till den; det som behöver den har inte kontrollerats.`,
    { place: placeOf(snapshot, -1, 0, firstHeader) },
  );
}

function missingYears(snapshot: TableSnapshot): Finding {
  const headers = snapshot.headers.map((header) => unlessPersonalNumber(headerText(header)));
  const telling = headers.findIndex((header) => yearIn(header) !== undefined);
  const index = Math.max(telling, 0);
  const header = headers[index] ?? '';
  return inputIssue('IN-02', wantedYears(snapshot, header), {
    place: placeOf(snapshot, -1, index, header),
  });
}

/** @param header one that tells a year among words, where there is one: whether it is a year's only its owner knows */
function wantedYears({ name, adopted }: TableSnapshot, header: string): Sentence {
  if (adopted) {
    return say`Ingen kolumn är kopplad till ett år i tabellen ${name}. Koppla en för varje år; det som behöver dem har inte kontrollerats.`;
  }
  const year = yearIn(header);
  return year === undefined
    ? say`Tabellen ${name} har ingen kolumn för ett år. Ge varje år en kolumn med bara årtalet som rubrik, till exempel 2024; det som behöver dem har inte kontrollerats.`
    : say`Tabellen ${name} har ingen kolumn med bara ett årtal som rubrik. Rubriken ”${header}” läses inte som ett år; gäller den ett år ska den vara bara ${year}. Det som behöver årens kolumner har inte kontrollerats.`;
}

/** @param header what both are read as; a ledger system has names of its own for it */
function doubleColumn(
  snapshot: TableSnapshot,
  header: string,
  [first, second]: readonly [number, number],
  headers: readonly string[],
): Finding {
  const [one = '', other = ''] = [headers[first], headers[second]].map((own) =>
    unlessPersonalNumber(own ?? ''),
  );
  const message =
    one.toLowerCase() === other.toLowerCase()
      ? say`Kolumnen ${header} finns mer än en gång i tabellen ${snapshot.name}. Behåll en; ingen av dem har lästs.`
      : say`Kolumnerna ${one} och ${other} i tabellen ${snapshot.name} betyder båda ${header}. Byt namn på den som inte gäller; ingen av dem har lästs.`;
  return inputIssue('IN-03', message, { place: placeOf(snapshot, -1, second, other) });
}

function doubleYear(snapshot: TableSnapshot, header: string, index: number): Finding {
  return inputIssue(
    'IN-03',
    say`Kolumnen ${header} finns mer än en gång i tabellen ${snapshot.name}. Behåll en; ingen av dem har lästs, och rader som har något i dem är inte med i beräkningarna.`,
    { place: placeOf(snapshot, -1, index, header) },
  );
}

/** A header as it is compared: as it looks, on one line however it is broken in its cell. */
export function headerText(header: CellValue): string {
  return visibleText(String(header)).replace(/\s+/g, ' ');
}

/** Places by row and column; whoever has them does not keep the table's rows. */
function placesIn(standing: TableStanding): (row: number, column: number) => Place {
  const { sheet, top, left } = standing;
  const table = unlessPersonalNumber(standing.name);
  const headers = standing.headers.map((header) => unlessPersonalNumber(headerText(header)));
  return (row, column) => ({
    sheet,
    cell: cellAddress(top + 1 + row, left + column),
    table,
    column: headers[column] ?? '',
  });
}

function placeOf(standing: TableStanding, row: number, column: number, header: string): Place {
  return { ...placesIn(standing)(row, column), column: unlessPersonalNumber(header) };
}

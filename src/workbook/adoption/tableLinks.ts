import type { Finding } from '../../core/findings/finding';
import type { InputTable } from '../../core/model/inputTables';
import { INPUT_TABLES, RECORD_TABLES } from '../../core/model/inputTables';
import { keyOf, sameKey } from '../../core/values/ids';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { Place } from '../../core/values/place';
import { inputIssue } from '../reading/inputIssues';
import type { ReadingLog } from '../reading/readingLog';
import type { RowReader } from '../reading/rowReader';
import { readTable } from '../reading/tableReader';
import type { TableSchema } from '../schema';
import { tableSchemas } from '../schema';
import { isYearHeader } from '../schema/yearHeaders';
import type { TableSnapshot } from '../snapshot';

export const LINKS_TABLE = 'Kopplingar';

/** One of the user's own tables, or a range, that is read as one of the contract's. */
export interface TableLink {
  readonly table: InputTable;
  /** A table's name, or a header row such as `Projekt!A3:H3`. */
  readonly source: string;
  /** The first row that says so. */
  readonly at: Place;
  readonly columns: readonly ColumnLink[];
}

export interface ColumnLink {
  /** The contract's header, or a year. */
  readonly column: string;
  /** The header in the source. */
  readonly sourceColumn: string;
  /** The cell that names the header. */
  readonly at: Place;
}

export interface LinksReading {
  readonly links: readonly TableLink[];
  readonly findings: readonly Finding[];
}

/** The add-in writes rows of its own in these, so they stand under their own names. */
const OWN_NAME_ONLY: readonly string[] = [...RECORD_TABLES, 'Godkanda'];

/** The contract's tables that one of the user's may stand for. */
export const ADOPTABLE_TABLES: readonly InputTable[] = INPUT_TABLES.filter(
  (table) => !OWN_NAME_ONLY.includes(table),
);

/** Reads the table `Kopplingar`. A row that cannot be used is a finding, and the others are read. */
export function readLinks(snapshot: TableSnapshot, date1904: boolean): LinksReading {
  const log: ReadingLog = { findings: [], leftOut: [] };
  const conventions = { date1904, amountsInThousands: false };
  const { rows } = readTable(snapshot, tableSchemas.Kopplingar, conventions, log);
  const links = new Map<InputTable, { source: string; at: Place; columns: ColumnLink[] }>();
  for (const row of rows) {
    const read = readRow(row);
    if (read === undefined) continue;
    const { table, source, column } = read;
    const link = links.get(table) ?? { source, at: row.placeOf('Tabell'), columns: [] };
    if (!sameKey(link.source, source)) {
      row.reject('Källa', 'IN-24', twoSources(table, link.source, source, row.placeOf('Källa')));
      continue;
    }
    const twice = link.columns.find((own) => sameKey(own.column, column.column));
    const shared = link.columns.find((own) => sameKey(own.sourceColumn, column.sourceColumn));
    if (twice) row.reject('Kolumn', 'IN-24', linkedTwice(table, column.column, row.placeOf('Kolumn')));
    else if (shared) row.reject('Källkolumn', 'IN-24', sharedColumn(column, shared, source));
    else link.columns.push(column);
    links.set(table, link);
  }
  return {
    links: [...links].map(([table, link]) => ({ table, ...link })),
    findings: log.findings,
  };
}

interface LinkRow {
  readonly table: InputTable;
  readonly source: string;
  readonly column: ColumnLink;
}

function readRow(row: RowReader): LinkRow | undefined {
  const [name, source, column, sourceColumn] = COLUMNS.map((header) => {
    const read = row.id(header);
    if (read.kind === 'blank') row.missing(header);
    return read.kind === 'value' ? read.value : undefined;
  });
  if (name === undefined || source === undefined || column === undefined || sourceColumn === undefined) {
    return undefined;
  }
  const table = ADOPTABLE_TABLES.find((known) => sameKey(known, name));
  if (table === undefined) {
    row.reject('Tabell', 'IN-22', unknownTable(name, row.placeOf('Tabell')));
    return undefined;
  }
  const known = knownColumn(tableSchemas[table], column);
  if (known === undefined) {
    row.reject('Kolumn', 'IN-22', unknownColumn(table, column, row.placeOf('Kolumn')));
    return undefined;
  }
  return { table, source, column: { column: known, sourceColumn, at: row.placeOf('Källkolumn') } };
}

const COLUMNS = ['Tabell', 'Källa', 'Kolumn', 'Källkolumn'] as const;

/** The contract's header, as it spells it; a year where the table has years. */
function knownColumn(schema: TableSchema, text: string): string | undefined {
  if (schema.hasYears && isYearHeader(text)) return text;
  return schema.columns.find(({ header, aliases }) =>
    [header, ...(aliases ?? [])].some((name) => keyOf(name) === keyOf(text)),
  )?.header;
}

/** The link cannot be followed: its source is gone, or is something that cannot be read so. */
export function sourceMissing({ table, source, at }: TableLink, why: Sentence): Finding {
  return inputIssue(
    'IN-23',
    say`${source} ska läsas som tabellen ${table}, men ${why}. Rätta Källa i tabellen ${LINKS_TABLE}, eller ta bort kopplingen. Tabellen ${table} har inte lästs därifrån.`,
    { place: at },
  );
}

/** The workbook has the contract's table too. */
export function ownTableStands({ table, source, at }: TableLink): Finding {
  return inputIssue(
    'IN-24',
    say`Både tabellen ${table} och ${source}, som är kopplad till den, finns i arbetsboken. Bara tabellen ${table} har lästs. Ta bort den ena, eller kopplingen i tabellen ${LINKS_TABLE}.`,
    { place: at },
  );
}

export function sourceColumnMissing(
  { source }: TableLink,
  { column, sourceColumn, at }: ColumnLink,
): Finding {
  return inputIssue(
    'IN-23',
    say`Rubriken ${sourceColumn}, som ska läsas som ${column}, finns inte i ${source}. Rätta Källkolumn i cell ${at.cell} på bladet ${at.sheet}.`,
    { place: at },
  );
}

export function sourceColumnTwice({ source }: TableLink, { sourceColumn, at }: ColumnLink): Finding {
  return inputIssue(
    'IN-24',
    say`Rubriken ${sourceColumn} finns mer än en gång i ${source}. Byt namn på den ena; ingen av dem har lästs.`,
    { place: at },
  );
}

function unknownTable(name: string, at: Place): Sentence {
  return say`Tabellen ${name} i cell ${at.cell} på bladet ${at.sheet} är ingen tabell som något kan läsas som. Skriv till exempel Satsningar eller Budget.`;
}

function unknownColumn(table: string, column: string, at: Place): Sentence {
  return say`Kolumnen ${column} i cell ${at.cell} på bladet ${at.sheet} finns inte i tabellen ${table}. Skriv kolumnens namn som det står under Underlag i panelen.`;
}

function twoSources(table: string, first: string, second: string, at: Place): Sentence {
  return say`Tabellen ${table} är kopplad till både ${first} och ${second} (cell ${at.cell} på bladet ${at.sheet}). Bara ${first} har lästs. Ta bort den ena kopplingen.`;
}

function linkedTwice(table: string, column: string, at: Place): Sentence {
  return say`Kolumnen ${column} i tabellen ${table} är kopplad mer än en gång (cell ${at.cell} på bladet ${at.sheet}). Bara den första kopplingen används. Ta bort den andra.`;
}

function sharedColumn({ column, sourceColumn }: ColumnLink, first: ColumnLink, source: string): Sentence {
  return say`Rubriken ${sourceColumn} i ${source} är kopplad till både ${first.column} och ${column}. Den läses bara som ${first.column}. Ta bort den ena kopplingen.`;
}

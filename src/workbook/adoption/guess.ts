import type { InputTable } from '../../core/model/inputTables';
import type { ColumnSchema, TableSchema } from '../schema';
import { tableSchemas } from '../schema';
import { columnWords, tableWords } from './synonyms';
import { ADOPTABLE_TABLES } from './tableLinks';

/** Which header stands for which of the table's columns: the contract's header, or a year, by the header's index. */
export type ColumnChoices = ReadonlyMap<string, number>;

export interface TableGuess {
  readonly table: InputTable;
  readonly columns: ColumnChoices;
  /** Columns without which the table cannot be read. */
  readonly missingKeys: readonly string[];
}

/** The contract's tables, the likeliest first. */
export function guessTables(headers: readonly string[], names: readonly string[]): readonly TableGuess[] {
  const ranked = ADOPTABLE_TABLES.map((table) => {
    const columns = guessColumns(table, headers);
    const missingKeys = missingKeyColumns(tableSchemas[table], columns);
    return { table, columns, missingKeys, score: scoreOf(table, columns, missingKeys, names) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

function scoreOf(
  table: InputTable,
  columns: ColumnChoices,
  missingKeys: readonly string[],
  names: readonly string[],
): number {
  const schema = tableSchemas[table];
  const years = [...columns.keys()].filter(isYear).length;
  const known = columns.size - years;
  const keys = schema.columns.filter(({ need }) => need === 'key').length;
  const found = keys - missingKeys.length;
  const isNamed = names.some((name) =>
    [table, schema.sheet, ...(tableWords[table] ?? [])].some((word) => plain(name).includes(plain(word))),
  );
  const yearPoints = schema.hasYears ? (years > 0 ? 2 : -2) : 0;
  return known + (keys === 0 ? 0 : (3 * found) / keys) - missingKeys.length + yearPoints + (isNamed ? 3 : 0);
}

export function missingKeyColumns({ columns }: TableSchema, chosen: ColumnChoices): readonly string[] {
  return columns
    .filter(({ header, need }) => need === 'key' && !chosen.has(header))
    .map(({ header }) => header);
}

/** Each header is taken once, the surest first: by its own name, then by what others call it, then in part. */
export function guessColumns(table: InputTable, headers: readonly string[]): ColumnChoices {
  const schema = tableSchemas[table];
  const chosen = new Map<string, number>();
  const taken = new Set<number>();
  const take = (column: string, index: number | undefined): void => {
    if (index === undefined || index < 0 || chosen.has(column) || taken.has(index)) return;
    chosen.set(column, index);
    taken.add(index);
  };
  if (schema.hasYears) for (const [year, index] of yearColumns(table, headers)) take(year, index);
  const texts = headers.map(plain);
  const find = (column: ColumnSchema, words: readonly string[], matches: Matches): void => {
    for (const word of words) {
      take(
        column.header,
        texts.findIndex((text, index) => text !== '' && !taken.has(index) && matches(text, word)),
      );
    }
  };
  for (const column of schema.columns) find(column, ownWords(column), isSame);
  for (const column of schema.columns) find(column, otherWords(table, column), isSame);
  for (const column of schema.columns) {
    find(column, [...ownWords(column), ...otherWords(table, column)], isPart);
  }
  return chosen;
}

type Matches = (text: string, word: string) => boolean;

function ownWords({ header, aliases }: ColumnSchema): readonly string[] {
  return [header, ...(aliases ?? [])].map(plain);
}

function otherWords(table: InputTable, { header }: ColumnSchema): readonly string[] {
  return [...(columnWords[`${table}.${header}`] ?? []), ...(columnWords[header] ?? [])].map(plain);
}

function isSame(text: string, word: string): boolean {
  return text === word;
}

/** `Beviljat belopp (kr)`, `Startdatum för projektet`: a word of some length at either end. */
function isPart(text: string, word: string): boolean {
  return word.length >= SHORTEST_PART && (text.startsWith(word) || text.endsWith(word));
}

const SHORTEST_PART = 5;

/** As headers are compared: without case, accents, spaces and signs. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function isYear(column: string): boolean {
  return /^\d{4}$/.test(column);
}

/** What may stand beside a year: `År 2024`, `Budget 2024`, `2024 (tkr)`. */
const YEAR_WORDS = ['', 'ar', 'kr', 'tkr', 'sek', 'belopp', 'summa', 'total', 'helar'];
const YEAR_WORDS_OF: Readonly<Partial<Record<InputTable, readonly string[]>>> = {
  Budget: ['budget', 'kostnad', 'kostnader', 'kalkyl', 'plan', 'budgetar'],
  Effekter: ['effekt', 'effekter', 'besparing', 'vinst', 'forvantadeffekt', 'nytta'],
  Aterforingsplan: ['aterforing', 'plan', 'aterbetalning', 'atergar'],
};

/** Years with the header that tells them best; a year that two headers tell equally well is the first's. */
function yearColumns(table: InputTable, headers: readonly string[]): ReadonlyMap<string, number> {
  const own = YEAR_WORDS_OF[table] ?? [];
  const found = new Map<string, { index: number; rank: number }>();
  headers.forEach((header, index) => {
    const [year, ...more] = header.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
    if (year === undefined || more.length > 0) return;
    const rest = plain(header.replace(year, ' ')).replace(/(kr|tkr|sek)$/, '');
    const rank = own.includes(rest) ? 0 : YEAR_WORDS.includes(rest) ? 1 : undefined;
    const known = found.get(year);
    if (rank !== undefined && (known === undefined || rank < known.rank)) found.set(year, { index, rank });
  });
  return new Map([...found].map(([year, { index }]) => [year, index]));
}

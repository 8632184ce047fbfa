import { PERIOD_NAMES } from '../../core/model/choices';
import type { InputTable } from '../../core/model/inputTables';

/** How a column's cells are read, formatted and validated. */
export type ColumnKind =
  'id' | 'text' | 'code' | 'choice' | 'choices' | 'amount' | 'number' | 'share' | 'date' | 'year' | 'any';

export interface ColumnSchema {
  readonly header: string;
  readonly kind: ColumnKind;
  /**
   * `key`: without it the table cannot be read; `required`: its absence is reported, and what needs it is not
   * checked; otherwise the user may leave it out.
   */
  readonly need?: 'key' | 'required';
  readonly choices?: readonly string[];
  /** Names that ledger systems give the same column. */
  readonly aliases?: readonly string[];
  /** For the guide and the input prompt: one sentence to the person who fills it in. */
  readonly explanation: string;
}

export interface TableSchema {
  readonly name: InputTable;
  /** The template's sheet. */
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: readonly ColumnSchema[];
  /** Has any number of columns with a four-digit year as header. */
  readonly hasYears?: boolean;
  /** Follows `beloppsenhet`; what comes from the ledger is always in kronor. */
  readonly isPlanning?: boolean;
}

export const satsning: ColumnSchema = {
  header: 'Satsning',
  kind: 'id',
  need: 'key',
  explanation: 'Satsningens beteckning, som i tabellen Satsningar.',
};

export const part: ColumnSchema = {
  header: 'Part',
  kind: 'id',
  need: 'key',
  explanation: 'Partens beteckning, som i tabellen Parter.',
};

export const year = needed('År', 'year', 'Året, med fyra siffror.');
export const period = choice('Period', PERIOD_NAMES, 'Den period som raden gäller.');
export const actor = needed(
  'Aktör',
  'text',
  'Den som kostnaden faller på, till exempel Kommun, Region eller Stat.',
);
export const procurement = needed('Upphandling', 'id', 'Upphandlingens beteckning.');

export function optional(header: string, kind: ColumnKind, explanation: string): ColumnSchema {
  return { header, kind, explanation };
}

export function needed(header: string, kind: ColumnKind, explanation: string): ColumnSchema {
  return { header, kind, need: 'key', explanation };
}

export function required(header: string, kind: ColumnKind, explanation: string): ColumnSchema {
  return { header, kind, need: 'required', explanation };
}

export function choice(header: string, choices: readonly string[], explanation: string): ColumnSchema {
  return { header, kind: 'choice', need: 'key', choices, explanation };
}

import type { InputTable } from '../../core/model/inputTables';
import type { SourceReading } from '../../excel/workbookSession';
import type { ColumnChoices } from '../../workbook/adoption/guess';
import { guessColumns, missingKeyColumns } from '../../workbook/adoption/guess';
import type { AdoptionPreview } from '../../workbook/adoption/preview';
import { linkOf, previewAdoption } from '../../workbook/adoption/preview';
import { headerText } from '../../workbook/reading/tableReader';
import { tableSchemas } from '../../workbook/schema';
import { yearIn } from '../../workbook/schema/yearHeaders';

/** Where in the four steps the user is, and what has been chosen so far. */
export interface AdoptChoices {
  readonly step: AdoptStep;
  readonly reading: SourceReading | undefined;
  readonly table: InputTable | undefined;
  /** The index of the header, by the contract's column or a year. */
  readonly columns: ColumnChoices;
}

export const ADOPT_STEPS = ['source', 'table', 'columns', 'preview'] as const;

export type AdoptStep = (typeof ADOPT_STEPS)[number];

export const NOTHING_CHOSEN: AdoptChoices = {
  step: 'source',
  reading: undefined,
  table: undefined,
  columns: new Map(),
};

export function headersOf({ grid }: SourceReading): readonly string[] {
  return grid.headers.map(headerText);
}

export function withTable(choices: AdoptChoices, reading: SourceReading, table: InputTable): AdoptChoices {
  return { ...choices, table, columns: guessColumns(table, headersOf(reading)) };
}

/** A header stands for one column: where another had it, that one has none. */
export function withColumn(columns: ColumnChoices, column: string, index: number | undefined): ColumnChoices {
  const changed = new Map([...columns].filter(([own, at]) => own !== column && at !== index));
  if (index !== undefined) changed.set(column, index);
  return changed;
}

/** The years that the headers tell, for a table that has years. */
export function yearsOf(table: InputTable, headers: readonly string[]): readonly string[] {
  if (!tableSchemas[table].hasYears) return [];
  return [...new Set(headers.flatMap((header) => yearIn(header) ?? []))].sort();
}

export function missingOf(table: InputTable, columns: ColumnChoices): readonly string[] {
  return missingKeyColumns(tableSchemas[table], columns);
}

/** The header in the source, by the contract's column. */
export function linkedHeaders(reading: SourceReading, columns: ColumnChoices): ReadonlyMap<string, string> {
  const headers = headersOf(reading);
  return new Map([...columns].map(([column, index]) => [column, headers[index] ?? '']));
}

export function previewOf(
  reading: SourceReading,
  table: InputTable,
  columns: ColumnChoices,
): AdoptionPreview {
  const link = linkOf(table, reading.source, linkedHeaders(reading, columns));
  return previewAdoption(link, reading.grid, reading.date1904);
}

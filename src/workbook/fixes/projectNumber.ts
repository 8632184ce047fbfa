import type { Finding } from '../../core/findings/finding';
import { say } from '../../core/text/sentence';
import { keyOf } from '../../core/values/ids';
import { placeLabel } from '../../core/values/place';
import { tableSchemas } from '../schema';
import type { Fix } from './fix';
import type { CodeForm, TableCells } from './tableCells';
import { codeCell } from './tableCells';

const PROJECT = tableSchemas.Huvudbok.columns.find(({ header }) => header === 'Projekt');
const PROJECT_HEADERS = [PROJECT?.header ?? '', ...(PROJECT?.aliases ?? [])].map(keyOf);

/** OR-43: the municipality-wide number on a cost row that lacks it or has another. */
export function projectNumber(
  finding: Finding,
  ledger: TableCells,
  formOf: (column: string) => CodeForm,
): Fix | undefined {
  const { place, limit: number } = finding;
  // A row that has the number and should not is another matter: nothing says what it is instead.
  if (place === undefined || typeof number !== 'string' || number === '') return undefined;
  // A table without the column has its breach in another cell.
  if (!PROJECT_HEADERS.includes(keyOf(place.column))) return undefined;
  const change = ledger.changeAt(place, codeCell(number, formOf(place.column)));
  if (change === undefined) return undefined;
  return {
    id: `OR-43 ${placeLabel(place)}`,
    finding,
    title: say`Skriv projektnummer ${number} på raden.`,
    explanation: say`Alla kostnader på satsningens REN ska bära det kommungemensamma projektnumret.`,
    changes: [change],
  };
}

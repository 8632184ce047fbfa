import type { InputTable } from '../../core/model/inputTables';
import type { SourceReading } from '../../excel/workbookSession';
import type { TableGuess } from '../../workbook/adoption/guess';
import { guessTables } from '../../workbook/adoption/guess';
import { headersOf } from './adoptChoices';

/** The contract's tables that the source may be, the likeliest first. */
export function guessesFor(reading: SourceReading, taken: readonly InputTable[]): readonly TableGuess[] {
  const names = [...(reading.isTable ? [reading.source] : []), reading.grid.sheet];
  return guessTables(headersOf(reading), names).filter(
    ({ table }) => !taken.includes(table) || table.toLowerCase() === reading.source.toLowerCase(),
  );
}

export function likeliestTable(reading: SourceReading, taken: readonly InputTable[]): InputTable | undefined {
  return guessesFor(reading, taken)[0]?.table;
}

import type { InputTable } from '../../core/model/inputTables';
import { leftOutRows } from '../../core/schedules/leftOut';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { placeLabel } from '../../core/values/place';
import type { RunResult } from '../run';
import type { OutputCell } from './outputSheet';

/** What the reader must know of a row: its own words first, then what is missing from its sums. */
export function remarks(
  own: InvestmentSchedules,
  run: RunResult,
  tables: readonly InputTable[],
  ...ownRemarks: readonly (string | undefined)[]
): OutputCell {
  const cells = leftOutRows(tables, own.investment, run.result.context).map(({ at }) => placeLabel(at));
  const leftOut = cells.length > 0 ? [`Utan rader som inte kunde läsas: ${cells.join(', ')}`] : [];
  return [...ownRemarks.filter((remark) => remark !== undefined), ...leftOut].join('. ');
}

import { say } from '../../core/text/sentence';
import { TableCells } from '../../workbook/fixes/tableCells';
import type { ClosingDetails } from '../../workbook/records/closingRecord';
import {
  closingRecord,
  closingRefusal,
  DIGEST_COLUMN,
  isClosedSo,
} from '../../workbook/records/closingRecord';
import type { RecordRow } from '../../workbook/records/recordRows';
import type { RunResult } from '../../workbook/run';
import { run } from '../../workbook/run';
import { tableSchemas } from '../../workbook/schema';
import { withLedgerFile } from '../../workbook/withLedgerFile';
import type { Survey } from '../reading/survey';
import { changedSince } from '../refusing/changedMeanwhile';
import { isSameName } from '../sameName';
import { OfficeProblem } from '../officeProblem';
import { addToRecord } from './records';

const TAB_COLOR = '#2F6F4F';

/**
 * Signs a period as closed: rows are added to *DelarAvslut*, none is ever changed.
 *
 * @param checked what the user has seen
 */
export async function closePeriod(
  context: Excel.RequestContext,
  survey: Survey,
  details: ClosingDetails,
  checked: RunResult,
): Promise<void> {
  const snapshot = withLedgerFile(survey.snapshot, checked.ledgerFile);
  const result = run(snapshot, { today: details.date });
  if (result.inputHash !== checked.inputHash)
    throw changedSince(say`Arbetsboken har ändrats sedan kontrollen.`);
  const refusal = closingRefusal(details, result);
  if (refusal !== undefined) throw new OfficeProblem(refusal, 'period not closed', false);
  if (isClosedSo(details, result)) return;
  const rows = withoutNewColumn(closingRecord(details, result, snapshot.date1904), survey);
  await addToRecord(context, survey, { schema: tableSchemas.DelarAvslut, tabColor: TAB_COLOR, rows });
}

/** A table from before the rows' fingerprint was signed is added to as it is. */
function withoutNewColumn(rows: readonly RecordRow[], { snapshot }: Survey): readonly RecordRow[] {
  const table = snapshot.tables.find(({ name }) => isSameName(name, tableSchemas.DelarAvslut.name));
  if (table === undefined || new TableCells(table).columnOf(DIGEST_COLUMN) !== undefined) return rows;
  return rows.map((row) => new Map([...row].filter(([header]) => header !== DIGEST_COLUMN)));
}

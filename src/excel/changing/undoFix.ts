import { say } from '../../core/text/sentence';
import { parseCellAddress } from '../../workbook/cellAddress';
import type { FixChange } from '../../workbook/fixes/fix';
import { hashOfRow } from '../../workbook/reading/inputHash';
import { headerText } from '../../workbook/reading/tableReader';
import type { TableSnapshot } from '../../workbook/snapshot';
import type { Survey } from '../reading/survey';
import { isSameName } from '../sameName';
import type { AppliedFix } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import { changeCells } from './changeCells';

/** Takes a fix back, where its rows stand as it left them: elsewhere what came after it would be lost. */
export async function undoFix(
  context: Excel.RequestContext,
  survey: Survey,
  { fix, undo, rows }: AppliedFix,
): Promise<void> {
  const table = fix.changes[0]?.table ?? '';
  const index = survey.inputs.findIndex(({ readAs }) => isSameName(readAs, table));
  const read = survey.snapshot.tables[index];
  const isLeft =
    read !== undefined &&
    undo.every((change) => isInItsColumn(change, read)) &&
    rows.every(({ row, hash }) => hashOfRow(read, read.rows[row - read.top - 1] ?? []) === hash);
  if (!isLeft) throw changedSinceFix(table);
  await changeCells(context, survey, undo);
}

/** The order of the columns does not count in a row's hash. */
function isInItsColumn({ cell, column }: FixChange, { headers, left }: TableSnapshot): boolean {
  const at = parseCellAddress(cell);
  return at !== undefined && isSameName(headerText(headers[at.column - left] ?? ''), column);
}

function changedSinceFix(table: string): OfficeProblem {
  return new OfficeProblem(
    say`Tabellen ${table} har ändrats sedan rättelsen skrevs, så rättelsen går inte att ångra. Ändra själv i cellerna om det behövs, och kontrollera igen. Tillägget har inte ändrat något.`,
    'changed since the fix',
  );
}

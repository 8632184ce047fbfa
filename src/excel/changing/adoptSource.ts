import type { InputTable } from '../../core/model/inputTables';
import { say } from '../../core/text/sentence';
import { sameKey } from '../../core/values/ids';
import { LINKS_TABLE } from '../../workbook/adoption/tableLinks';
import { headerText } from '../../workbook/reading/tableReader';
import type { RecordRow } from '../../workbook/records/recordRows';
import { tableSchemas } from '../../workbook/schema';
import { withoutMessages } from '../flags/checkColumns';
import type { Survey } from '../reading/survey';
import { changedSince } from '../refusing/changedMeanwhile';
import { protectedAmong, refuseProtected } from '../refusing/refusals';
import { isSameName } from '../sameName';
import type { NewLink } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import { addToRecord } from './records';
import { removeRows } from './removeRows';

const SCHEMA = tableSchemas.Kopplingar;
const TAB_COLOR = '#595959';

/** Writes down what the source stands for, in rows of `Kopplingar`; the source itself is not touched. */
export async function adoptSource(
  context: Excel.RequestContext,
  survey: Survey,
  { table, source, columns }: NewLink,
): Promise<void> {
  const standing = survey.inputs.find((input) => input.table === table);
  if (standing?.isAdopted) {
    if (isSameName(standing.name, source)) return;
    throw new OfficeProblem(
      say`${standing.name} läses redan som tabellen ${table}. Ta bort den kopplingen först. Inget har ändrats.`,
      'table already linked',
    );
  }
  if (standing !== undefined && !isSameName(standing.name, source)) {
    throw new OfficeProblem(
      say`Arbetsboken har redan en tabell ${table}. Välj en annan av tilläggets tabeller. Inget har ändrats.`,
      'table already there',
    );
  }
  const rows = [...columns].map(
    ([column, sourceColumn]): RecordRow =>
      new Map([
        ['Tabell', table],
        ['Källa', source],
        ['Kolumn', column],
        ['Källkolumn', sourceColumn],
      ]),
  );
  await addToRecord(context, survey, { schema: SCHEMA, tabColor: TAB_COLOR, rows });
}

/** Takes the link's rows away again, and what the add-in has written in a column `Kontroll` of the user's. */
export async function removeLink(
  context: Excel.RequestContext,
  survey: Survey,
  table: InputTable,
): Promise<void> {
  const index = survey.inputs.findIndex((input) => input.table === LINKS_TABLE);
  const [links, read] = [survey.inputs[index], survey.snapshot.tables[index]];
  const column = read?.headers.findIndex((header) => isSameName(headerText(header), 'Tabell')) ?? -1;
  const rows = (read?.rows ?? []).flatMap((row, at) =>
    sameKey(String(row[column] ?? ''), table) ? [(links?.data.top ?? 0) + at] : [],
  );
  if (links === undefined || read === undefined) throw changedSince(say`Kopplingen finns inte kvar.`);
  // The answer to an earlier try may have been lost.
  if (rows.length === 0) return;
  const source = survey.inputs.find((input) => input.table === table && input.isAdopted);
  const messages = source?.checkColumn ? [withoutMessages(source)] : [];
  refuseProtected(protectedAmong(survey.sheets, [links.sheet, ...messages.map(({ sheet }) => sheet)]));
  await removeRows(context, { table: links, read, rows, messages });
}

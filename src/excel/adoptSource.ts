import type { InputTable } from '../core/model/inputTables';
import { say } from '../core/text/sentence';
import { sameKey } from '../core/values/ids';
import { LINKS_TABLE } from '../workbook/adoption/tableLinks';
import { tableSchemas } from '../workbook/schema';
import type { RecordRow } from '../workbook/recordRows';
import { headerText } from '../workbook/reading/tableReader';
import { isSameName, rangeOf } from './area';
import { applyCheckColumns, withoutMessages } from './checkColumns';
import { changedSince } from './changeCells';
import { addToRecord } from './records';
import { protectedAmong, refuseProtected } from './refusals';
import type { Survey } from './survey';
import type { NewLink } from './workbookSession';
import { OfficeProblem } from './workbookSession';

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
  const links = survey.inputs.find((input) => input.table === LINKS_TABLE);
  const snapshot = survey.snapshot.tables.find(({ name }) => isSameName(name, links?.readAs ?? ''));
  if (links === undefined || snapshot === undefined) throw changedSince(say`Kopplingen finns inte kvar.`);
  const column = snapshot.headers.findIndex((header) => isSameName(headerText(header), 'Tabell'));
  const isLink = (index: number): boolean =>
    column >= 0 && sameKey(String(snapshot.rows[index]?.[column] ?? ''), table);
  const source = survey.inputs.find((input) => input.table === table && input.isAdopted);
  const hasMessages = source?.checkColumn !== undefined;
  refuseProtected(
    protectedAmong(survey.sheets, [links.sheet, ...(source && hasMessages ? [source.sheet] : [])]),
  );
  const body = rangeOf(context.workbook.worksheets.getItem(links.sheet), links.data).load('formulas');
  await context.sync();
  const kept = body.formulas.filter((_, index) => !isLink(index));
  const blank = body.formulas[0]?.map(() => '') ?? [];
  // In one write: the rows below move up, and empty ones are left at the end.
  body.formulas = body.formulas.map((_, index) => kept[index] ?? blank);
  if (source?.checkColumn) applyCheckColumns(context, [withoutMessages(source)]);
  await context.sync();
}

import type { Finding } from '../core/findings/finding';
import type { Acceptance } from '../core/model/followUpRows';
import { placeLabel } from '../core/values/place';
import type { AcceptanceDetails } from '../workbook/acceptanceRow';
import { acceptanceCells, acceptanceRow, refusalOf } from '../workbook/acceptanceRow';
import { parseCellAddress } from '../workbook/cellAddress';
import { run } from '../workbook/run';
import { tableSchemas } from '../workbook/schema';
import type { CellValue } from '../workbook/snapshot';
import { themes } from '../workbook/templateLayout';
import { isSameName, rangeOf } from './area';
import { problemOf } from './batch';
import { asCellValue } from './cellText';
import { changeCells, changedSince } from './changeCells';
import { freeSheetName } from './outputNames';
import { protectedAmong, refuseProtected } from './refusals';
import type { Survey } from './survey';
import { addTableSheet, formatRows, TEMPLATE_HEADER_ROW } from './templateTable';
import { OfficeProblem } from './workbookSession';

const SCHEMA = tableSchemas.Godkanda;

/** Writes one row to `Godkanda`, which is made where the workbook does not have it. Nothing else is touched. */
export async function acceptFinding(
  context: Excel.RequestContext,
  survey: Survey,
  finding: Finding,
  details: AcceptanceDetails,
): Promise<void> {
  const refusal = refusalOf(details);
  if (refusal !== undefined) throw new OfficeProblem(refusal, 'acceptance incomplete');
  // Without a cell an acceptance would be one of every finding of the rule that has none.
  if (finding.place === undefined) {
    throw new OfficeProblem(
      'Avvikelsen står inte i någon cell, så den kan inte godkännas. Rätta det som den säger.',
      'finding without a cell',
    );
  }
  const { findings, accepted } = run(survey.snapshot, { today: details.date });
  // The answer to an earlier try may have been lost.
  if (accepted.some((own) => isSameFinding(own.finding, finding))) return;
  if (!findings.some((own) => isSameFinding(own, finding))) {
    throw changedSince('Avvikelsen är inte längre som den var.');
  }
  const cells = acceptanceCells(finding, details, survey.snapshot.date1904);
  const table = survey.snapshot.tables.find(({ name }) => isSameName(name, SCHEMA.name));
  if (table === undefined) {
    await makeTable(context, survey, cells);
    return;
  }
  const changes = acceptanceRow(table, cells);
  if (typeof changes === 'string') throw new OfficeProblem(changes, 'column missing');
  await changeCells(context, survey, changes);
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return identityOf(a) === identityOf(b);
}

function identityOf({ rule, investment, party, place, message, actual, limit }: Finding): string {
  return JSON.stringify([
    rule,
    investment ?? '',
    party ?? '',
    place ? placeLabel(place) : '',
    message,
    actual ?? '',
    limit ?? '',
  ]);
}

/** The template's table on a sheet of its own, with the row in it. */
async function makeTable(
  context: Excel.RequestContext,
  survey: Survey,
  cells: ReadonlyMap<string, CellValue>,
): Promise<void> {
  await refuseNewTable(context, survey);
  const theme = themes.find(({ tables }) => tables.some(({ name }) => name === SCHEMA.name));
  if (theme === undefined) return;
  const { columns } = SCHEMA;
  const name = freeSheetName(
    SCHEMA.sheet,
    survey.sheets.map((sheet) => sheet.name),
  );
  const sheet = addTableSheet(context, { schema: SCHEMA, theme, columns, sheet: name });
  formatRows(sheet, columns, 1, new Map());
  const row = { top: TEMPLATE_HEADER_ROW + 1, left: 0, rows: 1, columns: columns.length };
  rangeOf(sheet, row).values = [columns.map(({ header }) => asCellValue(cells.get(header) ?? ''))];
  try {
    await context.sync();
  } catch (error) {
    await removeHalfMade(error, context, name);
  }
}

async function refuseNewTable({ workbook }: Excel.RequestContext, survey: Survey): Promise<void> {
  if (survey.structureProtected) {
    throw new OfficeProblem(
      `Arbetsbokens struktur är skyddad, så tillägget kan inte lägga till bladet ${SCHEMA.sheet}. Ta bort skyddet under Granska och försök igen. Inget har ändrats.`,
      'workbook structure protected',
    );
  }
  const names = workbook.names.load('name');
  await workbook.context.sync();
  if (!names.items.some(({ name }) => isSameName(name, SCHEMA.name))) return;
  throw new OfficeProblem(
    `Namnet ${SCHEMA.name} används redan i Namnhanteraren. Byt namn på det och försök igen. Inget har ändrats.`,
    'defined name taken',
  );
}

/** Ends well where the whole table was made and only the answer was lost. */
async function removeHalfMade(
  failure: unknown,
  { workbook }: Excel.RequestContext,
  name: string,
): Promise<void> {
  const { sentence, details } = problemOf(failure);
  let isWhole: boolean;
  try {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const row = { top: TEMPLATE_HEADER_ROW + 1, left: 0, rows: 1, columns: 1 };
    await workbook.context.sync();
    const first = sheet.isNullObject ? undefined : rangeOf(sheet, row).load('values');
    if (first) await workbook.context.sync();
    // The row is written last of all.
    isWhole = first !== undefined && first.values[0]?.[0] !== '';
    if (first && !isWhole) {
      sheet.delete();
      await workbook.context.sync();
    }
  } catch (error) {
    throw new OfficeProblem(
      `${sentence} Se efter om bladet ${name} hann läggas till, och kontrollera igen.`,
      `${details}; undoing: ${problemOf(error).details}`,
    );
  }
  if (!isWhole) throw new OfficeProblem(`${sentence} Inget har ändrats.`, details);
}

/** Deletes the acceptance's row: the one whose contents are still the acceptance, wherever it has moved. */
export async function removeAcceptance(
  context: Excel.RequestContext,
  survey: Survey,
  acceptance: Acceptance,
): Promise<void> {
  const { portfolio } = run(survey.snapshot, { today: acceptance.date });
  const same = portfolio.acceptances.filter((own) => contentsOf(own) === contentsOf(acceptance));
  const found = same.find(({ at }) => at.cell === acceptance.at.cell) ?? same[0];
  const state = survey.inputs.find(({ table }) => table === SCHEMA.name);
  const row = found && parseCellAddress(found.at.cell)?.row;
  if (state === undefined || row === undefined) {
    throw changedSince('Godkännandet finns inte kvar som det var.');
  }
  refuseProtected(protectedAmong(survey.sheets, [state.sheet]));
  if (state.data.rows > 1) {
    const table = context.workbook.tables.getItem(state.name);
    table.rows.getItemAt(row - state.data.top).delete();
  } else {
    // A table keeps its last row.
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    rangeOf(sheet, { ...state.data, top: row, rows: 1 }).clear('Contents');
  }
  await context.sync();
}

function contentsOf({ rule, investment, sheet, cell, actual, limit, by, date, reason }: Acceptance): string {
  const texts = [actual, limit].map((value) => value?.text ?? '');
  return JSON.stringify([rule, investment, sheet, cell, by, date.toString(), reason, ...texts]);
}

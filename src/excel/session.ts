import { INPUT_TABLES } from '../core/model/inputTables';
import type { Flags } from '../workbook/flags';
import type { ResultParts } from '../workbook/resultJson';
import { ALL_PARTS } from '../workbook/resultJson';
import type { RunResult } from '../workbook/run';
import { run } from '../workbook/run';
import type { Writes } from '../workbook/writes';
import { planWrites } from '../workbook/writes';
import type { RunBatch } from './batch';
import { problemOf } from './batch';
import type { CheckColumnPlan } from './checkColumns';
import { planCheckColumns } from './checkColumns';
import { clearFlags } from './clearFlags';
import { removeNewFormats, undoInterruptedWrite } from './restore';
import { stage } from './staging';
import type { Survey } from './survey';
import { surveyWorkbook } from './survey';
import { swapIn } from './swap';
import { insertTemplate } from './template';
import type { CheckedWorkbook, TablePresence, WorkbookSession, WriteReport, WriteStep } from './workbookSession';
import { OfficeProblem } from './workbookSession';

/** The open workbook, through Office.js. */
export function createSession(batch: RunBatch, parts: ResultParts = ALL_PARTS): WorkbookSession {
  return {
    check: (today) =>
      batch(async (context) => {
        const mended = await undoInterruptedWrite(context);
        const survey = await surveyWorkbook(context);
        return checkedWorkbook(run(survey.snapshot, { today }), survey, mended, parts);
      }),
    write: (checked, progress) => batch((context) => writeWorkbook(context, checked.run, parts, progress)),
    clear: () => batch(async (context) => clearFlags(context, await surveyWorkbook(context))),
    select: (place) =>
      batch(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        sheet.getRange(place.cell).select();
        await context.sync();
      }),
    insertTemplate: () => batch(insertTemplate),
  };
}

interface WritePlan {
  readonly writes: Writes;
  readonly columns: CheckColumnPlan;
  readonly protectedSheets: readonly string[];
}

function planWrite(result: RunResult, survey: Survey, parts: ResultParts): WritePlan {
  const { flags } = planWrites(result, survey.snapshot, [], parts);
  const columns = planCheckColumns(survey.tables, flags.messages);
  const added = columns.changes.flatMap((change) => (change.added ? [change.table] : []));
  const stillThere = survey.ownedColumns.filter((name) =>
    survey.tables.some((table) => table.name === name && table.checkColumn),
  );
  const writes = planWrites(result, survey.snapshot, [...stillThere, ...added], parts);
  return { writes, columns, protectedSheets: protectedSheets(writes, flags, columns, survey) };
}

/** The protected sheets among those that the write would touch. */
function protectedSheets(writes: Writes, flags: Flags, columns: CheckColumnPlan, survey: Survey): string[] {
  const touched = new Set([
    ...writes.sheets.map(({ sheet }) => sheet),
    ...flags.cells.map(({ sheet }) => sheet),
    ...columns.changes.map(({ sheet }) => sheet),
    ...survey.ownFormats.map(({ sheet }) => sheet),
  ]);
  return survey.sheets.filter(({ name, isProtected }) => isProtected && touched.has(name)).map(({ name }) => name);
}

function checkedWorkbook(result: RunResult, survey: Survey, mended: boolean, parts: ResultParts): CheckedWorkbook {
  const { writes, columns, protectedSheets: locked } = planWrite(result, survey, parts);
  return {
    run: result,
    mended,
    tables: INPUT_TABLES.map((name): TablePresence => {
      const found = survey.tables.find(({ table }) => table === name);
      const required = name === 'Satsningar' || name === 'Parter';
      return { name, required, ...(found ? { found: { sheet: found.sheet, rows: found.height } } : {}) };
    }),
    preview: {
      sheets: writes.sheets.map(({ sheet, rows }) => ({
        sheet,
        rows: rows.length,
        isNew: !survey.outputs.some((known) => known.sheet === sheet),
      })),
      flaggedCells: writes.flags.cells.length,
      addsColumnTo: columns.changes.flatMap((change) => (change.added ? [change.table] : [])),
      noRoomFor: columns.noRoomFor,
      protectedSheets: locked,
    },
  };
}

/** Writes whole or not at all: what fails half-way is undone before the failure is told. */
async function writeWorkbook(
  context: Excel.RequestContext,
  checked: RunResult,
  parts: ResultParts,
  progress?: (step: WriteStep) => void,
): Promise<WriteReport> {
  await undoInterruptedWrite(context);
  const survey = await surveyWorkbook(context);
  const result = run(survey.snapshot, { today: checked.today });
  if (result.inputHash !== checked.inputHash) {
    throw new OfficeProblem('Arbetsboken har ändrats sedan kontrollen. Kontrollera igen innan du skriver.', 'input changed');
  }
  const plan = planWrite(result, survey, parts);
  refuseWhereProtected(plan, survey);
  const { sheets, flags } = plan.writes;
  const { changes } = plan.columns;
  try {
    progress?.('staging');
    const staging = await stage(context, sheets, changes, survey);
    progress?.('swapping');
    await swapIn(context, { sheets, flags: flags.cells, columns: changes }, staging, survey);
  } catch (error) {
    throw await undo(context, survey, error);
  }
  return { sheets: sheets.map(({ sheet }) => sheet), flaggedCells: flags.cells.length };
}

function refuseWhereProtected({ protectedSheets: locked }: WritePlan, survey: Survey): void {
  if (survey.structureProtected) {
    throw new OfficeProblem(
      'Arbetsbokens struktur är skyddad, så tillägget kan inte lägga till blad. Ta bort skyddet under Granska och försök igen. Inget har ändrats.',
      'workbook structure protected',
    );
  }
  const [first] = locked;
  if (first === undefined) return;
  const names = locked.join(', ');
  throw new OfficeProblem(
    `Skyddade blad: ${names}. Ta bort skyddet under Granska och försök igen. Inget har ändrats.`,
    'worksheet protected',
  );
}

/** @returns what to tell: the failure, and whether the previous result is back already */
async function undo(context: Excel.RequestContext, survey: Survey, failure: unknown): Promise<OfficeProblem> {
  const problem = problemOf(failure);
  try {
    await undoInterruptedWrite(context);
    await removeNewFormats(context, survey.ownFormats);
    return new OfficeProblem(`${problem.sentence} Det förra resultatet står kvar.`, problem.details);
  } catch (error) {
    const { details } = problemOf(error);
    return new OfficeProblem(
      `${problem.sentence} Det förra resultatet återställs nästa gång du kontrollerar.`,
      `${problem.details}; restore: ${details}`,
    );
  }
}


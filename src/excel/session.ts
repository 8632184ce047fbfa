import type { LedgerFile } from '../core/ledger/ledgerFile';
import { INPUT_TABLES, RECORD_TABLES } from '../core/model/inputTables';
import { say } from '../core/text/sentence';
import { cellAddress } from '../workbook/cellAddress';
import type { ResultParts } from '../workbook/json/resultJson';
import { ALL_PARTS } from '../workbook/json/resultJson';
import type { RunResult } from '../workbook/run';
import { runInSteps } from '../workbook/run';
import type { RunStep } from '../workbook/runStep';
import { acceptFinding, removeAcceptance } from './changing/acceptances';
import { adoptSource, removeLink } from './changing/adoptSource';
import { applyFix, fixesOf } from './changing/applyFix';
import { closePeriod } from './changing/closePeriod';
import { clearFlags } from './flags/clearFlags';
import { watchEdits } from './listening/edits';
import { readSelectedCell, watchSelection } from './listening/selection';
import type { RunBatch } from './office/batch';
import { doInTurns } from './office/taskTurns';
import { glanceAt } from './reading/glance';
import type { FirstLook } from './reading/inventory';
import { lookAround } from './reading/inventory';
import { listSources, readSource } from './reading/sources';
import type { InputTableState, Survey } from './reading/survey';
import { surveyWorkbook } from './reading/survey';
import { insertExample } from './template/insertExample';
import { insertTable, insertTemplate } from './template/template';
import { mendWrite } from './undoing/mend';
import type { CheckedWorkbook, TablePresence, WorkbookSession } from './workbookSession';
import { CheckCancelled, OfficeProblem } from './workbookSession';
import type { WritePlan } from './writing/plan';
import { planWrite } from './writing/plan';
import { writeWorkbook } from './writing/write';

/** The open workbook, through Office.js. */
export function createSession(batch: RunBatch, parts: ResultParts = ALL_PARTS): WorkbookSession {
  return {
    check: (today, { ledgerFile, earlier, readsOnly, progress = () => undefined, signal } = {}) =>
      batch(async (context) => {
        progress({ step: 'reading' });
        const { look, mended } = await (readsOnly ? lookOnly(context) : lookAndMend(context));
        const read = await surveyWorkbook(context, look, 'everyTable', (share) => {
          if (signal?.aborted === true) throw new CheckCancelled();
          progress({ step: 'reading', share });
        });
        const withFile = withLedgerFile(read, ledgerFile);
        const began = (step: RunStep): void => progress({ step });
        const result = await doInTurns(runInSteps(withFile.snapshot, { today }, earlier), { began, signal });
        // Its tables are those of the earlier run where they hold the same, so that no cell is kept twice.
        const survey = { ...withFile, snapshot: result.reading.snapshot };
        progress({ step: 'preview' });
        const plan = await doInTurns(planWrite(result, survey, parts), { signal });
        return checkedWorkbook(result, survey, mended, plan);
      }),
    write: (checked, progress) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        return writeWorkbook(context, look, checked.run, parts, progress);
      }),
    clear: () =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        return clearFlags(context, await surveyWorkbook(context, look));
      }),
    select: (place) =>
      batch(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet).load('visibility');
        await context.sync();
        if (sheet.visibility !== 'Visible') throw hiddenSheet(place.sheet);
        sheet.activate();
        sheet.getRange(place.cell).select();
        await context.sync();
      }),
    selectedCell: () => batch(readSelectedCell),
    onSelection: (listener) => watchSelection(batch, listener),
    onEdit: (listener) => watchEdits(batch, listener),
    glance: () => batch(glanceAt),
    insertTemplate: (table) =>
      batch((context) => (table ? insertTable(context, table) : insertTemplate(context))),
    insertExample: () => batch(insertExample),
    listSources: () => batch(listSources),
    readSource: (choice) => batch((context) => readSource(context, choice)),
    adopt: (link) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        await adoptSource(context, await surveyWorkbook(context, look), link);
      }),
    removeLink: (table) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        await removeLink(context, await surveyWorkbook(context, look), table);
      }),
    accept: (finding, details) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        await acceptFinding(context, await surveyWorkbook(context, look), finding, details);
      }),
    removeAcceptance: (acceptance) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        await removeAcceptance(context, await surveyWorkbook(context, look), acceptance);
      }),
    closePeriod: (details, checked) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        await closePeriod(context, await surveyWorkbook(context, look), details, checked.run);
      }),
    applyFix: (fix, today) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        await applyFix(context, await surveyWorkbook(context, look), fix, today);
      }),
  };
}

function withLedgerFile(survey: Survey, ledgerFile: LedgerFile | undefined): Survey {
  return ledgerFile === undefined ? survey : { ...survey, snapshot: { ...survey.snapshot, ledgerFile } };
}

function hiddenSheet(name: string): OfficeProblem {
  return new OfficeProblem(
    say`Bladet ${name} är dolt. Högerklicka på en bladflik och välj Ta fram för att se det, och försök igen.`,
    'worksheet hidden',
  );
}

/** A write that was cut off is mended before anything else is done. */
async function lookAndMend(context: Excel.RequestContext): Promise<{ look: FirstLook; mended: boolean }> {
  const look = await lookAround(context);
  if (!look.isInterrupted) return { look, mended: false };
  await mendWrite(context, look);
  return { look: await lookAround(context), mended: true };
}

async function lookOnly(context: Excel.RequestContext): Promise<{ look: FirstLook; mended: boolean }> {
  const look = await lookAround(context);
  if (look.isInterrupted) {
    throw new OfficeProblem(
      say`En skrivning är inte klar. Vänta en stund och välj Kontrollera.`,
      'a write is not finished',
    );
  }
  return { look, mended: false };
}

function presenceOf({
  sheet,
  data,
  area,
  name,
  isAdopted,
}: InputTableState): Required<TablePresence>['found'] {
  const cell = cellAddress(area.top, area.left);
  return { sheet, rows: data.rows, cell, ...(isAdopted ? { source: name } : {}) };
}

function checkedWorkbook(
  result: RunResult,
  survey: Survey,
  mended: boolean,
  plan: WritePlan,
): CheckedWorkbook {
  return {
    run: result,
    mended,
    fixes: fixesOf(survey, result),
    tables: INPUT_TABLES.flatMap((name): TablePresence[] => {
      const found = survey.inputs.find(({ table }) => table === name);
      const required = name === 'Satsningar' || name === 'Parter';
      if (found === undefined && RECORD_TABLES.includes(name)) return [];
      return [{ name, required, ...(found ? { found: presenceOf(found) } : {}) }];
    }),
    preview: {
      sheets: plan.outputs.map(({ sheet, output, state }) => ({
        sheet,
        rows: output.rows.length,
        isNew: state === undefined,
      })),
      flaggedCells: plan.flaggedCells,
      addsColumnTo: plan.columns.changes.flatMap((change) => (change.added ? [change.table] : [])),
      noRoomFor: plan.columns.noRoomFor,
      protectedSheets: plan.protectedSheets,
    },
  };
}

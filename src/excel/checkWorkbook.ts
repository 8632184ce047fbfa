import { say } from '../core/text/sentence';
import type { CalendarDate } from '../core/values/calendarDate';
import type { ResultParts } from '../workbook/resultParts';
import { runInSteps } from '../workbook/run';
import type { RunStep } from '../workbook/runStep';
import { withLedgerFile } from '../workbook/withLedgerFile';
import { checkedWorkbook } from './checkedWorkbook';
import { doInTurns } from './office/taskTurns';
import type { FirstLook } from './reading/inventory';
import { lookAround } from './reading/inventory';
import { surveyWorkbook } from './reading/survey';
import { lookAndMend } from './undoing/lookAndMend';
import type { CheckedWorkbook, CheckOptions } from './workbookSession';
import { CheckCancelled } from './checkCancelled';
import { OfficeProblem } from './officeProblem';
import { planWrite } from './writing/plan';

/** Reads every table, runs all rules and sums, and works out what a write would change. */
export async function checkWorkbook(
  context: Excel.RequestContext,
  parts: ResultParts,
  today: CalendarDate,
  { ledgerFile, earlier, readsOnly = false, progress = () => undefined, signal }: CheckOptions,
): Promise<CheckedWorkbook> {
  progress({ step: 'reading' });
  const { look, mended } = await (readsOnly ? lookOnly(context) : lookAndMend(context));
  const read = await surveyWorkbook(context, look, 'everyTable', (share) => {
    if (signal?.aborted === true) throw new CheckCancelled();
    progress({ step: 'reading', share });
  });
  const began = (step: RunStep): void => progress({ step });
  const running = runInSteps(withLedgerFile(read.snapshot, ledgerFile), { today }, earlier);
  const run = await doInTurns(running, { began, signal });
  // Its tables are those of the earlier run where they hold the same, so that no cell is kept twice.
  const survey = { ...read, snapshot: run.reading.snapshot };
  progress({ step: 'preview' });
  const plan = await doInTurns(planWrite(run, survey, parts), { signal });
  return { ...checkedWorkbook(run, survey, plan), mended };
}

async function lookOnly(context: Excel.RequestContext): Promise<{ look: FirstLook; mended: undefined }> {
  const look = await lookAround(context);
  if (look.isInterrupted) {
    throw new OfficeProblem(
      say`En skrivning är inte klar. Vänta en stund och välj Kontrollera.`,
      'a write is not finished',
    );
  }
  return { look, mended: undefined };
}

import { say } from '../core/text/sentence';
import type { ResultParts } from '../workbook/resultJson';
import type { RunResult } from '../workbook/run';
import { runInSteps } from '../workbook/run';
import { problemOf } from './batch';
import type { FirstLook } from './inventory';
import { lookAround } from './inventory';
import { mendWrite } from './mend';
import { planWrite } from './plan';
import { doInTurns } from './taskTurns';
import { setUpPrinting } from './printing';
import { refuseWhatCannotBeWritten } from './refusals';
import { stage } from './staging';
import { surveyWorkbook } from './survey';
import { swapIn } from './swap';
import type { WriteReport, WriteStep } from './workbookSession';
import { OfficeProblem } from './workbookSession';

/** Writes whole or not at all: what fails half-way is undone before the failure is told. */
export async function writeWorkbook(
  context: Excel.RequestContext,
  look: FirstLook,
  checked: RunResult,
  parts: ResultParts,
  progress?: (step: WriteStep) => void,
): Promise<WriteReport> {
  const survey = await surveyWorkbook(context, look, 'withOutputs');
  const { ledgerFile } = checked;
  const snapshot = ledgerFile ? { ...survey.snapshot, ledgerFile } : survey.snapshot;
  const result = await doInTurns(runInSteps(snapshot, { today: checked.today }));
  if (result.inputHash !== checked.inputHash) {
    throw new OfficeProblem(
      say`Arbetsboken har ändrats sedan kontrollen. Kontrollera igen innan du skriver.`,
      'input changed',
    );
  }
  const plan = await doInTurns(planWrite(result, survey, parts));
  refuseWhatCannotBeWritten(plan, survey);
  const report = { sheets: plan.outputs.map(({ sheet }) => sheet), flaggedCells: plan.flaggedCells };
  let isStaged = false;
  try {
    progress?.('staging');
    const staging = await stage(context, plan, survey);
    isStaged = true;
    progress?.('swapping');
    await swapIn(context, plan, staging, survey);
  } catch (error) {
    await mendAfter(error, context, isStaged);
  }
  await setUpPrinting(context, plan);
  return report;
}

/** Ends well when all that was left could be done; otherwise tells the failure, and what became of the workbook. */
async function mendAfter(failure: unknown, context: Excel.RequestContext, isStaged: boolean): Promise<void> {
  const { said, details } = problemOf(failure);
  let isWritten: boolean;
  try {
    const look = await lookAround(context);
    // Where the staging sheet is gone the answer was lost, but not the work: the sheet goes last of all.
    isWritten = look.isInterrupted ? (await mendWrite(context, look)) === 'finished' : isStaged;
  } catch (error) {
    throw new OfficeProblem(
      say`${said} Det som blev halvt ställs till rätta nästa gång du kontrollerar.`,
      `${details}; mending: ${problemOf(error).details}`,
    );
  }
  if (!isWritten) throw new OfficeProblem(say`${said} Det förra resultatet står kvar.`, details);
}

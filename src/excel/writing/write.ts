import { say } from '../../core/text/sentence';
import type { ResultParts } from '../../workbook/resultParts';
import type { RunResult } from '../../workbook/run';
import { runInSteps } from '../../workbook/run';
import { withLedgerFile } from '../../workbook/withLedgerFile';
import { codeOf, problemOf } from '../office/batch';
import { doInTurns } from '../office/taskTurns';
import type { FirstLook } from '../reading/inventory';
import { lookAround } from '../reading/inventory';
import { surveyWorkbook } from '../reading/survey';
import { refuseWhatCannotBeWritten } from '../refusing/refusals';
import { isInPlace } from '../undoing/inPlace';
import type { Mending } from '../undoing/mend';
import { mendWrite } from '../undoing/mend';
import { toldOf } from '../undoing/putAside';
import type { WriteReport, WriteStep } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import type { Manifest } from './manifest';
import { planWrite } from './plan';
import { setUpPrinting } from './printing';
import type { Staging } from './staging';
import { stage } from './staging';
import { swapIn } from './swap';

/** Writes whole or not at all: what fails half-way is undone before the failure is told. */
export async function writeWorkbook(
  context: Excel.RequestContext,
  look: FirstLook,
  checked: RunResult,
  parts: ResultParts,
  progress?: (step: WriteStep) => void,
): Promise<WriteReport> {
  const survey = await surveyWorkbook(context, look, 'withOutputs');
  const snapshot = withLedgerFile(survey.snapshot, checked.ledgerFile);
  const result = await doInTurns(runInSteps(snapshot, { today: checked.today }));
  if (result.inputHash !== checked.inputHash) {
    throw new OfficeProblem(
      say`Arbetsboken har ändrats sedan kontrollen. Kontrollera igen innan du skriver. Inget är skrivet.`,
      'input changed',
    );
  }
  const plan = await doInTurns(planWrite(result, survey, parts));
  refuseWhatCannotBeWritten(plan, survey);
  const report = { sheets: plan.outputs.map(({ sheet }) => sheet), flaggedCells: plan.flaggedCells };
  let staging: Staging | undefined;
  let isCurrent = true;
  try {
    progress?.('staging');
    staging = await stage(context, plan, survey);
    progress?.('swapping');
    isCurrent = await swapIn(context, plan, staging, survey);
  } catch (error) {
    if (staging === undefined && codeOf(error) === 'ItemAlreadyExists') throw someoneElseWrites();
    await mendAfter(error, context, staging?.manifest);
  }
  await setUpPrinting(context, plan);
  if (!isCurrent) throw writtenTooLate();
  return report;
}

function writtenTooLate(): OfficeProblem {
  return new OfficeProblem(
    say`Resultatet är skrivet, men arbetsboken ändrades just då, så det gäller underlaget före ändringen. Kontrollera igen och skriv sedan på nytt.`,
    'workbook changed during the swap',
  );
}

/** The staging sheet was not there a moment ago. */
function someoneElseWrites(): OfficeProblem {
  return new OfficeProblem(
    say`Någon annan skriver till arbetsboken just nu. Vänta en stund och kontrollera igen. Inget har ändrats.`,
    'staging sheet made by another',
  );
}

/** Ends well when all that was left could be done; otherwise tells the failure, and what became of the workbook. */
async function mendAfter(
  failure: unknown,
  context: Excel.RequestContext,
  staged: Manifest | undefined,
): Promise<void> {
  const { said, details } = problemOf(failure);
  let outcome: Mending;
  try {
    const look = await lookAround(context);
    outcome = look.isInterrupted ? await mendWrite(context, look) : await standing(context, look, staged);
  } catch (error) {
    throw new OfficeProblem(
      say`${said} En del av resultatet kan vara skriven. Det som blev halvt ställs till rätta nästa gång du kontrollerar.`,
      `${details}; mending: ${problemOf(error).details}`,
    );
  }
  switch (outcome.kind) {
    case 'finished':
      return;
    case 'undone':
      throw new OfficeProblem(say`${said} Det förra resultatet står kvar.`, details);
    case 'putAside':
      throw new OfficeProblem(
        say`${said} ${toldOf(outcome)}`,
        `${details}; staging sheet put aside: ${outcome.reason}`,
      );
  }
}

/** Without a staging sheet, only the answer may have been lost. */
async function standing(
  context: Excel.RequestContext,
  look: FirstLook,
  staged: Manifest | undefined,
): Promise<Mending> {
  const isWritten = staged !== undefined && (await isInPlace(context, look, staged));
  return { kind: isWritten ? 'finished' : 'undone' };
}

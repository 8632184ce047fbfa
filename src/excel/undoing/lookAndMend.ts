import { say } from '../../core/text/sentence';
import { problemOf } from '../office/batch';
import type { FirstLook } from '../reading/inventory';
import { lookAround } from '../reading/inventory';
import { OfficeProblem } from '../workbookSession';
import { mendWrite } from './mend';

/** What the workbook has, once a write that was cut off has been mended: nothing else is done before that. */
export async function lookAndMend(
  context: Excel.RequestContext,
): Promise<{ readonly look: FirstLook; readonly mended: boolean }> {
  const look = await lookAround(context);
  if (!look.isInterrupted) return { look, mended: false };
  try {
    await mendWrite(context, look);
  } catch (error) {
    throw stillHalfDone(problemOf(error));
  }
  return { look: await lookAround(context), mended: true };
}

function stillHalfDone(problem: OfficeProblem): OfficeProblem {
  if (problem.tellsOutcome) return problem;
  return new OfficeProblem(
    say`${problem.said} En tidigare skrivning avbröts, och det som blev halvt är inte återställt än. Det görs nästa gång du kontrollerar.`,
    problem.details,
  );
}

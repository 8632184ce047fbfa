import { say } from '../../core/text/sentence';
import { problemOf } from '../office/batch';
import type { FirstLook } from '../reading/inventory';
import { lookAround } from '../reading/inventory';
import type { MendedWrite } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import type { Mending } from './mend';
import { mendWrite } from './mend';
import { toldOf } from './putAside';

/**
 * What the workbook has, once a write that was cut off has been mended: nothing else is done before that. Rejected where
 * it could not be mended, and has been put aside.
 */
export async function lookAndMend(
  context: Excel.RequestContext,
): Promise<{ readonly look: FirstLook; readonly mended: MendedWrite | undefined }> {
  const look = await lookAround(context);
  if (!look.isInterrupted) return { look, mended: undefined };
  let mending: Mending;
  try {
    mending = await mendWrite(context, look);
  } catch (error) {
    throw stillHalfDone(problemOf(error));
  }
  if (mending.kind === 'putAside') {
    throw new OfficeProblem(toldOf(mending), `staging sheet put aside: ${mending.reason}`);
  }
  return { look: await lookAround(context), mended: mending.kind };
}

function stillHalfDone(problem: OfficeProblem): OfficeProblem {
  if (problem.tellsOutcome) return problem;
  return new OfficeProblem(
    say`${problem.said} En tidigare skrivning avbröts, och det som blev halvt är inte återställt än. Det görs nästa gång du kontrollerar.`,
    problem.details,
  );
}

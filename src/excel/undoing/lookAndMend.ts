import type { FirstLook } from '../reading/inventory';
import { lookAround } from '../reading/inventory';
import { mendWrite } from './mend';

/** What the workbook has, once a write that was cut off has been mended: nothing else is done before that. */
export async function lookAndMend(
  context: Excel.RequestContext,
): Promise<{ readonly look: FirstLook; readonly mended: boolean }> {
  const look = await lookAround(context);
  if (!look.isInterrupted) return { look, mended: false };
  await mendWrite(context, look);
  return { look: await lookAround(context), mended: true };
}

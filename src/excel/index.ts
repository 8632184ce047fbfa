import type { ResultParts } from '../workbook/json/resultJson';
import { batchInExcel } from './office/batch';
import { createSession } from './session';
import type { WorkbookSession } from './workbookSession';

export { CheckCancelled, OfficeProblem } from './workbookSession';
export type * from './workbookSession';

/** A session on the workbook that an Office.js client is bound to; in the pane, the one that the page has loaded. */
export function createWorkbookSession(
  excel: { readonly run: typeof Excel.run } = Excel,
  parts?: ResultParts,
): WorkbookSession {
  return createSession(batchInExcel(excel), parts);
}

import type { ResultParts } from '../workbook/resultParts';
import { batchInExcel } from './office/batch';
import { createSession } from './createSession';
import type { WorkbookSession } from './workbookSession';

export { CheckCancelled } from './checkCancelled';
export { OfficeProblem } from './officeProblem';
export type * from './workbookSession';

/** A session on the workbook that an Office.js client is bound to; in the pane, the one that the page has loaded. */
export function createWorkbookSession(
  excel: { readonly run: typeof Excel.run } = Excel,
  parts?: ResultParts,
): WorkbookSession {
  return createSession(batchInExcel(excel), parts);
}

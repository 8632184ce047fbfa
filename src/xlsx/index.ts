/** An .xlsx file's bytes to a workbook, and the workbook's changes back into the file. */
export { openPackage, type OpenResult } from './openPackage';
export type { RefusalReason } from './packageError';
export { savePackage } from './savePackage';

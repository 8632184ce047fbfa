/** Excel for machines without Excel: a workbook, and the host's side of Office.js. */
export * from './model';
export {
  SimulatedExcel,
  PAYLOAD_LIMIT,
  type HostAnswer,
  type HostOptions,
  type LoggedRequest,
  type Verdict,
} from './host';
export { User } from './user';
export { createSheet, createWorkbook } from './workbook/create';
export { columnLetters, formatAddress, formatArea, parseAddress, parseArea } from './workbook/address';
export { getCell, setContent, ensureCell } from './workbook/cells';
export { enterValue } from './workbook/entry';
export { ExcelError, type ExcelErrorCode } from './workbook/excel-error';
export { findSheet, findTable } from './workbook/book';
export { recalculate } from './formulas/recalculate';
export { installInWindow, type WindowOptions, type WindowSession } from './transports/window';
export { hostInWindow, type WebOptions, type WebSession } from './transports/web';

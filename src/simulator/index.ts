/** Excel for machines without Excel: a workbook, and the host's side of Office.js. */
export * from './model';
export type { HostOptions } from './host';
export { createSheet, createWorkbook } from './workbook/create';
export { getCell } from './workbook/cells';
export { enterValue } from './workbook/entry';
export { findSheet, findTable } from './workbook/book';
export { installInWindow } from './transports/window';
export { hostInWindow } from './transports/web';

/** Excel for machines without Excel: a workbook, and the host's side of Office.js. */
export * from './model';
export { SimulatedExcel, type HostOptions } from './host';
export { User } from './user';
export { createSheet, createWorkbook } from './workbook/create';
export { formatArea, parseArea } from './workbook/address';
export { ensureCell, getCell } from './workbook/cells';
export { enterValue } from './workbook/entry';
export { findSheet, findTable } from './workbook/book';
export { recalculate } from './formulas/recalculate';
export { installInWindow } from './transports/window';
export { hostInWindow } from './transports/web';

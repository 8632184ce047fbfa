/** A workbook as data, what may be done with it, and what its formulas give. */
export * from './model';
export { createSheet, createWorkbook } from './create';
export { formatArea, parseArea } from './address';
export { ensureCell, getCell } from './cells/cells';
export { enterValue } from './cells/entry';
export { findSheet, findTable } from './book';
export { recalculate } from './formulas/recalculate';

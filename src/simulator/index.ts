/** Excel for machines without Excel: the host's side of Office.js, over a workbook. */
export { SimulatedExcel, type HostOptions } from './host';
export { User } from './user';
export { installInWindow } from './transports/window';
export { hostInWindow } from './transports/web';

export { openPackage, type OpenResult } from './openPackage';
export type { RefusalReason } from './packageError';
export { savePackage } from './savePackage';

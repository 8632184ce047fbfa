import type { LedgerFile } from '../core/ledger/ledgerFile';
import type { WorkbookSnapshot } from './snapshot';

/** The file, where there is one, takes the place of the table *Huvudbok*. */
export function withLedgerFile(
  snapshot: WorkbookSnapshot,
  ledgerFile: LedgerFile | undefined,
): WorkbookSnapshot {
  return ledgerFile === undefined ? snapshot : { ...snapshot, ledgerFile };
}

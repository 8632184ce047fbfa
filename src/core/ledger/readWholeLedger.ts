import { unlessPersonalNumber } from '../text/personalNumber';
import type { LedgerFile } from './ledgerFile';
import { LedgerColumns } from './ledgerFile';
import type { LedgerFileSource, Watch } from './ledgerFileSource';
import type { ConfirmedUnderstanding } from './readLedgerFile';
import { readLedgerFile } from './readLedgerFile';

/**
 * A file, read as it was understood. Its report says where it is refused after all. Undefined when cancelled.
 *
 * @param name without its folder
 */
export async function readWholeLedger(
  name: string,
  source: LedgerFileSource,
  understanding: ConfirmedUnderstanding,
  watch?: Watch,
): Promise<LedgerFile | undefined> {
  const rows = new LedgerColumns();
  const read = await readLedgerFile(source, understanding, rows, watch);
  // Every place in the file is told with its name.
  return read && { name: unlessPersonalNumber(name), rows, ...read };
}

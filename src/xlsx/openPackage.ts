import type { Workbook } from '../spreadsheet/model';
import { holdsEncryptedPackage, isCompoundFile } from './container/compoundFile';
import { Parts } from './container/parts';
import { PackageError, type RefusalReason } from './packageError';
import { openContext } from './read/context';
import { readWorkbook, type PlacedWorkbook } from './read/workbook';
import { readZip } from './zip/readZip';
import { refuseBombs } from './zip/unpack';

export type OpenResult = { ok: true; workbook: Workbook } | { ok: false; reason: RefusalReason };

/** Never throws: a file that cannot be opened is answered with why. */
export function openPackage(bytes: Uint8Array): OpenResult {
  try {
    const { model } = openPlaced(bytes);
    return model.sheets.length === 0 ? { ok: false, reason: 'damaged' } : { ok: true, workbook: model };
  } catch (error) {
    return { ok: false, reason: error instanceof PackageError ? error.reason : 'damaged' };
  }
}

/** The model together with where everything stands in the file. */
export function openPlaced(bytes: Uint8Array): PlacedWorkbook {
  refuseOtherFiles(bytes);
  const entries = readZip(bytes);
  refuseBombs(entries);
  return readWorkbook(openContext(new Parts(entries)));
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageError('empty', 'The file is empty.');
  if (isCompoundFile(bytes)) {
    const reason = holdsEncryptedPackage(bytes) ? 'encrypted' : 'legacy-xls';
    throw new PackageError(reason, 'The file is a compound file.');
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) throw new PackageError('not-a-workbook', 'The file is no zip.');
}

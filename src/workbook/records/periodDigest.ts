import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { LedgerRow } from '../../core/model/portfolio';

/** Enough to tell two ledgers apart, and short enough to read aloud. */
const HEX_DIGITS = 16;

/**
 * A fingerprint of what a REN's rows in a period say of its costs: day, account, project and amount, in whatever order
 * they stand. Voucher numbers and words are left out, since two exports of one ledger may write them differently.
 */
export function periodDigest(rows: readonly LedgerRow[]): string {
  const said = rows.map(({ date, account, project, ore }) =>
    JSON.stringify([date.toString(), account, project ?? '', ore]),
  );
  return bytesToHex(sha256(utf8ToBytes(said.sort().join('\n')))).slice(0, HEX_DIGITS);
}

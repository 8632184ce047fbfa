import type { LedgerFileSource } from '../../core/ledger/ledgerFileSource';

/** The browser could not give the bytes of a file that it has let the user choose. */
export class UnreachableFile extends Error {
  constructor() {
    super('the file cannot be read');
    this.name = 'UnreachableFile';
  }
}

/** A file of the user's, read from the disk a piece at a time. */
export function blobSource(file: Blob): LedgerFileSource {
  return {
    size: file.size,
    read: async (from, to) => {
      try {
        return new Uint8Array(await file.slice(from, to).arrayBuffer());
      } catch {
        throw new UnreachableFile();
      }
    },
  };
}

/** A file that can be read in pieces, whether it lies on disk or in a browser. */
export interface LedgerFileSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `from` up to but not including `to`. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Follows a long reading, and can stop it. */
export interface Watch {
  /** The share of the file that has been read, from 0 to 1. */
  progress?(share: number): void;
  /** Asked between pieces. */
  isCancelled?(): boolean;
}

const PIECE_LENGTH = 1_048_576;

/** False when cancelled. Each piece may be let go before the next is read. */
export async function forEachPiece(
  source: LedgerFileSource,
  watch: Watch | undefined,
  take: (bytes: Uint8Array) => void,
): Promise<boolean> {
  for (let from = 0; from < source.size; from += PIECE_LENGTH) {
    if (watch?.isCancelled?.() === true) return false;
    const to = Math.min(from + PIECE_LENGTH, source.size);
    take(await source.read(from, to));
    watch?.progress?.(to / source.size);
  }
  return watch?.isCancelled?.() !== true;
}

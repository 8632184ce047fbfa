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

/** False when cancelled. While one piece is taken the next is on its way; none is kept longer. */
export async function forEachPiece(
  source: LedgerFileSource,
  watch: Watch | undefined,
  take: (bytes: Uint8Array) => void,
): Promise<boolean> {
  const isCancelled = (): boolean => watch?.isCancelled?.() === true;
  let coming = pieceFrom(source, 0);
  for (let from = 0; from < source.size && !isCancelled(); from += PIECE_LENGTH) {
    const bytes = await coming;
    coming = pieceFrom(source, from + PIECE_LENGTH);
    take(bytes);
    watch?.progress?.(Math.min(1, (from + PIECE_LENGTH) / source.size));
  }
  await coming;
  return !isCancelled();
}

/** Empty past the end. */
async function pieceFrom(source: LedgerFileSource, from: number): Promise<Uint8Array> {
  return from < source.size
    ? source.read(from, Math.min(from + PIECE_LENGTH, source.size))
    : new Uint8Array();
}

import type { Steps } from '../steps/steps';
import { rememberedWith } from './remembered';

const ROWS_A_PIECE = 1024;

/**
 * Work on a long list a piece at a time, as if `remembered`: a piece whose rows are those of the last time gives its
 * answer again, so that after an edit only the rows about the one that has changed are gone through.
 *
 * @param work on the rows of a piece, of which the first is at `from` in the list
 * @returns the answers of the pieces, in their order
 */
export function rememberedPieces<Row extends object, Rest extends readonly unknown[], Value>(
  work: (rows: readonly Row[], from: number, ...rest: Rest) => Value,
): (rows: readonly Row[], ...rest: Rest) => Steps<readonly Value[]> {
  // The first row outlives the piece, which is made anew each time.
  const workOn = rememberedWith(work);
  return function* (rows, ...rest) {
    const answers: Value[] = [];
    for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
      const piece = rows.slice(from, from + ROWS_A_PIECE);
      const [first] = piece;
      if (first !== undefined) answers.push(workOn(first, piece, from, ...rest));
      yield;
    }
    return answers;
  };
}

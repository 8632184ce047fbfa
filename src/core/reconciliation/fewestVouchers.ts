/** More choices than of so many would take long, and one of them may be the amount by chance. */
export const MOST_TRIED = 14;

/**
 * Every choice of the amounts is tried.
 *
 * @param amounts whole öre, at most {@link MOST_TRIED}
 * @returns indices of the fewest whose sum is `wanted`, the first of as few
 */
export function fewestThatAre(amounts: readonly number[], wanted: number): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  const choose = (from: number, sum: number, chosen: readonly number[]): void => {
    if (sum === wanted && chosen.length > 0) {
      best = chosen;
      return;
    }
    for (let index = from; index < amounts.length; index++) {
      if (best !== undefined && chosen.length + 1 >= best.length) return;
      choose(index + 1, sum + (amounts[index] ?? 0), [...chosen, index]);
    }
  };
  choose(0, 0, []);
  return best;
}

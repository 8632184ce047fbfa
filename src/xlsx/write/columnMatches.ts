/**
 * For each column of the new list, which of the old ones it is: by name first; what is left over on
 * both sides at the same place was renamed.
 */
export function matchColumns(before: string[], after: string[]): (number | undefined)[] {
  const free = new Set(before.keys());
  const take = (index: number): number => {
    free.delete(index);
    return index;
  };
  const matched = after.map((name) => {
    const index = before.findIndex((known, at) => free.has(at) && known === name);
    return index < 0 ? undefined : take(index);
  });
  if (before.length !== after.length) return matched;
  return matched.map((old, index) => (old === undefined && free.has(index) ? take(index) : old));
}

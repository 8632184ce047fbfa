/** What has nothing to tell is absent rather than empty. */
export function ifAny<T>(objects: readonly T[]): readonly T[] | undefined {
  return objects.length > 0 ? objects : undefined;
}

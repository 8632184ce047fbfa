/** Throws with both, where what was read is not what was written. */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [was, should] = [actual, expected].map(inText);
  if (was !== should) throw new Error(`${what}: ${was} instead of ${should}`);
}

function inText(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part), 1);
}

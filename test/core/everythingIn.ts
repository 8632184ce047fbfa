/** All that a value holds, as text that can be searched; amounts in öre too. */
export function everythingIn(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

/** Parameters that the contract names for work that this version does not do: known, and not read. */
const RESERVED_NAMES: ReadonlySet<string> = new Set(['arbetsgivaravgift']);

const RESERVED_PREFIXES = ['upphandling.', 'skatt.', 'payoff.', 'prisindex.'];

export function isReservedParameter(name: string): boolean {
  return RESERVED_NAMES.has(name) || RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix));
}

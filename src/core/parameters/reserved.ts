/** Parameters that the contract names for work that this version does not do: known, and not read. */
const RESERVED_PREFIXES = ['verksamhet', 'aktivitet', 'ansvar'];

export function isReservedParameter(name: string): boolean {
  return RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix));
}

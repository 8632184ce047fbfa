export function licenceProblems(
  packages: readonly { name: string; licence: string; isDirect: boolean }[],
  review: string,
): readonly string[];

export function manifestFor(
  manifest: string,
  options: { address?: string; environment?: string | undefined; version: string },
): string;

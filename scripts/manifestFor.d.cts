export function movedManifest(manifest: string, options: { address?: string; version: string }): string;

export function manifestFor(
  manifest: string,
  options: { address?: string; environment?: string | undefined; version: string },
): string;

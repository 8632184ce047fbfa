import type { BigIntStats } from 'node:fs';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** @returns what the disk says of the file, behind links; undefined where there is none, or none that can be reached */
export function fileAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** True for what has no content to keep and no name to give to another: a pipe, a terminal, `/dev/stdout`. */
export function isDevice(path: string): boolean {
  return /^\/(?:dev|proc)\//.test(resolve(path)) || fileAt(path)?.isFile() === false;
}

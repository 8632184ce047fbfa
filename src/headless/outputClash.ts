import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from './commandLine';
import { fileAt, isDevice } from './fileAt';

/** @returns a Swedish sentence where an output would come over what is read, or over another output */
export function outputClash(command: Command): string | undefined {
  const paths = outputPaths(command).filter(([, path]) => !isDevice(path));
  for (const [index, [option, path]] of paths.entries()) {
    if (isSameFile(path, command.input)) return overwrites(option, 'indata');
    if (command.ledger !== undefined && isSameFile(path, command.ledger))
      return overwrites(option, 'huvudboken');
    const earlier = paths.slice(0, index).find(([, other]) => isSameFile(path, other));
    if (earlier) return `${earlier[0]} och ${option} är samma fil. Ge dem olika namn.`;
  }
  return undefined;
}

/** The options that name a file to write, with their paths. JSON on standard output is none. */
function outputPaths({ out, json, order, corrections }: Command): [option: string, path: string][] {
  return Object.entries({
    '--out': out,
    '--order': order,
    '--corrections': corrections,
    '--json': json === '-' ? undefined : json,
  }).flatMap(([option, path]) => (path === undefined ? [] : [[option, path]]));
}

function overwrites(option: string, what: string): string {
  return `${option} är samma fil som ${what}. Indata skrivs aldrig över; välj ett annat namn.`;
}

/** By the disk's own number of the file: one file may have several names, and several spellings of one. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [fileAt(a), fileAt(b)];
  if (one && other) return one.dev === other.dev && one.ino === other.ino;
  // Two that are still to be made may become one where the disk makes no difference between a and A.
  return !one && !other && spelling(a) === spelling(b);
}

function spelling(path: string): string {
  const folder = dirname(resolve(path));
  const found = fileAt(folder) ? realpathSync(folder) : folder;
  return join(found, basename(path)).normalize('NFC').toLowerCase();
}

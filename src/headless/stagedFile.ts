import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDevice } from './fileAt';
import type { Refused } from './refused';
import { shownPath } from './shownPath';
import { systemCodeOf } from './systemCode';

/** A file that is asked for, and what it is to hold, piece by piece. */
export interface OutputFile {
  /** The option that asks for it. */
  readonly option: string;
  readonly path: string;
  readonly content: Iterable<string | Uint8Array>;
}

/** A file that is whole on the disk, under a name of its own beside the one that it is to have. */
export interface StagedFile {
  readonly file: OutputFile;
  /** Undefined where the path is a device or a pipe, which has been given its content at once. */
  readonly names: { readonly temporary: string; readonly target: string } | undefined;
}

/** Where it is refused, nothing of it is left. */
export function stageFile(file: OutputFile): StagedFile | Refused {
  let temporary: string | undefined;
  try {
    if (isDevice(file.path)) {
      fill(openSync(file.path, 'w'), file);
      return { file, names: undefined };
    }
    const mode = statSync(file.path, { throwIfNoEntry: false })?.mode;
    const target = mode === undefined ? resolve(file.path) : realpathSync(file.path);
    // A rename would replace also a file that is protected against writing.
    if (mode !== undefined) accessSync(target, constants.W_OK);
    temporary = join(dirname(target), `.skrivs-${randomUUID()}`);
    fill(openSync(temporary, 'wx'), file, fsyncSync);
    if (mode !== undefined) chmodSync(temporary, mode);
    return { file, names: { temporary, target } };
  } catch (error) {
    if (temporary !== undefined) removeIfThere(temporary);
    return { refusal: sentenceOf(error, file) };
  }
}

/** @returns undefined, or a Swedish sentence; then what had the name before is there as it was */
export function putInPlace(staged: StagedFile): string | undefined {
  if (staged.names === undefined) return undefined;
  try {
    renameSync(staged.names.temporary, staged.names.target);
    return undefined;
  } catch (error) {
    return sentenceOf(error, staged.file);
  }
}

export function discard({ names }: StagedFile): void {
  if (names !== undefined) removeIfThere(names.temporary);
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The disk may be gone by now, which is told of already.
  }
}

/** @param settle what is done when all is written, since some disks tell only then that they are full */
function fill(descriptor: number, { content }: OutputFile, settle?: (descriptor: number) => void): void {
  try {
    for (const piece of content) writeFileSync(descriptor, piece);
    settle?.(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const NO_LEAVE = 'Kontrollera att du får skriva i mappen och att filen inte är skrivskyddad eller öppen.';

/** The system's codes for what went wrong, by what the user can do about them. */
const REMEDIES: Readonly<Partial<Record<string, string>>> = {
  ENOSPC: 'Disken är full. Frigör utrymme och kör igen.',
  EDQUOT: 'Ditt utrymme på disken är slut. Frigör utrymme och kör igen.',
  EFBIG: 'Filen blir större än vad disken tar emot. Välj en annan disk.',
  ENOENT: 'Mappen finns inte. Skapa den, eller välj en annan.',
  ENOTDIR: 'Mappen finns inte. Skapa den, eller välj en annan.',
  EISDIR: 'Det är en mapp. Ange namnet på en fil.',
  ENAMETOOLONG: 'Namnet är för långt. Välj ett kortare.',
  EROFS: 'Disken går bara att läsa från. Välj en annan.',
  EACCES: NO_LEAVE,
  EPERM: NO_LEAVE,
  EBUSY: NO_LEAVE,
};

function sentenceOf(error: unknown, { option, path }: OutputFile): string {
  const code = systemCodeOf(error);
  // Not the system's answer, but a fault in what gives the content.
  if (code === undefined) throw error;
  const remedy = REMEDIES[code] ?? `Kontrollera disken och kör igen (${code}).`;
  return `Det går inte att skriva ${shownPath(path)} (${option}). ${remedy}`;
}

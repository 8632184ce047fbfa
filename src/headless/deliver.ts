import type { Refused } from './refused';
import type { OutputFile, StagedFile } from './stagedFile';
import { discard, putInPlace, stageFile } from './stagedFile';

/** What became of a text on standard output. */
export type Printed = 'arrived' | 'nobody reads' | 'refused';

/** How a delivery ended. */
export type Delivered = 'whole' | 'nobody reads' | Refused;

/**
 * All of it, or nothing: every file is whole on the disk before the first has its name.
 *
 * @param printed pieces for standard output
 */
export async function deliver(
  files: readonly OutputFile[],
  printed: Iterable<string>,
  print: (text: string) => Promise<Printed>,
): Promise<Delivered> {
  const staged: StagedFile[] = [];
  try {
    for (const file of files) {
      const result = stageFile(file);
      if ('refusal' in result) return result;
      staged.push(result);
    }
    const became = await printAll(printed, print);
    if (became !== 'whole') return became;
    for (const file of staged) {
      const refusal = putInPlace(file);
      if (refusal !== undefined) return { refusal };
    }
    return 'whole';
  } finally {
    // What has its own name by now has nothing left under the other.
    staged.forEach(discard);
  }
}

async function printAll(
  pieces: Iterable<string>,
  print: (text: string) => Promise<Printed>,
): Promise<Delivered> {
  for (const piece of pieces) {
    const became = await print(piece);
    if (became === 'nobody reads') return became;
    if (became === 'refused') return { refusal: NOT_PRINTED };
  }
  return 'whole';
}

const NOT_PRINTED =
  'Det går inte att skriva JSON till standard ut (--json -). Kontrollera att det finns plats där det hamnar, och kör igen.';

// Which parts of src/core are asked for, and which of their files.
import { existsSync } from 'node:fs';
import { filesUnder } from './files.mjs';
import { PARTS } from './parts.mjs';

/** The files of a part, as they are written from the project's folder. */
export function filesOf(part) {
  const { code, besides = [] } = PARTS[part];
  const below = (paths) => paths.flatMap((path) => filesUnder('.', path, '.ts'));
  const others = new Set(below(besides));
  return below(code).filter((file) => !others.has(file));
}

/**
 * What is asked for by names of parts (`schedules`) and of files or folders in them (`schedules/payouts`).
 *
 * @param {readonly string[]} names
 * @returns {{ selections: { part: string, files?: string[] }[], unknown: string[] }} each part once, with its files
 *   where some of them are asked for and not all
 */
export function selectionsOf(names) {
  const chosen = new Map();
  const unknown = [];
  for (const name of names) {
    const [part, ...rest] = name.split('/');
    const files = part in PARTS ? filesOf(part).filter(isAt(part, rest.join('/'))) : [];
    if (files.length === 0) unknown.push(name);
    else chosen.set(part, new Set([...(chosen.get(part) ?? []), ...files]));
  }
  const selections = [...chosen].map(([part, files]) =>
    files.size === filesOf(part).length ? { part } : { part, files: [...files] },
  );
  return { selections, unknown };
}

function isAt(part, path) {
  if (path === '') return () => true;
  const places = PARTS[part].code
    .flatMap((root) => [`${root}/${path}`, `${root}/${path}.ts`])
    .filter((place) => existsSync(place));
  const taken = new Set(places.flatMap((place) => filesUnder('.', place, '.ts')));
  return (file) => taken.has(file);
}

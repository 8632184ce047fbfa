import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that end so, at a path or below it. */
export function filesUnder(folder, path, ending) {
  const whole = join(folder, path);
  if (!statSync(whole).isDirectory()) return [whole];
  return readdirSync(whole, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(whole, name));
}

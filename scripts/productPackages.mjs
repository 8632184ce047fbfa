import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ name: string, version: string, licence: string, folder: string, isDirect: boolean }} ProductPackage
 */

/**
 * What `npm ls` says that the product stands on, without what is for development alone: each package once, by name.
 *
 * @returns {readonly ProductPackage[]}
 */
export function productPackages() {
  const command = 'npm ls --omit=dev --all --json --long';
  const tree = JSON.parse(execFileSync(command, { shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 }));
  const direct = new Set(Object.keys(tree.dependencies ?? {}));
  const found = new Map();
  const visit = (node) => {
    for (const [name, { version, path: folder, dependencies }] of Object.entries(node.dependencies ?? {})) {
      // Told again further down, without its contents, or not installed on this system.
      if (folder === undefined) continue;
      const key = `${name}@${version}`;
      const isDirect = direct.has(name);
      if (!found.has(key)) found.set(key, { name, version, folder, isDirect, licence: licenceIn(folder) });
      visit({ dependencies });
    }
  };
  visit(tree);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licenceIn(folder) {
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return typeof license === 'string' ? license : '';
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} ProductPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence
 * @property {string} folder
 * @property {boolean} isDirect
 * @property {string} integrity as in the lock file
 * @property {readonly string[]} needs the packages that it needs, each as `name@version`
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
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const found = new Map();
  const needs = new Map();
  const visit = (dependencies = {}, needing = new Set()) => {
    for (const [name, { version, path: folder, dependencies: own }] of Object.entries(dependencies)) {
      // Told again further down, without its contents, or not installed on this system.
      if (folder === undefined) continue;
      const key = `${name}@${version}`;
      needing.add(key);
      if (!needs.has(key)) needs.set(key, new Set());
      const isDirect = direct.has(name);
      // Not all of npm's installations tell it in the tree.
      const { integrity } = lock.packages[path.relative('.', folder).split(path.sep).join('/')] ?? {};
      found.set(key, { name, version, folder, isDirect, integrity, licence: licenceIn(folder) });
      visit(own, needs.get(key));
    }
  };
  visit(tree.dependencies);
  return [...found]
    .map(([key, one]) => ({ ...one, needs: [...needs.get(key)].sort() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licenceIn(folder) {
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return typeof license === 'string' ? license : '';
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface ProductPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
  readonly isDirect: boolean;
  /** As in the lock file. */
  readonly integrity: string;
  /** The packages that it needs, each as `name@version`. */
  readonly needs: readonly string[];
}

type Tree = Readonly<Record<string, TreePackage>>;

interface TreePackage {
  readonly version: string;
  /** Absent where it is told again further down, without its contents, or not installed on this system. */
  readonly path?: string;
  readonly dependencies?: Tree;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** What `npm ls` says that the product stands on, without what is for development alone: each package once, by name. */
export function productPackages(): readonly ProductPackage[] {
  const command = 'npm ls --omit=dev --all --json --long';
  const told = execFileSync(command, { shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { dependencies: direct = {} } = JSON.parse(told) as { readonly dependencies?: Tree };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const found = new Map<string, Omit<ProductPackage, 'needs'>>();
  const needs = new Map<string, Set<string>>();
  const visit = (dependencies: Tree, needing: Set<string>): void => {
    for (const [name, { version, path: folder, dependencies: own = {} }] of Object.entries(dependencies)) {
      if (folder === undefined) continue;
      const key = `${name}@${version}`;
      needing.add(key);
      const ownNeeds = needs.get(key) ?? new Set();
      needs.set(key, ownNeeds);
      found.set(key, {
        name,
        version,
        folder,
        isDirect: name in direct,
        integrity: integrityOf(folder, lock),
        licence: licenceIn(folder),
      });
      visit(own, ownNeeds);
    }
  };
  visit(direct, new Set());
  return [...found]
    .map(([key, one]) => ({ ...one, needs: [...(needs.get(key) ?? [])].sort() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Not all of npm's installations tell it in the tree. */
function integrityOf(folder: string, lock: Lock): string {
  return lock.packages[path.relative('.', folder).split(path.sep).join('/')]?.integrity ?? '';
}

function licenceIn(folder: string): string {
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly license?: unknown;
  };
  return typeof license === 'string' ? license : '';
}

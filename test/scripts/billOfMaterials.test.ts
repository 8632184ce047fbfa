import { billOfMaterials } from '../../scripts/billOfMaterials';
import { productPackages } from '../../scripts/productPackages';
import lock from '../../package-lock.json';
import product from '../../package.json';

/** As `npm run sbom` and `npm run check:licences` find them. */
const packages = productPackages();
const { metadata, components, dependencies, serialNumber } = billOfMaterials(product, packages);

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
}

/** What the lock file has for more than development; its first entry is the product itself. */
const locked = Object.entries<Locked>(lock.packages)
  .filter(([folder, { dev = false }]) => folder !== '' && !dev)
  .map(([folder, one]) => ({ ...one, name: folder.slice(folder.lastIndexOf('node_modules/') + 13) }));

describe('The bill of materials', () => {
  it('has every package that the product stands on, and no other', () => {
    const named = components
      .filter(({ purl }) => purl !== undefined)
      .map(({ name, version }) => `${name} ${version}`);
    expect(named).toEqual(packages.map(({ name, version }) => `${name} ${version}`));
    expect([...named].sort()).toEqual(locked.map(({ name, version }) => `${name} ${version}`).sort());
  });

  it('tells a package’s address in the registry as other tools look for it', () => {
    const [first] = billOfMaterials(product, [
      {
        name: '@a/b',
        version: '1.2.3',
        licence: 'MIT',
        folder: '',
        isDirect: true,
        integrity: 'sha512-AQL/',
        needs: [],
      },
    ]).components;
    expect(first?.purl).toBe('pkg:npm/%40a/b@1.2.3');
    expect(first?.hashes).toEqual([{ alg: 'SHA-512', content: '0102ff' }]);
  });

  it('states the scripts that the pages load from Microsoft', () => {
    const loaded = components.flatMap(({ externalReferences = [] }) =>
      externalReferences.map(({ url }) => url),
    );
    expect(loaded).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js',
    ]);
  });

  it('leads everything back to the product', () => {
    const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const follow = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      needs.get(ref)?.forEach(follow);
    };
    follow(metadata.component['bom-ref']);
    expect([...reached].sort()).toEqual(
      [metadata.component, ...components].map((component) => component['bom-ref']).sort(),
    );
  });

  it('is the same for the same product, whenever it is made', () => {
    expect([serialNumber, metadata.timestamp]).toEqual([undefined, undefined]);
  });
});

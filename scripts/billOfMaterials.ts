import { Buffer } from 'node:buffer';
import officeScripts from './officeScripts.json';
import type { ProductPackage } from './productPackages';

type Product = Readonly<Record<'name' | 'version' | 'license' | 'description', string>>;

interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly description?: string;
  readonly supplier?: { readonly name: string };
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly license: { readonly id: string } | { readonly name: string } }[];
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
}

/** CycloneDX also knows a serial number and a time; they would differ each time. */
interface Bill {
  readonly serialNumber?: string;
  readonly $schema: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly version: number;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * What the product consists of, in CycloneDX 1.5: the packages, and the scripts that its pages load from Microsoft. It
 * has neither time nor serial number, so that the same product has the same bill.
 *
 * @param product its package.json
 */
export function billOfMaterials(product: Product, packages: readonly ProductPackage[]): Bill {
  const { officeJs, customFunctionsRuntime } = officeScripts;
  const loaded = [officeJs, customFunctionsRuntime].map(officeScript);
  const direct = packages.filter(({ isDirect }) => isDirect).map(keyOf);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': keyOf(product),
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: [...packages.map(library), ...loaded],
    dependencies: [
      { ref: keyOf(product), dependsOn: [...direct, ...loaded.map((script) => script['bom-ref'])] },
      ...packages.map((one) => ({ ref: keyOf(one), dependsOn: one.needs })),
    ],
  };
}

function library(one: ProductPackage): Component {
  return {
    type: 'library',
    'bom-ref': keyOf(one),
    name: one.name,
    version: one.version,
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    hashes: [{ alg: 'SHA-512', content: hexOf(one.integrity) }],
    licenses: [{ license: { id: one.licence } }],
  };
}

/** Of no fixed version: Microsoft changes what stands at the address. */
function officeScript(address: string): Component {
  const url = officeScripts.host + address;
  return {
    type: 'library',
    'bom-ref': url,
    supplier: { name: 'Microsoft Corporation' },
    name: address.slice(address.lastIndexOf('/') + 1),
    description: 'Loaded from Microsoft when the add-in starts; in no file of the build.',
    licenses: [{ license: { name: 'Microsoft Office JavaScript (Office.js) API Library license terms' } }],
    externalReferences: [{ type: 'distribution', url }],
  };
}

function keyOf({ name, version }: Pick<ProductPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

/** `sha512-` and base64, as npm's lock file has it. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
}

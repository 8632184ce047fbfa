import { Buffer } from 'node:buffer';
import officeJs from './officeJs.cjs';

const { OFFICE_HOST, OFFICE_JS, CUSTOM_FUNCTIONS_RUNTIME } = officeJs;

/**
 * What the product consists of, in CycloneDX 1.5: the packages, and the scripts that its pages load from Microsoft. It
 * has neither time nor serial number, so that the same product has the same bill.
 *
 * @param {{ name: string, version: string, license: string, description: string }} product its package.json
 * @param {readonly import('./productPackages.mjs').ProductPackage[]} packages
 */
export function billOfMaterials(product, packages) {
  const officeScripts = [OFFICE_JS, CUSTOM_FUNCTIONS_RUNTIME].map(officeScript);
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
    components: [...packages.map(library), ...officeScripts],
    dependencies: [
      { ref: keyOf(product), dependsOn: [...direct, ...officeScripts.map((script) => script['bom-ref'])] },
      ...packages.map((one) => ({ ref: keyOf(one), dependsOn: one.needs })),
    ],
  };
}

function library(one) {
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
function officeScript(address) {
  const url = OFFICE_HOST + address;
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

function keyOf({ name, version }) {
  return `${name}@${version}`;
}

/** `sha512-` and base64, as npm's lock file has it. */
function hexOf(integrity) {
  return Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
}

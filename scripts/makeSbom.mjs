// npm run sbom: output/sbom.cdx.json, the parts of the product in CycloneDX's format.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './billOfMaterials.mjs';
import { productPackages } from './productPackages.mjs';

const folder = new URL('../output/', import.meta.url);
const file = new URL('sbom.cdx.json', folder);
const product = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const bill = billOfMaterials(product, productPackages());
mkdirSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} components in ${fileURLToPath(file)}`);

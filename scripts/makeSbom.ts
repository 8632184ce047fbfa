// npm run sbom: output/sbom.cdx.json, the parts of the product in CycloneDX's format.
import { mkdirSync, writeFileSync } from 'node:fs';
import product from '../package.json';
import { billOfMaterials } from './billOfMaterials';
import { productPackages } from './productPackages';

const FILE = 'output/sbom.cdx.json';

const bill = billOfMaterials(product, productPackages());
mkdirSync('output', { recursive: true });
writeFileSync(FILE, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} components in ${FILE}`);

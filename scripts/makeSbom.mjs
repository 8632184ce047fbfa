// npm run sbom: output/sbom.cdx.json, the parts of the product in CycloneDX's format.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../output/', import.meta.url);
const file = new URL('sbom.cdx.json', folder);
const command = 'npm sbom --sbom-format cyclonedx --sbom-type application --omit dev';
const bill = execFileSync(command, { shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 });
mkdirSync(folder, { recursive: true });
writeFileSync(file, bill);
console.log(`${JSON.parse(bill).components.length} components in ${fileURLToPath(file)}`);

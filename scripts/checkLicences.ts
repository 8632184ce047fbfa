// npm run check:licences: the packages that the product stands on, with their licences; fails on one not allowed.
import { readFileSync } from 'node:fs';
import { licenceProblems } from './licenceProblems';
import { productPackages } from './productPackages';

const REVIEW = 'docs/hotmodell.md';

const packages = productPackages();
for (const { name, version, licence, isDirect } of packages) {
  console.log(`${isDirect ? '*' : ' '} ${`${name} ${version}`.padEnd(52)} ${licence}`);
}
const problems = licenceProblems(packages, readFileSync(REVIEW, 'utf8'));
const direct = packages.filter(({ isDirect }) => isDirect).length;
console.log(`${packages.length} packages, ${direct} of them the product's own choice (*).`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

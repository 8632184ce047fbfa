import { writeFileSync } from 'node:fs';
import { exampleFile } from '../src/headless/exampleFile';

void exampleFile().then((bytes) => writeFileSync('assets/exempel.xlsx', bytes));

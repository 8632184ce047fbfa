import { writeFileSync } from 'node:fs';
import { ruleCatalogue } from '../src/headless/ruleCatalogue';

writeFileSync('docs/regler.md', ruleCatalogue());

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue } from '../../src/headless/ruleCatalogue';

describe('the catalogue page', () => {
  it('says what the code has; npm run catalogue makes it anew', () => {
    const page = readFileSync(join(__dirname, '../../docs/regler.md'), 'utf8');
    expect(page.replace(/\r\n/g, '\n')).toBe(ruleCatalogue());
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts } from '../../package.json';
import { WORKER_RULES, workerHeaders } from '../../scripts/workerRules.cjs';

const PAGES = [
  'README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
];
const textOf = (page: string): string => readFileSync(page, 'utf8');

interface Shortcuts {
  readonly shortcuts: readonly { key: { default: string } }[];
}

describe.each(PAGES)('The page %s', (page) => {
  it('names only tests and code that there are', () => {
    const named = [...textOf(page).matchAll(/`(?:npx jest )?((?:test|src|scripts)\/[^`\s]+)`/g)].flatMap(
      ([, file]) => file ?? [],
    );
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...textOf(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].flatMap(([, name]) => name ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('leads only to pages that there are', () => {
    const links = [...textOf(page).matchAll(/\]\(([^)#]+)\)/g)].flatMap(([, link]) => link ?? []);
    expect(
      links.filter((link) => !link.startsWith('https:') && !existsSync(join(dirname(page), link))),
    ).toEqual([]);
  });
});

describe.each(['docs/drift.md', 'docs/handbok.md'])('The keys in %s', (page) => {
  it('are the shortcuts that there are', () => {
    const { shortcuts }: Shortcuts = JSON.parse(readFileSync('src/commands/shortcuts.json', 'utf8'));
    const told = textOf(page).match(/Ctrl\+Skift\+Alt\+[A-Z]/g) ?? [];
    const keys = shortcuts.map(({ key }) => key.default.replace('Shift', 'Skift'));
    expect([...told].sort()).toEqual([...keys].sort());
  });
});

describe('The page for IT', () => {
  it('asks for the same Excel as the manifest', () => {
    const [, version] =
      readFileSync('manifest.xml', 'utf8').match(/Name="ExcelApi" MinVersion="([\d.]+)"/) ?? [];
    expect(textOf('docs/drift.md')).toContain(`ExcelApi ${version}`);
  });

  it('asks for the rules that the workers are tried with, on the files that they are', () => {
    const [, files = '', headers] =
      textOf('docs/drift.md').match(/^\| (`ledgerWorker.*?) +\| `(Content-Security-Policy.*?)` +\|/m) ?? [];
    expect(headers).toBe(`Content-Security-Policy: ${WORKER_RULES}`);
    const names = [...files.matchAll(/`(.*?)`/g)].map(([, name = '']) => `/${name.replace('*', '1f57bfd6')}`);
    expect(names.map(workerHeaders)).toEqual([
      { 'Content-Security-Policy': WORKER_RULES },
      { 'Content-Security-Policy': WORKER_RULES },
    ]);
    expect(workerHeaders('/taskpane.1f57bfd6.js')).toEqual({});
  });
});

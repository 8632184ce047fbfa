import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manifestFor } from '../../scripts/manifestFor.cjs';

const READER = 'node_modules/office-addin-manifest/cli.js';

/** What Microsoft's own reader of manifests says of one that is built, line by line. */
function saidOf(environment: string): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  const file = path.join(folder, 'manifest.xml');
  try {
    const options = { address: 'https://exempel.se/socinv', environment, version: '1.2.3' };
    writeFileSync(file, manifestFor(readFileSync('manifest.xml', 'utf8'), options));
    const told = execFileSync(process.execPath, [READER, 'info', file], { encoding: 'utf8' });
    return told.split(/\r?\n/).map((line) => line.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('Microsoft’s own reader of manifests', () => {
  it.each([
    ['production', 'Sociala investeringar'],
    ['test', 'Sociala investeringar (test)'],
    ['development', 'Sociala investeringar (utveckling)'],
  ])('finds in the one for %s what is meant', (environment, name) => {
    expect(saidOf(environment)).toEqual(
      expect.arrayContaining([
        `Name: ${name}`,
        'Type: TaskPaneApp',
        'Version: 1.2.3.0',
        'Default Locale: sv-SE',
        'Hosts: Workbook',
        'Permissions: ReadWriteDocument',
        'Icon Url: https://exempel.se/socinv/assets/icon-32.png',
        'High Resolution Icon Url: https://exempel.se/socinv/assets/icon-64.png',
        'Source Location: https://exempel.se/socinv/taskpane.html',
      ]),
    );
  });
});

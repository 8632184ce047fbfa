import { toldAlone } from './fileToSums';
import { investments } from './investments';
import { ledgerFile } from './ledgerFile';
import { memory } from './memory';
import { monteCarlo } from './monteCarlo';
import { oneEdit } from './oneEdit';
import { panes } from './panes';
import type { Part } from './part';
import { shown } from './part';
import { requests } from './requests';

const PARTS: readonly Part[] = [investments, oneEdit, ledgerFile, memory, requests, monteCarlo, panes];

async function main(): Promise<void> {
  const told = await toldAlone();
  if (told !== undefined) {
    process.stdout.write(told);
    return;
  }
  const asked = process.argv[2] === '--part' ? process.argv[3] : undefined;
  const parts = PARTS.filter(({ name }) => asked === undefined || name === asked);
  if (parts.length === 0) {
    process.stderr.write(
      `There is no part ${asked ?? ''}. Choose among ${PARTS.map(({ name }) => name).join(', ')}.\n`,
    );
    process.exitCode = 2;
    return;
  }
  for (const { title, measure } of parts) {
    const table = await measure();
    process.stdout.write(`\n${title}\n\n${shown(table)}\n`);
    if (table.failures !== undefined && table.failures.length > 0) process.exitCode = 1;
  }
}

void main();

import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Which of a ledger's rows are the investments'. */
export type Ledger = 'municipality' | 'investments';

const ROWS = 1_000_000;
const INVESTMENT_RENS = 100;
const OTHER_RENS = 4_000;
const FIRST_REN = 520_000;
const PROJECTS = ['95400', '', '4711'];

/** The RENs of the investments, in order. */
export const rens = Array.from({ length: INVESTMENT_RENS }, (_, index) => String(FIRST_REN + index));

let folder: string | undefined;

/**
 * A million rows as a Swedish system exports them. Of the municipality's ledger two rows in a hundred lie on an
 * investment's REN; of the investments' own, all do. The same rows each time.
 */
export async function ledgerOf(kind: Ledger): Promise<string> {
  folder ??= folderUntilExit();
  const path = join(folder, `${kind}.csv`);
  if (existsSync(path)) return path;
  const next = numbersFrom(kind === 'municipality' ? 1 : 2);
  const file = createWriteStream(path);
  file.write('Verifikat;Datum;Konto;Ansvar;Projekt;Text;Belopp\r\n');
  for (let row = 0; row < ROWS; row += 10_000) {
    const lines: string[] = [];
    for (let line = row; line < row + 10_000; line++) lines.push(lineOf(line, kind, next));
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

function folderUntilExit(): string {
  const made = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(made, { recursive: true }));
  return made;
}

function lineOf(row: number, kind: Ledger, next: (below: number) => number): string {
  const isInvestment = kind === 'investments' || next(50) === 0;
  const ren = isInvestment ? FIRST_REN + next(INVESTMENT_RENS) : 1_000 + next(OTHER_RENS);
  const project = isInvestment ? PROJECTS[next(PROJECTS.length)] : '';
  const day = new Date(Date.UTC(2024, 0, 1) + Math.floor((row / ROWS) * 730) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const ore = next(9_000_000) - 1_000_000;
  return `V${Math.floor(row / 3)};${day};${5_000 + next(80) * 10};${ren};${project};Text ${next(5_000)};${swedish(ore)}\r\n`;
}

/** `−12 345,67`, with the minus that systems write. */
function swedish(ore: number): string {
  const [kronor = '', rest = ''] = (Math.abs(ore) / 100).toFixed(2).split('.');
  return `${ore < 0 ? '-' : ''}${kronor.replace(/\B(?=(\d{3})+$)/g, ' ')},${rest}`;
}

/** A small generator (LCG, Numerical Recipes), since the file must be the same in each run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

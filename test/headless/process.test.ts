import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldersOfTests } from './workbooks';

const newFolder = foldersOfTests();

const tsx = createRequire(__filename).resolve('tsx/cli');
const ARGUMENTS = ['assets/exempel.xlsx', '--today', '2026-11-21'];

interface Ended {
  readonly status: number | null;
  readonly complaints: string;
}

/** The program as a process of its own. Its output is read, or closed at once as `| head -c 0` does. */
function run(args: readonly string[], isRead: boolean): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [tsx, 'src/headless/main.ts', ...ARGUMENTS, ...args]);
    let complaints = '';
    program.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    if (isRead) program.stdout.resume();
    else program.stdout.destroy();
    program.on('error', reject);
    program.on('close', (status) => resolve({ status, complaints }));
  });
}

/** The first line of the README that asks for JSON on standard output, of the example and without a copy of it. */
function documentedCommand(): string {
  const [line = ''] = /npm run .* --json -(?= )/.exec(readFileSync('README.md', 'utf8')) ?? [];
  return `${line.replace('IN.xlsx', 'assets/exempel.xlsx').replace('--out UT.xlsx', '')} --only check`;
}

/** What the command prints in a shell that npm has not started. */
function printedBy(command: string): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return new Promise((resolve, reject) => {
    const shell = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'ignore'] });
    let printed = '';
    shell.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    shell.on('error', reject);
    shell.on('close', () => resolve(printed));
  });
}

describe('the command line as a process', () => {
  it('prints JSON and nothing else when it is asked as the README says', async () => {
    expect(JSON.parse(await printedBy(documentedCommand()))).toMatchObject({ version: 1 });
  });

  it('ends quietly with 2 when nobody reads its output', async () => {
    expect(await run(['--json', '-'], false)).toEqual({ status: 2, complaints: '' });
  });

  it('ends with 2 and one line of Swedish when a file cannot be written', async () => {
    const path = join(newFolder(), 'saknas', 'ut.json');
    expect(await run(['--json', path], true)).toEqual({
      status: 2,
      complaints: `Det går inte att skriva ${path} (--json). Mappen finns inte. Skapa den, eller välj en annan.\n`,
    });
  });
});

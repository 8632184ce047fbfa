import { parseArgs } from 'node:util';
import { clockDay } from './clock';
import { deliver } from './deliver';
import { endWith } from './endWith';
import type { ExitStatus } from './runCommand';
import { shownPath } from './shownPath';
import { standardOutput } from './standardOutput';
import { templateFile } from './templateFile';

const USAGE = 'npm run template -- [--out mall.xlsx] [--year ÅÅÅÅ]';

interface TemplateCommand {
  readonly out: string;
  readonly firstYear: number;
}

const { print, complain } = standardOutput();

async function main(): Promise<ExitStatus> {
  const command = parseCommand(process.argv.slice(2));
  if (command === undefined) {
    complain(`Kommandot går inte att tolka. Skriv: ${USAGE}`);
    return 2;
  }
  const { out, firstYear } = command;
  const file = { option: '--out', path: out, content: [await templateFile(firstYear)] };
  const delivered = await deliver([file], [], print);
  if (typeof delivered === 'object') {
    complain(delivered.refusal);
    return 2;
  }
  await print(`Mallen är skriven till ${shownPath(out)}.\n`);
  return 0;
}

function parseCommand(args: string[]): TemplateCommand | undefined {
  try {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, year: { type: 'string' } } });
    if (values.year !== undefined && !/^[1-9]\d{3}$/.test(values.year)) return undefined;
    return { out: values.out ?? 'mall.xlsx', firstYear: Number(values.year ?? clockDay().year) };
  } catch {
    // Node's own message is English; the usage line says it in Swedish.
    return undefined;
  }
}

void endWith(main, complain);

import { clockDay } from './clock';
import { parseCommand } from './commandLine';
import { endWith } from './endWith';
import type { ExitStatus } from './runCommand';
import { runCommand } from './runCommand';
import { standardOutput } from './standardOutput';

const output = standardOutput();

async function main(): Promise<ExitStatus> {
  const command = parseCommand(process.argv.slice(2), clockDay());
  if (!('refusal' in command)) return runCommand(command, output);
  output.complain(command.refusal);
  return 2;
}

void endWith(main, output.complain);

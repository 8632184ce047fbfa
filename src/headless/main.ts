import { clockDay } from './clock';
import { parseCommand } from './commandLine';
import { runCommand } from './runCommand';

const output = {
  print: (text: string) => void process.stdout.write(text),
  complain: (line: string) => void process.stderr.write(`${line}\n`),
};

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2), clockDay());
  if (typeof command === 'string') {
    output.complain(command);
    process.exitCode = 2;
    return;
  }
  // Not process.exit: a long JSON on standard output must reach the reader first.
  process.exitCode = await runCommand(command, output);
}

void main();

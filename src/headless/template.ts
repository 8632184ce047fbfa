import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clockDay } from './clock';
import { templateFile } from './templateFile';

const USAGE = 'npm run template -- [--out mall.xlsx] [--year ÅÅÅÅ]';

interface TemplateCommand {
  readonly out: string;
  readonly firstYear: number;
}

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2));
  if (command === undefined) {
    process.stderr.write(`Kommandot går inte att tolka. Skriv: ${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const bytes = await templateFile(command.firstYear);
  try {
    writeFileSync(command.out, bytes);
  } catch {
    process.stderr.write(
      `${command.out} går inte att skriva. Kontrollera att mappen finns och att filen är stängd.\n`,
    );
    process.exitCode = 2;
    return;
  }
  process.stdout.write(`Mallen är skriven till ${command.out}.\n`);
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

void main();

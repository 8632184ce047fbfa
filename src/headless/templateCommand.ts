import { parseArgs } from 'node:util';
import { deliver } from './deliver';
import { fileAt, isDevice } from './fileAt';
import { nameless, wrongEnding } from './outputName';
import type { ExitStatus, Output } from './runCommand';
import { shownPath } from './shownPath';
import { templateFile } from './templateFile';

const USAGE = 'npm run template -- [--out mall.xlsx] [--year ÅÅÅÅ]';
const TEMPLATE = 'mall.xlsx';

interface TemplateCommand {
  readonly out: string;
  readonly firstYear: number;
}

/**
 * Writes the template as a file of its own. One that is there already is never written over: it may be the template,
 * filled in where it was made.
 */
export async function writeTemplate(
  args: readonly string[],
  thisYear: number,
  { print, complain }: Output,
): Promise<ExitStatus> {
  const refuse = (line: string): ExitStatus => {
    complain(line);
    return 2;
  };
  const command = parseTemplateCommand(args, thisYear);
  if (command === undefined) return refuse(`Kommandot går inte att tolka. Skriv: ${USAGE}`);
  const { out, firstYear } = command;
  const problem = nameless('--out', out) ?? wrongEnding('--out', out, TEMPLATE) ?? standsAlready(out);
  if (problem !== undefined) return refuse(problem);
  const file = { option: '--out', path: out, content: [await templateFile(firstYear)] };
  const delivered = await deliver([file], [], print);
  if (typeof delivered === 'object') return refuse(delivered.refusal);
  await print(`Mallen är skriven till ${shownPath(out)}.\n`);
  return 0;
}

function standsAlready(path: string): string | undefined {
  if (isDevice(path) || fileAt(path) === undefined) return undefined;
  return `${shownPath(path)} finns redan och skrivs inte över. Ge mallen ett annat namn: npm run template -- --out NY.xlsx`;
}

function parseTemplateCommand(args: readonly string[], thisYear: number): TemplateCommand | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, year: { type: 'string' } },
    });
    if (values.year !== undefined && !/^[1-9]\d{3}$/.test(values.year)) return undefined;
    return { out: values.out ?? TEMPLATE, firstYear: Number(values.year ?? thisYear) };
  } catch {
    // Node's own message is English; the usage line says it in Swedish.
    return undefined;
  }
}

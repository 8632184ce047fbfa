import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { OfficeProblem } from '../excel';
import type { RunResult } from '../workbook/run';
import { resultJson } from '../workbook/resultJson';
import type { Command } from './commandLine';
import { openWorkbookFile } from './workbookFile';

/** 0: run, no stopping breach; 1: run, at least one; 2: could not run (contract, section 4). */
export type ExitStatus = 0 | 1 | 2;

export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

/** Checks a workbook file, and writes what was asked for. The input is never written to. */
export async function runCommand(command: Command, output: Output): Promise<ExitStatus> {
  const refuse = (line: string): ExitStatus => {
    output.complain(line);
    return 2;
  };
  const file = openWorkbookFile(command.input, command.parts);
  if (typeof file === 'string') return refuse(file);
  if (command.out !== undefined && isSameFile(command.out, command.input)) {
    return refuse('--out är samma fil som indata. Indata skrivs aldrig över; välj ett annat namn.');
  }
  try {
    const checked = await file.session.check(command.today);
    if (!checked.tables.some(({ found }) => found)) {
      return refuse(
        `${command.input} har ingen av tilläggets tabeller. Börja från mallen, eller ge tabellerna de namn som mallen har.`,
      );
    }
    if (command.out !== undefined) {
      await file.session.write(checked);
      writeFileSync(command.out, file.toBytes());
    }
    if (command.json !== undefined) writeJson(checked.run, command, output);
    return checked.run.findings.some(({ severity }) => severity === 'stop') ? 1 : 0;
  } catch (error) {
    return refuse(sentenceOf(error, command));
  }
}

function writeJson(run: RunResult, { json, parts }: Command, output: Output): void {
  const text = `${JSON.stringify(resultJson(run, parts), undefined, 2)}\n`;
  if (json === '-') output.print(text);
  else if (json !== undefined) writeFileSync(json, text);
}

function sentenceOf(error: unknown, { out, json }: Command): string {
  if (error instanceof OfficeProblem) return error.sentence;
  const path =
    typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : undefined;
  if (path !== undefined && (path === out || path === json)) {
    return `Det går inte att skriva ${path}. Kontrollera att mappen finns och att filen inte är öppen.`;
  }
  throw error;
}

function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

import { OfficeProblem } from '../excel';
import type { Command } from './commandLine';
import type { Printed } from './deliver';
import { deliver } from './deliver';
import type { OpenedLedgerFile } from './openLedgerFile';
import { openLedgerFile } from './openLedgerFile';
import { outputClash } from './outputClash';
import { outputsOf } from './outputs';
import { shownPath } from './shownPath';
import type { OpenWorkbook } from './workbookFile';
import { openWorkbookFile } from './workbookFile';

/** 0: run, no stopping breach; 1: run, at least one; 2: could not run (README). */
export type ExitStatus = 0 | 1 | 2;

export interface Output {
  readonly print: (text: string) => Promise<Printed>;
  readonly complain: (line: string) => void;
}

/**
 * Checks a workbook file, and writes what was asked for: all of it, or where one of the files cannot be written, none.
 * The input is never written to.
 */
export async function runCommand(command: Command, output: Output): Promise<ExitStatus> {
  const clash = outputClash(command);
  if (clash !== undefined) return refused(clash, output);
  const file = openWorkbookFile(command.input, command.parts);
  if ('refusal' in file) return refused(file.refusal, output);
  const ledger = command.ledger === undefined ? undefined : await openLedgerFile(command.ledger);
  if (ledger !== undefined && 'refusal' in ledger) return refused(ledger.refusal, output);
  try {
    return await checkAndDeliver(file, ledger, command, output);
  } catch (error) {
    if (error instanceof OfficeProblem) return refused(error.sentence, output);
    throw error;
  }
}

function refused(line: string, output: Output): ExitStatus {
  output.complain(line);
  return 2;
}

async function checkAndDeliver(
  file: OpenWorkbook,
  ledger: OpenedLedgerFile | undefined,
  command: Command,
  output: Output,
): Promise<ExitStatus> {
  const checked = await file.session.check(command.today, { ledgerFile: ledger?.file });
  if (!checked.tables.some(({ found }) => found)) {
    const why = `${shownPath(command.input)} har ingen av tilläggets tabeller. Börja från mallen, eller ge tabellerna de namn som mallen har.`;
    return refused(why, output);
  }
  if (command.out !== undefined) await file.session.write(checked);
  const { files, printed, remarks } = outputsOf(checked.run, command, () => file.toBytes());
  const delivered = await deliver(files, printed, output.print);
  if (delivered === 'nobody reads') return 2;
  if (delivered !== 'whole') return refused(delivered.refusal, output);
  // Last, so that a run that fails says that and nothing else.
  for (const sentence of [...(ledger?.sentences ?? []), ...remarks]) output.complain(sentence);
  return checked.run.findings.some(({ severity }) => severity === 'stop') ? 1 : 0;
}

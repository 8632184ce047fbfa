import { OfficeProblem } from '../excel';
import type { Command } from './commandLine';
import type { Printed } from './deliver';
import { deliver } from './deliver';
import { openLedgerFile } from './openLedgerFile';
import { outputClash } from './outputClash';
import { outputsOf } from './outputs';
import { shownPath } from './shownPath';
import { openWorkbookFile } from './workbookFile';

/** 0: run, no stopping breach; 1: run, at least one; 2: could not run (contract, section 4). */
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
  const refuse = (line: string): ExitStatus => {
    output.complain(line);
    return 2;
  };
  const clash = outputClash(command);
  if (clash !== undefined) return refuse(clash);
  const file = openWorkbookFile(command.input, command.parts);
  if ('refusal' in file) return refuse(file.refusal);
  const ledger = command.ledger === undefined ? undefined : await openLedgerFile(command.ledger);
  if (ledger !== undefined && 'refusal' in ledger) return refuse(ledger.refusal);
  try {
    const checked = await file.session.check(command.today, { ledgerFile: ledger?.file });
    if (!checked.tables.some(({ found }) => found)) {
      return refuse(
        `${shownPath(command.input)} har ingen av tilläggets tabeller. Börja från mallen, eller ge tabellerna de namn som mallen har.`,
      );
    }
    if (command.out !== undefined) await file.session.write(checked);
    const { files, printed, remarks } = outputsOf(checked.run, command, () => file.toBytes());
    const delivered = await deliver(files, printed, output.print);
    if (delivered === 'nobody reads') return 2;
    if (delivered !== 'whole') return refuse(delivered.refusal);
    // Last, so that a run that fails says that and nothing else.
    for (const sentence of [...(ledger?.sentences ?? []), ...remarks]) output.complain(sentence);
    return checked.run.findings.some(({ severity }) => severity === 'stop') ? 1 : 0;
  } catch (error) {
    if (error instanceof OfficeProblem) return refuse(error.sentence);
    throw error;
  }
}

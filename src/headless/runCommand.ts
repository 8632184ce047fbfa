import { closeSync, existsSync, openSync, realpathSync, writeFileSync, writeSync } from 'node:fs';
import { OfficeProblem } from '../excel';
import { accountingOrder } from '../workbook/accountingOrder';
import { correctionOrder } from '../workbook/correctionOrder';
import type { RunResult } from '../workbook/run';
import { resultText } from '../workbook/resultText';
import type { Command } from './commandLine';
import { openLedgerFile } from './openLedgerFile';
import { shownPath } from './shownPath';
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
  for (const [option, path] of Object.entries({
    '--out': command.out,
    '--order': command.order,
    '--corrections': command.corrections,
    '--json': command.json,
  })) {
    const isInput = [command.input, command.ledger].some((read) => isSameFile(path, read));
    if (isInput)
      return refuse(`${option} är samma fil som indata. Indata skrivs aldrig över; välj ett annat namn.`);
  }
  try {
    const ledger = command.ledger === undefined ? undefined : await openLedgerFile(command.ledger);
    if (typeof ledger === 'string') return refuse(ledger);
    for (const sentence of ledger?.sentences ?? []) output.complain(sentence);
    const checked = await file.session.check(command.today, { ledgerFile: ledger?.file });
    if (!checked.tables.some(({ found }) => found)) {
      return refuse(
        `${shownPath(command.input)} har ingen av tilläggets tabeller. Börja från mallen, eller ge tabellerna de namn som mallen har.`,
      );
    }
    if (command.out !== undefined) {
      await file.session.write(checked);
      writeFileSync(command.out, file.toBytes());
    }
    if (command.json !== undefined) writeJson(checked.run, command, output);
    if (command.order !== undefined) writeOrder(checked.run, command.order, output);
    if (command.corrections !== undefined) writeCorrections(checked.run, command.corrections, output);
    return checked.run.findings.some(({ severity }) => severity === 'stop') ? 1 : 0;
  } catch (error) {
    return refuse(sentenceOf(error, command));
  }
}

function writeJson(run: RunResult, { json, parts }: Command, output: Output): void {
  if (json === undefined) return;
  const pieces = resultText(run, parts);
  if (json === '-') {
    for (const piece of pieces) output.print(piece);
    return;
  }
  const file = openSync(json, 'w');
  try {
    for (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function writeOrder(run: RunResult, path: string, { complain }: Output): void {
  const { csv, rows, incompleteRows } = accountingOrder(run);
  writeFileSync(path, csv);
  if (rows === 0) complain('Bokföringsordern har inga rader: inget återstår att bokföra.');
  if (incompleteRows > 0) {
    complain(
      `Bokföringsordern har ${incompleteRows} av ${rows} rader där konto, REN eller motpart saknas. Fyll i koderna i Parametrar och Parter innan den läses in.`,
    );
  }
}

function writeCorrections(run: RunResult, path: string, { complain }: Output): void {
  const { csv, rows, incompleteRows } = correctionOrder(run);
  writeFileSync(path, csv);
  if (rows === 0) complain('Avstämningen har inget förslag till rättelse.');
  if (incompleteRows > 0) {
    complain(
      `Rättelserna har ${incompleteRows} av ${rows} rader utan konto: motkontot i verifikatet syns inte i huvudboken. Fyll i det innan filen läses in.`,
    );
  }
}

function sentenceOf(error: unknown, { out, json, order, corrections }: Command): string {
  if (error instanceof OfficeProblem) return error.sentence;
  const path =
    typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : undefined;
  if (path !== undefined && [out, json, order, corrections].includes(path)) {
    return `Det går inte att skriva ${shownPath(path)}. Kontrollera att mappen finns och att filen inte är öppen.`;
  }
  throw error;
}

function isSameFile(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

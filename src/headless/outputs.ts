import { leftOutOfOrder } from '../workbook/outputs/remarks';
import type { AccountingOrder } from '../workbook/orders/accountingOrder';
import { accountingOrder } from '../workbook/orders/accountingOrder';
import { correctionOrder } from '../workbook/orders/correctionOrder';
import { resultText } from '../workbook/json/resultText';
import type { RunResult } from '../workbook/run';
import type { Command } from './commandLine';
import type { OutputFile } from './stagedFile';

/** What a command asks for, ready to be written. */
export interface Outputs {
  readonly files: readonly OutputFile[];
  /** For standard output, piece by piece. */
  readonly printed: Iterable<string>;
  /** What a person should know of the files. */
  readonly remarks: readonly string[];
}

/** @param copy the workbook with the result written in it */
export function outputsOf(run: RunResult, command: Command, copy: () => Uint8Array): Outputs {
  const { out, json, parts } = command;
  const order = command.order === undefined ? undefined : accountingOrder(run);
  const corrections = command.corrections === undefined ? undefined : correctionOrder(run);
  return {
    files: [
      ...fileFor('--out', out, () => [copy()]),
      ...fileFor('--json', json === '-' ? undefined : json, () => resultText(run, parts)),
      ...fileFor('--order', command.order, () => [order?.csv ?? '']),
      ...fileFor('--corrections', command.corrections, () => [corrections?.csv ?? '']),
    ],
    printed: json === '-' ? resultText(run, parts) : [],
    remarks: [
      ...(order ? orderRemarks(order, leftOutOfOrder(run)) : []),
      ...(corrections ? correctionRemarks(corrections) : []),
    ],
  };
}

function fileFor(
  option: string,
  path: string | undefined,
  content: () => OutputFile['content'],
): readonly OutputFile[] {
  return path === undefined ? [] : [{ option, path, content: content() }];
}

function orderRemarks({ rows, incompleteRows }: AccountingOrder, leftOut: string | undefined): string[] {
  const lacking =
    leftOut === undefined
      ? []
      : [`Bokföringsordern är inte hel. ${leftOut} Rätta cellerna och gör om den innan den läses in.`];
  if (rows === 0)
    return lacking.length > 0 ? lacking : ['Bokföringsordern har inga rader: inget återstår att bokföra.'];
  if (incompleteRows === 0) return lacking;
  return [
    ...lacking,
    `Bokföringsordern har ${incompleteRows} av ${rows} ${rows === 1 ? 'rad' : 'rader'} där konto, REN eller motpart saknas. Fyll i koderna i Parametrar och Parter innan den läses in.`,
  ];
}

function correctionRemarks({ rows, incompleteRows }: AccountingOrder): string[] {
  if (rows === 0) return ['Avstämningen har inget förslag till rättelse.'];
  if (incompleteRows === 0) return [];
  return [
    `Rättelserna har ${incompleteRows} av ${rows} ${rows === 1 ? 'rad' : 'rader'} utan konto: motkontot i verifikatet syns inte i huvudboken. Fyll i det innan filen läses in.`,
  ];
}

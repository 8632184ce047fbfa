import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { CheckCancelled } from '../checkCancelled';
import { OfficeProblem } from '../officeProblem';

/** Runs one Excel batch; tests and the command line give their own. */
export type RunBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** In Excel: waits while the user is in a cell, and tells every failure as a sentence. */
export function batchInExcel(excel: { readonly run: typeof Excel.run }): RunBatch {
  return async (batch) => {
    try {
      return await excel.run({ delayForCellEdit: true }, (context) => withAnswers(context, batch));
    } catch (error) {
      throw error instanceof CheckCancelled ? error : problemOf(error);
    }
  };
}

/**
 * Runs the batch with a question last of all in each of its requests. An empty answer would otherwise pass for work that
 * has been done: the client finds nothing wrong with one.
 */
async function withAnswers<T>(
  context: Excel.RequestContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const send = context.sync;
  context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
    const question = context.workbook.worksheets.getCount();
    const returned = await send.call(context, passed);
    // Refused by the client where no answer has come.
    void question.value;
    return returned as Passed;
  };
  try {
    return await batch(context);
  } finally {
    context.sync = send;
  }
}

const NO_ANSWER = say`Excels svar kom inte fram i helt skick. Kontrollera att arbetsboken är öppen och försök igen.`;
const IN_THE_WAY = say`Något på ett blad hindrar det: ett filter, sammanfogade celler, en pivottabell eller en tabell intill. Ta bort det som hindrar och försök igen.`;
const GONE = say`Ett blad eller en tabell togs bort, flyttades eller bytte namn medan tillägget arbetade. Kontrollera igen.`;

/** Office's error codes, by what the user can do about them. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: say`Excel väntar på att en cell ska bli klar. Tryck på Retur eller Esc i arket och försök igen.`,
  AccessDenied: say`Ett blad, eller hela arbetsboken, är skyddat. Ta bort skyddet under Granska, eller låt den som satt det göra det, och försök igen.`,
  ActivityLimitReached: say`Excel har för mycket att göra just nu. Vänta en stund och försök igen.`,
  RequestAborted: say`Excel avbröt arbetet. Försök igen.`,
  ConnectionFailure: say`Förbindelsen med Excel bröts. Kontrollera att arbetsboken är öppen och försök igen.`,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  PropertyNotLoaded: NO_ANSWER,
  ValueNotLoaded: NO_ANSWER,
  FilteredRangeConflict: IN_THE_WAY,
  MergedRangeConflict: IN_THE_WAY,
  PivotTableRangeConflict: IN_THE_WAY,
  InsertDeleteConflict: IN_THE_WAY,
  RequestPayloadSizeLimitExceeded: say`Arbetsboken är för stor att skriva på en gång. Dela upp den och försök igen.`,
  ResponsePayloadSizeLimitExceeded: say`Arbetsboken är för stor att läsa på en gång. Dela upp den och försök igen.`,
};

const OFFICE_OTHERWISE = say`Excel kunde inte utföra arbetet. Spara arbetsboken, öppna den på nytt och försök igen.`;
const OWN_FAULT = say`Något gick fel i tillägget, inte i arbetsboken. Försök igen; om felet kommer tillbaka, meddela den som sköter tillägget.`;

/** Says nothing of what has become of the workbook: whoever had begun to write in it says that. */
export function problemOf(error: unknown): OfficeProblem {
  if (error instanceof OfficeProblem) return error;
  // Only an answer is ever parsed while Excel is asked.
  if (nameOf(error) === 'SyntaxError') return new OfficeProblem(NO_ANSWER, 'unreadable answer', false);
  if (!isOfficeError(error)) return new OfficeProblem(OWN_FAULT, nameOf(error), false);
  const details = `${error.code} ${locationOf(error)}`.trim();
  return new OfficeProblem(SENTENCES[error.code] ?? OFFICE_OTHERWISE, details, false);
}

/** Office's code for the error; undefined for an error of the add-in's own. */
export function codeOf(error: unknown): string | undefined {
  return isOfficeError(error) ? error.code : undefined;
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: unknown;
}

function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && ('debugInfo' in error || error.code in SENTENCES);
}

/** The message is left out: it may hold what stands in a cell. */
function nameOf(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'name' in error;
  return isNamed && typeof error.name === 'string' ? error.name : 'okänt fel';
}

/** The place in the API that failed. The statements in debugInfo may hold cell contents, so they are left out. */
function locationOf({ debugInfo }: OfficeError): string {
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

import { OfficeProblem } from './workbookSession';

/** Runs one Excel batch; tests and the command line give their own. */
export type RunBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** In Excel: waits while the user is in a cell, and tells every failure as a sentence. */
export function batchInExcel(excel: { readonly run: typeof Excel.run }): RunBatch {
  return async (batch) => {
    try {
      return await excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw problemOf(error);
    }
  };
}

/** Office's error codes, by what the user can do about them. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    'Excel väntar på att en cell ska bli klar. Tryck på Retur eller Esc i arket och försök igen.',
  AccessDenied:
    'Ett blad eller arbetsboken är skyddat. Ta bort skyddet under Granska, eller låt den som satt det göra det, och försök igen.',
  ActivityLimitReached: 'Excel har för mycket att göra just nu. Vänta en stund och försök igen.',
  RequestAborted: 'Excel avbröt arbetet. Försök igen.',
  ConnectionFailure: 'Förbindelsen med Excel bröts. Kontrollera att arbetsboken är öppen och försök igen.',
  ItemNotFound: 'Ett blad eller en tabell togs bort medan tillägget arbetade. Kontrollera igen.',
  RequestPayloadSizeLimitExceeded: 'Arbetsboken är för stor att skriva på en gång. Dela upp den och försök igen.',
  ResponsePayloadSizeLimitExceeded: 'Arbetsboken är för stor att läsa på en gång. Dela upp den och försök igen.',
};

const OTHERWISE = 'Excel kunde inte utföra arbetet. Spara arbetsboken, öppna den på nytt och försök igen.';

export function problemOf(error: unknown): OfficeProblem {
  if (error instanceof OfficeProblem) return error;
  const code = codeOf(error);
  return new OfficeProblem(SENTENCES[code] ?? OTHERWISE, `${code} ${locationOf(error)}`.trim());
}

export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : 'okänt fel';
}

/** The place in the API that failed. The statements in debugInfo may hold cell contents, so they are left out. */
function locationOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return String(info.errorLocation);
}

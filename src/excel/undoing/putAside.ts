import { inSwedish } from '../../core/text/inSwedish';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { Inventory } from '../reading/inventory';
import { ABANDONED_SHEET, freeSheetName, STAGING_SHEET } from '../sheetNames';
import { removeNewSheets } from './restore';

/** A write that was cut off and cannot be mended. */
export interface PutAside {
  readonly kind: 'putAside';
  /** What the staging sheet is called by now. */
  readonly sheet: string;
  /** For a log. */
  readonly reason: string;
}

/**
 * Puts the staging sheet in sight under another name, with a line on top that says what it is. It is not deleted, since
 * it may hold what somebody has written there, and all that is left of the previous result; nor is it believed. What the
 * write has done stays until the next one, which writes every output whole.
 */
export async function putAside(
  context: Excel.RequestContext,
  inventory: Inventory,
  reason: string,
): Promise<PutAside> {
  const sheet = freeSheetName(
    ABANDONED_SHEET,
    inventory.sheets.map(({ name }) => name),
  );
  removeNewSheets(context, [], inventory);
  const staging = context.workbook.worksheets.getItem(STAGING_SHEET);
  staging.getRange('1:1').insert('Down');
  staging.getRange('A1').values = [[inSwedish(say`${WHAT_HAPPENED} ${whatToDo(say`det här bladet`)}`)]];
  staging.visibility = 'Visible';
  staging.name = sheet;
  await context.sync();
  return { kind: 'putAside', sheet, reason };
}

const WHAT_HAPPENED = say`En skrivning avbröts, och anteckningarna om hur den skulle göras ogjord har ändrats eller gått förlorade. Resultatbladen, markeringarna och kolumnen Kontroll kan därför ha både gamla och nya uppgifter.`;

function whatToDo(sheet: Sentence): Sentence {
  return say`Kontrollera igen och välj Beräkna och skriv, så skrivs allt om. Ta sedan bort ${sheet}.`;
}

/** What the user is told, in the pane. */
export function toldOf({ sheet }: PutAside): Sentence {
  return say`${WHAT_HAPPENED} ${whatToDo(say`bladet ${sheet}, där det som fanns sparat står`)}`;
}

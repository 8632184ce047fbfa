import { say } from '../../core/text/sentence';
import type { Place } from '../../core/values/place';
import { OfficeProblem } from '../officeProblem';

/** Brings the cell into view and selects it. */
export async function selectCell(context: Excel.RequestContext, place: Place): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw noSuchSheet(place.sheet);
  if (sheet.visibility !== 'Visible') throw hiddenSheet(place.sheet);
  sheet.activate();
  sheet.getRange(place.cell).select();
  await context.sync();
}

function noSuchSheet(name: string): OfficeProblem {
  return new OfficeProblem(
    say`Det finns inget blad som heter ${name} längre: det är borttaget eller har bytt namn. Kontrollera igen.`,
    'worksheet gone',
  );
}

function hiddenSheet(name: string): OfficeProblem {
  return new OfficeProblem(
    say`Bladet ${name} är dolt. Högerklicka på en bladflik och välj Ta fram för att se det, och försök igen.`,
    'worksheet hidden',
  );
}

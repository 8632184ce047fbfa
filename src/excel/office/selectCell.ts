import { say } from '../../core/text/sentence';
import type { Place } from '../../core/values/place';
import { OfficeProblem } from '../workbookSession';

/** Brings the cell into view and selects it. */
export async function selectCell(context: Excel.RequestContext, place: Place): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet).load('visibility');
  await context.sync();
  if (sheet.visibility !== 'Visible') throw hiddenSheet(place.sheet);
  sheet.activate();
  sheet.getRange(place.cell).select();
  await context.sync();
}

function hiddenSheet(name: string): OfficeProblem {
  return new OfficeProblem(
    say`Bladet ${name} är dolt. Högerklicka på en bladflik och välj Ta fram för att se det, och försök igen.`,
    'worksheet hidden',
  );
}

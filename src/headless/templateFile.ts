import { batchInExcel } from '../excel/office/batch';
import { insertTemplate, yearsFrom } from '../excel/template/template';
import { openInNode } from '../simulator/transports/node';
import { createWorkbook } from '../spreadsheet';
import { GUIDE_SHEET } from '../workbook/template/templateGuide';
import { savePackage } from '../xlsx';

/** The template as a file of its own: a new workbook, and what the add-in inserts in it. */
export async function templateFile(firstYear: number): Promise<Uint8Array> {
  const workbook = createWorkbook(GUIDE_SHEET);
  const { Excel: excel } = openInNode(workbook);
  await batchInExcel(excel)((context) => insertTemplate(context, yearsFrom(firstYear)));
  return savePackage(undefined, workbook);
}

import { batchInExcel } from '../excel/office/batch';
import { insertExample } from '../excel/template/insertExample';
import { openInNode } from '../simulator/transports/node';
import { createWorkbook } from '../spreadsheet';
import { GUIDE_SHEET } from '../workbook/template/templateGuide';
import { savePackage } from '../xlsx';

/** The filled example workbook: a new one, and what the add-in inserts in it. */
export async function exampleFile(): Promise<Uint8Array> {
  const workbook = createWorkbook(GUIDE_SHEET);
  const { Excel: excel } = openInNode(workbook);
  await batchInExcel(excel)((context) => insertExample(context));
  return savePackage(undefined, workbook);
}

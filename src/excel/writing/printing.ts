import type { OutputColumn, OutputPrint } from '../../workbook/outputs/outputSheet';
import { HEADER_ROW } from '../../workbook/outputs/outputSheet';
import { rangeOf } from '../area';
import type { OutputPlan, WritePlan } from './plan';

/**
 * Sets how the written sheets are printed, in one request after the write: an Excel that has no printer refuses it,
 * and the sheets are whole without it. Done again at every write, since page breaks stand at rows.
 */
export async function setUpPrinting(context: Excel.RequestContext, { outputs }: WritePlan): Promise<void> {
  const printed = outputs.flatMap((plan) => (plan.output.print ? [{ plan, print: plan.output.print }] : []));
  if (printed.length === 0) return;
  try {
    for (const { plan, print } of printed) queuePages(context, plan, print);
    await context.sync();
  } catch {
    // Nothing that the user has asked for is lost.
  }
}

function queuePages({ workbook }: Excel.RequestContext, plan: OutputPlan, print: OutputPrint): void {
  const { output, state } = plan;
  const sheet = workbook.worksheets.getItem(plan.sheet);
  if (state === undefined) setUpPages(sheet.pageLayout, output.columns);
  const { top, left, headingRow } = state ?? { top: HEADER_ROW, left: 0, headingRow: 0 };
  const first = Math.max(0, headingRow);
  const rows = top + plan.rows.length + 1 - first;
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.setPrintArea(rangeOf(sheet, { top: first, left, rows, columns: output.columns.length }));
  pageLayout.setPrintTitleRows(`$${top + 1}:$${top + 1}`);
  pageLayout.headersFooters.defaultForAllPages.leftHeader = headerText(print);
  horizontalPageBreaks.removePageBreaks();
  for (const row of print.newPageAtRows.slice(0, MOST_PAGE_BREAKS)) {
    horizontalPageBreaks.add(rangeOf(sheet, { top: top + 1 + row, left, rows: 1, columns: 1 }));
  }
}

/** Excel's own limit is a few more. */
const MOST_PAGE_BREAKS = 1000;

/** A4 on its side, in points, and what is kept free of it. */
const PAGE_WIDTH = 842;
const SIDE_MARGIN = 36;
const HEADER_MARGIN = 24;

/** For a new sheet. What the user changes of it afterwards stays. */
function setUpPages(pageLayout: Excel.PageLayout, columns: readonly OutputColumn[]): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.leftMargin = SIDE_MARGIN;
  pageLayout.rightMargin = SIDE_MARGIN;
  pageLayout.headerMargin = HEADER_MARGIN;
  pageLayout.zoom = { scale: oneWide(columns) };
  pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Sida &P av &N';
}

const STANDARD_COLUMN = 48;
/** Printers differ a little in what they can reach. */
const SLACK = 0.98;

/** The percentage at which the columns are one page wide. Told to fit them itself, Excel does not heed page breaks. */
function oneWide(columns: readonly OutputColumn[]): number {
  const width = columns.reduce((sum, column) => sum + (column.width ?? STANDARD_COLUMN), 0);
  const percent = Math.floor((((PAGE_WIDTH - 2 * SIDE_MARGIN) * SLACK) / width) * 100);
  return Math.max(10, Math.min(100, percent));
}

/** Excel takes 255 characters, and an ampersand written twice for one. */
const LONGEST_HEADER = 120;

function headerText({ pageHeader }: OutputPrint): string {
  return pageHeader.replace(/\s+/g, ' ').slice(0, LONGEST_HEADER).replace(/&/g, '&&');
}

import { writeTexts } from '../../../src/excel/flags/checkColumns';
import { fittingCells } from '../../../src/excel/flags/fittingCells';
import { fittingMessages } from '../../../src/excel/flags/fittingMessages';
import { addFormats, formatsFor } from '../../../src/excel/flags/flagFormats';
import { openInNode } from '../../../src/simulator/transports/node';
import { createWorkbook } from '../../../src/spreadsheet';
import { addTable } from '../desk';

/** The bytes of the one request that the genuine client makes of it. */
async function bytesOf(queue: (context: Excel.RequestContext) => void): Promise<number> {
  const workbook = createWorkbook('Start');
  addTable(workbook, {
    name: 'Huvudbok',
    sheet: 'Huvudbok',
    top: 0,
    left: 0,
    headers: ['Belopp', 'Kontroll'],
    rows: Array.from({ length: 12_000 }, () => [1, '']),
  });
  const { Excel, excel } = openInNode(workbook);
  await Excel.run(async (context) => {
    queue(context);
    await context.sync();
  });
  return Math.max(...excel.requests.map(({ bytes }) => bytes));
}

const table = { readAs: 'Huvudbok', checkColumn: undefined, hasHiddenRows: false };

describe('In one request of the genuine client', () => {
  it.each([
    ['stand by themselves', 1, 2],
    ['stand two and two', 2, 3],
    ['stand below each other', 12_000, 12_001],
  ])('messages that have room take no more than was counted, where they %s', async (_, run, step) => {
    const rows = Array.from({ length: 12_000 }, (_row, index) => index).filter((row) => row % step < run);
    const messages = rows.map((row) => ({
      table: 'Huvudbok',
      row,
      message: `Stopp OR-43: Kostnaden ${row} saknar projektnummer, ${'å'.repeat(60)}.`,
    }));
    const fitting = fittingMessages(messages, [table]);
    const bytes = await bytesOf(({ workbook }) => {
      const column = workbook.tables.getItem('Huvudbok').columns.getItem('Kontroll').getDataBodyRange();
      writeTexts(
        column,
        fitting.messages.map(({ row, message }) => ({ row, text: message })),
        false,
      );
    });
    expect(bytes).toBeLessThan(2_050_000);
  });

  it('flags that have room take no more than was counted, where their cells stand by themselves', async () => {
    const cells = Array.from({ length: 60_000 }, (_, index) => {
      return { sheet: 'Huvudbok', cell: `A${2 * index + 2}`, severity: 'stop' as const };
    });
    const bytes = await bytesOf((context) => addFormats(context, formatsFor(fittingCells(cells))));
    expect(bytes).toBeLessThan(700_000);
  });
});

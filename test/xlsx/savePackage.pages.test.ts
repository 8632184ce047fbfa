import type { PageSetup } from '../../src/spreadsheet/model';
import { savePackage } from '../../src/xlsx';
import { authored, readBack } from './excelJs';
import { partOf } from './handmade';
import { opened, sheetNamed, sheetOf, workbookOf } from './models';
import { richWorkbook } from './richPackage';

const page: PageSetup = {
  orientation: 'Landscape',
  paperSize: 'A4',
  margins: { left: 36, right: 36 },
  scale: 70,
  header: { left: 'Barn && unga', right: '&D' },
  footer: { right: 'Sida &P av &N' },
  printArea: [{ top: 0, left: 0, bottom: 9, right: 3 }],
  titleRows: { top: 4, bottom: 4 },
  breaksBefore: [6, 8],
};

function saved(own: PageSetup): Uint8Array {
  return savePackage(undefined, workbookOf({ ...sheetNamed("Anna's blad", [['x']]), page: own }));
}

describe('the pages of a new sheet', () => {
  test('are read again as they were', () => {
    expect(sheetOf(opened(saved(page))).page).toEqual(page);
  });

  test('are understood by another reader', async () => {
    const sheet = (await readBack(saved(page))).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      scale: 70,
      printArea: 'A1:D10',
      printTitlesRow: '5:5',
    });
  });

  test('have a header and footer that another reader understands', async () => {
    const sheet = (await readBack(saved(page))).worksheets[0];
    expect(sheet?.headerFooter).toMatchObject({
      oddHeader: '&LBarn && unga&R&D',
      oddFooter: '&RSida &P av &N',
    });
  });

  test('fit a count of pages instead of a scale', () => {
    const own = { fit: { wide: 1 } };
    expect(sheetOf(opened(saved(own))).page).toEqual(own);
  });

  test('may have a coloured tab too, in one element', () => {
    const sheet = { ...sheetNamed('A'), tabColor: '#FF0000', page: { fit: { wide: 1 } } };
    const xml = partOf(savePackage(undefined, workbookOf(sheet)), 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<sheetPr>/g)).toHaveLength(1);
  });
});

describe('the pages of a file', () => {
  test('are read as another author has written them', async () => {
    const bytes = await authored((workbook) => {
      const sheet = workbook.addWorksheet('Blad', {
        pageSetup: { orientation: 'landscape', paperSize: 9, scale: 55, printArea: 'A1:C7' },
        headerFooter: { oddHeader: '&LVänster&CMitten' },
      });
      sheet.getRow(3).addPageBreak();
      sheet.getCell('A9').value = 1;
    });
    expect(sheetOf(opened(bytes)).page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      scale: 55,
      printArea: [{ top: 0, left: 0, bottom: 6, right: 2 }],
      header: { left: 'Vänster', center: 'Mitten' },
      breaksBefore: [3],
    });
  });

  test('keep what is not changed', () => {
    const original = richWorkbook();
    const workbook = opened(original);
    const first = sheetOf(workbook);
    first.page = { ...first.page, breaksBefore: [2] };
    const names = partOf(savePackage(original, workbook), 'xl/workbook.xml');
    expect(names).toContain('localSheetId="0">Data!$A$1:$B$2<');
  });

  test('lose the print area alone when it is taken away', () => {
    const original = richWorkbook();
    const workbook = opened(original);
    delete sheetOf(workbook).page?.printArea;
    const names = partOf(savePackage(original, workbook), 'xl/workbook.xml').match(/<definedName [^>]*>/g);
    expect(names?.map((name) => /name="([^"]*)"/.exec(name)?.[1])).toEqual(['_xlnm.Print_Area', 'Summa']);
  });

  test('have a new print area in place of the old', () => {
    const original = richWorkbook();
    const workbook = opened(original);
    const first = sheetOf(workbook);
    first.page = { ...first.page, printArea: [{ top: 0, left: 0, bottom: 4, right: 1 }] };
    const names = partOf(savePackage(original, workbook), 'xl/workbook.xml');
    expect(names.match(/Data!\$A\$1:\$B\$\d+/g)).toEqual(['Data!$A$1:$B$5']);
  });
});

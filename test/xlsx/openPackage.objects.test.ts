import type { Worksheet } from 'exceljs';
import type { Sheet, Table, Workbook } from '../../src/spreadsheet/model';
import { authored } from './excelJs';
import { MAIN, OFFICE, plainFiles, plainWorkbook, relationships, zipped } from './handmade';
import { cellAt, opened, sheetOf } from './models';

async function sheetBy(fill: (sheet: Worksheet) => void): Promise<Sheet> {
  return sheetOf(opened(await authored((workbook) => fill(workbook.addWorksheet('Blad1')))));
}

function workbookWith(xml: string): Workbook {
  const files = plainFiles('<sheetData/>');
  files['xl/workbook.xml'] = (files['xl/workbook.xml'] ?? '').replace('<sheets>', `${xml}<sheets>`);
  return opened(zipped(files));
}

describe('a table', () => {
  const filled = (sheet: Worksheet): void => {
    sheet.addTable({
      name: 'Investeringar',
      ref: 'B2',
      totalsRow: true,
      style: { theme: 'TableStyleLight9', showRowStripes: true },
      columns: [{ name: 'Namn', filterButton: true }, { name: 'Belopp' }],
      rows: [['a', 1]],
    });
  };

  test('is read with all that the model says of it', async () => {
    const [table] = (await sheetBy(filled)).tables;
    expect(table).toMatchObject({
      name: 'Investeringar',
      area: { top: 1, left: 1, bottom: 3, right: 2 },
      showHeaders: true,
      showTotals: true,
      style: 'TableStyleLight9',
      showBandedRows: true,
      showFilterButton: true,
    });
  });

  /** The file says that the table, `A2:B3` under the lines of the sheet, has no header row. */
  const withoutHeaders = (...lines: string[]): Table | undefined => {
    const rows = lines.map((cells, row) => `<row r="${row + 1}">${cells}</row>`).join('');
    const files = plainFiles(
      `<sheetData>${rows}</sheetData><tableParts xmlns:r="${OFFICE}"><tablePart r:id="rId1"/></tableParts>`,
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([`${OFFICE}/table`, '../tables/table1.xml']),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A2:B3" headerRowCount="0"><tableColumns count="2"><tableColumn id="1" name="Part"/><tableColumn id="2" name="2026"/></tableColumns></table>`,
      },
    );
    return sheetOf(opened(zipped(files))).tables[0];
  };
  const words = (row: number, ...texts: string[]): string =>
    texts.map((text, at) => `<c r="${'AB'[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const data = (row: number): string => `${words(row, 'VAN')}<c r="B${row}"><v>2026</v></c>`;

  test('has a header row where its first row is the names of its columns, whatever the file says', () => {
    const table = withoutHeaders('', words(2, 'Part', '2026'), data(3));
    expect(table).toMatchObject({ showHeaders: true, area: { top: 1, bottom: 2 } });
  });

  test.each([
    ['its first row is another row of it', ['', words(2, 'VAN', '2026'), data(3)]],
    ['a number stands where a name would', ['', `${words(2, 'Part')}<c r="B2"><v>2026</v></c>`, data(3)]],
    ['the names stand above it, as somebody has typed them', [words(1, 'Part', '2026'), data(2), data(3)]],
  ])('has none where the file says so and %s', (_, lines) => {
    expect(withoutHeaders(...lines)).toMatchObject({ showHeaders: false, hiddenHeaders: ['Part', '2026'] });
  });

  test('has the same id each time the same file is opened', async () => {
    const bytes = await authored((workbook) => filled(workbook.addWorksheet('Blad1')));
    expect(sheetOf(opened(bytes)).tables[0]?.id).toBe(sheetOf(opened(bytes)).tables[0]?.id);
  });
});

describe('conditional formats', () => {
  test('with a formula are read with their colours', async () => {
    const sheet = await sheetBy((worksheet) => {
      worksheet.addConditionalFormatting({
        ref: 'A2:B9 D2:D9',
        rules: [
          {
            type: 'expression',
            priority: 1,
            formulae: ['$B2>5'],
            style: {
              fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } },
              font: { color: { argb: 'FF9C0006' } },
            },
          },
        ],
      });
    });
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [
        { top: 1, left: 0, bottom: 8, right: 1 },
        { top: 1, left: 3, bottom: 8, right: 3 },
      ],
      type: 'Custom',
      formula: '=$B2>5',
      fill: '#FFC7CE',
      fontColor: '#9C0006',
    });
  });

  test('of other kinds are listed as such', () => {
    const rule = '<cfRule type="duplicateValues" priority="1"/>';
    const xml = `<sheetData/><conditionalFormatting sqref="A1">${rule}</conditionalFormatting>`;
    expect(sheetOf(opened(plainWorkbook(xml))).conditionalFormats[0]?.type).toBe('Other');
  });

  test('come in order of priority', () => {
    const block = (formula: string, priority: number): string =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const sheet = sheetOf(opened(plainWorkbook(`<sheetData/>${block('A1=2', 2)}${block('A1=1', 1)}`)));
    expect(sheet.conditionalFormats.map((format) => format.formula)).toEqual(['=A1=1', '=A1=2']);
  });
});

describe('data validations', () => {
  test('that list a range are read with their texts', async () => {
    const sheet = await sheetBy((worksheet) => {
      worksheet.getCell('C3').dataValidation = {
        type: 'list',
        formulae: ['Listor!$A$2:$A$7'],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: 'Fel',
        error: 'Välj ur listan',
      };
    });
    expect(sheet.dataValidations).toEqual([
      {
        area: { top: 2, left: 2, bottom: 2, right: 2 },
        listSource: '=Listor!$A$2:$A$7',
        errorAlert: { title: 'Fel', message: 'Välj ur listan', style: 'Warning' },
      },
    ]);
  });

  test('that list literals are only kept', async () => {
    const sheet = await sheetBy((worksheet) => {
      worksheet.getCell('A1').dataValidation = { type: 'list', formulae: ['"Ja,Nej"'], allowBlank: true };
    });
    expect(sheet.dataValidations[0]).toMatchObject({ other: true });
  });

  test("are read from Excel's extension for lists on other sheets", () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
    const rule = `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Listor!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation>`;
    const xml = `<sheetData/><extLst><ext uri="x" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}">${rule}</x14:dataValidations></ext></extLst>`;
    expect(sheetOf(opened(plainWorkbook(xml))).dataValidations).toEqual([
      { area: { top: 1, left: 1, bottom: 3, right: 1 }, listSource: '=Listor!$A$1:$A$3' },
    ]);
  });
});

describe('the look of cells', () => {
  test('is read where it differs from the default', async () => {
    const sheet = await sheetBy((worksheet) => {
      const cell = worksheet.getCell('A1');
      cell.value = 1;
      cell.numFmt = '#,##0.00';
      cell.font = { bold: true, size: 14, color: { argb: 'FFFF0000' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
      cell.alignment = { wrapText: true, horizontal: 'center', vertical: 'top' };
    });
    expect(cellAt(sheet, 0, 0)).toEqual({
      value: 1,
      numberFormat: '#,##0.00',
      format: {
        bold: true,
        fontSize: 14,
        fontColor: '#FF0000',
        fill: '#00FF00',
        wrapText: true,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
      },
    });
  });

  test('takes a tinted colour from the theme', async () => {
    const sheet = await sheetBy((worksheet) => {
      const tinted = { theme: 0, tint: -0.25 };
      worksheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: tinted };
    });
    expect(cellAt(sheet, 0, 0)?.format?.fill).toBe('#BFBFBF');
  });

  test('names numbered formats in en-US', () => {
    const files = plainFiles('<sheetData><row><c s="1"><v>1</v></c></row></sheetData>', {
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    });
    files['xl/_rels/workbook.xml.rels'] = (files['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    expect(cellAt(sheetOf(opened(zipped(files))), 0, 0)?.numberFormat).toBe('m/d/yyyy');
  });
});

describe('a sheet', () => {
  test('has the widths of its columns in points', async () => {
    const sheet = await sheetBy((worksheet) => {
      worksheet.getColumn(2).width = 9.140625;
    });
    expect(sheet.columnWidths.get(1)).toBe(48);
  });

  test('has frozen rows, a tab colour and no gridlines when the file says so', async () => {
    const bytes = await authored((workbook) => {
      workbook.addWorksheet('Blad1', {
        properties: { tabColor: { argb: 'FF123456' } },
        views: [{ state: 'frozen', ySplit: 4, showGridLines: false }],
      });
    });
    expect(sheetOf(opened(bytes))).toMatchObject({
      frozenRows: 4,
      tabColor: '#123456',
      showGridlines: false,
    });
  });

  test('is protected when the file says so', () => {
    const xml = '<sheetData/><sheetProtection sheet="1"/>';
    expect(sheetOf(opened(plainWorkbook(xml))).protected).toBe(true);
  });

  test('may be hidden', async () => {
    const bytes = await authored((workbook) => {
      workbook.addWorksheet('Blad1');
      workbook.addWorksheet('Dolt', { state: 'veryHidden' });
    });
    expect(sheetOf(opened(bytes), 'Dolt').visibility).toBe('VeryHidden');
  });
});

describe('a workbook', () => {
  test('tells whether its structure is protected', () => {
    expect(workbookWith('<workbookProtection lockStructure="1"/>').structureProtected).toBe(true);
  });

  test('tells what is selected on the active sheet', () => {
    const view = '<sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2:C3 E5"/></sheetView>';
    const bytes = plainWorkbook(`<sheetViews>${view}</sheetViews><sheetData/>`);
    expect(opened(bytes).selection).toBe('B2:C3,E5');
  });

  test('has its names, but not the ones of single sheets', async () => {
    const bytes = await authored((workbook) => {
      workbook.addWorksheet('Blad1').pageSetup.printArea = 'A1:B2';
      workbook.definedNames.add('Blad1!$A$1:$A$3', 'Lista');
    });
    expect(opened(bytes).names).toEqual([{ name: 'Lista', formula: '=Blad1!$A$1:$A$3', visible: true }]);
  });
});

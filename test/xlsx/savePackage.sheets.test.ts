import type { Workbook } from '../../src/spreadsheet/model';
import { savePackage } from '../../src/xlsx';
import { readBack } from './excelJs';
import {
  MAIN,
  OFFICE,
  partOf,
  plainFiles,
  plainWorkbook,
  relationships,
  STRICT_MAIN,
  STRICT_OFFICE,
  unzipped,
  zipped,
} from './handmade';
import { cellAt, comparable, opened, put, sheetNamed, sheetOf, workbookOf } from './models';
import { richWorkbook } from './richPackage';

const original = richWorkbook();

function changed(change: (workbook: Workbook) => void): Uint8Array {
  const workbook = opened(original);
  change(workbook);
  return savePackage(original, workbook);
}

function sheetNames(bytes: Uint8Array): string[] {
  return opened(bytes).sheets.map((sheet) => sheet.name);
}

describe('a deleted sheet', () => {
  const saved = changed((workbook) => {
    workbook.sheets.shift();
    workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
  });

  test('takes along the parts that only it used', () => {
    const gone = [...unzipped(original).keys()].filter((name) => !unzipped(saved).has(name));
    expect(gone.sort()).toEqual([
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('takes along its own names and renumbers those of the others', () => {
    const names = [...partOf(saved, 'xl/workbook.xml').matchAll(/<definedName [^>]*>[^<]*/g)].map(
      ([name]) => name,
    );
    expect(names[0]).toBe('<definedName name="_xlnm.Print_Area" localSheetId="0">Mer!$A$1');
  });

  test('leaves #REF! in formulas that the model did not change', () => {
    expect(cellAt(sheetOf(opened(saved)), 0, 0)?.formula).toBe('=#REF!B2+1');
  });
});

describe('a renamed sheet', () => {
  const saved = changed((workbook) => {
    sheetOf(workbook).name = "Kommunens 'data'";
  });

  test('is followed by the print area', () => {
    expect(partOf(saved, 'xl/workbook.xml')).toContain("'Kommunens ''data'''!$A$1:$B$2");
  });

  test('is followed by charts that the model does not know', () => {
    expect(partOf(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'Kommunens ''data'''!$B$1:$B$2</c:f>");
  });

  test('is followed by the source of a pivot table', () => {
    expect(partOf(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain(`sheet="Kommunens 'data'"`);
  });

  test('is followed by formulas on other sheets', () => {
    expect(cellAt(sheetOf(opened(saved), 'Mer'), 0, 0)?.formula).toBe("='Kommunens ''data'''!B2+1");
  });
});

describe('a formula that the model renamed itself', () => {
  const array = '<c r="A1"><f t="array" ref="A1:A2">Blad1!B1:B2*2</f><v>2</v></c>';
  const bytes = plainWorkbook(`<sheetData><row r="1">${array}</row></sheetData>`);
  const workbook = opened(bytes);
  sheetOf(workbook).name = 'Nytt namn';
  const cell = cellAt(sheetOf(workbook), 0, 0);
  if (cell !== undefined) cell.formula = "='Nytt namn'!B1:B2*2";

  test('stays the array formula that it was', () => {
    expect(partOf(savePackage(bytes, workbook), 'xl/worksheets/sheet1.xml')).toContain(
      '<f t="array" ref="A1:A2">\'Nytt namn\'!B1:B2*2</f>',
    );
  });
});

describe('a new sheet', () => {
  const saved = changed((workbook) => {
    const sheet = sheetNamed('Återföring', [
      ['År', 'Belopp'],
      [2026, 12.5],
    ]);
    sheet.columnWidths.set(1, 90);
    sheet.frozenRows = 1;
    workbook.sheets.splice(1, 0, sheet);
    workbook.activeSheetId = sheet.id;
    workbook.selection = 'B2';
  });

  test('stands where the model has it', () => {
    expect(sheetNames(saved)).toEqual(['Data', 'Återföring', 'Mer']);
  });

  test('is read by another program', async () => {
    expect((await readBack(saved)).getWorksheet('Återföring')?.getCell('B2').value).toBe(12.5);
  });

  test('is the only one that is selected when it is active', () => {
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  });

  test('moves the names of the sheets behind it', () => {
    expect(partOf(saved, 'xl/workbook.xml')).toContain('localSheetId="2">Mer!$A$1');
  });

  test('does not take the number of another sheet', () => {
    expect(partOf(saved, 'xl/workbook.xml')).toContain('<sheet name="Återföring" sheetId="8"');
  });
});

describe('tabs', () => {
  test('can change places', () => {
    expect(sheetNames(changed((workbook) => workbook.sheets.reverse()))).toEqual(['Mer', 'Data']);
  });

  test('can be hidden', () => {
    const saved = changed((workbook) => {
      sheetOf(workbook, 'Mer').visibility = 'VeryHidden';
    });
    expect(sheetOf(opened(saved), 'Mer').visibility).toBe('VeryHidden');
  });

  test('keep a chart sheet among them', () => {
    const files = plainFiles('<sheetData/>', {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Diagram" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
        [`${OFFICE}/chartsheet`, 'chartsheets/sheet1.xml'],
      ),
      'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
    });
    const bytes = zipped(files);
    const workbook = opened(bytes);
    workbook.sheets.push(sheetNamed('Ny'));
    const names = [
      ...partOf(savePackage(bytes, workbook), 'xl/workbook.xml').matchAll(/<sheet name="(\w+)"/g),
    ];
    expect(names.map((match) => match[1])).toEqual(['Blad1', 'Diagram', 'Ny']);
  });
});

describe('packages by other writers', () => {
  test('keep their prefix in what is added', () => {
    const files = plainFiles('');
    files['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = zipped(files);
    const workbook = opened(bytes);
    put(sheetOf(workbook), 0, 1, { value: 'ny' });
    expect(partOf(savePackage(bytes, workbook), 'xl/worksheets/sheet1.xml')).toContain(
      '<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>ny</x:t></x:is></x:c></x:row>',
    );
  });

  test('stay strict when they are', () => {
    const files = plainFiles('', {
      '_rels/.rels': relationships([`${STRICT_OFFICE}/officeDocument`, 'xl/workbook.xml']),
      'xl/workbook.xml': `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_OFFICE}"><sheets><sheet name="Strikt" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([`${STRICT_OFFICE}/worksheet`, 'worksheets/sheet1.xml']),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${STRICT_MAIN}"><sheetData/></worksheet>`,
    });
    const bytes = zipped(files);
    const workbook = opened(bytes);
    workbook.sheets.push(sheetNamed('Ny', [[1]]));
    expect(partOf(savePackage(bytes, workbook), 'xl/worksheets/sheet2.xml')).toContain(
      `xmlns="${STRICT_MAIN}"`,
    );
  });

  test('get addresses when a row is put before rows that have none', () => {
    const bytes = plainWorkbook(
      '<sheetData><row r="2"><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>',
    );
    const workbook = opened(bytes);
    put(sheetOf(workbook), 0, 0, { value: 0 });
    put(sheetOf(workbook), 2, 1, { value: 3 });
    expect(comparable(opened(savePackage(bytes, workbook)))).toEqual(comparable(workbook));
  });
});

describe('shared formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
  const bytes = plainWorkbook(`<sheetData>${rows}</sheetData>`);

  test('are written out when their first cell changes', () => {
    const workbook = opened(bytes);
    put(sheetOf(workbook), 0, 0, { value: 7 });
    expect(cellAt(sheetOf(opened(savePackage(bytes, workbook))), 2, 0)?.formula).toBe('=B3+1');
  });

  test('stay shared when another of their cells changes', () => {
    const workbook = opened(bytes);
    put(sheetOf(workbook), 1, 0, { value: 7 });
    expect(partOf(savePackage(bytes, workbook), 'xl/worksheets/sheet1.xml')).toContain(
      'ref="A1:A3" si="0">B1+1',
    );
  });
});

test('frozen columns stay frozen when rows are frozen too', () => {
  const pane =
    '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight"/>';
  const bytes = plainWorkbook(
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData/>`,
  );
  const workbook = opened(bytes);
  sheetOf(workbook).frozenRows = 3;
  expect(partOf(savePackage(bytes, workbook), 'xl/worksheets/sheet1.xml')).toContain(
    '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
  );
});

test('a column is cut out of the range of columns that it shared a width with', () => {
  const bytes = plainWorkbook(
    '<cols><col min="1" max="5" width="20" style="1" customWidth="1"/></cols><sheetData/>',
  );
  const workbook = opened(bytes);
  sheetOf(workbook).columnWidths.set(2, 48);
  const text = partOf(savePackage(bytes, workbook), 'xl/worksheets/sheet1.xml');
  expect([...text.matchAll(/<col min="(\d)" max="(\d)"/g)].map(([, min, max]) => `${min}-${max}`)).toEqual([
    '1-2',
    '3-3',
    '4-5',
  ]);
});

test('a workbook from nothing opens in another program', async () => {
  const bytes = savePackage(undefined, workbookOf(sheetNamed('Blad1', [['hej', 1]])));
  expect((await readBack(bytes)).getWorksheet('Blad1')?.getCell('A1').value).toBe('hej');
});

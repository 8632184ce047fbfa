import type { Workbook } from '../../src/spreadsheet/model';
import { savePackage } from '../../src/xlsx';
import { readZip } from '../../src/xlsx/zip/readZip';
import { differingParts, partOf } from './handmade';
import { cellAt, comparable, opened, put, sheetNamed, sheetOf } from './models';
import { richWorkbook } from './richPackage';

const original = richWorkbook();
const SHEET = 'xl/worksheets/sheet1.xml';

function changed(change: (workbook: Workbook) => void): Uint8Array {
  const workbook = opened(original);
  change(workbook);
  return savePackage(original, workbook);
}

describe('saving what was not changed', () => {
  test('gives the very bytes of the original', () => {
    expect(changed(() => undefined)).toEqual(original);
  });
});

describe('saving one changed number', () => {
  const saved = changed((workbook) => put(sheetOf(workbook), 0, 1, { value: 11, format: { bold: true } }));

  test('changes the sheet, and the workbook part that asks for a calculation', () => {
    expect(differingParts(original, saved)).toEqual(['xl/workbook.xml', SHEET]);
  });

  test('keeps the order of the entries', () => {
    const names = (bytes: Uint8Array): string[] => readZip(bytes).map((entry) => entry.name);
    expect(names(saved)).toEqual(names(original));
  });

  test('changes nothing in the sheet but that cell', () => {
    const before = partOf(original, SHEET);
    expect(partOf(saved, SHEET)).toBe(before.replace('<v>10</v>', '<v>11</v>'));
  });

  test('gives the same bytes every time', () => {
    expect(
      changed((workbook) => put(sheetOf(workbook), 0, 1, { value: 11, format: { bold: true } })),
    ).toEqual(saved);
  });
});

describe('a sheet with comments, a pie chart and macros around it', () => {
  const rewritten = changed((workbook) => {
    const sheet = sheetOf(workbook);
    put(sheet, 4, 0, { value: 'ny rad' });
    sheet.frozenRows = 1;
    sheet.columnWidths.set(0, 120);
    sheet.conditionalFormats.push({
      id: 'ny',
      areas: [{ top: 0, left: 0, bottom: 4, right: 0 }],
      type: 'Custom',
      formula: '=$A1=""',
      fill: '#FF0000',
    });
    sheet.charts.push({
      id: 'ny',
      name: 'Nytt',
      type: 'Line',
      series: [],
      top: 10,
      left: 10,
      width: 100,
      height: 50,
    });
  });

  test.each([
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/charts/chart1.xml',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/vbaProject.bin',
    'xl/sharedStrings.xml',
    'xl/calcChain.xml',
    'docProps/app.xml',
    'customXml/item1.xml',
    'xl/worksheets/sheet2.xml',
  ])('keeps %s byte for byte', (part) => {
    expect(partOf(rewritten, part)).toBe(partOf(original, part));
  });

  test('keeps the pie beside a new chart', () => {
    expect(partOf(rewritten, 'xl/drawings/drawing1.xml')).toContain('name="Paj"');
  });

  test('keeps the data bar as it was written', () => {
    const bar = /<conditionalFormatting sqref="B1:B2">.*?<\/conditionalFormatting>/;
    const text = (bytes: Uint8Array): string => bar.exec(partOf(bytes, SHEET))?.[0] ?? 'none';
    expect(text(rewritten)).toBe(text(original));
  });

  test('puts new elements where the schema wants them', () => {
    const names = [
      ...partOf(rewritten, SHEET).matchAll(
        /<(sheetViews|cols|sheetData|mergeCells|conditionalFormatting|hyperlinks|pageMargins|drawing|legacyDrawing)\b/g,
      ),
    ];
    expect(names.map((match) => match[1])).toEqual([
      'sheetViews',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'hyperlinks',
      'pageMargins',
      'drawing',
      'legacyDrawing',
    ]);
  });
});

describe('formulas', () => {
  test('that are changed take the calculation chain with them', () => {
    const saved = changed((workbook) => put(sheetOf(workbook), 1, 1, { value: 30, formula: '=B1*3' }));
    expect(differingParts(original, saved)).toContain('xl/calcChain.xml');
  });

  test('that only have a new result keep how they are written', () => {
    const saved = changed((workbook) => {
      const cell = cellAt(sheetOf(workbook), 1, 1);
      if (cell !== undefined) cell.value = 99;
    });
    expect(partOf(saved, SHEET)).toContain('<c r="B2" s="2"><f>B1*2</f><v>99</v></c>');
  });

  test('ask for a calculation when the workbook is next opened', () => {
    const saved = changed((workbook) =>
      put(sheetOf(workbook), 5, 5, { value: '', formula: '=B1', uncalculated: true }),
    );
    expect(partOf(saved, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

describe('styles', () => {
  const bold = changed((workbook) => {
    const cell = cellAt(sheetOf(workbook), 0, 0);
    if (cell !== undefined) cell.format = { ...cell.format, fill: '#FFEE00' };
  });

  test('are added after the ones that were there', () => {
    const before = partOf(original, 'xl/styles.xml');
    const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/;
    const kept = list.exec(before)?.[1] ?? 'none';
    expect(list.exec(partOf(bold, 'xl/styles.xml'))?.[1]?.startsWith(kept)).toBe(true);
  });

  test('keep the border that the model does not know', () => {
    const added = /<xf [^>]*fillId="2"[^>]*>/.exec(partOf(bold, 'xl/styles.xml'))?.[0];
    expect(added).toContain('borderId="1"');
  });

  test('keep the rich text of a cell whose look changed', () => {
    expect(partOf(bold, SHEET)).toContain('<c r="A1" s="3" t="s"><v>0</v></c>');
  });
});

test('a cell that is emptied keeps its look', () => {
  const saved = changed((workbook) => {
    const cell = cellAt(sheetOf(workbook), 0, 1);
    if (cell !== undefined) cell.value = '';
  });
  expect(partOf(saved, SHEET)).toContain('<c r="B1" s="1"/>');
});

test('a conditional format that is added and taken away again leaves the sheet as it was', () => {
  const added = changed((workbook) => {
    const areas = [{ top: 0, left: 0, bottom: 9, right: 0 }];
    sheetOf(workbook).conditionalFormats.push({
      id: 'x',
      areas,
      type: 'Custom',
      formula: '=A1=1',
      fill: '#FF0000',
    });
  });
  const workbook = opened(added);
  sheetOf(workbook).conditionalFormats.pop();
  expect(partOf(savePackage(added, workbook), SHEET)).toBe(partOf(original, SHEET));
});

test('a chart that is added and taken away again leaves every part as it was', () => {
  const workbook = opened(original);
  sheetOf(workbook).charts.push({
    id: 'n',
    name: 'Nytt',
    type: 'Line',
    series: [],
    top: 1,
    left: 1,
    width: 9,
    height: 9,
  });
  const withChart = savePackage(original, workbook);
  const again = opened(withChart);
  sheetOf(again).charts = [];
  expect(differingParts(original, savePackage(withChart, again))).toEqual([]);
});

test('opening what was saved gives the model that was saved', () => {
  const workbook = opened(original);
  put(sheetOf(workbook), 7, 3, { value: 'hej', numberFormat: '0.0', format: { italic: true } });
  workbook.sheets.push(sheetNamed('Ny', [['a', 1, true]]));
  expect(comparable(opened(savePackage(original, workbook)))).toEqual(comparable(workbook));
});

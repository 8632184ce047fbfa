import type { Sheet, Table, Workbook } from '../../src/spreadsheet/model';
import { resizeTable } from '../../src/spreadsheet/tables/tables';
import { savePackage } from '../../src/xlsx';
import { authored, readBack } from './excelJs';
import { differingParts, partOf, unzipped, zipped } from './handmade';
import { cellAt, comparable, opened, put, sheetNamed, sheetOf, workbookOf } from './models';

const TABLE = 'xl/tables/table1.xml';
const PLAIN = plainTable();
let original: Uint8Array;

beforeAll(async () => {
  original = await authored((workbook) => {
    workbook.addWorksheet('Blad1').addTable({
      name: 'Poster',
      ref: 'A1',
      totalsRow: true,
      columns: [
        { name: 'Namn', totalsRowLabel: 'Summa', filterButton: true },
        { name: 'Belopp', totalsRowFunction: 'sum' },
        { name: 'Kommentar' },
      ],
      rows: [
        ['a', 1, 'x'],
        ['b', 2, 'y'],
      ],
    });
    workbook.addWorksheet('Formler').getCell('A1').value = { formula: 'SUM(Poster[Belopp])', result: 3 };
  });
});

function tableOf(sheet: Sheet): Table {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error('There is no table.');
  return table;
}

function plainTable(): Uint8Array {
  const sheet = sheetNamed('Blad1', [['Namn'], ['a']]);
  sheet.tables.push(newTable('Ny', { top: 0, left: 0, bottom: 1, right: 0 }));
  return savePackage(undefined, workbookOf(sheet));
}

function changed(change: (sheet: Sheet, workbook: Workbook) => void): Uint8Array {
  const workbook = opened(original);
  change(sheetOf(workbook, 'Blad1'), workbook);
  return savePackage(original, workbook);
}

function newTable(name: string, area: Table['area']): Table {
  return {
    id: `ny-${name}`,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  };
}

function columnIds(bytes: Uint8Array): string[] {
  const columns = partOf(bytes, TABLE).matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g);
  return [...columns].map(([, id, name]) => `${id ?? ''} ${name ?? ''}`);
}

describe('a new table', () => {
  const headers = ['Namn & "ort"', 'Belopp\n(kr)', ' År <1> '];

  test('has column names that are exactly the texts of its header cells', () => {
    const sheet = sheetNamed('Blad1', [headers, ['a', 1, 2026]]);
    sheet.tables.push(newTable('Ny', { top: 0, left: 0, bottom: 1, right: 2 }));
    const part = partOf(savePackage(undefined, workbookOf(sheet)), TABLE);
    const names = [...part.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual(['Namn &amp; &quot;ort&quot;', 'Belopp_x000a_(kr)', ' År &lt;1&gt; ']);
  });

  test('is read by another program with its columns', async () => {
    const sheet = sheetNamed('Blad1', [
      ['Namn', 'Belopp'],
      ['a', 1],
    ]);
    sheet.tables.push(newTable('Ny', { top: 0, left: 0, bottom: 1, right: 1 }));
    const workbook = await readBack(savePackage(undefined, workbookOf(sheet)));
    const table = workbook.getWorksheet('Blad1')?.getTable('Ny');
    expect(table?.getColumn(1).name).toBe('Belopp');
  });

  test('says that it has a header row, which not all who read it take for granted', () => {
    expect(partOf(PLAIN, TABLE)).toContain(' headerRowCount="1"');
  });

  test('gets a number of its own beside the ones that are there', () => {
    const saved = changed((sheet) => {
      put(sheet, 9, 0, { value: 'Kol' });
      sheet.tables.push(newTable('Andra', { top: 9, left: 0, bottom: 10, right: 0 }));
    });
    expect(partOf(saved, 'xl/tables/table2.xml')).toContain(' id="2" name="Andra"');
  });

  test('remembers its column names while its headers are hidden', () => {
    const sheet = sheetNamed('Blad1', [['a', 1]]);
    const table = newTable('Ny', { top: 0, left: 0, bottom: 0, right: 1 });
    sheet.tables.push({
      ...table,
      showHeaders: false,
      hiddenHeaders: ['Namn', 'Belopp'],
      showFilterButton: false,
    });
    const again = opened(savePackage(undefined, workbookOf(sheet)));
    expect(tableOf(sheetOf(again)).hiddenHeaders).toEqual(['Namn', 'Belopp']);
  });
});

describe('a table whose header row the file denies', () => {
  const denied = zipped({
    ...Object.fromEntries(unzipped(PLAIN)),
    [TABLE]: partOf(PLAIN, TABLE).replace('headerRowCount="1"', 'headerRowCount="0"'),
  });

  test('is left as it is where nothing is done to it', () => {
    expect(savePackage(denied, opened(denied))).toEqual(denied);
  });

  test('is written with its header row when it is given an area anew', () => {
    const workbook = opened(denied);
    const sheet = sheetOf(workbook);
    const table = tableOf(sheet);
    resizeTable(sheet, table, table.area);
    expect(partOf(savePackage(denied, workbook), TABLE)).toContain(' headerRowCount="1"');
  });
});

describe('a table that grows by two rows', () => {
  const grown = (): Uint8Array =>
    changed((sheet) => {
      const table = tableOf(sheet);
      const totals = sheet.cells.get(3);
      if (totals !== undefined) sheet.cells.set(5, totals);
      sheet.cells.delete(3);
      put(sheet, 3, 0, { value: 'c' });
      put(sheet, 4, 0, { value: 'd' });
      table.area = { ...table.area, bottom: 5 };
    });

  test('covers them in its part', () => {
    expect(partOf(grown(), TABLE)).toContain(' ref="A1:C6"');
  });

  test('filters all but the totals row', () => {
    expect(partOf(grown(), TABLE)).toContain('<autoFilter ref="A1:C5">');
  });

  test('keeps its columns byte for byte', () => {
    const columns = /<tableColumns.*<\/tableColumns>/;
    expect(columns.exec(partOf(grown(), TABLE))?.[0]).toBe(columns.exec(partOf(original, TABLE))?.[0]);
  });
});

describe('the columns of a table', () => {
  test('keep their ids when one is put between them', () => {
    const saved = changed((sheet) => {
      put(sheet, 0, 2, { value: 'Ny' });
      put(sheet, 0, 3, { value: 'Kommentar' });
      tableOf(sheet).area = { ...tableOf(sheet).area, right: 3 };
    });
    expect(columnIds(saved)).toEqual(['1 Namn', '2 Belopp', '4 Ny', '3 Kommentar']);
  });

  test('keep their ids when one is renamed', () => {
    const saved = changed((sheet) => put(sheet, 0, 2, { value: 'Anteckning' }));
    expect(columnIds(saved)).toEqual(['1 Namn', '2 Belopp', '3 Anteckning']);
  });

  test('go when the table shrinks', () => {
    const saved = changed((sheet) => {
      tableOf(sheet).area = { ...tableOf(sheet).area, right: 1 };
    });
    expect(columnIds(saved)).toEqual(['1 Namn', '2 Belopp']);
  });
});

test('a renamed table is followed by formulas that the model did not change', () => {
  const saved = changed((sheet) => {
    tableOf(sheet).name = 'Rader';
  });
  expect(cellAt(sheetOf(opened(saved), 'Formler'), 0, 0)?.formula).toBe('=SUM(Rader[Belopp])');
});

test('a renamed column is followed by a calculated column that the model does not know', () => {
  const files = Object.fromEntries(unzipped(original));
  const formula = '<calculatedColumnFormula>Poster[[#This Row],[Belopp]]*2</calculatedColumnFormula>';
  files[TABLE] = (files[TABLE] ?? '').replace(
    '<tableColumn id="3" name="Kommentar" totalsRowFunction="none"/>',
    `<tableColumn id="3" name="Kommentar">${formula}</tableColumn>`,
  );
  const bytes = zipped(files);
  const workbook = opened(bytes);
  put(sheetOf(workbook, 'Blad1'), 0, 1, { value: 'Kronor [kr]' });
  expect(partOf(savePackage(bytes, workbook), TABLE)).toContain("Poster[[#This Row],[Kronor '[kr']]]*2");
});

test('a table that loses its totals row loses what its columns said of it', () => {
  const saved = changed((sheet) => {
    const table = tableOf(sheet);
    table.showTotals = false;
    table.area = { ...table.area, bottom: 2 };
    sheet.cells.delete(3);
  });
  expect(partOf(saved, TABLE)).not.toMatch(/totalsRow(Count|Label|Function)="?[1sS]/);
});

test('a deleted table leaves no part, relationship or content type behind', () => {
  const saved = changed((sheet) => {
    sheet.tables = [];
  });
  expect(differingParts(original, saved)).toEqual([
    '[Content_Types].xml',
    TABLE,
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
});

test("a formula's short reference to its own row is written out for the file", () => {
  const saved = changed((sheet) => put(sheet, 1, 2, { value: 2, formula: '=[@Belopp]*2+Poster[@[Namn]]' }));
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
    '<f>Poster[[#This Row],[Belopp]]*2+Poster[[#This Row],[Namn]]</f>',
  );
});

test('opening a saved table gives the model that was saved', () => {
  const workbook = opened(original);
  const table = tableOf(sheetOf(workbook));
  Object.assign(table, {
    name: 'Annan',
    style: 'TableStyleLight3',
    showBandedRows: true,
    showFilterButton: false,
  });
  sheetOf(workbook, 'Formler').cells.get(0)?.set(0, { value: 3, formula: '=SUM(Annan[Belopp])' });
  const totals = cellAt(sheetOf(workbook), 3, 1);
  if (totals?.formula !== undefined) totals.formula = totals.formula.replace('Poster', 'Annan');
  expect(comparable(opened(savePackage(original, workbook)))).toEqual(comparable(workbook));
});

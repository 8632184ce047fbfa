import type { Cell, Sheet } from '../../src/spreadsheet/model';
import { authored } from './excelJs';
import { MAIN, OFFICE, plainFiles, plainWorkbook, relationships, zipped } from './handmade';
import { cellAt, opened, sheetOf } from './models';

function sheetFrom(sheetData: string): Sheet {
  return sheetOf(opened(plainWorkbook(sheetData)));
}

function onlyCell(cellXml: string): Cell | undefined {
  return cellAt(sheetFrom(`<sheetData><row r="1">${cellXml}</row></sheetData>`), 0, 0);
}

describe('the value of a cell', () => {
  test('is a number with all its digits', () => {
    expect(onlyCell('<c r="A1"><v>0.30000000000000004</v></c>')).toEqual({ value: 0.30000000000000004 });
  });

  test('is a truth value', () => {
    expect(onlyCell('<c r="A1" t="b"><v>1</v></c>')).toEqual({ value: true });
  });

  test('is an error and says so', () => {
    expect(onlyCell('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toEqual({ value: '#DIV/0!', isError: true });
  });

  test('is the same text without being an error when somebody typed it', () => {
    expect(onlyCell('<c r="A1" t="inlineStr"><is><t>#DIV/0!</t></is></c>')).toEqual({ value: '#DIV/0!' });
  });

  test('joins the runs of an inline rich text', () => {
    const runs = '<is><r><t xml:space="preserve">ett </t></r><r><rPr><b/></rPr><t>två</t></r></is>';
    expect(onlyCell(`<c r="A1" t="inlineStr">${runs}</c>`)?.value).toBe('ett två');
  });

  test('leaves out the phonetic guide', () => {
    const text = '<is><t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh></is>';
    expect(onlyCell(`<c r="A1" t="inlineStr">${text}</c>`)?.value).toBe('課きく');
  });

  test('loses its outer spaces when the file does not preserve them', () => {
    expect(onlyCell('<c r="A1" t="inlineStr"><is><t>  hej </t></is></c>')?.value).toBe('hej');
  });

  test('keeps its outer spaces when the file preserves them', () => {
    const text = '<is><t xml:space="preserve">  hej </t></is>';
    expect(onlyCell(`<c r="A1" t="inlineStr">${text}</c>`)?.value).toBe('  hej ');
  });

  test('undoes the escapes of characters that XML cannot hold', () => {
    const text = '<is><t>a_x000D_b_x005F_x000D_</t></is>';
    expect(onlyCell(`<c r="A1" t="inlineStr">${text}</c>`)?.value).toBe('a\rb_x000D_');
  });

  test('is read from a CDATA section too', () => {
    expect(onlyCell('<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>')?.value).toBe('a<b');
  });

  test('is a serial number for an ISO date', () => {
    expect(onlyCell('<c r="A1" t="d"><v>2026-01-01T12:00:00</v></c>')?.value).toBe(46023.5);
  });

  test('is a serial number by the other calendar in a 1904 workbook', () => {
    const files = plainFiles('<sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData>');
    files['xl/workbook.xml'] = (files['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="true"/><sheets>',
    );
    expect(cellAt(sheetOf(opened(zipped(files))), 0, 0)?.value).toBe(1);
  });
});

describe('cells without addresses', () => {
  test('follow each other in their row', () => {
    const sheet = sheetFrom('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>');
    expect(cellAt(sheet, 0, 1)?.value).toBe(2);
  });

  test('go on after a cell that has one', () => {
    const sheet = sheetFrom('<sheetData><row r="3"><c r="D3"><v>1</v></c><c><v>2</v></c></row></sheetData>');
    expect(cellAt(sheet, 2, 4)?.value).toBe(2);
  });

  test('lie in the row after the one before', () => {
    const sheet = sheetFrom('<sheetData><row r="3"/><row><c><v>7</v></c></row></sheetData>');
    expect(cellAt(sheet, 3, 0)?.value).toBe(7);
  });
});

describe('the formula of a cell', () => {
  test('stands beside its stored result', () => {
    expect(onlyCell('<c r="A1"><f>1+1</f><v>2</v></c>')).toEqual({ value: 2, formula: '=1+1' });
  });

  test('is uncalculated without a stored result', () => {
    expect(onlyCell('<c r="A1"><f>1+1</f></c>')).toEqual({
      value: '',
      formula: '=1+1',
      uncalculated: true,
      storedWithoutResult: true,
    });
  });

  test('has an empty text as its result when the file says so', () => {
    expect(onlyCell('<c r="A1" t="str"><f>""</f><v></v></c>')).toEqual({ value: '', formula: '=""' });
  });

  test('is shown without the prefix of newer functions', () => {
    const cell = onlyCell('<c r="A1"><f>_xlfn._xlws.FILTER(A2:A3,_xlfn.ISFORMULA(A2))</f><v>1</v></c>');
    expect(cell?.formula).toBe('=FILTER(A2:A3,ISFORMULA(A2))');
  });

  test('is moved along where it is shared', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1+SUM(D:D)&amp;"B1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    const sheet = sheetFrom(`<sheetData>${rows}</sheetData>`);
    expect(cellAt(sheet, 1, 0)).toEqual({ value: 2, formula: '=B2*$C$1+SUM(D:D)&"B1"' });
  });

  test('stands only in the first cell of an array', () => {
    const row =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(D1:D2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(cellAt(sheetFrom(`<sheetData>${row}</sheetData>`), 0, 1)).toEqual({ value: 2 });
  });
});

describe('a cell without content', () => {
  test('is there when it is formatted', async () => {
    const bytes = await authored((workbook) => {
      workbook.addWorksheet('Blad1').getCell('B2').protection = { locked: false };
    });
    expect(cellAt(sheetOf(opened(bytes)), 1, 1)).toEqual({ value: '', format: { locked: false } });
  });

  test('is not there when nothing sets it apart', () => {
    expect(sheetFrom('<sheetData><row r="1"><c r="A1"/></row></sheetData>').cells.size).toBe(0);
  });
});

test('shared strings may lie anywhere in the package', () => {
  const files = plainFiles('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', {
    'xl/_rels/workbook.xml.rels': relationships(
      [`${OFFICE}/worksheet`, '/xl/worksheets/sheet1.xml'],
      [`${OFFICE}/sharedStrings`, '/texter/alla.xml'],
    ),
    'texter/alla.xml': `<sst xmlns="${MAIN}"><si><t>hej</t></si></sst>`,
  });
  expect(cellAt(sheetOf(opened(zipped(files))), 0, 0)?.value).toBe('hej');
});

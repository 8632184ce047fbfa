import { MAIN, plainFiles, relationships, STRICT_MAIN, STRICT_OFFICE, zipped } from './handmade';
import { cellAt, opened, sheetOf } from './models';

describe('packages by other writers', () => {
  test('open when every element has a prefix', () => {
    const files = plainFiles('');
    files['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hej</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cellAt(sheetOf(opened(zipped(files))), 0, 0)?.value).toBe('hej');
  });

  test('open when they follow the strict standard', () => {
    const files = plainFiles('', {
      '_rels/.rels': relationships([`${STRICT_OFFICE}/officeDocument`, 'xl/workbook.xml']),
      'xl/workbook.xml': `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_OFFICE}"><sheets><sheet name="Strikt" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([`${STRICT_OFFICE}/worksheet`, 'worksheets/sheet1.xml']),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${STRICT_MAIN}"><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>`,
    });
    expect(cellAt(sheetOf(opened(zipped(files)), 'Strikt'), 0, 0)?.value).toBe(5);
  });

  test('open when part names use backslashes', () => {
    const files = plainFiles('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>');
    const renamed = Object.entries(files).map(([name, text]) => [name.replace(/\//g, '\\'), text] as const);
    expect(cellAt(sheetOf(opened(zipped(Object.fromEntries(renamed)))), 0, 0)?.value).toBe(5);
  });

  test('open when a sheet is written in UTF-16', () => {
    const xml = `\uFEFF<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>åäö</t></is></c></row></sheetData></worksheet>`;
    const files = plainFiles('', { 'xl/worksheets/sheet1.xml': xml });
    const utf16 = new Uint8Array(
      Array.from(xml, (character) => character.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]),
    );
    const bytes = zipped(files, { 'xl/worksheets/sheet1.xml': utf16 });
    expect(cellAt(sheetOf(opened(bytes)), 0, 0)?.value).toBe('åäö');
  });
});

import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../src/xlsx';
import { MAIN, OFFICE, plainFiles, plainWorkbook, relationships, zipped } from './handmade';

/** Far above what any of them takes, and far below what one would take that is not stopped. */
const SOON = 5_000;

function refusal(bytes: Uint8Array): string {
  const started = performance.now();
  const result = openPackage(bytes);
  expect(performance.now() - started).toBeLessThan(SOON);
  return result.ok ? 'opened' : result.reason;
}

function valueAt(bytes: Uint8Array, row: number, column: number): unknown {
  const result = openPackage(bytes);
  return result.ok ? result.workbook.sheets[0]?.cells.get(row)?.get(column)?.value : result.reason;
}

function withSheet(xml: string): Uint8Array {
  return zipped({ ...plainFiles(''), 'xl/worksheets/sheet1.xml': xml });
}

/** A zip in which each part says that it unpacks to so many bytes; what is unpacked is never more than what is said. */
function stating(size: number, parts: readonly Uint8Array[]): Uint8Array {
  const named = parts.map((part, index) => [`xl/media/${index}.bin`, part] as const);
  const bytes = zipSync(Object.fromEntries(named), { level: 0 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('PK\u0001\u0002'); at >= 0; at = text.indexOf('PK\u0001\u0002', at + 1)) {
    view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('a zip that is made to do harm', () => {
  test('is too large when many small parts are packed as hard as one large', () => {
    const parts = Array.from({ length: 12 }, () => new Uint8Array(9));
    expect(refusal(stating(10_000_000, parts))).toBe('too-large');
  });

  // As large as they are packed, so that it is not for how hard that they are refused.
  test.each([
    ['one part is larger than any text', 500_000_001, 1, 1_300_000],
    ['its parts are so together', 400_000_000, 4, 1_100_000],
  ])('is too large when %s', (_, size, count, packed) => {
    const parts = Array.from({ length: count }, () => new Uint8Array(packed));
    expect(refusal(stating(size, parts))).toBe('too-large');
  });

  test('is damaged when its entries share their bytes', () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(5000), 'b.xml': new Uint8Array(5000) }, { level: 0 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const text = new TextDecoder('latin1').decode(bytes);
    const second = text.lastIndexOf('PK\u0001\u0002');
    // Both begin where the first begins, and reach over the second.
    for (const at of [text.indexOf('PK\u0001\u0002'), second]) {
      view.setUint32(at + 20, 9000, true);
      view.setUint32(at + 42, 0, true);
    }
    expect(refusal(bytes)).toBe('damaged');
  });

  test('is damaged when it states more entries than it has', () => {
    const bytes = plainWorkbook('<sheetData/>');
    const end = new TextDecoder('latin1').decode(bytes).lastIndexOf('PK\u0005\u0006');
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(end + 10, 0xfffe, true);
    expect(refusal(bytes)).toBe('damaged');
  });

  test('is opened when thousands of its entries are empty', () => {
    const empty = Array.from(
      { length: 2000 },
      (_, index) => [`xl/media/${index}.bin`, new Uint8Array()] as const,
    );
    const bytes = zipSync(
      { ...Object.fromEntries(empty), ...mapped(plainFiles('<sheetData/>')) },
      { level: 0 },
    );
    expect(refusal(bytes)).toBe('opened');
  });

  test('is not unpacked any deeper when a workbook lies within it', () => {
    const inner = zipSync({ 'xl/bomb.xml': new Uint8Array(3_000_000) });
    expect(
      refusal(
        zipSync({ ...mapped(plainFiles('<sheetData/>')), 'xl/embeddings/inner.xlsx': [inner, { level: 0 }] }),
      ),
    ).toBe('opened');
  });
});

describe('XML that is made to do harm', () => {
  const entities = Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};&e${index};">`,
  ).join('');

  test.each([
    ['entities that multiply', `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>`],
    ['an entity of a file', '<!DOCTYPE x [<!ENTITY e30 SYSTEM "file:///etc/passwd">]>'],
    ['a document type alone', '<!DOCTYPE worksheet>'],
  ])('is damaged when it has %s', (_, doctype) => {
    const cell = '<sheetData><row><c t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
    expect(refusal(withSheet(`${doctype}<worksheet xmlns="${MAIN}">${cell}</worksheet>`))).toBe('damaged');
  });

  test.each([
    ['a workbook', 'xl/workbook.xml'],
    ['its relationships', 'xl/_rels/workbook.xml.rels'],
  ])('is damaged when %s has a document type', (_, part) => {
    const files = plainFiles('<sheetData/>');
    expect(refusal(zipped({ ...files, [part]: `<!DOCTYPE x>${files[part] ?? ''}` }))).toBe('damaged');
  });

  test('is damaged when it nests without end', () => {
    expect(refusal(plainWorkbook(`<sheetData/>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`))).toBe(
      'damaged',
    );
  });

  test('is damaged when each of very many elements has all prefixes before it', () => {
    const prefixes = Array.from({ length: 5_000 }, (_, index) => ` xmlns:p${index}="u"`).join('');
    const children = '<b xmlns:q="u"/>'.repeat(5_000);
    expect(refusal(plainWorkbook(`<sheetData/><a${prefixes}>${children}</a>`))).toBe('damaged');
  });

  test.each([
    ['in a tag', '<worksheet xmlns="x"><sheetData><row r="1'],
    ['in a comment', '<worksheet><!-- '],
    ['in text', '<worksheet><sheetData><row><c><v>12'],
    ['before its first tag', '<?xml version="1.0"'],
    ['at once', ''],
  ])('is damaged when it is cut off %s', (_, xml) => {
    expect(refusal(withSheet(xml))).toBe('damaged');
  });

  test('is read by its root when a comment before it holds another', () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>4</v></c></row></sheetData></worksheet>`;
    expect(valueAt(withSheet(`<!-- <x:worksheet> -->${sheet}`), 0, 0)).toBe(4);
  });
});

describe('a sheet that is made to look gigantic', () => {
  test('is read by its cells, whatever its dimension says', () => {
    const bytes = plainWorkbook(
      '<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>7</v></c></row></sheetData>',
    );
    expect(valueAt(bytes, 0, 0)).toBe(7);
  });

  test('has a cell in its last row and column', () => {
    const bytes = plainWorkbook(
      '<sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>',
    );
    expect(valueAt(bytes, 1_048_575, 16_383)).toBe(7);
  });

  test.each([
    ['a row past the last', '<row r="1048577"/>'],
    ['a row before the first', '<row r="0"/>'],
    ['half a row', '<row r="1.5"/>'],
    ['a row in another notation', '<row r="0x10"/>'],
    ['a column past the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a number in another notation', '<row r="1"><c r="A1"><v>0x1F</v></c></row>'],
    ['a number without end', '<row r="1"><c r="A1"><v>1e400</v></c></row>'],
    ['Infinity', '<row r="1"><c r="A1"><v>Infinity</v></c></row>'],
    ['half a shared string', '<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>'],
    ['a shared string of an object’s own', '<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>'],
  ])('is damaged when it has %s', (_, row) => {
    expect(refusal(plainWorkbook(`<sheetData>${row}</sheetData>`))).toBe('damaged');
  });

  test('is opened when its merged cells cover it whole', () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(refusal(plainWorkbook(`<sheetData/>${merged}`))).toBe('opened');
  });

  test('is opened at once when its columns are numbered far outside it', () => {
    const cols = '<cols><col min="-9000000000000" max="16384" width="9"/></cols>';
    expect(refusal(plainWorkbook(`${cols}<sheetData/>`))).toBe('opened');
  });

  test('is opened at once when its columns are stated over and over', () => {
    const cols = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols>`;
    expect(refusal(plainWorkbook(`${cols}<sheetData/>`))).toBe('opened');
  });

  test('is too large when a table covers it whole', () => {
    expect(refusal(withTables(['Huvudbok', 'A1:XFD1048576']))).toBe('too-large');
  });
});

describe('two of what there can be one of', () => {
  test('are refused where two tables have one name', () => {
    expect(refusal(withTables(['Huvudbok', 'A1:A2'], ['HUVUDBOK', 'C1:C2']))).toBe('damaged');
  });

  test.each([
    ['two sheets have one name', ['Blad1', 1, 'rId1'], ['BLAD1', 2, 'rId2']],
    ['two sheets have one number', ['Blad1', 1, 'rId1'], ['Blad2', 1, 'rId2']],
    ['two sheets are one part', ['Blad1', 1, 'rId1'], ['Blad2', 2, 'rId1']],
  ] as const)('are refused where %s', (_, ...sheets) => {
    const nodes = sheets.map(
      ([name, number, id]) => `<sheet name="${name}" sheetId="${number}" r:id="${id}"/>`,
    );
    const bytes = plainWorkbook('<sheetData/>', {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${nodes.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
        [`${OFFICE}/worksheet`, 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    });
    expect(refusal(bytes)).toBe('damaged');
  });
});

describe('a date as text', () => {
  const dated = (text: string): Uint8Array =>
    plainWorkbook(`<sheetData><row><c t="d"><v>${text}</v></c></row></sheetData>`);

  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '1900-02-29'])(
    'that there is not, %s, stays text',
    (text) => {
      expect(valueAt(dated(text), 0, 0)).toBe(text);
    },
  );

  test('that there is becomes the day’s number', () => {
    expect(valueAt(dated('2024-02-29'), 0, 0)).toBe(45_351);
  });
});

/** One sheet with tables, each by its name and cells. */
function withTables(...tables: readonly (readonly [name: string, ref: string])[]): Uint8Array {
  const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join('');
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData/><tableParts>${parts}</tableParts></worksheet>`;
  const targets = tables.map((_, index): [string, string] => [
    `${OFFICE}/table`,
    `../tables/table${index + 1}.xml`,
  ]);
  const files = tables.map(([name, ref], index): [string, string] => [
    `xl/tables/table${index + 1}.xml`,
    `<table xmlns="${MAIN}" id="${index + 1}" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="1"><tableColumn id="1" name="A"/></tableColumns></table>`,
  ]);
  return zipped({
    ...plainFiles(''),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(...targets),
    ...Object.fromEntries(files),
  });
}

function mapped(files: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

import { zipSync } from 'fflate';
import { openPackage } from '../../src/xlsx';
import { MAIN, OFFICE, plainFiles, plainWorkbook, relationships, zipped } from './handmade';

function refusal(bytes: Uint8Array): string {
  const result = openPackage(bytes);
  return result.ok ? 'opened' : result.reason;
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  const name = Array.from(stream, (character) => [character.charCodeAt(0), 0]).flat();
  return new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...name, 0, 0]);
}

describe('a file that cannot be opened', () => {
  const plain = plainWorkbook('<sheetData/>');

  test('is empty when it has no bytes', () => {
    expect(refusal(new Uint8Array())).toBe('empty');
  });

  test('is no workbook when it is a text', () => {
    expect(refusal(text('Namn;Belopp\n'))).toBe('not-a-workbook');
  });

  test('is encrypted when a compound file holds an encrypted package', () => {
    expect(refusal(compoundFile('EncryptedPackage'))).toBe('encrypted');
  });

  test('is an old .xls when a compound file holds something else', () => {
    expect(refusal(compoundFile('Workbook'))).toBe('legacy-xls');
  });

  test('is no workbook when the zip holds other things', () => {
    expect(refusal(zipped({ 'läs.txt': 'hej' }))).toBe('not-a-workbook');
  });

  test('is no workbook when the zip is a text document', () => {
    const files = {
      '_rels/.rels': relationships([`${OFFICE}/officeDocument`, 'word/document.xml']),
      'word/document.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    };
    expect(refusal(zipped(files))).toBe('not-a-workbook');
  });

  test('is no workbook when it is a binary workbook', () => {
    const files = {
      '_rels/.rels': relationships([`${OFFICE}/officeDocument`, 'xl/workbook.bin']),
      'xl/workbook.bin': 'binärt',
    };
    expect(refusal(zipped(files))).toBe('not-a-workbook');
  });

  test('is damaged when the zip was cut off', () => {
    expect(refusal(plain.subarray(0, plain.length - 40))).toBe('damaged');
  });

  test('is damaged when a byte of a compressed part is wrong', () => {
    const bytes = plainWorkbook(`<sheetData><row><c><v>${'1'.repeat(300)}</v></c></row></sheetData>`);
    const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(refusal(bytes)).toBe('damaged');
  });

  test('is damaged when the XML of a sheet is not well-formed', () => {
    expect(refusal(plainWorkbook('<sheetData><row></sheetData>'))).toBe('damaged');
  });

  test('is damaged when a sheet that it lists is missing', () => {
    const files = plainFiles('<sheetData/>');
    delete files['xl/worksheets/sheet1.xml'];
    expect(refusal(zipped(files))).toBe('damaged');
  });

  test('is damaged when a cell names a shared string that is missing', () => {
    expect(refusal(plainWorkbook('<sheetData><row><c t="s"><v>4</v></c></row></sheetData>'))).toBe('damaged');
  });

  test('is damaged when a cell says it lies in another row', () => {
    expect(refusal(plainWorkbook('<sheetData><row r="1"><c r="A2"><v>4</v></c></row></sheetData>'))).toBe(
      'damaged',
    );
  });

  test('is damaged when the workbook has no sheet', () => {
    const files = plainFiles('<sheetData/>');
    files['xl/workbook.xml'] = `<workbook xmlns="${MAIN}"><sheets/></workbook>`;
    expect(refusal(zipped(files))).toBe('damaged');
  });

  test('is too large when a part unpacks to very much more than it is packed', () => {
    const bomb = zipSync({ 'xl/bomb.xml': new Uint8Array(60_000_000) });
    expect(refusal(bomb)).toBe('too-large');
  });

  test('is damaged when a part is larger than the zip states', () => {
    const bytes = zipSync({ '_rels/.rels': text(relationships([`${OFFICE}/officeDocument`, 'x'])) });
    const directory = new TextDecoder('latin1').decode(bytes).lastIndexOf('PK\u0001\u0002');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 10, true);
    expect(refusal(bytes)).toBe('damaged');
  });
});

import type { Sheet } from '../../src/spreadsheet/model';
import { savePackage } from '../../src/xlsx';
import { readBack } from './excelJs';
import { partOf, plainWorkbook } from './handmade';
import { opened, sheetNamed, sheetOf, workbookOf } from './models';

const SHEET = 'xl/worksheets/sheet1.xml';
const WHOLE =
  '<dataValidation type="whole" allowBlank="1" sqref="A1:A5 C1:C5"><formula1>1</formula1><formula2>9</formula2></dataValidation>';
const LIST =
  '<dataValidation type="list" allowBlank="1" sqref="B1:B9"><formula1>Listor!$A$1:$A$3</formula1></dataValidation>';
const original = plainWorkbook(`<sheetData/><dataValidations count="2">${WHOLE}${LIST}</dataValidations>`);

function changed(change: (sheet: Sheet) => void): string {
  const workbook = opened(original);
  change(sheetOf(workbook));
  return partOf(savePackage(original, workbook), SHEET);
}

describe('data validations', () => {
  test('of other kinds stay byte for byte beside a new one', () => {
    const area = { top: 0, left: 4, bottom: 3, right: 4 };
    expect(
      changed((sheet) => sheet.dataValidations.push({ area, listSource: '=Listor!$B$1:$B$2' })),
    ).toContain(WHOLE);
  });

  test('are counted anew', () => {
    const area = { top: 0, left: 4, bottom: 3, right: 4 };
    const text = changed((sheet) => sheet.dataValidations.push({ area, listSource: '=Listor!$B$1:$B$2' }));
    expect(text).toContain('<dataValidations count="3">');
  });

  test('keep the rest of their cells when one block is cleared', () => {
    const text = changed((sheet) => sheet.dataValidations.shift());
    expect(text).toContain('<dataValidation type="whole" allowBlank="1" sqref="C1:C5">');
  });

  test('are cut to what is left of a block', () => {
    const text = changed((sheet) => {
      for (const validation of sheet.dataValidations) validation.area = { ...validation.area, bottom: 2 };
    });
    expect(text).toContain('sqref="A1:A3 C1:C3"');
  });

  test('leave nothing behind when all are taken away', () => {
    const text = changed((sheet) => {
      sheet.dataValidations = [];
    });
    expect(text).not.toContain('dataValidation');
  });

  test('are read by another program with their texts', async () => {
    const sheet = sheetNamed('Blad1');
    sheet.dataValidations.push({
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      listSource: '=$D$1:$D$3',
      prompt: { title: 'Val', message: 'Välj "en"\ntill' },
    });
    const workbook = await readBack(savePackage(undefined, workbookOf(sheet)));
    expect(workbook.getWorksheet('Blad1')?.getCell('B2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['$D$1:$D$3'],
      promptTitle: 'Val',
      prompt: 'Välj "en"\ntill',
    });
  });
});

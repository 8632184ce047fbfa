import type { ConditionalFormat, Sheet } from '../../src/spreadsheet/model';
import { savePackage } from '../../src/xlsx';
import { partOf, plainWorkbook } from './handmade';
import { opened, sheetOf } from './models';

const SHEET = 'xl/worksheets/sheet1.xml';
const TWO =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule>' +
  '<cfRule type="expression" priority="2" stopIfTrue="1"><formula>A1=2</formula></cfRule></conditionalFormatting>';
const OTHER =
  '<conditionalFormatting sqref="B1"><cfRule type="top10" priority="3" rank="3"/></conditionalFormatting>';
const original = plainWorkbook(
  `<sheetData/>${TWO}${OTHER}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
);

function changed(change: (formats: ConditionalFormat[], sheet: Sheet) => void): string {
  const workbook = opened(original);
  const sheet = sheetOf(workbook);
  change(sheet.conditionalFormats, sheet);
  return partOf(savePackage(original, workbook), SHEET);
}

const added: ConditionalFormat = {
  id: 'ny',
  areas: [{ top: 0, left: 3, bottom: 8, right: 3 }],
  type: 'Custom',
  formula: '=D1>"a&b"',
  fill: '#FFC7CE',
};

describe('conditional formats', () => {
  test('stay byte for byte beside a new one', () => {
    expect(changed((formats) => formats.push(added))).toContain(TWO + OTHER);
  });

  test('are numbered on after the ones that are there', () => {
    expect(changed((formats) => formats.push(added))).toContain(
      '<cfRule type="expression" dxfId="0" priority="4">',
    );
  });

  test('give up their numbers to one that is put before them', () => {
    const text = changed((formats) => formats.unshift(added));
    expect([...text.matchAll(/priority="(\d)"/g)].map((match) => match[1])).toEqual(['2', '3', '4', '1']);
  });

  test('lose one rule of a block without losing the other', () => {
    const text = changed((formats) => formats.shift());
    expect(text).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="2" stopIfTrue="1">',
    );
  });

  test('take their whole block along when both its rules move', () => {
    const text = changed((formats) => {
      for (const format of formats.slice(0, 2)) format.areas = [{ top: 4, left: 0, bottom: 12, right: 0 }];
    });
    expect(text).toContain('<conditionalFormatting sqref="A5:A13"><cfRule type="expression" priority="1">');
  });

  test('leave their block when only one of its rules moves', () => {
    const text = changed((formats) => {
      if (formats[1] !== undefined) formats[1].areas = [{ top: 4, left: 0, bottom: 12, right: 0 }];
    });
    expect(text).toContain(
      '<conditionalFormatting sqref="A5:A13"><cfRule type="expression" priority="2" stopIfTrue="1">',
    );
  });

  test('keep what else their rule says when its formula changes', () => {
    const text = changed((formats) => {
      if (formats[1] !== undefined) formats[1].formula = '=A1=3';
    });
    expect(text).toContain(
      '<cfRule type="expression" priority="2" stopIfTrue="1"><formula>A1=3</formula></cfRule>',
    );
  });
});

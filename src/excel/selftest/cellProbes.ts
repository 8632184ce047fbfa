import type { CellValue } from '../../workbook/snapshot';
import { asCellValue } from '../cellText';
import { LAST_CELL } from '../sheetLimits';
import { hashOfCells } from '../writing/savedCells';
import type { Answer, Probe } from './probe';
import { answerIn } from './probe';

type Cells = readonly (readonly Answer[])[];

/** What becomes of values, texts and formulas. */
export const cellProbes: readonly Probe[] = [
  {
    id: 'tomt-blad',
    about: 'Ett tomt blad har inget använt område.',
    expected: true,
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        return used.isNullObject;
      }),
  },
  {
    id: 'anvant-till-sista-formeln',
    about: 'Ett blad är använt ner till sin sista formel, också där den ger tom text.',
    expected: 20,
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A20').values = [['=""']];
        const used = sheet.getUsedRangeOrNullObject().load('rowIndex,rowCount');
        await context.sync();
        return used.rowIndex + used.rowCount;
      }),
  },
  {
    id: 'datumsystem',
    about: 'DATE(1904;1;2) är 1463 i arbetsböcker som räknar från 1900.',
    expected: 1463,
    ask: ({ onSheet }) =>
      onSheet(async (_, context) => {
        const day = context.workbook.functions.date(1904, 1, 2);
        day.load('value');
        await context.sync();
        return day.value;
      }),
  },
  {
    id: 'text-med-apostrof',
    about: 'Text som inleds med apostrof läses utan den, och blir aldrig tal eller formel.',
    expected: [1.5, '001', '=1+1', '-5', '@x', true],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:F1');
        range.values = [[1.5, "'001", "'=1+1", "'-5", "'@x", true]];
        range.load('values');
        await context.sync();
        const [line = []]: Cells = range.values;
        return line;
      }),
  },
  {
    id: 'formel-i-values',
    about: 'En formel som sätts som värde räknas ut, och står kvar som formel.',
    expected: [2, '=1+1', '#DIV/0!'],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.values = [['=1+1', '=1/0']];
        range.load('values,formulas');
        await context.sync();
        return [answerIn(range.values), answerIn(range.formulas), answerIn(range.values, 0, 1)];
      }),
  },
  {
    id: 'tal-i-textformat',
    about: 'Ett tal som skrivs i en cell med textformat: så blev det här. Tillägget undviker det.',
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [[5]];
        cell.load('values,numberFormat');
        await context.sync();
        return [answerIn(cell.values), answerIn(cell.numberFormat)];
      }),
  },
  {
    id: 'format-pa-engelska',
    about: 'Talformat läses tillbaka på engelska, som de skrevs.',
    expected: ['#,##0.00', 'yyyy-mm-dd'],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.numberFormat = [['#,##0.00', 'yyyy-mm-dd']];
        range.load('numberFormat');
        await context.sync();
        const [line = []]: Cells = range.numberFormat;
        return line;
      }),
  },
  {
    id: 'langsta-text',
    about: 'En cell rymmer 32 767 tecken, och inte ett till.',
    expected: ['ok', 'InvalidArgument'],
    ask: async ({ codeOf }) => [
      await codeOf((sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_767)]])),
      await codeOf((sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]])),
    ],
  },
  {
    id: 'fel-form',
    about: 'Värden av en annan form än området nekas.',
    expected: 'InvalidArgument',
    ask: ({ codeOf }) => codeOf((sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]])),
  },
  {
    id: 'hela-kolumner',
    about: 'Värden i hela kolumner svaras med null.',
    expected: true,
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A:B').load('values');
        await context.sync();
        const values: Cells | null = range.values;
        return values === null;
      }),
  },
  {
    id: 'kopiera-varden',
    about: 'Kopierade värden behåller text som text.',
    expected: ['001', '=1+1', 7],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:C1').values = [["'001", "'=1+1", 7]];
        const copy = sheet.getRange('A3:C3');
        copy.copyFrom(sheet.getRange('A1:C1'), 'Values');
        copy.load('values');
        await context.sync();
        const [line = []]: Cells = copy.values;
        return line;
      }),
  },
  {
    id: 'tur-och-retur',
    about: 'Det som läses i celler och skrivs tillbaka i andra läses likadant där.',
    expected: true,
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const first = sheet.getRange('A1:G1');
        first.values = [[0.1 + 0.2, 1e15 / 7, -0.07, 44_927.5, "'2024-01-01", "' två\nrader ", true]];
        first.load('values');
        await context.sync();
        const again = sheet.getRange('A3:G3');
        again.values = first.values.map((line: CellValue[]) => line.map(asCellValue));
        again.load('values');
        await context.sync();
        return hashOfCells(again.values) === hashOfCells(first.values);
      }),
  },
  {
    id: 'foljer-med',
    about: 'Ett område som hålls kvar följer sina celler när rader infogas ovanför.',
    expected: ['A4', 'min'],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A2');
        cell.values = [['min']];
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        cell.load('address,values');
        await context.sync();
        return [cell.address.split('!')[1] ?? '', answerIn(cell.values)];
      }),
  },
  {
    id: 'sista-cellen',
    about: 'Att rensa bladets sista cell ändrar inte vad som är använt.',
    expected: 'A1',
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange(LAST_CELL).clear('Contents');
        const used = sheet.getUsedRange(true).load('address');
        await context.sync();
        return used.address.split('!')[1] ?? '';
      }),
  },
  {
    id: 'ingen-gemensam-cell',
    about: 'Två skilda celler har ingen gemensam, vilket nekas; samma cell har det.',
    expected: ['ItemNotFound', 'ok'],
    ask: async ({ codeOf }) => [
      await codeOf((sheet) => void sheet.getRange('A1').getIntersection(sheet.getRange('B2'))),
      await codeOf((sheet) => void sheet.getRange('A1').getIntersection(sheet.getRange('A1'))),
    ],
  },
  {
    id: 'dold-rad',
    about: 'rowHidden är null när några rader är dolda, och celler skrivs rätt en och en.',
    expected: [true, 'a', 'b', 'c'],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A3');
        sheet.getRange('2:2').rowHidden = true;
        ['a', 'b', 'c'].forEach((text, row) => (range.getCell(row, 0).values = [[text]]));
        range.load('rowHidden,values');
        await context.sync();
        const hidden: boolean | null = range.rowHidden;
        const lines: Cells = range.values;
        return [hidden === null, ...lines.map(([cell]) => cell ?? '')];
      }),
  },
  {
    id: 'flera-rader-en-dold',
    about: 'Flera rader som skrivs på en gång, med en dold emellan: så blev det här.',
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A3');
        sheet.getRange('2:2').rowHidden = true;
        range.values = [['a'], ['b'], ['c']];
        range.load('values');
        await context.sync();
        const lines: Cells = range.values;
        return lines.map(([cell]) => cell ?? '');
      }),
  },
];

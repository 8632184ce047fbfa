import { cellView } from '../../../src/simulator/workbench/cellView';
import { createSheet, createWorkbook, enterValue } from '../../../src/spreadsheet';
import type { Sheet } from '../../../src/spreadsheet';

describe('A cell in the workbench', () => {
  let sheet: Sheet;
  const workbook = createWorkbook();
  beforeEach(() => (sheet = createSheet('1', 'Blad1')));
  const view = (): ReturnType<typeof cellView> => cellView(workbook, sheet, 0, 0);
  const enter = (value: string | number | boolean, column = 0): void =>
    enterValue(sheet, 0, column, value, false);

  it('groups thousands with spaces, as in Sweden', () => {
    enter(1250000.5);
    cellAt(sheet).numberFormat = '#,##0.00';
    expect(view().text).toBe('1\u00A0250\u00A0000,50');
  });

  it('writes a date as in Sweden', () => {
    enter('2026-03-01');
    expect(view().text).toBe('2026-03-01');
  });

  it('writes a truth value in Swedish', () => {
    enter(true);
    expect(view().text).toBe('SANT');
  });

  it('runs over the empty cells beside it', () => {
    enter('En lång mening.');
    enter('x', 3);
    expect(view().runsOver).toBe(2);
  });

  it('keeps a number within its own cell', () => {
    enter(1250000);
    expect(view().runsOver).toBe(0);
  });

  it('is a header on a table’s first row', () => {
    sheet.tables.push({
      id: 't',
      name: 'Satsningar',
      area: { top: 0, left: 0, bottom: 2, right: 3 },
      showHeaders: true,
      showTotals: false,
      style: '',
      showBandedRows: false,
      showFilterButton: false,
    });
    expect(view().isHeader).toBe(true);
  });

  it('is filled by a flag, which always holds', () => {
    flag('=N("Sociala investeringar stop")=0');
    expect(view().fill).toBe('#F8D0CF');
  });

  it('is not filled by a format whose formula may not hold', () => {
    flag('=A1>10');
    expect(view().fill).toBeUndefined();
  });

  function flag(formula: string): void {
    sheet.conditionalFormats.push({
      id: 'f',
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      type: 'Custom',
      formula,
      fill: '#F8D0CF',
    });
  }
});

function cellAt(sheet: Sheet): NonNullable<ReturnType<Map<number, { numberFormat?: string }>['get']>> {
  const cell = sheet.cells.get(0)?.get(0);
  if (cell === undefined) throw new Error('The cell is empty');
  return cell;
}

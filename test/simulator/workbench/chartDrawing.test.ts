import { drawChart } from '../../../src/simulator/workbench/chartDrawing';
import type { Chart } from '../../../src/spreadsheet';
import { createSheet, createWorkbook, enterValue } from '../../../src/spreadsheet';

describe('A chart in the workbench', () => {
  const workbook = createWorkbook();
  const sheet = createSheet('1', 'Återföring');
  [
    ['År', 'VAN', 'SOC'],
    [2026, 100, 300],
    [2027, 50, -50],
  ].forEach((cells, row) => cells.forEach((value, column) => enterValue(sheet, row, column, value, false)));
  workbook.sheets.push(sheet);

  it('stacks what the chart stacks', () => {
    const { marks } = drawChart(chart('ColumnStacked'), sheet, workbook);
    expect(marks[1]?.height).toBeCloseTo((300 / 450) * 100);
  });

  it('sets columns side by side where the chart does', () => {
    const { marks } = drawChart(chart('ColumnClustered'), sheet, workbook);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(4);
  });

  it('has negative values below its baseline', () => {
    const { marks, baseline } = drawChart(chart('ColumnClustered'), sheet, workbook);
    expect(marks[3]?.y).toBeCloseTo(baseline);
  });

  it('names its categories', () => {
    expect(drawChart(chart('ColumnClustered'), sheet, workbook).categories).toEqual(['2026', '2027']);
  });

  it('is empty when its cells are gone', () => {
    const { marks } = drawChart(
      { ...chart('Line'), series: [{ name: 'VAN', values: "='Borta'!$A$1:$A$2" }] },
      sheet,
      workbook,
    );
    expect(marks).toEqual([]);
  });
});

function chart(type: string): Chart {
  const categories = "='Återföring'!$A$2:$A$3";
  return {
    id: 'c',
    name: 'Diagram 1',
    type,
    series: [
      { name: 'VAN', values: "='Återföring'!$B$2:$B$3", categories },
      { name: 'SOC', values: "='Återföring'!$C$2:$C$3", categories },
    ],
    top: 0,
    left: 0,
    width: 100,
    height: 100,
  };
}

import type { Chart } from '../../src/spreadsheet/model';
import { savePackage } from '../../src/xlsx';
import { partOf } from './handmade';
import { comparable, opened, sheetNamed, sheetOf, workbookOf } from './models';

const CHART = 'xl/charts/chart1.xml';

function chart(type: string): Chart {
  return {
    id: 'ny',
    name: 'Återföring per år',
    type,
    title: 'Återföring & mål',
    series: [
      { name: 'Plan', values: "='Blad 1'!$B$2:$B$3", categories: "='Blad 1'!$A$2:$A$3" },
      { name: "='Blad 1'!$C$1", values: "='Blad 1'!$C$2:$C$3", categories: "='Blad 1'!$A$2:$A$3" },
    ],
    top: 60.5,
    left: 130,
    width: 400,
    height: 220.25,
  };
}

function saved(type: string): Uint8Array {
  const sheet = sheetNamed('Blad 1', [
    ['År', 'Plan', 'Utfall'],
    [2026, 1.5, 2],
    ['2027–', 3, ''],
  ]);
  sheet.charts.push(chart(type));
  return savePackage(undefined, workbookOf(sheet));
}

describe('a new chart', () => {
  test.each([
    'ColumnClustered',
    'ColumnStacked',
    'ColumnStacked100',
    'BarClustered',
    'BarStacked',
    'Line',
    'LineMarkers',
  ])('of type %s is read back as it was', (type) => {
    const [read] = sheetOf(opened(saved(type))).charts;
    expect({ ...read, id: 'ny' }).toEqual(chart(type));
  });

  test('keeps the colours that were chosen', () => {
    const sheet = sheetNamed('Blad 1', [['År', 'Plan', 'Utfall']]);
    const [first, second] = chart('ColumnStacked').series;
    sheet.charts.push({ ...chart('ColumnStacked'), series: [{ ...first!, color: '#123456' }, second!] });
    const [read] = sheetOf(opened(savePackage(undefined, workbookOf(sheet)))).charts;
    expect(read?.series.map(({ color }) => color)).toEqual(['#123456', undefined]);
  });

  test('carries the values of its cells for viewers that do not calculate', () => {
    expect(partOf(saved('Line'), CHART)).toContain(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt></c:numCache>',
    );
  });

  test('carries the texts of its categories', () => {
    expect(partOf(saved('Line'), CHART)).toContain('<c:pt idx="1"><c:v>2027–</c:v></c:pt></c:strCache>');
  });

  test('has its legend at the bottom', () => {
    expect(partOf(saved('Line'), CHART)).toContain('<c:legendPos val="b"/>');
  });

  test('with stacked columns lays them on top of each other', () => {
    expect(partOf(saved('ColumnStacked'), CHART)).toContain('<c:overlap val="100"/>');
  });
});

describe('a chart far down', () => {
  test.each([
    ['below more rows than a sheet has columns', 20000, '<xdr:row>20000</xdr:row><xdr:rowOff>0</xdr:rowOff>'],
    ['below the last row', 1048580, '<xdr:row>1048575</xdr:row>'],
  ])('%s is anchored to a row that there is', (_, row, anchored) => {
    const sheet = sheetNamed('Blad 1', [['År', 'Plan', 'Utfall']]);
    sheet.charts.push({ ...chart('Line'), top: row * 15 });
    const bytes = savePackage(undefined, workbookOf(sheet));
    expect(partOf(bytes, 'xl/drawings/drawing1.xml')).toContain(anchored);
  });
});

describe('a chart that is there', () => {
  const bytes = saved('ColumnStacked');

  test('keeps its part when it is only moved', () => {
    const workbook = opened(bytes);
    for (const one of sheetOf(workbook).charts) one.top = 300;
    expect(partOf(savePackage(bytes, workbook), CHART)).toBe(partOf(bytes, CHART));
  });

  test('follows the model when its series change', () => {
    const workbook = opened(bytes);
    for (const one of sheetOf(workbook).charts) one.series = one.series.slice(1);
    expect(comparable(opened(savePackage(bytes, workbook)))).toEqual(comparable(workbook));
  });
});

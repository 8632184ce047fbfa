import type { Answer, Probe } from './probe';
import { answerIn } from './probe';

const NAME = 'SjalvtestTabell';

/** A table in A1:B3, with 30 in its column Belopp. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B3').values = [
    ['Namn', 'Belopp'],
    ['a', 10],
    ['b', 20],
  ];
  const table = sheet.tables.add('A1:B3', true);
  table.name = NAME;
  return table;
}

/** Tables, and formulas that follow them. */
export const tableProbes: readonly Probe[] = [
  {
    id: 'rubriker-som-text',
    about: 'Rubriker som är tal blir text i en tabell.',
    expected: ['2025', 'A'],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          [2025, 'A'],
          [1, 2],
        ];
        const { columns } = sheet.tables.add('A1:B2', true);
        columns.load('name');
        await context.sync();
        return columns.items.map(({ name }) => name);
      }),
  },
  {
    id: 'tomma-tabellrader',
    about: 'En tabell till rad 50 med tre ifyllda rader: så långt ner räknas bladet som använt.',
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        addTable(sheet).resize('A1:B50');
        const used = sheet.getUsedRangeOrNullObject().load('rowIndex,rowCount');
        await context.sync();
        return used.rowIndex + used.rowCount;
      }),
  },
  {
    id: 'vidgad-tabell',
    about:
      'En tabell som vidgas tar in de tomma cellerna till höger; den nya kolumnen har ett namn och är tom.',
    expected: ['A1:C3', true, ''],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const table = addTable(sheet);
        table.resize(table.getRange().getResizedRange(0, 1));
        const range = table.getRange().load('address,values');
        await context.sync();
        const header = String(range.values[0]?.[2] ?? '');
        const isNamed = /^(Kolumn|Column)\d+$/.test(header);
        return [range.address.split('!')[1] ?? '', isNamed, answerIn(range.values, 1, 2)];
      }),
  },
  {
    id: 'rubrikrad-pa-plats',
    about: 'En tabell kan inte få en annan rubrikrad genom att ändra storlek.',
    expected: 'InvalidArgument',
    ask: ({ codeOf }) => codeOf((sheet) => addTable(sheet).resize('A2:B4')),
  },
  {
    id: 'vaxer-inte-sjalv',
    about: 'En cell som tillägget skriver under eller intill en tabell tas inte in i den.',
    expected: 'A1:B3',
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const table = addTable(sheet);
        await context.sync();
        sheet.getRange('A4').values = [['under']];
        sheet.getRange('C1').values = [['intill']];
        const range = table.getRange().load('address');
        await context.sync();
        return range.address.split('!')[1] ?? '';
      }),
  },
  {
    id: 'ifylld-kolumn',
    about: 'En formel i en enda cell i en tabells tomma kolumn fylls inte i de andra cellerna.',
    expected: ['=1+1', ''],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const table = addTable(sheet);
        table.columns.add(undefined, undefined, 'Ny');
        const column = table.columns.getItem('Ny').getDataBodyRange();
        await context.sync();
        column.getCell(0, 0).formulas = [['=1+1']];
        column.load('formulas');
        await context.sync();
        const lines: readonly (readonly Answer[])[] = column.formulas;
        return lines.map(([formula = null]) => formula);
      }),
  },
  {
    id: 'formel-foljer-kolumn',
    about: 'En formel som pekar på en kolumn följer den när andra kolumner läggs till och tas bort.',
    expected: [30, 30, true],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const table = addTable(sheet);
        const cell = sheet.getRange('H1');
        cell.formulas = [[`=SUM(${NAME}[Belopp])`]];
        table.columns.add(1, undefined, '2026');
        const added = sheet.getRange('H1:J1').load('values');
        await context.sync();
        const sumIn = (values: readonly (readonly Answer[])[]): Answer =>
          values[0]?.find((value) => value === 30) ?? values.flat().join();
        const before = sumIn(added.values);
        table.columns.getItem('2026').delete();
        const after = sheet.getRange('G1:J1').load('values,formulas');
        await context.sync();
        const isKept = after.formulas.flat().some((formula) => String(formula).includes(`${NAME}[Belopp]`));
        return [before, sumIn(after.values), isKept];
      }),
  },
  {
    id: 'summa-over-tabellen',
    about: 'SUBTOTAL över en tabells kolumn räknas ut direkt.',
    expected: 30,
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        addTable(sheet);
        const cell = sheet.getRange('H1');
        cell.formulas = [[`=ROUND(SUBTOTAL(109,${NAME}[Belopp]),2)`]];
        cell.load('values');
        await context.sync();
        return answerIn(cell.values);
      }),
  },
  {
    id: 'krympt-tabell',
    about: 'En tabell som blir smalare lämnar cellernas innehåll kvar.',
    expected: ['A1:A3', 'Belopp', 20],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const table = addTable(sheet);
        table.resize('A1:A3');
        const range = table.getRange().load('address');
        const left = sheet.getRange('B1:B3').load('values');
        await context.sync();
        return [range.address.split('!')[1] ?? '', answerIn(left.values), answerIn(left.values, 2)];
      }),
  },
  {
    id: 'tabell-over-tabell',
    about: 'En tabell kan inte läggas över en annan.',
    expected: false,
    ask: async ({ codeOf }) => {
      const code = await codeOf(async (sheet, context) => {
        addTable(sheet);
        await context.sync();
        sheet.tables.add('B2:D4', true);
      });
      return code === 'ok';
    },
  },
  {
    id: 'diagram',
    about: 'Ett staplat diagram får sina serier ur området, och ett nytt område med setData.',
    expected: [1, 2],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:C3').values = [
          ['', 'x', 'y'],
          ["'2025", 1, 2],
          ["'2026", 3, 4],
        ];
        const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:B3'), 'Columns');
        const { series } = chart;
        series.load('name');
        await context.sync();
        const first = series.items.length;
        chart.setData(sheet.getRange('A1:C3'), 'Columns');
        series.load('name');
        await context.sync();
        return [first, series.items.length];
      }),
  },
];

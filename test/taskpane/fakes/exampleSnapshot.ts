import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** Two investments, one settled, with a few things that break the guidelines. */
export const exampleSnapshot: WorkbookSnapshot = {
  date1904: false,
  tables: [
    table('Satsningar', 'Satsningar', [
      [
        'Satsning',
        'Namn',
        'Status',
        'Startdatum',
        'Slutdatum',
        'Ansökt belopp',
        'Beviljat belopp',
        'Beslutsdatum',
      ],
      ['S1', 'Familjestöd i förskolan', 'Avslutad', '2021-01-01', '2023-12-31', 400000, 400000, '2020-11-10'],
      ['S2', 'Unga till arbete', 'Pågår', '2026-01-01', '2029-12-31', 1250000, 1250000, '2025-11-04'],
    ]),
    table('Parter', 'Parter', [
      ['Satsning', 'Part', 'Typ', 'Verksamhetsområde', 'Uppdrag', 'REN', 'Motpart'],
      ['S1', 'VAN', 'Nämnd', 'Vård', 'Genomför; Återför', '1101', '21'],
      ['S1', 'SOC', 'Nämnd', 'Socialtjänst', 'Genomför; Återför', '1102', '22'],
      ['S2', 'SOC', 'Nämnd', 'Socialtjänst', 'Genomför; Återför', '1103', '22'],
      ['S2', 'Jobb AB', 'Företag', 'Arbetsmarknad', 'Genomför', '1104', '31'],
    ]),
    table('Aterforingsplan', 'Återföringsplan', [
      ['Satsning', 'Part', '2024', '2025'],
      ['S1', 'VAN', 120000, 120000],
      ['S1', 'SOC', 80000, 80000],
    ]),
    table('EffektUtfall', 'Effektutfall', [
      ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp'],
      ['S1', 'VAN', 'Uppföljning', '2025-05-01', 150000],
      ['S1', 'SOC', 'Uppföljning', '2025-05-01', 20000],
    ]),
    table('Utbetalningar', 'Utbetalningar', [
      ['Satsning', 'REN', 'År', 'Period', 'Datum', 'Belopp'],
      ['S1', '1101', 2021, 'Helår', '2022-01-31', 400000],
    ]),
  ],
};

function table(name: string, sheet: string, [headers = [], ...rows]: CellValue[][]): TableSnapshot {
  return { name, sheet, top: 0, left: 0, headers, rows };
}

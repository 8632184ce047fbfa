import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { exampleSnapshot } from './exampleSnapshot';

/**
 * S1 as planned and as followed up, over two years without discounting.
 *
 * Ten persons need one month of Boende less each, and three (too few to be shown) need two: planned
 * (10 · 1 + 3 · 2) · 1 000 = 16 000 kr a month, followed up (10 · 0,5 + 3 · 2) · 1 000 = 11 000, at a cost of 200 000.
 */
export const payoffSnapshot: WorkbookSnapshot = {
  ...exampleSnapshot,
  tables: [
    ...exampleSnapshot.tables,
    table('Typfall', [
      ['Satsning', 'Typfall', 'Antal', 'Post', 'Före', 'Efter', 'Scenario'],
      ['S1', 'Unga', 10, 'Boende', 1, 0, 'Planerat'],
      ['S1', 'Ensam med hemligt skäl', 3, 'Boende', 2, 0, 'Planerat'],
      ['S1', 'Unga', 10, 'Boende', 1, 0.5, 'Uppföljt'],
      ['S1', 'Ensam med hemligt skäl', 3, 'Boende', 2, 0, 'Uppföljt'],
    ]),
    table('Prislista', [
      ['Post', 'Aktör', 'Pris', 'Slag', 'Prisår', 'Källa'],
      ['Boende', 'SOC', 1000, 'Real', 2025, 'Socialnämndens bokslut 2025'],
    ]),
    table('Insatskostnad', [
      ['Satsning', 'Aktör', 'Belopp'],
      ['S1', 'SOC', 150000],
      ['S1', 'VAN', 50000],
    ]),
    table('Effekter', [
      ['Satsning', 'Part', 'Effekt', 'Nivå', '2024', '2025'],
      ['S1', 'SOC', 'Färre placeringar', 'Kommun', 150000, 150000],
    ]),
    table('Parametrar', [
      ['Parameter', 'Värde'],
      ['payoff.horisont', 2],
    ]),
    table('Upphandlingar', [
      ['Upphandling', 'Enhet', 'År', 'Tjänst', 'Social hänsyn', 'Månader', 'Arbetstagare'],
      ['U1', 'Park', 2025, 'Ja', 'Ja', 12, 5],
      ['U2', 'Park', 2025, 'Ja', 'Nej', 12, 5],
      ['U3', 'Lokal', 2025, 'Ja', 'Nej', 12, 5],
    ]),
    table('Placeringar', [
      ['Upphandling', 'Målgrupp', 'Form', 'Antal'],
      ['U1', 'Ungdomar', 'Anställning', 7],
      ['U1', 'Utrikesfödda', 'Praktik', 2],
    ]),
  ],
};

function table(name: string, [headers = [], ...rows]: CellValue[][]): TableSnapshot {
  return { name, sheet: name, top: 0, left: 0, headers, rows };
}

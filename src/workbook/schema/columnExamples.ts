import type { ColumnKind, ColumnSchema } from './columns';

/** What a cell may look like, by the column's header where its kind says too little. */
const byHeader: Readonly<Record<string, string>> = {
  Satsning: 'S1',
  Part: 'GSN',
  'Betalas via': 'SOC',
  REN: '31410',
  'Betalande REN': '31000',
  'Mottagande REN': '10900',
  Motpart: '131',
  Konto: '5010',
  Projekt: '95400',
  Verifikat: 'A1023',
  Namn: 'Tillbaka till skolan',
  Målgrupp: 'Elever i årskurs 4–9 med begynnande skolfrånvaro',
  Kostnadsslag: 'Personal',
  Effekt: 'Färre placeringar',
  Indikator: 'Antal placerade dygn',
  Beslutsinstans: 'Kommunstyrelsen',
  Instans: 'Kommunstyrelsen',
  Regelverk: 'Örebro 2016',
  Upphandling: 'U1',
  Post: 'Placeringsdygn',
  Aktör: 'Kommun',
  Parameter: 'projektnummer',
  Regel: 'OR-48',
  Ark: 'Budget',
  Cell: 'F7',
};

const byKind: Readonly<Partial<Record<ColumnKind, string>>> = {
  amount: '125 000',
  share: '25 %',
  date: '2025-01-01',
  year: '2025',
  number: '12',
};

/** An example of what the column holds; undefined where its choices, or its explanation, say it. */
export function columnExample({ header, kind, choices }: ColumnSchema): string | undefined {
  if (choices !== undefined) return undefined;
  return byKind[kind] ?? byHeader[header];
}

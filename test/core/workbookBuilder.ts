import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { parseCellAddress } from '../../src/workbook/cellAddress';

/** A table written as it looks: the headers, then one array a row. */
export type Rows = readonly (readonly CellValue[])[];

/** Tables by name. Each stands on a sheet with its own name, with its first header in A1: row n is in Excel's row n. */
export type Tables = Readonly<Record<string, Rows>>;

export function snapshotOf(tables: Tables, date1904 = false): WorkbookSnapshot {
  return { date1904, tables: Object.entries(tables).map(([name, rows]) => tableOf(name, rows)) };
}

function tableOf(name: string, [headers = [], ...rows]: Rows): TableSnapshot {
  return { name, sheet: name, top: 0, left: 0, headers, rows };
}

/** The tables with some cells changed: `{ 'Parter!C3': 'Företag' }`. */
export function edit(tables: Tables, cells: Readonly<Record<string, CellValue>>): Tables {
  const copy: Record<string, CellValue[][]> = {};
  for (const [name, rows] of Object.entries(tables)) copy[name] = rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const [name = '', cell = ''] = address.split('!');
    const place = parseCellAddress(cell);
    const row = place && copy[name]?.[place.row];
    if (row === undefined || place === undefined || place.column >= row.length) {
      throw new Error(`There is no cell ${address} to change`);
    }
    row[place.column] = value;
  }
  return copy;
}

export function append(tables: Tables, name: string, ...rows: Rows): Tables {
  return { ...tables, [name]: [...(tables[name] ?? []), ...rows] };
}

export function without(tables: Tables, ...names: string[]): Tables {
  return Object.fromEntries(Object.entries(tables).filter(([name]) => !names.includes(name)));
}

/** The tables' headers, without a row. */
export function emptied(tables: Tables, ...names: string[]): Tables {
  const none = names.map((name) => [name, (tables[name] ?? []).slice(0, 1)] as const);
  return { ...tables, ...Object.fromEntries(none) };
}

/** A table without one of its columns. */
export function withoutColumn(tables: Tables, name: string, header: string): Tables {
  const rows = tables[name] ?? [];
  const column = rows[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`There is no column ${header} in ${name}`);
  return { ...tables, [name]: rows.map((row) => row.filter((_, index) => index !== column)) };
}

/** With one more row in `Parametrar`. */
export function given(tables: Tables, parameter: string, value: CellValue, from: CellValue = ''): Tables {
  return append(tables, 'Parametrar', [parameter, value, from, 'beslut']);
}

/** Without any row for a parameter. */
export function notGiven(tables: Tables, parameter: string): Tables {
  return { ...tables, Parametrar: (tables['Parametrar'] ?? []).filter(([name]) => name !== parameter) };
}

/**
 * A whole portfolio that follows every rule on 2021-03-01. Applied for 1 000 000 kr, five percent on top:
 * 1 050 000 kr, which the effects cover and the plan repays to the krona.
 */
export const soundTables: Tables = {
  Satsningar: [
    [
      'Satsning',
      'Namn',
      'Status',
      'Startdatum',
      'Slutdatum',
      'Ansökt belopp',
      'Beviljat belopp',
      'Beslutsdatum',
      'Regelverk',
      'Målgrupp',
      'Beslutsinstans',
    ],
    [
      'S1',
      'Skolnärvaro',
      'Pågår',
      '2020-01-01',
      '2022-12-31',
      1000000,
      1050000,
      '2019-11-05',
      'Örebro 2016',
      'Elever med lång frånvaro i årskurs 7–9',
      'Kommunstyrelsen',
    ],
  ],
  Parter: [
    [
      'Satsning',
      'Part',
      'Typ',
      'Verksamhetsområde',
      'Ägarandel',
      'Uppdrag',
      'REN',
      'Motpart',
      'Betalande REN',
      'Chef',
      'Underskrift',
    ],
    ['S1', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '5101', '151', '5000', 'Vårdchefen', '2019-09-20'],
    [
      'S1',
      'SOC',
      'Nämnd',
      'Socialtjänst',
      '',
      'Genomför',
      '6101',
      '161',
      '6000',
      'Socialchefen',
      '2019-09-20',
    ],
  ],
  Budget: [
    ['Satsning', 'Part', 'Kostnadsslag', '2020', '2021', '2022'],
    ['S1', 'VAN', 'Personal', 200000, 200000, 200000],
    ['S1', 'SOC', 'Personal', 100000, 100000, 200000],
    ['S1', 'VAN', 'Utvärdering', '', '', 50000],
  ],
  Bemanning: [
    ['Satsning', 'Part', 'Roll', 'Omfattning', 'Från', 'Till', 'Namn'],
    ['S1', 'VAN', 'Projektledare', 0.25, '2019-11-15', '2022-12-31', 'Projektledaren'],
    ['S1', 'SOC', 'Projektmedarbetare', 1, '2020-01-01', '2022-12-31', 'Kuratorn'],
  ],
  Effekter: [
    ['Satsning', 'Part', 'Effekt', 'Nivå', '2022', '2023', '2024', 'Indikator'],
    ['S1', 'VAN', 'Färre placeringar', 'Kommun', 210000, 210000, 210000, 'Dygn i placering'],
    ['S1', 'SOC', 'Lägre försörjningsstöd', 'Kommun', 140000, 140000, 140000, 'Hushåll med försörjningsstöd'],
  ],
  Aterforingsplan: [
    ['Satsning', 'Part', '2022', '2023', '2024'],
    ['S1', 'VAN', 210000, 210000, 210000],
    ['S1', 'SOC', 140000, 140000, 140000],
  ],
  EffektUtfall: [['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp']],
  Fakturor: [['Satsning', 'Part', 'År', 'Fakturadatum', 'Mottagande REN', 'Belopp']],
  Huvudbok: [
    ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'],
    ['V1', '2020-02-10', '5010', '5101', '70001', 'Lön', 100000],
    ['V2', '2020-06-10', '5010', '6101', '70001', 'Lön', 60000.5],
  ],
  Utbetalningar: [
    ['Satsning', 'REN', 'År', 'Period', 'Datum', 'Belopp'],
    ['S1', '5101', 2020, 'Delår 1', '2020-04-28', 100000],
    ['S1', '6101', 2020, 'Delår 2', '2020-09-28', 60000.5],
  ],
  Reservation: [
    ['År', 'Ingående', 'Tillfört', 'Kommunens budget'],
    [2019, 65000000, 0, 3000000000],
  ],
  Ideprovning: [
    ['Satsning', 'Kriterium', 'Uppfyllt', 'Motivering'],
    ['S1', 'Genomförbar', 'Ja', 'Metoden är prövad i liten skala'],
    ['S1', 'Behov', 'Ja', 'Frånvaron har ökat tre år i rad'],
    ['S1', 'Nytt arbetssätt', 'Ja', 'Skola och socialtjänst arbetar i samma team'],
    ['S1', 'Fler aktörer', 'Ja', 'Två nämnder deltar'],
    ['S1', 'Utfall och kostnad', 'Ja', 'Färre placeringar väntas'],
  ],
  Ansokan: [
    ['Satsning', 'Del', 'Klar', 'Underlag'],
    ['S1', 'Problemformulering och nulägesbeskrivning', 'Ja', 'Bilaga 1'],
    ['S1', 'Evidens och forskning', 'Ja', 'Forskningsöversikt i bilaga 2'],
    ['S1', 'Målgrupp och avgränsning', 'Ja', 'Bilaga 1'],
    ['S1', 'Metod och bemanning', 'Ja', 'Bilaga 3'],
    ['S1', 'Tid för genomförande', 'Ja', 'Bilaga 3'],
    ['S1', 'Målsättning, effekter och utvärdering', 'Ja', 'Bilaga 4'],
    ['S1', 'Kostnader och återföring', 'Ja', 'Bilaga 5'],
    ['S1', 'Plan för implementering och uppskalning', 'Ja', 'Bilaga 6'],
  ],
  Beslutsgang: [
    ['Satsning', 'Steg', 'Part', 'Datum'],
    ['S1', 'Behovsanalys', '', '2018-12-10'],
    ['S1', 'Idéprövning', '', '2019-02-01'],
    ['S1', 'Beredningsgrupp idé', '', '2019-02-20'],
    ['S1', 'Nämndinformation', '', '2019-03-15'],
    ['S1', 'Ansökan påbörjad', '', '2019-04-01'],
    ['S1', 'Beredningsgrupp', '', '2019-08-20'],
    ['S1', 'Nämndyttrande', '', '2019-09-10'],
    ['S1', 'Underskrifter', '', '2019-09-20'],
    ['S1', 'Kommundirektörens beredning', '', '2019-10-05'],
    ['S1', 'Styrgrupp', '', '2019-10-20'],
    ['S1', 'Kommunstyrelsen', '', '2019-11-05'],
    ['S1', 'Rekrytering', '', '2019-11-06'],
  ],
  Utvarderingsschema: [
    [
      'Satsning',
      'Mål',
      'Aktivitet',
      'Mått för genomförande',
      'Effektmått',
      'Indikator',
      'Ekonomisk effekt',
      'Målvärde',
      'Utfall',
      'Uppföljd',
    ],
    [
      'S1',
      'Fler elever är i skolan',
      'Hembesök',
      'Antal hembesök',
      'Närvaro efter ett halvår',
      'Dygn i placering',
      'Färre placeringar',
      80,
      60,
      '2020-12-15',
    ],
    [
      'S1',
      'Familjer klarar sin försörjning',
      'Vägledning',
      'Antal samtal',
      'Föräldrar i arbete',
      'Hushåll med försörjningsstöd',
      'Lägre försörjningsstöd',
      20,
      '',
      '',
    ],
  ],
  Redovisningar: [
    ['Satsning', 'År', 'Period', 'Inlämnad', 'Aktiviteter', 'Arbetssätt', 'Effekter', 'Ekonomi'],
    ['S1', 2020, 'Delår 2', '2020-09-25', 'Hembesök', 'Gemensamt team', 'Inga ännu', 'Enligt budget'],
    ['S1', 2020, 'Helår', '2021-01-28', 'Hembesök', 'Gemensamt team', 'Högre närvaro', 'Enligt budget'],
  ],
  Deltagare: [
    ['Satsning', 'År', 'Period', 'Planerade', 'Påbörjade', 'Slutförda', 'Jämförelsegrupp'],
    ['S1', 2020, 'Helår', 40, 36, 12, 40],
  ],
  Andringar: [['Satsning', 'Datum', 'Instans', 'Slag', 'Nytt slutdatum', 'Belopp', 'Part']],
  Organisation: [['Satsning', 'Roll', 'Organisation', 'Namn', 'Omfattning', 'Team']],
  Moten: [['Satsning', 'Forum', 'Datum']],
  Aktivitetsplan: [['Satsning', 'Delmål', 'Aktivitet', 'Planerat klart', 'Klart', 'Avvikelse']],
  Typfall: [
    ['Satsning', 'Typfall', 'Antal', 'Post', 'Före', 'Efter'],
    ['S1', 'Elev med placering', 6, 'Placering, dygn', 2, 1],
  ],
  Godkanda: [['Regel', 'Satsning', 'Ark', 'Cell', 'Värde', 'Gräns', 'Godkänd av', 'Datum', 'Skäl']],
  Parametrar: [
    ['Parameter', 'Värde', 'Gäller från', 'Källa', 'Regelverk'],
    ['projektnummer', '70001', '', 'kodplan'],
    ['fond.ren', '9954', '', 'kodplan'],
    ['motpart.fond', '199', '', 'kodplan'],
    ['konto.utbetalning.debet', '4995', '', 'kodplan'],
    ['konto.utbetalning.kredit', '3995', '', 'kodplan'],
    ['konto.återföring.debet', '4996', '', 'kodplan'],
    ['konto.återföring.kredit', '3996', '', 'kodplan'],
  ],
};

export const SOUND_DAY = '2021-03-01';

/**
 * The same portfolio when it is over: 600 000 kr were paid out, and on 2022-06-01 VAN is judged to save 450 000 kr
 * and SOC nothing. The plan is 630 000 : 420 000 = 3 : 2, so the cost is 360 000 + 240 000 and the floor of
 * 180 000 is 108 000 + 72 000. VAN repays 360 000 (the effect, but no more than its part), SOC its floor of 72 000.
 */
export const settledTables: Tables = append(
  edit(soundTables, { 'Satsningar!C2': 'Avslutad', 'Utbetalningar!F2': 400000, 'Utbetalningar!F3': 200000 }),
  'EffektUtfall',
  ['S1', 'VAN', 'Prognos', '2022-06-01', 450000],
  ['S1', 'SOC', 'Prognos', '2022-06-01', 0],
);

export function invoice(
  part: string,
  year: number,
  amount: CellValue,
  date = `${year}-09-30`,
  ren: CellValue = '9954',
): Rows[number] {
  return ['S1', part, year, date, ren, amount];
}

import type { CellValue } from '../../src/workbook/snapshot';
import { resultJson } from '../../src/workbook/json/resultJson';
import type { OutputSheet } from '../../src/workbook/outputs/outputSheet';
import { runOn } from '../core/rules/askRule';
import type { Rows, Tables } from '../core/workbookBuilder';
import { snapshotOf, soundTables } from '../core/workbookBuilder';
import { writesOf } from './writesOf';

type Amounts = Readonly<Record<string, string>>;

export interface PayoffEntry {
  readonly satsning: string;
  readonly scenario: string;
  readonly cost: string;
  readonly monthly: Amounts;
  readonly society: string;
  readonly production: string;
  readonly realResources: string;
  readonly paybackMonths: Amounts;
  readonly net: Readonly<Record<string, Amounts>>;
  readonly presentValue: Amounts;
  readonly breakEven: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly realisedShare?: string;
  readonly prices: readonly { readonly post: string; readonly source?: string; readonly cell: string }[];
  readonly assumptions: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly source: string;
    readonly cell?: string;
  }[];
  readonly expectedEffects: readonly Readonly<Record<string, string | number>>[];
  readonly incomplete?: readonly string[];
  readonly benefitCostRatio: Amounts;
  readonly uncertainty?: {
    readonly chanceOfGain: string;
    readonly percentiles: Amounts;
    readonly sensitivity: readonly Readonly<Record<string, string | boolean>>[];
  };
}

export interface PayoffFile {
  readonly findings?: unknown;
  readonly schedules?: unknown;
  readonly payoff: readonly PayoffEntry[];
  readonly payoffNotComputed: readonly { readonly satsning: string; readonly reasons: readonly string[] }[];
}

export function fileOf(tables: Tables, today?: string): PayoffFile {
  const parts = { findings: false, schedules: false, payoff: true, reconciliation: false };
  const file: PayoffFile = JSON.parse(JSON.stringify(resultJson(runOn(tables, today), parts)));
  return file;
}

export function payoffOf(tables: Tables, today?: string): PayoffEntry {
  const [entry] = fileOf(tables, today).payoff;
  if (entry === undefined) throw new Error('no payoff was computed');
  return entry;
}

export function sheetOf(tables: Tables, name = 'Payoff'): OutputSheet {
  const sheet = writesOf(runOn(tables), snapshotOf(tables), []).sheets.find((own) => own.sheet === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const caseRow = (
  post: string,
  before: CellValue,
  after: CellValue,
  count: CellValue = 10,
): Rows[number] => [...['S1', 'Förälder', count, post, before, after]];

/**
 * Ten parents go from 8 000 kr of support and two days in a shelter to half-time work, at 30 000 kr for full time and
 * with 2 000 kr of a taxed benefit. Tax is 20 % and 10 %, the employer's contribution 30 %.
 *
 * Each: production 0.5 · 30 000 · 1.3 = 19 500; shelter 2 · 1 500 = 3 000 freed. Kommun: support + 8 000, shelter half
 * each with the region (1 000 and 500 a day: + 2 000, + 1 000), tax + 3 000 of pay and + 400 of the benefit. Region
 * + 1 000 + 1 500 + 200. Stat övrig + 4 500. Försäkringskassan − 2 000. Individ − 8 000 + 10 500 + 1 400.
 */
export const family: Tables = {
  ...soundTables,
  Effekter: [
    ['Satsning', 'Part', 'Effekt', 'Nivå', '2022', '2023'],
    ['S1', 'SOC', 'Lägre försörjningsstöd', 'Kommun', 1_500_000, 1_500_000],
    ['S1', 'VAN', 'Färre placeringar', 'Stat', 900_000, ''],
  ],
  Typfall: [
    ['Satsning', 'Typfall', 'Antal', 'Post', 'Före', 'Efter'],
    caseRow('Försörjningsstöd', 1, 0),
    caseRow('Skyddat boende, dygn', 2, 0),
    caseRow('Lön', 0, 0.5),
    caseRow('Sjukpenning', 0, 1),
  ],
  Prislista: [
    ['Post', 'Aktör', 'Pris', 'Slag', 'Prisår', 'Källa'],
    ['Försörjningsstöd', 'Kommun', 8000, 'Transferering', 2021, 'Socialstyrelsen'],
    ['Skyddat boende, dygn', 'Kommun', 1000, 'Real', 2021, 'Avtalet'],
    ['Skyddat boende, dygn', 'Region', 500, 'Real', 2021, 'Avtalet'],
    ['Lön', 'Arbetsgivare', 30000, 'Lön', 2021, 'Medlingsinstitutet'],
    ['Sjukpenning', 'Försäkringskassan', 2000, 'Skattepliktig transferering', 2021, 'Försäkringskassan'],
  ],
  Insatskostnad: [
    ['Satsning', 'Aktör', 'Belopp'],
    ['S1', 'Kommun', 500_000],
    ['S1', 'Stiftelsen', 175_000],
  ],
  Parametrar: [
    ...(soundTables['Parametrar'] ?? []),
    ['skatt.kommun', 0.2, '', 'SCB'],
    ['skatt.region', '10 %', '', 'SCB'],
    ['arbetsgivaravgift', 0.3, '', 'Skatteverket'],
  ],
};

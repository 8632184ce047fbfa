import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Rows, Tables } from './workbookBuilder';

/** Any portfolio that a municipality might have, right or wrong, in cells that can all be read. */
export interface RandomPortfolio {
  readonly tables: Tables;
  readonly today: string;
}

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2031];
const NAMES = ['VAN', 'SOC', 'GRN', 'GYN'];

const oreUpTo = (kronor: number) => fc.integer({ min: 0, max: kronor * 100 });
const yearAmounts = (kronor: number) =>
  fc.array(fc.option(oreUpTo(kronor), { nil: 0 }), { minLength: 10, maxLength: 10 });
const partyIndex = fc.nat({ max: NAMES.length - 1 });
const dayOfYear = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });

const party = fc.record({
  type: fc.constantFrom('Nämnd', 'Nämnd', 'Nämnd', 'Nämnd', 'Kommunalt bolag', 'Civilsamhälle'),
  owned: fc.constantFrom(0.5, 0.51),
  assignment: fc.constantFrom('Genomför', 'Genomför', 'Genomför; Återför', 'Återför', 'Utvärderar'),
  hasPayingRen: fc.boolean(),
});

const investment = fc.record({
  start: fc.record({ year: fc.integer({ min: 2016, max: 2019 }), on: dayOfYear }),
  lasts: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom('Ansökan', 'Beviljad', 'Pågår', 'Avslutad', 'Avslutad', 'Avslutad', 'Uppföljd'),
  granted: fc.option(oreUpTo(2_000_000), { nil: undefined }),
  parties: fc.array(party, { minLength: NAMES.length, maxLength: NAMES.length }),
  budget: fc.array(
    fc.record({ party: partyIndex, isEvaluation: fc.boolean(), amounts: yearAmounts(150_000) }),
    { maxLength: 4 },
  ),
  effects: fc.array(
    fc.record({
      party: partyIndex,
      level: fc.constantFrom('Kommun', 'Kommun', 'Kommun', 'Region'),
      amounts: yearAmounts(300_000),
    }),
    { maxLength: 5 },
  ),
  plan: fc.array(fc.record({ party: partyIndex, amounts: yearAmounts(100_000) }), { maxLength: 5 }),
  ledger: fc.array(
    fc.record({
      party: partyIndex,
      year: fc.integer({ min: 2016, max: 2020 }),
      on: dayOfYear,
      ore: fc.integer({ min: -3_000_000, max: 15_000_000 }),
      account: fc.constantFrom('5010', '5010', '6110', '3995', '4996'),
      project: fc.constantFrom('70001', '70001', 70001, '', '123'),
    }),
    { maxLength: 12 },
  ),
  judgements: fc.array(
    fc.record({
      party: partyIndex,
      kind: fc.constantFrom('Löpande', 'Uppföljning', 'Prognos'),
      year: fc.integer({ min: 2018, max: 2023 }),
      ore: fc.integer({ min: -2_000_000, max: 60_000_000 }),
    }),
    { maxLength: 4 },
  ),
  /** One for every party, so that most are settled. */
  areAllJudged: fc.constantFrom(true, true, true, false),
  allJudged: fc.array(oreUpTo(500_000), { minLength: NAMES.length, maxLength: NAMES.length }),
  invoices: fc.array(
    fc.record({
      party: partyIndex,
      year: fc.constantFrom(...YEARS),
      ore: oreUpTo(60_000),
      hasOre: fc.boolean(),
    }),
    {
      maxLength: 4,
    },
  ),
  payouts: fc.array(
    fc.record({
      party: partyIndex,
      year: fc.integer({ min: 2016, max: 2020 }),
      period: fc.constantFrom('Delår 1', 'Delår 2', 'Helår'),
      on: dayOfYear,
      ore: oreUpTo(200_000),
    }),
    { maxLength: 5 },
  ),
});

const settings = fc.record({
  beloppsenhet: fc.constantFrom('kr', 'kr', 'kr', 'tkr'),
  'utvärdering.läsart': fc.constantFrom('ovanpå', 'inom', 'uppräknat'),
  'återföring.golv': fc.constantFrom(0.3, '30 %', 0.5, 0.25),
  'återföring.golvläsart': fc.constantFrom('perNämnd', 'tillskott', 'ersättning'),
  'återföring.tak': fc.constantFrom('perNämnd', 'totalt'),
  'återföring.kostnadsbas': fc.constantFrom('förbrukat', 'förbrukat', 'beviljat'),
  'återföring.startläsart': fc.constantFrom('datum', 'kalenderår'),
  'återföring.längstFrån': fc.constantFrom('första', 'start'),
  'projekt.påUtbetalning': fc.constantFrom('nej', 'ja'),
});

export const portfolios: fc.Arbitrary<RandomPortfolio> = fc
  .record({
    investments: fc.array(investment, { minLength: 1, maxLength: 3 }),
    settings,
    reserve: fc.option(
      fc.record({
        opening: oreUpTo(90_000_000),
        added: oreUpTo(1_000_000),
        later: fc.option(oreUpTo(90_000_000)),
      }),
    ),
    today: fc.constantFrom('2017-06-01', '2019-09-30', '2021-03-01', '2024-12-31', '2032-01-01'),
  })
  .map((drawn) => ({ tables: tablesOf(drawn), today: drawn.today }));

type Drawn = {
  readonly investments: readonly InvestmentDraw[];
  readonly settings: Readonly<Record<string, CellValue>>;
  readonly reserve: {
    readonly opening: number;
    readonly added: number;
    readonly later: number | null;
  } | null;
};
type InvestmentDraw = typeof investment extends fc.Arbitrary<infer Draw> ? Draw : never;

function tablesOf({ investments, settings: values, reserve }: Drawn): Tables {
  const planning = (ore: number): number => (values['beloppsenhet'] === 'tkr' ? ore / 100_000 : ore / 100);
  const years = (ores: readonly number[]): CellValue[] => ores.map((ore) => (ore === 0 ? '' : planning(ore)));
  const rowsOf = (make: (own: InvestmentDraw, id: string, number: number) => Rows): Rows =>
    investments.flatMap((own, index) => make(own, `S${index + 1}`, index + 1));
  const name = (index: number): string => NAMES[index] ?? '';
  return {
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
      ],
      ...rowsOf(({ start, lasts, status, granted }, id) => [
        [
          id,
          `Satsning ${id}`,
          status,
          date(start.year, start.on),
          `${start.year + lasts}-12-31`,
          '',
          granted === undefined ? '' : planning(granted),
          `${start.year - 1}-12-01`,
        ],
      ]),
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
      ],
      ...rowsOf(({ parties }, id, number) =>
        parties.map(({ type, owned, assignment, hasPayingRen }, index) => [
          id,
          name(index),
          type,
          `Område ${index}`,
          type === 'Kommunalt bolag' ? owned : '',
          assignment,
          renOf(number, index),
          String(100 + index),
          hasPayingRen ? String(9000 + index) : '',
        ]),
      ),
    ],
    Budget: [
      ['Satsning', 'Part', 'Kostnadsslag', ...YEARS],
      ...rowsOf(({ budget }, id) =>
        budget.map((row) => [
          id,
          name(row.party),
          row.isEvaluation ? 'Utvärdering' : 'Personal',
          ...years(row.amounts),
        ]),
      ),
    ],
    Effekter: [
      ['Satsning', 'Part', 'Effekt', 'Nivå', ...YEARS],
      ...rowsOf(({ effects }, id) =>
        effects.map((row) => [id, name(row.party), 'Färre placeringar', row.level, ...years(row.amounts)]),
      ),
    ],
    Aterforingsplan: [
      ['Satsning', 'Part', ...YEARS],
      ...rowsOf(({ plan }, id) => plan.map((row) => [id, name(row.party), ...years(row.amounts)])),
    ],
    EffektUtfall: [
      ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp'],
      ...rowsOf(({ areAllJudged, allJudged, judgements }, id) => [
        ...(areAllJudged ? allJudged : []).map((ore, index) => [
          id,
          name(index),
          'Uppföljning',
          '2020-06-01',
          planning(ore),
        ]),
        ...judgements.map((row) => [id, name(row.party), row.kind, `${row.year}-06-01`, planning(row.ore)]),
      ]),
    ],
    Fakturor: [
      ['Satsning', 'Part', 'År', 'Fakturadatum', 'Mottagande REN', 'Belopp'],
      ...rowsOf(({ invoices }, id) =>
        invoices.map(({ party: own, year, ore, hasOre }) => [
          id,
          name(own),
          year,
          `${year}-09-30`,
          '9954',
          hasOre ? ore / 100 : Math.floor(ore / 100),
        ]),
      ),
    ],
    Utbetalningar: [
      ['Satsning', 'REN', 'År', 'Period', 'Datum', 'Belopp'],
      ...rowsOf(({ payouts }, id, number) =>
        payouts.map((row) => [
          id,
          renOf(number, row.party),
          row.year,
          row.period,
          date(row.year, row.on),
          row.ore / 100,
        ]),
      ),
    ],
    Huvudbok: [
      ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Text', 'Belopp'],
      ...rowsOf(({ ledger }, id, number) =>
        ledger.map((row, index) => [
          `${id}-${index}`,
          date(row.year, row.on),
          row.account,
          index % 2 === 0 ? renOf(number, row.party) : Number(renOf(number, row.party)),
          row.project,
          'Lön',
          row.ore / 100,
        ]),
      ),
    ],
    Reservation: [
      ['År', 'Ingående', 'Tillfört', 'Kommunens budget'],
      ...(reserve === null
        ? []
        : [[2015, planning(reserve.opening), planning(reserve.added), planning(900_000_000_000)]]),
      ...(reserve === null || reserve.later === null ? [] : [[2018, planning(reserve.later), '', '']]),
    ],
    Parametrar: [
      ['Parameter', 'Värde', 'Gäller från', 'Källa'],
      ...Object.entries(values).map(([parameter, value]) => [parameter, value, '', '']),
      ['projektnummer', '70001', '', ''],
      ['fond.ren', 9954, '', ''],
      ['motpart.fond', '199', '', ''],
      ['konto.utbetalning.debet', '4995', '', ''],
      ['konto.utbetalning.kredit', '3995', '', ''],
      ['konto.återföring.debet', '4996', '', ''],
      ['konto.återföring.kredit', '3996', '', ''],
    ],
  };
}

function renOf(investmentNumber: number, index: number): string {
  return String(5000 + investmentNumber * 100 + index);
}

function date(year: number, { month, day }: { readonly month: number; readonly day: number }): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

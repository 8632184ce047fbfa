import { mayRepay } from '../../../src/core/schedules/repaymentPlan';
import { schedulesOf } from '../resultFile';
import { runOn } from '../rules/askRule';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, given, soundTables, without } from '../workbookBuilder';

/*
 * Started on 2017-01-01, so the first round is on 2019-09-30 at the latest. A saves 600 kr: 100 in 2018, 200 in 2019
 * and 300 in 2021. B saves 400 kr: 300 in 2020 and 100 in 2033.
 */
const proposing = (granted: number | string, effects: Rows = standardEffects): Tables => ({
  ...edit(without(soundTables, 'Aterforingsplan', 'Budget'), {
    'Satsningar!D2': '2017-01-01',
    'Satsningar!E2': '2018-12-31',
    'Satsningar!G2': granted,
    'Parter!B2': 'A',
    'Parter!B3': 'B',
  }),
  Effekter: [['Satsning', 'Part', 'Nivå', '2018', '2019', '2020', '2021', '2033'], ...effects],
});
const standardEffects: Rows = [
  ['S1', 'A', 'Kommun', 100, 200, '', 300, ''],
  ['S1', 'B', 'Kommun', '', '', 300, '', 100],
];

function plan(tables: Tables): Record<string, Readonly<Record<string, string>>> {
  return Object.fromEntries(schedulesOf(tables).repayments.map(({ part, byYear }) => [part, byYear]));
}

describe('The proposed plan', () => {
  it('puts early effects in the first round and late ones in the tenth year after it', () => {
    expect(plan(proposing(1000))).toEqual({
      A: { 2019: '300.00', 2021: '300.00' },
      B: { 2020: '300.00', 2029: '100.00' },
    });
  });

  it('is marked as a proposal', () => {
    expect(schedulesOf(proposing(1000)).repayments.map(({ proposed }) => proposed)).toEqual([true, true]);
  });

  it('hands the odd krona to the largest fraction, and on a tie to the first year', () => {
    // 1 001: A 600,6 and B 400,4 → 601 and 400. A: 300,5 and 300,5 → 301 and 300. B: 300 and 100.
    expect(plan(proposing(1001))).toEqual({
      A: { 2019: '301.00', 2021: '300.00' },
      B: { 2020: '300.00', 2029: '100.00' },
    });
  });

  it('is none where nobody expects an effect', () => {
    const plans = [[], [['S1', 'A', 'Kommun', 0, '', '', '', '']]].map(
      (effects) => runOn(proposing(1000, effects)).result.investments[0]?.plan,
    );
    expect(plans).toEqual([undefined, undefined]);
  });

  it('leaves out a party that expects nothing', () => {
    const one: Rows = [
      ['S1', 'A', 'Kommun', 100, '', '', '', ''],
      ['S1', 'B', 'Kommun', '', '', 0, '', ''],
    ];
    expect(plan(proposing(1000, one))).toEqual({ A: { 2019: '1000.00' } });
  });

  it('ends with the last year in which something is expected', () => {
    const early: Rows = [['S1', 'A', 'Kommun', 100, '', '', 100, 0]];
    expect(runOn(proposing(1000, early)).result.investments[0]?.plan?.span).toEqual({
      first: 2019,
      last: 2021,
    });
  });

  it('shares the grant in whole kronor', () => {
    // 1 000,50 → 1 001.
    expect(plan(proposing(1000.5))['A']).toEqual({ 2019: '301.00', 2021: '300.00' });
  });

  it('is one round where all effects come before it', () => {
    expect(plan(proposing(1000, [['S1', 'A', 'Kommun', 100, 200, '', '', '']]))).toEqual({
      A: { 2019: '1000.00' },
    });
  });

  it('ends by ten years from the start where they are counted so', () => {
    // 2027-01-01 comes before that year's 30 September: the last round is in 2026.
    expect(plan(given(proposing(1000), 'återföring.längstFrån', 'start'))['B']).toEqual({
      2020: '300.00',
      2026: '100.00',
    });
  });

  it('begins in the third calendar year where years are counted so', () => {
    expect(plan(given(proposing(1000), 'återföring.startläsart', 'kalenderår'))).toEqual({
      A: { 2020: '300.00', 2021: '300.00' },
      B: { 2020: '300.00', 2030: '100.00' },
    });
  });

  it('begins in the third year itself after a start on a 30 September', () => {
    // 2017-09-30 + 3 years = 2020-09-30, the day of that year's round.
    const later = edit(proposing(1000), { 'Satsningar!D2': '2017-09-30' });
    expect(Object.keys(plan(later)['A'] ?? {})).toEqual(['2020', '2021']);
  });

  it('begins the year before after a start on a 29 September', () => {
    const earlier = edit(proposing(1000), { 'Satsningar!D2': '2017-09-29' });
    expect(Object.keys(plan(earlier)['A'] ?? {})).toEqual(['2019', '2021']);
  });

  it('asks nothing of those whose effects are not the municipality’s', () => {
    const region = append(proposing(1000), 'Effekter', ['S1', 'A', 'Region', 1000000, '', '', '', '']);
    expect(plan(region)).toEqual(plan(proposing(1000)));
  });

  it('asks nothing of an actor of civil society', () => {
    const civil = edit(proposing(1000), { 'Parter!C3': 'Civilsamhälle' });
    expect(plan(civil)).toEqual({ A: { 2019: '500.00', 2021: '500.00' } });
  });

  it('gives way to a plan in the workbook', () => {
    const own: Tables = {
      ...proposing(1000),
      Aterforingsplan: [
        ['Satsning', 'Part', '2020'],
        ['S1', 'A', 1000],
      ],
    };
    expect(plan(own)).toEqual({ A: { 2020: '1000.00' } });
  });

  it('is made where the plan’s table has rows only for others', () => {
    expect(
      plan({
        ...proposing(1000),
        Aterforingsplan: [
          ['Satsning', 'Part', '2020'],
          ['S9', 'A', 1000],
        ],
      }),
    ).toEqual(plan(proposing(1000)));
  });

  it('is nothing without a granted sum', () => {
    expect(plan(proposing(''))).toEqual({});
  });

  it('is nothing without effects', () => {
    expect(plan(emptied(proposing(1000), 'Effekter'))).toEqual({});
  });

  it('is nothing without a start', () => {
    expect(plan(edit(proposing(1000), { 'Satsningar!D2': '' }))).toEqual({});
  });
});

describe('The plan in the workbook', () => {
  const planned = (...rows: Rows): Tables => ({
    ...soundTables,
    Aterforingsplan: [['Satsning', 'Part', '2024', '2022'], ...rows],
  });
  const planOf = (tables: Tables) => runOn(tables).result.investments[0]?.plan;

  it('is no proposal', () => {
    expect(planOf(soundTables)?.isProposed).toBe(false);
  });

  it('has its rounds in the order of the years, rows of one party together', () => {
    const parties = planOf(planned(['S1', 'VAN', 5, 7], ['S1', 'SOC', 1, 0], ['S1', 'VAN', 10, '']))?.parties;
    expect(
      parties?.map(({ party, rounds }) => [
        party,
        ...[...rounds].map(([year, amount]) => `${year} ${amount}`),
      ]),
    ).toEqual([
      ['VAN', '2022 7.00', '2024 15.00'],
      ['SOC', '2024 1.00'],
    ]);
  });

  it('has nobody who repays nothing', () => {
    const parties = planOf(planned(['S1', 'VAN', 5, 7], ['S1', 'SOC', 0, 0]))?.parties;
    expect(parties?.map(({ party }) => party)).toEqual(['VAN']);
  });
});

describe('Who may repay', () => {
  const mayVanRepay = (type: string, share: number | string) => {
    const [own] = runOn(edit(soundTables, { 'Parter!C2': type, 'Parter!E2': share })).result.investments;
    return own?.investment.parties.slice(0, 1).map(mayRepay);
  };

  it.each([
    ['a board', 'Nämnd', '', true],
    ['a company that the municipality owns more than half of', 'Kommunalt bolag', 0.51, true],
    ['a company that it owns half of', 'Kommunalt bolag', 0.5, false],
    ['somebody else', 'Civilsamhälle', '', false],
    ['a company with an unknown owner', 'Kommunalt bolag', '', undefined],
    ['nobody knows what', '', '', undefined],
  ])('%s: %s %s', (_, type, share, may) => {
    expect(mayVanRepay(type, share)).toEqual([may]);
  });
});

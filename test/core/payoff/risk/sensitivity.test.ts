import { inSwedish } from '../../../../src/core/text/inSwedish';
import { NET_FOR_SOCIETY } from '../../../../src/core/payoff/risk/measure';
import type { Sensitivity } from '../../../../src/core/payoff/risk/sensitivity';
import { sensitivity, sensitivityRun } from '../../../../src/core/payoff/risk/sensitivity';
import type { PayoffInput } from '../../../../src/core/payoff/payoffInput';
import { constantRate, rateSteps } from '../../../../src/core/payoff/discounting';
import {
  assuming,
  cost,
  group,
  kindsOf,
  price,
  quantity,
  savingOf,
  towardsWork,
  untaxedAssumptions,
  valueOf,
} from '../payoffCase';

/** 10 persons at 1 000 kr: 600 000 over five years, at a cost of 100 000. */
const saving = savingOf(1_000, 10, [cost('Nämnden', 100_000)]);

const swingsOf = ({ swings }: Sensitivity): Record<string, string> =>
  Object.fromEntries(swings.map(({ input, swing }) => [inSwedish(input.label), swing.toFixed()]));

const certain = (value: string | number) => quantity(value, value, value);

/** The same with nothing that could move. */
const certainSaving: PayoffInput = {
  groups: [
    {
      name: 'Alla',
      persons: certain(10),
      changes: [{ post: 'Stöd', before: certain(1), after: certain(0) }],
    },
  ],
  prices: [{ ...price('Stöd', 'Nämnden', 'Real', 1_000), price: certain(1_000) }],
  costs: [],
  assumptions: {
    ...untaxedAssumptions,
    discounting: constantRate(certain('0.035')),
    decay: certain('0.1'),
    attribution: certain(1),
    scaling: certain(1),
  },
};

describe('The sensitivity', () => {
  it('moves each input by a fifth each way', () => {
    expect(swingsOf(valueOf(sensitivity(saving)))).toEqual({
      'Antal: Alla': '240000',
      'Före: Stöd (Alla)': '240000',
      'Pris: Stöd (Nämnden)': '240000',
      Uppräkning: '240000',
      // From 0,8 to 1: no more than all of it can be due to the effort.
      Tillskrivning: '120000',
      'Insatskostnad: Nämnden': '40000',
      'Skatt till kommunen': '0',
      'Skatt till regionen': '0',
      Arbetsgivaravgift: '0',
      Avtagande: '0',
      Kalkylränta: '0',
    });
  });

  it('moves the units before and after each on its own', () => {
    // Two units become one: 600 000. Before goes from 1,6 to 2,4 and after from 0,8 to 1,2, each of 600 000.
    const halved = { ...saving, groups: [group('Alla', 10, { Stöd: [2, 1] })] };
    expect(swingsOf(valueOf(sensitivity(halved)))).toMatchObject({
      'Före: Stöd (Alla)': '480000',
      'Efter: Stöd (Alla)': '240000',
    });
  });

  it('has no taxes to move where none are given', () => {
    const untaxed = { ...saving, assumptions: untaxedAssumptions };
    const labels = Object.keys(swingsOf(valueOf(sensitivity(untaxed))));
    expect(labels.filter((label) => /^(Skatt|Arbetsgivaravgift)/.test(label))).toEqual([]);
  });

  it('has nothing to move where all is certain', () => {
    expect(valueOf(sensitivity(certainSaving)).swings).toEqual([]);
  });

  it.each([
    ['a Låg and a Hög', quantity(1_000, 900, 1_100), true],
    ['a Låg alone', quantity(1_000, 900), true],
    ['a Hög alone', quantity(1_000, undefined, 1_100), true],
    ['neither', quantity(1_000), false],
  ])('tells whether somebody has judged a price with %s', (_, own, isJudged) => {
    const priced = { ...saving, prices: saving.prices.map((row) => ({ ...row, price: own })) };
    const swing = valueOf(sensitivity(priced)).swings.find(({ input }) => input.ref.kind === 'price');
    expect(swing?.input.isJudged).toBe(isJudged);
  });

  it('says where an input stands, if it stands anywhere', () => {
    const at = { sheet: 'Insatskostnad', cell: 'C3', table: 'Insatskostnad', column: 'Belopp' };
    const placed = { ...saving, costs: [{ actor: 'Nämnden', amount: { ...quantity(100_000), at } }] };
    const inputs = valueOf(sensitivity(placed)).swings.map(({ input }) => input);
    expect(inputs.filter((input) => 'at' in input).map((input) => [input.ref.kind, input.at])).toEqual([
      ['cost', at],
    ]);
  });

  it('tells after each input how many have been moved, and of how many', () => {
    const cost = { ...certainSaving, costs: [{ actor: 'Nämnden', amount: quantity(5) }] };
    const run = sensitivityRun({ ...cost, groups: saving.groups });
    const told = [run.next(), run.next(), run.next()].map(({ value }) => value);
    // The persons, the units before and the cost.
    expect(told).toEqual([1, 2, 3].map((done) => ({ done, inputs: 3 })));
  });

  it('has the largest swing first, and the inputs in their order where they swing alike', () => {
    const labels = valueOf(sensitivity(saving)).swings.map(({ input }) => inSwedish(input.label));
    expect(labels.slice(0, 6)).toEqual([
      'Antal: Alla',
      'Före: Stöd (Alla)',
      'Pris: Stöd (Nämnden)',
      'Uppräkning',
      'Tillskrivning',
      'Insatskostnad: Nämnden',
    ]);
  });

  it('starts from the figure as it is', () => {
    expect(valueOf(sensitivity(saving)).base.toFixed()).toBe('500000');
  });

  it('goes to Låg and Hög where someone has given them', () => {
    const priced = {
      ...saving,
      prices: saving.prices.map((row) => ({ ...row, price: quantity(1_000, 500, 1_100) })),
    };
    const own = valueOf(sensitivity(priced)).swings.find(({ input }) => input.ref.kind === 'price');
    expect([own?.atLow.toFixed(), own?.atHigh.toFixed()]).toEqual(['200000', '560000']);
  });

  it('takes a fifth on the side that nobody has given', () => {
    const priced = {
      ...saving,
      prices: saving.prices.map((row) => ({ ...row, price: quantity(1_000, 500) })),
    };
    const own = valueOf(sensitivity(priced)).swings.find(({ input }) => input.ref.kind === 'price');
    expect(own?.atHigh.toFixed()).toBe('620000');
  });

  it('moves dödvikt that is nothing only where it has a Hög', () => {
    const judged = assuming(saving, { deadweight: quantity(0, 0, '0.3') });
    expect(swingsOf(valueOf(sensitivity(judged)))).toMatchObject({ Dödvikt: '180000' });
  });

  it('asks about another actor and figure where it is told to', () => {
    const monthly = { actor: 'socialnämnden', figure: 'monthly' } as const;
    expect(valueOf(sensitivity(towardsWork, monthly)).base.toFixed()).toBe('80000');
  });

  it('moves each rate that the horizon reaches', () => {
    const discounting = rateSteps([
      { fromYear: 1, rate: quantity('0.035') },
      { fromYear: 4, rate: quantity('0.03') },
      { fromYear: 9, rate: quantity('0.02') },
    ]);
    const stepped = discounting ? assuming(saving, { discounting }) : saving;
    const figure = { ...NET_FOR_SOCIETY, figure: 'presentValue' } as const;
    const labels = valueOf(sensitivity(stepped, figure)).swings.map(({ input }) => inSwedish(input.label));
    expect(labels.filter((label) => label.startsWith('Kalkylränta'))).toEqual([
      'Kalkylränta',
      'Kalkylränta från år 4',
    ]);
  });

  it('leaves out the prices that no group uses', () => {
    const more = { ...saving, prices: [...towardsWork.prices, ...saving.prices] };
    const labels = valueOf(sensitivity(more)).swings.map(({ input }) => inSwedish(input.label));
    expect(labels.filter((label) => label.startsWith('Pris'))).toEqual(['Pris: Stöd (Nämnden)']);
  });

  it('moves a rate by its own swing', () => {
    // 1 200 kr a year for two years and no decay: the second is 1 200 / 1,1 / (1 + r) with r from 8 % to 12 %.
    const discounting = rateSteps([
      { fromYear: 1, rate: certain('0.1') },
      { fromYear: 2, rate: quantity('0.1') },
    ]);
    const two = assuming(savingOf(100, 1, []), { horizonYears: 2, decay: certain(0) });
    const stepped = discounting ? assuming(two, { discounting }) : two;
    const figure = { ...NET_FOR_SOCIETY, figure: 'presentValue' } as const;
    const own = valueOf(sensitivity(stepped, figure)).swings.find(({ input }) => input.ref.kind === 'rate');
    // 1 200 / 1,1 / 1,08 = 1 010,10 and 1 200 / 1,1 / 1,12 = 974,03.
    expect([own && inSwedish(own.input.label), own?.swing.toFixed(2)]).toEqual([
      'Kalkylränta från år 2',
      '36.08',
    ]);
  });

  it('lets a delay be longer than a year', () => {
    const late = assuming(saving, { delayYears: quantity('1.5') });
    expect(swingsOf(valueOf(sensitivity(late)))).toMatchObject({ Fördröjning: '72000' });
  });

  it('has prices in the order of the price list', () => {
    const prices = [price('B', 'Nämnden', 'Real', 10), price('A', 'Nämnden', 'Real', 10)];
    const input = { ...saving, groups: [group('Alla', 10, { A: [1, 0], B: [1, 0] })], prices };
    const labels = valueOf(sensitivity(input)).swings.map(({ input: own }) => inSwedish(own.label));
    expect(labels.filter((label) => label.startsWith('Pris'))).toEqual([
      'Pris: B (Nämnden)',
      'Pris: A (Nämnden)',
    ]);
  });

  it.each([
    ['above', 1_100, 1_200],
    ['below', 800, 900],
  ])('is refused where the range lies %s the value', (_, low, high) => {
    const prices = saving.prices.map((row) => ({ ...row, price: quantity(1_000, low, high) }));
    expect(kindsOf(sensitivity({ ...saving, prices }))).toEqual(['unreasonableRange']);
  });

  it('is refused for an actor that nobody is', () => {
    expect(kindsOf(sensitivity(saving, { ...NET_FOR_SOCIETY, actor: 'Ingen' }))).toEqual(['unknownActor']);
  });

  it('is refused for such an actor though there is nothing to move', () => {
    const nobody = { ...NET_FOR_SOCIETY, actor: 'Ingen' };
    expect(kindsOf(sensitivity(certainSaving, nobody))).toEqual(['unknownActor']);
  });

  it('is refused where the payoff is', () => {
    expect(kindsOf(sensitivity({ ...saving, prices: [] }))).toEqual(['noPrice']);
  });

  it('is refused where the payoff would be at an end', () => {
    const fewer = saving.groups.map((own) => ({ ...own, persons: quantity(10, -1, 12) }));
    expect(kindsOf(sensitivity({ ...saving, groups: fewer }))).toEqual(['unreasonableValue']);
  });
});

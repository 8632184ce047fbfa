import fc from 'fast-check';
import { actorsOf, SOCIETY } from '../../../../src/core/payoff/actors';
import { rateSteps } from '../../../../src/core/payoff/discounting';
import type { PayoffInput } from '../../../../src/core/payoff/payoffInput';
import { priceCase } from '../../../../src/core/payoff/pricedCase';
import { compileModel } from '../../../../src/core/payoff/risk/compiledModel';
import type { Measure } from '../../../../src/core/payoff/risk/measure';
import { measured } from '../../../../src/core/payoff/risk/measure';
import { withQuantity } from '../../../../src/core/payoff/risk/quantities';
import { variedInputs } from '../../../../src/core/payoff/risk/variedInputs';
import { payoffInputs } from '../payoffArbitrary';
import {
  assuming,
  payoffOf,
  price,
  quantity,
  savingOf,
  towardsWork,
  untaxedAssumptions,
  valueOf,
} from '../payoffCase';
import { drawing } from '../../../drawing';

const FIGURES = ['monthly', 'netHorizon', 'presentValue'] as const;

const compiled = (input: PayoffInput, measure: Measure) =>
  compileModel(input, valueOf(priceCase(input)), measure);

const exact = (input: PayoffInput, measure: Measure): number =>
  measured(measure, payoffOf(input))?.toNumber() ?? NaN;

const discounting = rateSteps([
  { fromYear: 1, rate: quantity('0.035') },
  { fromYear: 3, rate: quantity('0.03') },
]);

const cases: readonly (readonly [string, PayoffInput])[] = [
  ['the plain case', towardsWork],
  ['a case without taxes', { ...savingOf(1_000, 10, []), assumptions: untaxedAssumptions }],
  ['a delay of a year and a half', assuming(towardsWork, { delayYears: quantity('1.5') })],
  [
    'a delay counted from the effect',
    assuming(towardsWork, { delayYears: quantity('1.25'), delayReading: 'effect' }),
  ],
  ['rates in steps', discounting ? assuming(towardsWork, { discounting }) : towardsWork],
  [
    'indexed prices',
    assuming(
      {
        ...towardsWork,
        prices: [
          ...towardsWork.prices.slice(1),
          { ...price('Lön', 'Arbetsgivare', 'Lön', 25_000), priceYear: { value: 2020 } },
        ],
      },
      {
        priceIndex: new Map([
          [2020, quantity('335.9')],
          [2024, quantity('415.5')],
        ]),
      },
    ),
  ],
];

describe.each(cases)('The compiled model of %s', (_, input) => {
  const measures = [...actorsOf(input), SOCIETY].flatMap((actor) =>
    FIGURES.map((figure) => ({ actor, figure })),
  );

  it.each(measures)('agrees with the exact one on $figure of $actor', (measure) => {
    const model = compiled(input, measure);
    const expected = exact(input, measure);
    expect(Math.abs(model.evaluate(model.base) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  });
});

describe('The compiled model', () => {
  it('agrees with the exact one when any input is moved', () => {
    const measure = fc.record({
      actor: fc.constantFrom(SOCIETY, 'Kommun', 'Individ'),
      figure: fc.constantFrom(...FIGURES),
    });
    fc.assert(
      fc.property(payoffInputs, measure, fc.nat(), (input, own, chosen) => {
        const varied = valueOf(variedInputs(input, valueOf(priceCase(input))));
        const moved = varied[chosen % Math.max(1, varied.length)];
        if (moved === undefined) return;
        const model = compiled(input, own);
        const values = Float64Array.from(model.base);
        const slot = model.slotOf(moved.ref);
        if (slot !== undefined) values[slot] = moved.high.toNumber();
        const expected = exact(withQuantity(input, moved.ref, moved.high), own);
        // Gains and losses may cancel; what cannot be lost is a billionth of the sums that go into it.
        expect(Math.abs(model.evaluate(values) - expected)).toBeLessThanOrEqual(1e-9 * turnover(input));
      }),
      drawing(300),
    );
  });

  it('has no place for what the figure does not depend on', () => {
    const model = compiled(towardsWork, { actor: SOCIETY, figure: 'monthly' });
    expect(model.slotOf({ kind: 'assumption', name: 'decay' })).toBeUndefined();
  });
});

/** The size of all the flows over the horizon, none against another. */
function turnover(input: PayoffInput): number {
  const amounts = input.groups.flatMap(({ persons, changes }) =>
    changes.flatMap(({ post, before, after }) =>
      input.prices
        .filter((row) => row.post === post)
        .map((row) => persons.value.times(before.value.plus(after.value)).times(row.price.value).toNumber()),
    ),
  );
  const { horizonYears, scaling } = input.assumptions;
  const effects = amounts.reduce((sum, amount) => sum + amount, 0) * scaling.value.toNumber();
  return (
    1 +
    12 * horizonYears * effects * 1.2 +
    input.costs.reduce((sum, own) => sum + own.amount.value.toNumber(), 0)
  );
}

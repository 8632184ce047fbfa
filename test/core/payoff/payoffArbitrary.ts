import fc from 'fast-check';
import { constantRate } from '../../../src/core/payoff/discounting';
import type { PayoffInput } from '../../../src/core/payoff/payoffInput';
import { PRICE_KINDS } from '../../../src/core/model/payoffRows';
import { Exact } from '../../../src/core/values/money';
import { cost, quantity, usualAssumptions } from './payoffCase';

const ACTORS = ['Socialnämnden', 'Kommun', 'Region', 'Försäkringskassan', 'Individ', 'Stat övrig'] as const;
const POSTS = ['A', 'B', 'C', 'D'] as const;

const decimal = (max: number, decimals: number) =>
  fc
    .integer({ min: 0, max: max * 10 ** decimals })
    .map((value) => new Exact(value).dividedBy(10 ** decimals));

const actor = fc.constantFrom(...ACTORS);
const units = decimal(3, 2);

const priceRows = fc.tuple(
  ...POSTS.map((post) =>
    fc.record({
      post: fc.constant(post),
      actor,
      kind: fc.constantFrom(...PRICE_KINDS),
      price: decimal(40_000, 2).map((value) => quantity(value)),
    }),
  ),
);

const change = fc.record({
  post: fc.constantFrom(...POSTS),
  before: units.map((value) => quantity(value)),
  after: units.map((value) => quantity(value)),
});

const groups = fc.array(
  fc.record({
    name: fc.constant('Grupp'),
    persons: fc.integer({ min: 1, max: 200 }).map((value) => quantity(value)),
    changes: fc.array(change, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const costs = fc.array(
  fc
    .record({ actor, kronor: fc.integer({ min: 0, max: 5_000_000 }) })
    .map((own) => cost(own.actor, own.kronor)),
  { maxLength: 3 },
);

const share = decimal(1, 3).map((value) => quantity(value));

const assumptions = fc
  .record({
    municipalTax: decimal(0.4, 4).map((value) => quantity(value)),
    regionalTax: decimal(0.2, 4).map((value) => quantity(value)),
    employerContribution: decimal(0.5, 4).map((value) => quantity(value)),
    horizonYears: fc.integer({ min: 1, max: 12 }),
    decay: share,
    deadweight: share,
    attribution: share,
    scaling: decimal(5, 2).map((value) => quantity(value)),
    delayYears: decimal(3, 2).map((value) => quantity(value)),
    delayReading: fc.constantFrom('effort' as const, 'effect' as const),
    rate: decimal(0.2, 4),
  })
  .map(({ rate, ...given }) => ({
    ...usualAssumptions,
    ...given,
    discounting: constantRate(quantity(rate)),
  }));

/** Any case that the model can be asked about. */
export const payoffInputs: fc.Arbitrary<PayoffInput> = fc.record({
  groups,
  prices: priceRows,
  costs,
  assumptions,
});

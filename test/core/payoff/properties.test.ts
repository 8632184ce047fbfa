import fc from 'fast-check';
import type { Decimal } from 'decimal.js';
import { identityBreak } from '../../../src/core/payoff/identity';
import type { PayoffInput } from '../../../src/core/payoff/payoffInput';
import { Exact } from '../../../src/core/values/money';
import { Fraction } from './fraction';
import { assuming, payoffOf, quantity, savingOf, towardsWork } from './payoffCase';
import { payoffInputs } from './payoffArbitrary';
import { drawing } from '../../drawing';

const same = (a: Decimal, b: Decimal) => expect(a.toFixed(20)).toBe(b.toFixed(20));

/** Each actor's effect a month straight from the definition of the kinds, row by row, in fractions. */
function monthlyByHand({ groups, prices, assumptions }: PayoffInput): Map<string, Fraction> {
  const k = Fraction.of(assumptions.municipalTax?.value ?? 0);
  const r = Fraction.of(assumptions.regionalTax?.value ?? 0);
  const a = Fraction.of(assumptions.employerContribution?.value ?? 0);
  const kept = Fraction.of(1).minus(k).minus(r);
  const counted = Fraction.of(1)
    .minus(Fraction.of(assumptions.deadweight.value))
    .times(Fraction.of(assumptions.attribution.value))
    .times(Fraction.of(assumptions.scaling.value));
  const sums = new Map<string, Fraction>();
  const give = (actor: string, amount: Fraction) => {
    for (const who of [actor, 'Samhälle']) sums.set(who, (sums.get(who) ?? Fraction.of(0)).plus(amount));
  };
  for (const { persons, changes } of groups)
    for (const { post, before, after } of changes)
      for (const { actor, kind, price } of prices.filter((row) => row.post === post)) {
        const amount = Fraction.of(after.value)
          .minus(Fraction.of(before.value))
          .times(Fraction.of(persons.value))
          .times(Fraction.of(price.value))
          .times(counted);
        if (kind !== 'Lön') give(actor, amount.times(Fraction.of(-1)));
        if (kind === 'Transferering') give('Individ', amount);
        if (kind === 'Lön') give('Stat övrig', amount.times(a));
        if (kind === 'Lön' || kind === 'Skattepliktig transferering') {
          give('Individ', amount.times(kept));
          give('Kommun', amount.times(k));
          give('Region', amount.times(r));
        }
      }
  return sums;
}

describe('Whatever the case', () => {
  it('the three levels tie in every state and in the change', () => {
    fc.assert(
      fc.property(payoffInputs, (input) => expect(payoffOf(input).identityBreaks).toEqual([])),
      drawing(100),
    );
  });

  it('society gains production and freed resources, and nothing else', () => {
    fc.assert(
      fc.property(payoffInputs, (input) => {
        const { monthly } = payoffOf(input);
        same(monthly.society, monthly.productionGained.plus(monthly.realResourcesFreed));
      }),
      drawing(100),
    );
  });

  it('each actor has what fractions say', () => {
    fc.assert(
      fc.property(payoffInputs, (input) => {
        const byHand = monthlyByHand(input);
        for (const { actor, monthly } of payoffOf(input).levels)
          expect(monthly.toFixed(20)).toBe((byHand.get(actor) ?? Fraction.of(0)).toFixed(20));
      }),
      drawing(100),
    );
  });

  it('the present value without delay is the sum that fractions make', () => {
    fc.assert(
      fc.property(payoffInputs, (given) => {
        const input = assuming(given, { delayYears: quantity(0) });
        const society = payoffOf(input).levels.at(-1);
        const { horizonYears, decay, discounting } = input.assumptions;
        const monthly = monthlyByHand(input).get('Samhälle') ?? Fraction.of(0);
        let flow = monthly.times(Fraction.of(12));
        let factor = Fraction.of(1);
        let sum = Fraction.of(0);
        for (let year = 0; year < horizonYears; year += 1) {
          factor = factor.over(Fraction.of(1).plus(Fraction.of(discounting[0].rate.value)));
          sum = sum.plus(flow.times(factor));
          flow = flow.times(Fraction.of(1).minus(Fraction.of(decay.value)));
        }
        for (const { amount } of input.costs) sum = sum.minus(Fraction.of(amount.value));
        expect(society?.presentValue.toFixed(15)).toBe(sum.toFixed(15));
      }),
      drawing(50),
    );
  });

  it('twice the persons are twice the effect', () => {
    fc.assert(
      fc.property(payoffInputs, (input) => {
        const groups = input.groups.map((group) => ({
          ...group,
          persons: quantity(group.persons.value.times(2)),
        }));
        same(payoffOf({ ...input, groups }).monthly.society, payoffOf(input).monthly.society.times(2));
      }),
      drawing(100),
    );
  });

  it('back again is the opposite effect', () => {
    fc.assert(
      fc.property(payoffInputs, (input) => {
        const groups = input.groups.map((group) => ({
          ...group,
          changes: group.changes.map((change) => ({ ...change, before: change.after, after: change.before })),
        }));
        same(payoffOf({ ...input, groups }).monthly.society, payoffOf(input).monthly.society.negated());
      }),
      drawing(100),
    );
  });

  it('a transfer changes nothing for society', () => {
    fc.assert(
      fc.property(payoffInputs, fc.boolean(), (input, isTaxed) => {
        const kind = isTaxed ? ('Skattepliktig transferering' as const) : ('Transferering' as const);
        const prices = input.prices.map((row) => ({ ...row, kind }));
        same(payoffOf({ ...input, prices }).monthly.society, new Exact(0));
      }),
      drawing(100),
    );
  });

  it('a longer horizon is worth no less where the effect is a gain, and no more where it is a loss', () => {
    fc.assert(
      fc.property(payoffInputs, (input) => {
        const longer = assuming(input, { horizonYears: input.assumptions.horizonYears + 1 });
        const gained = payoffOf(longer)
          .levels.at(-1)
          ?.presentValue.minus(payoffOf(input).levels.at(-1)?.presentValue ?? 0);
        expect(gained?.times(payoffOf(input).monthly.society).greaterThanOrEqualTo(0)).toBe(true);
      }),
      drawing(100),
    );
  });

  it('the break-even number of participants covers the cost, and one fewer does not', () => {
    const persons = fc.integer({ min: 1, max: 500 });
    const saving = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(saving, persons, fc.integer({ min: 1, max: 9_000_000 }), (monthly, number, kronor) => {
        const input = savingOf(monthly, number, [{ actor: 'Nämnden', amount: quantity(kronor) }]);
        const needed = payoffOf(input).levels.at(-1)?.overOneYear.breakEven ?? 0;
        expect(needed * monthly * 12).toBeGreaterThanOrEqual(kronor);
        expect((needed - 1) * monthly * 12).toBeLessThan(kronor);
      }),
      drawing(100),
    );
  });
});

describe('Sums that do not tie', () => {
  const { before } = payoffOf(towardsWork).groups[0] ?? {};

  it('are told with both sides', () => {
    if (before === undefined) throw new Error('no state');
    const broken = identityBreak('före', {
      ...before,
      realResources: before.realResources.plus('0.01'),
    });
    expect([broken?.what, broken?.allActors.toFixed(2), broken?.society.toFixed(2)]).toEqual([
      'före',
      '-1600.00',
      '-1600.01',
    ]);
  });
});

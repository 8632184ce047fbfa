import type { DiscountSchedule } from '../../../src/core/payoff/discounting';
import { constantRate, discountFactors, rateSteps } from '../../../src/core/payoff/discounting';
import type { PayoffInput } from '../../../src/core/payoff/payoffInput';
import { roundedPayoff } from '../../../src/core/payoff/roundedPayoff';
import { Exact } from '../../../src/core/values/money';
import { assuming, cost, group, payoffOf, price, quantity, savingOf, usualAssumptions } from './payoffCase';

/*
 * Numbers that others have printed. Only the facts are here; each is computed from what the same page gives.
 */

const stepsOf2003: readonly (readonly [number, string])[] = [
  [1, '0.035'],
  [31, '0.03'],
  [76, '0.025'],
  [126, '0.02'],
  [201, '0.015'],
  [301, '0.01'],
];

function greenBook(): DiscountSchedule {
  const schedule = rateSteps(stepsOf2003.map(([fromYear, rate]) => ({ fromYear, rate: quantity(rate) })));
  if (schedule === undefined) throw new Error('not a schedule');
  return schedule;
}

describe('The printed discount factors', () => {
  const factors = discountFactors(greenBook(), 500);

  // Northern Ireland Guide to Expenditure Appraisal and Evaluation, appendix 4, table 1, on the Green Book's schedule.
  it.each([
    [1, '0.9662'],
    [6, '0.8135'],
    [15, '0.5969'],
    [23, '0.4533'],
    [29, '0.3687'],
    [30, '0.3563'],
    [40, '0.2651'],
    [50, '0.1973'],
    [60, '0.1468'],
    [75, '0.0942'],
    [80, '0.0833'],
    [90, '0.0651'],
    [100, '0.0508'],
    [125, '0.0274'],
    [150, '0.0167'],
    [200, '0.0062'],
    [250, '0.0029'],
    [300, '0.0014'],
    [350, '0.0009'],
    [400, '0.0005'],
    [500, '0.0002'],
  ])('have, for year %i, %s', (year, factor) => {
    expect(factors[year]?.toFixed(4)).toBe(factor);
  });
});

describe('The printed choice between two machines', () => {
  // The same guide, A4.6: option A costs 100 now and 35 a year for four years, option B 75 and 47; £ thousand.
  const schedule = constantRate(quantity('0.035'));
  const presentCosts = (yearly: number): string[] =>
    discountFactors(schedule, 4)
      .slice(1)
      .map((factor) => factor.times(yearly).toFixed(1));

  it('has, year by year, option A’s present costs', () => {
    expect(presentCosts(35)).toEqual(['33.8', '32.7', '31.6', '30.5']);
  });

  it('has, year by year, option B’s present costs', () => {
    expect(presentCosts(47)).toEqual(['45.4', '43.9', '42.4', '41.0']);
  });

  it('has option A’s net present cost', () => {
    const machine = savingOf(new Exact(-35).dividedBy(12), 1, [cost('Nämnden', 100)]);
    const { levels } = payoffOf(
      assuming(machine, { horizonYears: 4, discounting: schedule, decay: quantity(0) }),
    );
    const society = levels.find(({ level }) => level === 'Samhälle');
    expect(society?.presentValue.negated().toFixed(1)).toBe('228.6');
  });
});

/** Benefits that are present values already, a year's worth each, of one participant. */
function lifeCycle(benefits: Readonly<Record<string, number>>, programCost: number): PayoffInput {
  const actors = Object.entries(benefits);
  const input: PayoffInput = {
    groups: [group('Deltagare', 1, Object.fromEntries(actors.map(([actor]) => [actor, [1, 0]])))],
    prices: actors.map(([actor, benefit]) => price(actor, actor, 'Real', new Exact(benefit).dividedBy(12))),
    costs: [cost('Staten', programCost)],
    assumptions: usualAssumptions,
  };
  return assuming(input, { horizonYears: 1, discounting: constantRate(quantity(0)) });
}

function summaryOf(input: PayoffInput): readonly (string | undefined)[] {
  const society = roundedPayoff(payoffOf(input)).levels.find(({ level }) => level === 'Samhälle');
  return [society?.presentValue.toString(), society?.benefitCostRatio?.toFixed(2)];
}

describe('The printed summary lines of WSIPP', () => {
  // Washington State Institute for Public Policy, Benefit-Cost Results, program 32: Functional Family Therapy (youth on
  // probation), May 2017: taxpayers 8 017, participants 1 507, others 19 378, indirect 1 890, net program cost 3 470.
  it('have a program’s benefits minus costs and its ratio', () => {
    const benefits = { Skattebetalare: 8_017, Deltagare: 1_507, Andra: 19_378, Indirekt: 1_890 };
    expect(summaryOf(lifeCycle(benefits, 3_470))).toEqual(['27322.00', '8.87']);
  });

  // The same, program 95, in dollars of 2016: total benefits −22 219, net program cost 61 908.
  it('have them also of a program that loses', () => {
    expect(summaryOf(lifeCycle({ Alla: -22_219 }, 61_908))).toEqual(['-84127.00', '-0.36']);
  });
});

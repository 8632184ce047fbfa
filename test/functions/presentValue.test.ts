import { presentValue } from '../../src/functions/presentValue';
import { computePayoff } from '../../src/core/payoff/payoff';
import { cost, quantity, savingOf, valueOf } from '../core/payoff/payoffCase';
import { constantRate } from '../../src/core/payoff/discounting';
import { told } from './answers';

const USUAL = [null, null, null, null] as const;

describe('SOCINV.NUVÄRDE', () => {
  it('is the effects less the cost where nothing is discounted or lost', () => {
    expect(told(presentValue(1_000, 10_000, 2, 0, 0, 0))).toBe(14_000);
  });

  it('discounts each year’s effect from the end of the year', () => {
    // 12 000 / 1,1 + 12 000 / 1,21
    expect(told(presentValue(1_000, 0, 2, 0.1, 0, 0))).toBe(20_826.45);
  });

  it('takes five years, 3,5 per cent and a tenth lost each year where nothing else is said', () => {
    // Σ 12 000 · 0,9^i / 1,035^(i + 1), i = 0 … 4, computed by itself in Python: 44 695,4013…
    expect(told(presentValue(1_000, 0, ...USUAL))).toBe(44_695.4);
  });

  it('takes an empty cell as left out', () => {
    expect(told(presentValue(1_000, 0, '', '', '', ''))).toBe(44_695.4);
  });

  it('loses what comes before the effect has begun', () => {
    expect(told(presentValue(1_000, 0, 1, 0, 0, 0.5))).toBe(6_000);
  });

  it('discounts by rates that change from a year on', () => {
    const rates = [
      [1, 0.1],
      [2, 0.2],
    ];
    // 12 000 / 1,1 + 12 000 / (1,1 · 1,2)
    expect(told(presentValue(1_000, 0, 2, rates, 0, 0))).toBe(20_000);
  });

  it('takes the rate from an area of one cell', () => {
    expect(told(presentValue(1_000, 0, 2, [[0.1]], 0, 0))).toBe(20_826.45);
  });

  it('is negative where the cost is not won back', () => {
    expect(told(presentValue(-100, 1_000, 1, 0, 0, 0))).toBe(-2_200);
  });

  it('is what the payoff model gives', () => {
    const input = savingOf(1_234.56, 7, [cost('Nämnden', 98_765)]);
    const assumptions = {
      ...input.assumptions,
      horizonYears: 9,
      discounting: constantRate(quantity('0.041')),
      decay: quantity('0.07'),
      delayYears: quantity('1.25'),
    };
    const { levels } = valueOf(computePayoff({ ...input, assumptions }));
    const society = levels.find(({ level }) => level === 'Samhälle');
    expect(told(presentValue(8_641.92, 98_765, 9, 0.041, 0.07, 1.25))).toBe(
      society?.presentValue.toDecimalPlaces(2).toNumber(),
    );
  });

  it.each<[string, Parameters<typeof presentValue>, string]>([
    ['an empty effect', ['', 0, ...USUAL], 'Argumentet effektPerMånad är tomt. Skriv ett tal.'],
    ['an effect in words', ['tusen', 0, ...USUAL], 'Argumentet effektPerMånad är text och inget tal.'],
    ['a truth value', [true, 0, ...USUAL], 'Argumentet effektPerMånad är inget tal.'],
    ['an area of costs', [1, [[1], [2]], ...USUAL], 'Argumentet kostnad ska vara en cell, inte ett område.'],
    ['no years', [1, 0, 0, null, null, null], 'Argumentet år ska vara minst 1.'],
    ['half a year', [1, 0, 1.5, null, null, null], 'Argumentet år ska vara ett helt tal.'],
    ['endless years', [1, 0, 501, null, null, null], 'Argumentet år ska vara högst 500.'],
    ['a rate of −100 %', [1, 0, 1, -1, null, null], 'Argumentet ränta ska vara mer än −1.'],
    [
      'three columns of rates',
      [1, 0, 1, [[1, 2, 3]], null, null],
      'Argumentet ränta ska vara en cell, eller',
    ],
    ['no rate for year 1', [1, 0, 1, [[2, 0.1]], null, null], 'Räntans första rad ska gälla från år 1'],
    ['a decay above one', [1, 0, 1, 0, 1.1, null], 'Argumentet avtagande ska vara högst 1.'],
    ['a delay back in time', [1, 0, 1, 0, 0, -1], 'Argumentet fördröjning ska vara minst 0.'],
  ])('refuses %s and says why', (_name, given, sentence) => {
    expect(told(presentValue(...given))).toContain(`invalidValue: ${sentence}`);
  });
});

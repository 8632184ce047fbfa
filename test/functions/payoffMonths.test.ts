import { payoffMonths } from '../../src/functions/payoffMonths';
import { told } from './answers';

describe('SOCINV.PAYOFFMÅNADER', () => {
  it('is the cost by the effect a month, to two decimals', () => {
    expect(told(payoffMonths(100_000, 7_000, null))).toBe(14.29);
  });

  it('rounds half a hundredth up', () => {
    expect(told(payoffMonths(1.005, 1, null))).toBe(1.01);
  });

  it('counts the months before the effect begins', () => {
    expect(told(payoffMonths(100_000, 7_000, 0.5))).toBe(20.29);
  });

  it('is none where there is no cost', () => {
    expect(told(payoffMonths(0, 7_000, 2))).toBe(0);
  });

  it.each([0, -1])('has no answer where the effect is %d', (effect) => {
    expect(told(payoffMonths(100_000, effect, null))).toBe(
      'invalidNumber: Kostnaden tjänas aldrig in, eftersom effekten per månad inte är mer än noll.',
    );
  });

  it.each<[string, Parameters<typeof payoffMonths>, string]>([
    ['a negative cost', [-1, 1, null], 'Argumentet kostnad ska vara minst 0.'],
    ['an effect in words', [1, '12 kr', null], 'Argumentet effektPerMånad är text och inget tal.'],
    ['an empty cost', [null, 1, null], 'Argumentet kostnad är tomt.'],
    ['a delay back in time', [1, 1, -0.1], 'Argumentet fördröjning ska vara minst 0.'],
  ])('refuses %s and says why', (_name, given, sentence) => {
    expect(told(payoffMonths(...given))).toContain(`invalidValue: ${sentence}`);
  });
});

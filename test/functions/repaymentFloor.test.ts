import { repaymentFloor } from '../../src/functions/repaymentFloor';
import { told } from './answers';

describe('SOCINV.ÅTERFÖRINGSGOLV', () => {
  it('is 30 per cent of the cost', () => {
    expect(told(repaymentFloor(400_000, null))).toBe(120_000);
  });

  it('is rounded up to whole kronor', () => {
    expect(told(repaymentFloor(100_001, null))).toBe(30_001);
  });

  it('counts the öre of the cost', () => {
    // 30 % of 10,01 kr is 3,003 kr.
    expect(told(repaymentFloor(10.01, null))).toBe(4);
  });

  it('is nothing of nothing', () => {
    expect(told(repaymentFloor(0, null))).toBe(0);
  });

  it.each([
    [0, 0],
    [0.5, 500],
    [1, 1_000],
  ])('is of a share of %d what that share says', (part, floor) => {
    expect(told(repaymentFloor(1_000, part))).toBe(floor);
  });

  it.each<[string, Parameters<typeof repaymentFloor>, string]>([
    ['an empty cost', ['', null], 'Argumentet kostnad är tomt.'],
    ['a negative cost', [-0.01, null], 'Argumentet kostnad ska vara minst 0.'],
    ['a share in per cent units', [1, 30], 'Argumentet andel ska vara högst 1.'],
    ['a share in words', [1, '30 %'], 'Argumentet andel är text och inget tal.'],
  ])('refuses %s and says why', (_name, given, sentence) => {
    expect(told(repaymentFloor(...given))).toContain(`invalidValue: ${sentence}`);
  });
});

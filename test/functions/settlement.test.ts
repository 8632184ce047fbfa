import { settlement } from '../../src/functions/settlement';
import { told } from './answers';

/** Planned 60 and 40 per cent of 400 000; floors of 72 000 and 48 000. */
const COST = 400_000;
const PLAN = [[240_000], [160_000]];

const final = (
  effects: readonly number[],
  ceiling: string | null = null,
  floor: string | null = null,
): unknown =>
  told(
    settlement(
      COST,
      PLAN,
      effects.map((effect) => [effect]),
      null,
      ceiling,
      floor,
    ),
  );

describe('SOCINV.SLUTAVRÄKNING', () => {
  it('is the effect, or the party’s floor where the effect is less', () => {
    expect(final([150_000, 20_000])).toEqual([[150_000], [48_000]]);
  });

  it('stops at the party’s part of the cost', () => {
    expect(final([300_000, 20_000])).toEqual([[240_000], [48_000]]);
  });

  it('fills a row for a row', () => {
    expect(told(settlement(COST, [[240_000, 160_000]], [[150_000, 20_000]], null, null, null))).toEqual([
      [150_000, 48_000],
    ]);
  });

  it('takes the effects in a column where the plan is a row', () => {
    expect(told(settlement(COST, [[240_000, 160_000]], [[150_000], [20_000]], null, null, null))).toEqual([
      [150_000, 48_000],
    ]);
  });

  it('splits the cost by effects that pass it, where the ceiling is for the whole', () => {
    expect(final([300_000, 200_000], 'totalt')).toEqual([[240_000], [160_000]]);
  });

  it('adds what lacks to the floor by the plan, where the floor is an addition', () => {
    // 30 000 are 90 000 short of 120 000: 54 000 and 36 000 more.
    expect(final([20_000, 10_000], null, 'tillskott')).toEqual([[74_000], [46_000]]);
  });

  it('puts the floor in the place of all effects, where the floor is a replacement', () => {
    expect(final([20_000, 10_000], null, 'ersättning')).toEqual([[72_000], [48_000]]);
  });

  it('takes a reading in any case', () => {
    expect(final([20_000, 10_000], 'PERNÄMND', ' Ersättning ')).toEqual([[72_000], [48_000]]);
  });

  it('takes a negative effect as none', () => {
    expect(final([-5_000, 100_000])).toEqual([[72_000], [100_000]]);
  });

  it('takes the floor’s share that it is given', () => {
    expect(told(settlement(COST, PLAN, [[0], [0]], 0.5, null, null))).toEqual([[120_000], [80_000]]);
  });

  it('has no answer where the plan is nothing', () => {
    expect(told(settlement(COST, [[0], [0]], [[1], [1]], null, null, null))).toBe(
      'invalidNumber: Kostnaden kan inte fördelas, eftersom alla belopp i planen är noll.',
    );
  });

  it.each<[string, Parameters<typeof settlement>, string]>([
    ['an empty cost', [null, PLAN, PLAN, null, null, null], 'Argumentet kostnad är tomt.'],
    [
      'fewer effects than parties',
      [COST, PLAN, [[1]], null, null, null],
      'Argumentet plan har 2 celler och effekter 1. De ska ha lika många, i samma ordning.',
    ],
    [
      'an effect that is not judged',
      [COST, PLAN, [[1], ['']], null, null, null],
      'Argumentet effekter, cell 2, är tomt.',
    ],
    [
      'a negative plan',
      [COST, [[1], [-1]], PLAN, null, null, null],
      'Argumentet plan, cell 2, ska vara minst 0.',
    ],
    [
      'a reading that there is none of',
      [COST, PLAN, PLAN, null, 'ingen', null],
      'Argumentet tak ska vara något av perNämnd, totalt.',
    ],
    [
      'a number for a reading',
      [COST, PLAN, PLAN, null, null, 1],
      'Argumentet golvläsart ska vara något av perNämnd, tillskott, ersättning.',
    ],
    ['a share above one', [COST, PLAN, PLAN, 1.01, null, null], 'Argumentet golvandel ska vara högst 1.'],
  ])('refuses %s and says why', (_name, given, sentence) => {
    expect(told(settlement(...given))).toContain(`invalidValue: ${sentence}`);
  });
});

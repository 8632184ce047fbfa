import { SOCIETY } from '../../../../src/core/payoff/actors';
import type { PayoffInput } from '../../../../src/core/payoff/payoffInput';
import { NET_FOR_SOCIETY } from '../../../../src/core/payoff/risk/measure';
import type { SimulationRun, SimulationSettings, Spread } from '../../../../src/core/payoff/risk/simulation';
import { prepareSimulation, USUAL_SETTINGS } from '../../../../src/core/payoff/risk/simulation';
import { cost, kindsOf, quantity, savingOf, towardsWork, valueOf } from '../payoffCase';

function finished(run: SimulationRun): Spread {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

const spreadOf = (input: PayoffInput, settings: Partial<SimulationSettings> = {}): Spread =>
  finished(valueOf(prepareSimulation(input, NET_FOR_SOCIETY, { ...USUAL_SETTINGS, ...settings })));

const certain = (value: string | number) => quantity(value, value, value);

/** An effect of 600 000 that is certain, at a cost that is not: from 500 000 to 700 000, most often 600 000. */
const uncertainCost: PayoffInput = {
  groups: [
    {
      name: 'Alla',
      persons: certain(10),
      changes: [{ post: 'Stöd', before: certain(1), after: certain(0) }],
    },
  ],
  prices: [{ post: 'Stöd', actor: 'Nämnden', kind: 'Real', price: certain(1_000) }],
  costs: [{ actor: 'Nämnden', amount: quantity(600_000, 500_000, 700_000) }],
  assumptions: { ...towardsWork.assumptions, attribution: certain(1), scaling: certain(1) },
};

describe('A simulation', () => {
  it('gives the numbers that another program gives from the same seed', () => {
    // Computed once in Python from the definitions of PCG32, the triangle and the net, not from this code.
    const { chanceOfGain, percentile5, median, percentile95 } = spreadOf(
      savingOf(1_000, 10, [cost('Nämnden', 500_000)]),
    );
    expect([chanceOfGain, percentile5, median, percentile95].map((figure) => figure.toFixed(4))).toEqual([
      '0.7017',
      '-103620.0174',
      '53555.7377',
      '242631.2593',
    ]);
  });

  it('gives the same again', () => {
    expect(spreadOf(towardsWork).sorted).toEqual(spreadOf(towardsWork).sorted);
  });

  it('gives the same however often it reports', () => {
    expect(spreadOf(towardsWork, { drawsAStep: 7 }).sorted).toEqual(spreadOf(towardsWork).sorted);
  });

  it('gives other draws from another seed', () => {
    expect(spreadOf(towardsWork, { seed: 1n }).sorted).not.toEqual(spreadOf(towardsWork).sorted);
  });

  it('wins as often as it loses where the cost falls evenly on both sides of the effect', () => {
    expect(spreadOf(uncertainCost).chanceOfGain.toNumber()).toBeCloseTo(0.5, 1);
  });

  it('has the percentiles of the triangle that it was drawn from', () => {
    const { percentile5, median, percentile95 } = spreadOf(uncertainCost, { draws: 40_000 });
    // A twentieth lies within √(0,05 · 200 000 · 100 000) = 31 623 of each end.
    const distances = [percentile5.plus(68_377), median, percentile95.minus(68_377)].map((own) =>
      own.abs().toNumber(),
    );
    expect(Math.max(...distances)).toBeLessThan(2_000);
  });

  it('never leaves the ends of what it draws from', () => {
    const { sorted } = spreadOf(uncertainCost);
    expect([(sorted[0] ?? 0) >= -100_000, (sorted.at(-1) ?? 0) <= 100_000]).toEqual([true, true]);
  });

  it('is sure where nothing is uncertain', () => {
    const sure = { ...uncertainCost, costs: [{ actor: 'Nämnden', amount: certain(1) }] };
    expect(spreadOf(sure, { draws: 10 }).chanceOfGain.toFixed()).toBe('1');
  });

  it('does not count a net of nothing as a gain', () => {
    const even = { ...uncertainCost, costs: [{ actor: 'Nämnden', amount: certain(600_000) }] };
    expect(spreadOf(even, { draws: 10 }).chanceOfGain.toFixed()).toBe('0');
  });

  it('tells how far it has come', () => {
    const run = valueOf(
      prepareSimulation(towardsWork, NET_FOR_SOCIETY, { ...USUAL_SETTINGS, draws: 30, drawsAStep: 10 }),
    );
    const told = [run.next(), run.next(), run.next()].map(({ done, value }) => (done ? 'done' : value));
    expect(told).toEqual([{ done: 10, draws: 30 }, { done: 20, draws: 30 }, 'done']);
  });

  it('is over when it is cancelled', () => {
    const run = valueOf(prepareSimulation(towardsWork));
    run.next();
    const { return: cancel } = run;
    cancel.call(run, spreadOf(uncertainCost, { draws: 1 }));
    expect(run.next().done).toBe(true);
  });

  it('says what it was made with', () => {
    const { generator, settings, inputs } = spreadOf(towardsWork);
    // A number of persons, six units, four prices, two costs, six assumptions and a rate.
    expect([generator, settings, inputs.length]).toEqual(['PCG32 (XSH RR 64/32)', USUAL_SETTINGS, 20]);
  });

  it('is refused for an actor that nobody is', () => {
    expect(kindsOf(prepareSimulation(towardsWork, { actor: 'Ingen', figure: 'netHorizon' }))).toEqual([
      'unknownActor',
    ]);
  });

  it.each([[0], [2.5], [-1]])('is refused for %d draws', (draws) => {
    const measure = { actor: SOCIETY, figure: 'netHorizon' } as const;
    expect(kindsOf(prepareSimulation(towardsWork, measure, { ...USUAL_SETTINGS, draws }))).toEqual([
      'unreasonableValue',
    ]);
  });

  it('is refused where the payoff is', () => {
    expect(kindsOf(prepareSimulation({ ...towardsWork, prices: [] }))).toContain('noPrice');
  });

  it('is refused where an input lies outside its own range', () => {
    const costs = [{ actor: 'Nämnden', amount: quantity(600_000, 700_000, 800_000) }];
    expect(kindsOf(prepareSimulation({ ...uncertainCost, costs }))).toEqual(['unreasonableRange']);
  });

  it('may report after every draw, but not more often', () => {
    const settings = (drawsAStep: number) => ({ ...USUAL_SETTINGS, draws: 2, drawsAStep });
    const outcomes = [1, 0].map((each) => prepareSimulation(towardsWork, NET_FOR_SOCIETY, settings(each)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['computed', 'refused']);
  });
});

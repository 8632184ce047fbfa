import type { PayoffInput } from '../../../src/core/payoff/payoffInput';
import { say } from '../../../src/core/text/sentence';
import type { RiskCalculation, RiskCalculator } from '../../../src/taskpane/payoff/riskCalculator';
import type { RiskEvent, RiskFigures } from '../../../src/worker/messages';

/** A calculator that says what the test lets it say, and remembers what it was asked. */
export class FakeRiskCalculator implements RiskCalculator {
  readonly inputs: PayoffInput[] = [];
  cancelled = 0;
  private listen: ((event: RiskEvent) => void) | undefined;

  calculate(input: PayoffInput, listen: (event: RiskEvent) => void): RiskCalculation {
    this.inputs.push(input);
    this.listen = listen;
    return {
      cancel: () => {
        this.cancelled += 1;
        this.listen = undefined;
      },
    };
  }

  say(event: RiskEvent): void {
    this.listen?.(event);
  }
}

export const riskFigures: RiskFigures = {
  base: '120000',
  swings: [
    {
      label: say`Pris: ${'Boende'} (${'SOC'})`,
      isJudged: true,
      low: '900',
      high: '1100.5',
      atLow: '60000',
      atHigh: '180000',
    },
    {
      label: say`Antal: ${'Unga'}`,
      group: 0,
      isJudged: false,
      low: '8',
      high: '12',
      atLow: '80000',
      atHigh: '160000',
    },
    {
      label: say`Efter: ${'Boende'} (${'ett litet typfall'})`,
      group: 1,
      isJudged: false,
      low: '1',
      high: '2',
      atLow: '110000',
      atHigh: '130000',
    },
  ],
  spread: {
    generator: 'PCG32 (XSH RR 64/32)',
    draws: 10_000,
    seed: '2014',
    chanceOfGain: '0.8125',
    percentile5: '-40000',
    median: '118000',
    percentile95: '290000',
    histogram: { from: -100_000, to: 300_000, counts: [1_000, 2_000, 5_000, 2_000] },
  },
};

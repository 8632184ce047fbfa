import type { PayoffInput } from '../../core/payoff/payoffInput';
import type { RiskEvent } from '../../worker/messages';

/** Works out sensitivity and spread somewhere else than where the pane is drawn. */
export interface RiskCalculator {
  /** Takes the place of what is being calculated. Nothing is heard of it any more once it is cancelled. */
  calculate(input: PayoffInput, listen: (event: RiskEvent) => void): RiskCalculation;
}

export interface RiskCalculation {
  cancel(): void;
}

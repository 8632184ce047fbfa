import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScenarioPayoff } from '../../core/payoff/scenarioPayoff';
import type { RiskEvent } from '../../worker/messages';
import type { RiskCalculation, RiskCalculator } from './riskCalculator';

export type RiskState = RiskEvent | { readonly kind: 'started' } | { readonly kind: 'cancelled' };

/** What is known of each payoff's sensitivity; one is calculated at a time. */
export interface RiskDesk {
  stateOf(payoff: ScenarioPayoff): RiskState | undefined;
  calculate(payoff: ScenarioPayoff): void;
  cancel(): void;
}

interface Running {
  readonly payoff: ScenarioPayoff;
  readonly calculation: RiskCalculation;
}

export function useRisk(calculator: RiskCalculator): RiskDesk {
  const [states, setStates] = useState<ReadonlyMap<ScenarioPayoff, RiskState>>(new Map());
  const running = useRef<Running>(undefined);
  const set = useCallback((payoff: ScenarioPayoff, state: RiskState): void => {
    if (!isRunning(state)) running.current = undefined;
    setStates((before) => new Map(before).set(payoff, state));
  }, []);
  const cancel = useCallback((): void => {
    if (running.current === undefined) return;
    const { payoff, calculation } = running.current;
    calculation.cancel();
    set(payoff, { kind: 'cancelled' });
  }, [set]);
  useEffect(
    () => () => {
      running.current?.calculation.cancel();
      running.current = undefined;
    },
    [],
  );

  return {
    stateOf: (payoff) => states.get(payoff),
    calculate: (payoff) => {
      if (payoff.input === undefined) return;
      cancel();
      set(payoff, { kind: 'started' });
      let isOver = false;
      const calculation = calculator.calculate(payoff.input, (event) => {
        isOver = event.kind !== 'progress';
        set(payoff, event);
      });
      if (!isOver) running.current = { payoff, calculation };
    },
    cancel,
  };
}

export function isRunning(state: RiskState | undefined): boolean {
  return state?.kind === 'started' || state?.kind === 'progress';
}

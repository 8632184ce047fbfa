import { computePayoff } from '../../src/core/payoff/payoff';
import { prepareSimulation, USUAL_SETTINGS } from '../../src/core/payoff/risk/simulation';
import { straight } from '../../src/core/steps/steps';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { run } from '../../src/workbook/run';
import { medianMs, milliseconds, times } from './measure';
import type { Part } from './part';
import { exampleSnapshot } from './portfolios';

const EXACT_RUNS = 20;

/** The spread of one investment's payoff, against the exact model run once for each draw. */
export const monteCarlo: Part = {
  name: 'montecarlo',
  title: `Spread of one payoff: ${USUAL_SETTINGS.draws} draws`,
  measure: async () => {
    const today = CalendarDate.parse('2026-03-01');
    const example = await exampleSnapshot();
    const result = today && run(example, { today });
    const input = result?.result.investments.flatMap(({ payoffs }) =>
      payoffs.flatMap((own) => own.input ?? []),
    )[0];
    if (input === undefined) throw new Error('the example has no payoff');
    const compiled = await medianMs(5, () => {
      const prepared = prepareSimulation(input);
      if (prepared.kind === 'refused') throw new Error('the example cannot be simulated');
      return straight(prepared.value);
    });
    const exact = await medianMs(5, () => {
      for (let draw = 0; draw < EXACT_RUNS; draw++) computePayoff(input);
    });
    const exactInAll = (exact / EXACT_RUNS) * USUAL_SETTINGS.draws;
    return {
      columns: ['how', 'in all', 'against the exact model'],
      rows: [
        ['compiled to numbers, as shown in the pane', milliseconds(compiled), times(compiled / exactInAll)],
        [`decimal.js each draw (from ${EXACT_RUNS} draws)`, milliseconds(exactInAll), times(1)],
      ],
    };
  },
};

import { CalendarDate } from '../../src/core/values/calendarDate';
import { run } from '../../src/workbook/run';
import { median, milliseconds, times } from './measure';
import type { Part } from './part';
import { exampleSnapshot, portfolioOf } from './portfolios';

const COUNTS = [1, 10, 100, 1_000] as const;
/** Ten times the investments are ten times the input. */
const MOST_GROWTH = 10;
const TODAY = CalendarDate.parse('2026-03-01');

/** Every rule and sum of a run, for ever more investments of the same kind. */
export const investments: Part = {
  name: 'satsningar',
  title: 'Check and schedules by the number of investments',
  measure: async () => {
    const example = await exampleSnapshot();
    const rows: string[][] = [];
    const failures: string[] = [];
    let before: number | undefined;
    for (const count of COUNTS) {
      let input = 0;
      const all: number[] = [];
      for (let round = 0; round < (count >= 1_000 ? 3 : 7); round++) {
        // Cells of its own each time: what was read of the same ones before would be used again.
        const snapshot = portfolioOf(example, count);
        input = snapshot.tables.reduce((sum, table) => sum + table.rows.length, 0);
        const began = performance.now();
        if (TODAY) run(snapshot, { today: TODAY });
        all.push(performance.now() - began);
      }
      const taken = median(all);
      const ratio = taken / (before ?? Infinity);
      if (ratio >= MOST_GROWTH) failures.push(`${count} investments: growth ${times(ratio)}`);
      const growth = before === undefined ? '' : times(ratio);
      rows.push([String(count), String(input), milliseconds(taken), growth, milliseconds(taken / count)]);
      before = taken;
    }
    return {
      columns: ['investments', 'input rows', 'a full run', 'growth', 'each'],
      rows,
      notes: ['Ten times the investments are ten times the input; the goal is a growth below 10×.'],
      failures,
    };
  },
};

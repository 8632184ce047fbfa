import { say } from '../text/sentence';
import { Money } from '../values/money';
import type { NamedAmount } from '../findings/sums';
import { namedSumStep } from '../findings/sums';
import type { Explanation } from './explanation';

/** The live total above a column of an output table. */
export function explainTotal(table: string, column: string, rows: readonly NamedAmount[]): Explanation {
  const total = Money.sum(rows.map(({ amount }) => amount));
  return {
    title: say`Summan av ${column} i ${table}`,
    value: total,
    reasons: {
      inputs: rows.map(({ name, amount }) => ({ what: say`${name}`, value: amount })),
      steps: [
        say`Excel räknar summan över de rader som syns, så den följer tabellens filter. Alla rader ger:`,
        namedSumStep(say`${column}`, rows),
      ],
    },
    parameters: [],
    rules: [],
  };
}

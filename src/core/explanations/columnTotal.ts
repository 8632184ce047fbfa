import { kronor } from '../findings/swedish';
import { Money } from '../values/money';
import type { NamedAmount } from './arithmetic';
import { namedSumStep } from './arithmetic';
import type { Explanation } from './explanation';

/** The live total above a column of an output table. */
export function explainTotal(table: string, column: string, rows: readonly NamedAmount[]): Explanation {
  const total = Money.sum(rows.map(({ amount }) => amount));
  return {
    title: `Summan av ${column} i ${table}`,
    value: kronor(total),
    reasons: {
      inputs: rows.map(({ name, amount }) => ({ what: name, value: kronor(amount) })),
      steps: [
        'Excel räknar summan över de rader som syns, så den följer tabellens filter. Alla rader ger:',
        namedSumStep(column, rows),
      ],
    },
    parameters: [],
    rules: [],
  };
}

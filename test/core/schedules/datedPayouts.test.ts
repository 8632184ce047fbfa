import { datedPayouts } from '../../../src/core/schedules/datedPayouts';
import { runOn } from '../rules/askRule';
import type { Rows } from '../workbookBuilder';
import { append, emptied, soundTables } from '../workbookBuilder';

const cost = (date: string, amount: number): Rows[number] => ['V', date, '5010', '5101', '70001', '', amount];

/** Costs on one REN in each third of 2020; the last third and the first have been paid, in that order. */
const [own] = runOn(
  append(
    append(
      emptied(soundTables, 'Huvudbok', 'Utbetalningar'),
      'Huvudbok',
      cost('2020-02-10', 100),
      cost('2020-06-10', 20),
      cost('2020-10-10', 3),
    ),
    'Utbetalningar',
    ['S1', '5101', 2020, 'Helår', '2021-01-20', 4],
    ['S1', '5101', 2020, 'Delår 1', '2020-04-28', 90],
  ),
).result.investments;
const { investment, payouts } = own ?? { investment: { payoutsMade: [] }, payouts: [] };
const dated = datedPayouts(investment, payouts);

describe('The payouts of the accounts', () => {
  it('are those that were made, as they were, and those that were not, as computed, by period', () => {
    expect(dated.map(({ period, date, amount }) => `${period.name} ${date} ${amount}`)).toEqual([
      'Delår 1 2020-04-28 90.00',
      'Delår 2 2020-09-30 20.00',
      'Helår 2021-01-20 4.00',
    ]);
  });

  it('know the row or the sum that they are from', () => {
    expect(dated.map(({ from }) => from)).toEqual([
      { made: investment.payoutsMade[1] },
      { computed: payouts[1] },
      { made: investment.payoutsMade[0] },
    ]);
  });
});

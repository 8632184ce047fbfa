import { shownChance } from '../../../../src/core/payoff/risk/chance';
import { Exact } from '../../../../src/core/values/money';

test.each([
  ['1', '1', undefined],
  ['0.9999', '0.999', 'over'],
  ['0.9995', '0.999', 'over'],
  ['0.9994', '0.999', undefined],
  ['0.8125', '0.813', undefined],
  ['0.0005', '0.001', undefined],
  ['0.0004', '0.001', 'under'],
  ['0', '0', undefined],
])('a chance of %s is shown as %s, %s', (chance, share, beyond) => {
  const shown = shownChance(new Exact(chance));
  expect([shown.share.toString(), shown.beyond]).toEqual([share, beyond]);
});

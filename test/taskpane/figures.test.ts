import { Exact } from '../../src/core/values/money';
import { sv } from '../../src/i18n/sv';
import { shortKronor, wholeKronor } from '../../src/taskpane/payoff/payoffFigures';

const SPACE = '\u00A0';

describe('Kronor in the payoff', () => {
  it.each([
    ['1234.49', `1${SPACE}234`],
    ['1234.5', `1${SPACE}235`],
    ['-1234.5', `−1${SPACE}235`],
    ['0.4', '0'],
  ])('are whole: %s', (kronor, shown) => {
    expect(wholeKronor(new Exact(kronor))).toBe(shown);
  });

  it.each([
    [1_250_000, '1,3 mnkr'],
    [-2_000_000, '−2 mnkr'],
    [999_999, `1${SPACE}000 tkr`],
    [-50_000, '−50 tkr'],
    [999, '999 kr'],
    [0, '0 kr'],
  ])('are short on an axis: %d', (kronor, shown) => {
    expect(shortKronor(kronor, sv.payoff.short)).toBe(shown);
  });
});

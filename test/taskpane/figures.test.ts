import { Exact, Money } from '../../src/core/values/money';
import { en } from '../../src/i18n/pane/en';
import { sv } from '../../src/i18n/pane/sv';
import { figuresIn } from '../../src/taskpane/shared/figures';

const SPACE = '\u00A0';
const swedish = figuresIn(sv);
const english = figuresIn(en);

function money(text: string): Money {
  return Money.fromDecimal(new Exact(text));
}

test('An amount is written with a decimal comma and spaces in Swedish', () => {
  expect(swedish.amount(money('1234.50'))).toBe(`1${SPACE}234,50`);
});

test('An amount is written with a decimal point and commas in English', () => {
  expect(english.amount(money('1234567.50'))).toBe('1,234,567.50');
});

test('An amount in whole kronor has no decimals in either language', () => {
  expect([swedish, english].map(({ amount }) => amount(money('-80000.00')))).toEqual([
    `−80${SPACE}000`,
    '−80,000',
  ]);
});

test('A date, a code and a word stand as they are in both languages', () => {
  const values = ['2021-09-30', 'VAN', '4711', 'tomt'];
  expect([swedish, english].map(({ figure }) => values.map(figure))).toEqual([values, values]);
});

test('A number of a cell is grouped although it has no decimals', () => {
  expect([swedish.plain(12345), english.plain('12345'), english.plain(0.25)]).toEqual([
    `12${SPACE}345`,
    '12,345',
    '0.25',
  ]);
});

test('A share is a percentage with one decimal, with a space before the sign in Swedish alone', () => {
  expect([swedish.percent(new Exact('0.125')), english.percent(new Exact('0.125'))]).toEqual([
    `12,5${SPACE}%`,
    '12.5%',
  ]);
});

test('A whole percentage is rounded down, so that what is not reached is not said to be', () => {
  expect([swedish.wholePercent(new Exact('0.999')), english.wholePercent(new Exact('12.5'))]).toEqual([
    `99${SPACE}%`,
    '1,250%',
  ]);
});

describe('Kronor in the payoff', () => {
  it.each([
    ['1234.49', `1${SPACE}234`],
    ['1234.5', `1${SPACE}235`],
    ['-1234.5', `−1${SPACE}235`],
    ['0.4', '0'],
  ])('are whole: %s', (kronor, shown) => {
    expect(swedish.wholeKronor(new Exact(kronor))).toBe(shown);
  });

  it.each([
    [1_250_000, `1,3${SPACE}mnkr`, `1.3${SPACE}MSEK`],
    [-2_000_000, `−2${SPACE}mnkr`, `−2${SPACE}MSEK`],
    [999_999, `1${SPACE}000${SPACE}tkr`, `1,000${SPACE}kSEK`],
    [-50_000, `−50${SPACE}tkr`, `−50${SPACE}kSEK`],
    [999, `999${SPACE}kr`, `999${SPACE}SEK`],
    [0, `0${SPACE}kr`, `0${SPACE}SEK`],
  ])('are short on an axis: %d', (kronor, inSwedish, inEnglish) => {
    expect([swedish, english].map(({ shortKronor }) => shortKronor(kronor))).toEqual([inSwedish, inEnglish]);
  });
});

import { Decimal } from 'decimal.js';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import type { SentenceValue } from '../../../src/core/text/sentence';
import {
  inRow,
  listed,
  percentage,
  percentageBeside,
  say,
  sentenceOf,
} from '../../../src/core/text/sentence';
import type { Translation, Wording } from '../../../src/core/text/wording';
import { put, putValue } from '../../../src/core/text/wording';
import { Money } from '../../../src/core/values/money';
import { NOT_SHOWN } from '../../../src/core/values/notShown';
import { share } from '../../../src/core/values/share';
import { englishWording } from '../../../src/i18n/english/englishWording';
import { day } from '../rules/askRule';

/** A language in which every kind of value has a mark of its own. */
function language(translation?: Translation): Wording {
  return {
    translate: () => translation,
    amount: (amount) => `amount ${amount.toString()}`,
    partsOfOre: (kronor) => `parts ${kronor.toString()}`,
    figure: (value) => `figure ${value}`,
    number: (value) => `number ${value}`,
    date: (date) => `day ${date.toString()}`,
    percent: (own) => `share ${own.toString()}`,
    notShown: '(not shown)',
    and: ' and ',
  };
}

describe('A value of a sentence', () => {
  it.each<[string, SentenceValue, string]>([
    ['a name', 'VAN', 'VAN'],
    ['what may be a person’s number', NOT_SHOWN, '(not shown)'],
    ['a count', 7, '7'],
    ['a large count', 7n, '7'],
    ['an amount', Money.ofOre(750n), 'amount 7.50'],
    ['a day', day('2021-01-31'), 'day 2021-01-31'],
    ['a part of a sentence', say`rad ${12}`, 'rad 12'],
    ['kronor with parts of an öre', { kronorOf: new Decimal('0.12345') }, 'parts 0.12345'],
    ['a number in full', { numberOf: '12.5' }, 'number 12.5'],
    ['a figure of the results', { figureOf: '80000.00' }, 'figure 80000.00'],
    ['a share', percentage(share('0.25')), 'share 0.25'],
  ])('that is %s is put as one', (_, value, text) => {
    expect(putValue(value, language())).toBe(text);
  });

  it.each([
    [[], ''],
    [['VAN'], 'VAN'],
    [['VAN', 'SOC'], 'VAN and SOC'],
    [['VAN', 'SOC', 'GVN'], 'VAN, SOC and GVN'],
  ])('that is the list %j ends with and', (items, text) => {
    expect(putValue(listed(items), language())).toBe(text);
  });

  it.each([
    [[], ''],
    [['1', '2'], '1 + 2'],
    [['1', '2', '3'], '1 + 2 + 3'],
  ])('that is the row %j has the same between all', (items, text) => {
    expect(putValue(inRow(items, ' + '), language())).toBe(text);
  });
});

describe('A sentence', () => {
  it('without gaps is its words', () => {
    expect(put(sentenceOf('Något är fel.'), language())).toBe('Något är fel.');
  });

  it('that is not translated has its own words around the values', () => {
    expect(put(say`${'S1'} har ${2} parter`, language())).toBe('S1 har 2 parter');
  });

  it('that is translated may have its values in another order', () => {
    expect(put(say`${'S1'} har ${2} parter`, language([1, ' parties has ', 0, '.']))).toBe(
      '2 parties has S1.',
    );
  });

  it('in Swedish has Swedish values', () => {
    const text = inSwedish(say`${listed(['VAN', 'SOC'])} fick ${Money.ofKronor(1000)} ${day('2021-01-31')}.`);
    expect(text).toBe('VAN och SOC fick 1\u00A0000\u00A0kr 2021-01-31.');
  });
});

describe('A value in Swedish', () => {
  it.each<[string, SentenceValue, string]>([
    ['a share', percentage(share('0.255')), '25,5\u00A0%'],
    ['a number in full', { numberOf: '1200.5' }, '1200,5'],
  ])('is written as a Swede writes it: %s', (_, value, text) => {
    expect(valueInSwedish(value)).toBe(text);
  });
});

describe('A share beside another', () => {
  const told = (own: string, other: string): string => {
    const sentence = say`${percentageBeside(share(own), share(other))}`;
    return `${inSwedish(sentence)} ${put(sentence, englishWording)}`.replace(/\u00A0/g, ' ');
  };

  it.each([
    ['0.2499999', '0.25', '24,99999 % 24.99999%'],
    ['0.24996', '0.25', '24,996 % 24.996%'],
    ['0.24', '0.25', '24 % 24%'],
    ['0.25', '0.25', '25 % 25%'],
    ['-0.1000001', '-0.1', '−10,00001 % −10.00001%'],
    ['0.00000000001', '0', '0,000000001 % 0.000000001%'],
  ])('%s beside %s is %s', (own, other, words) => {
    expect(told(own, other)).toBe(words);
  });
});

import type { Decimal } from 'decimal.js';
import type { Translation, Wording } from '../../core/text/wording';
import { hundredths } from '../../core/values/share';
import { figure, percent } from '../englishForms';
import { translations } from './translations';

/** Where each sentence's gaps go, worked out once for the words that stand at one place in the code. */
const known = new WeakMap<readonly string[], Translation>();

/** Sentences of the results in English. Dates are as in the workbook; its names and the guidelines' words stay Swedish. */
export const englishWording: Wording = {
  translate(words) {
    const before = known.get(words);
    if (before) return before;
    const text = translations[messageId(words)];
    if (text === undefined) return undefined;
    const translation = inPieces(text);
    known.set(words, translation);
    return translation;
  },
  amount: (amount) => inKronor(amount.toString()),
  partsOfOre: (kronor: Decimal) => inKronor(kronor.toFixed(4)),
  figure,
  number: (value) => value,
  date: String,
  percent: (share, decimals) => percent(hundredths(share, decimals).toFixed().replace('-', '−')),
  notShown: '(not shown)',
  and: ' and ',
};

/** The Swedish words with the gaps numbered: `{0} har förbrukat {1}.` */
function messageId(words: readonly string[]): string {
  return words.reduce((text, next, gap) => `${text}{${gap - 1}}${next}`);
}

/** `SEK 96,000.50`, `−SEK 5` */
function inKronor(text: string): string {
  const written = figure(text);
  return written.startsWith('−') ? `−SEK\u00A0${written.slice(1)}` : `SEK\u00A0${written}`;
}

/** `{1} costs {0}.` → words and numbers of gaps. */
function inPieces(text: string): Translation {
  return text
    .split(/\{(\d+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : Number(piece)))
    .filter((piece) => piece !== '');
}

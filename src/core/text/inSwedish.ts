import { figure } from './figure';
import { kronor, kronorWithParts, percent } from './swedish';
import type { Sentence, SentenceValue } from './sentence';
import type { Wording } from './wording';
import { NOT_SHOWN } from '../values/notShown';
import { put, putValue } from './wording';

/** The sentences are written in Swedish, so nothing is translated. */
const swedish: Wording = {
  translate: () => undefined,
  amount: kronor,
  partsOfOre: kronorWithParts,
  figure,
  number: (value) => value.replace('.', ','),
  date: String,
  percent,
  notShown: NOT_SHOWN,
  and: ' och ',
};

/** As it stands in the workbook and in the JSON. */
export function inSwedish(sentence: Sentence): string {
  return put(sentence, swedish);
}

/** `96 000 kr`, `2021-09-30`, `25 %` */
export function valueInSwedish(value: SentenceValue): string {
  return putValue(value, swedish);
}

import { inSwedish, valueInSwedish } from '../../core/text/inSwedish';
import type { Sentence, SentenceValue } from '../../core/text/sentence';
import { sentenceOf } from '../../core/text/sentence';
import { put, putValue } from '../../core/text/wording';
import type { Place } from '../../core/values/place';
import { saidPlace } from '../../core/text/saidPlace';
import { englishWording } from '../../i18n/english/englishWording';
import type { Language } from '../../i18n/language';
import { useLanguage } from '../language/LanguageProvider';

/** What the results say, in the language of the pane. */
export interface Said {
  readonly sentence: (sentence: Sentence) => string;
  readonly value: (value: SentenceValue) => string;
  /** Words without numbers that are kept as text, such as a rule's title. */
  readonly text: (swedish: string) => string;
  /** A cell, or a line of a file. */
  readonly place: (place: Place) => string;
  /** A clause as a sentence of its own: with a capital first, and a full stop. */
  readonly clause: (clause: Sentence) => string;
}

const inEnglish = (sentence: Sentence): string => put(sentence, englishWording);

const languages: Readonly<Record<Language, Said>> = {
  sv: {
    sentence: inSwedish,
    value: valueInSwedish,
    place: (place) => valueInSwedish(saidPlace(place)),
    text: (swedish) => swedish,
    clause: (clause) => asSentence(inSwedish(clause)),
  },
  en: {
    sentence: inEnglish,
    value: (value) => putValue(value, englishWording),
    place: (place) => putValue(saidPlace(place), englishWording),
    text: (swedish) => inEnglish(sentenceOf(swedish)),
    clause: (clause) => asSentence(inEnglish(clause)),
  },
};

export function useSaid(): Said {
  return languages[useLanguage()];
}

function asSentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

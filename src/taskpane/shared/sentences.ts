import type { Catalogue } from '../../i18n/pane/catalogue';
import type { Language } from '../../i18n/language';
import { en } from '../../i18n/pane/en';
import { sv } from '../../i18n/pane/sv';
import { useLanguage } from '../language/LanguageProvider';

const catalogues: Readonly<Record<Language, Catalogue>> = { sv, en };

/** The pane's sentences, in the language that it is read in. */
export function useSentences(): Catalogue {
  return catalogues[useLanguage()];
}

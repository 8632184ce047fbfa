import type { Language } from '../../i18n/language';
import { isLanguage } from '../../i18n/language';

const KEY = 'sociala-investeringar.language';

/** The language that the user has chosen in this browser; browsers may refuse to remember, and then it is none. */
export function rememberedLanguage(): Language | undefined {
  try {
    const remembered = window.localStorage.getItem(KEY);
    return isLanguage(remembered) ? remembered : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // The choice then lasts as long as the pane.
  }
}

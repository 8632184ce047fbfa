import { createContext, useContext } from 'react';
import type { Catalogue } from '../../i18n/catalogue';
import { sv } from '../../i18n/sv';

const SentencesContext = createContext<Catalogue>(sv);

export function useSentences(): Catalogue {
  return useContext(SentencesContext);
}

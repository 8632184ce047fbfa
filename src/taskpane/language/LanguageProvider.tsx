import type { ReactElement, ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../i18n/language';
import { languageOfTag } from '../../i18n/language';
import { rememberedLanguage, rememberLanguage } from './rememberedLanguage';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'sv', choose: () => undefined });

/** The language that the pane is read in. */
export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}

export function useLanguageChoice(): LanguageChoice {
  return useContext(LanguageContext);
}

interface Props {
  /** The language that Excel shows itself in, known when Excel has answered; never rejects. */
  readonly displayLanguage: Promise<string | undefined>;
  readonly children: ReactNode;
}

/** The user's own choice, or else the language of Excel. Choosing another changes the words and nothing else. */
export function LanguageProvider({ displayLanguage, children }: Props): ReactElement {
  const [chosen, setChosen] = useState(rememberedLanguage);
  const [displayed, setDisplayed] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void displayLanguage.then((tag) => isCurrent && setDisplayed(tag));
    return () => {
      isCurrent = false;
    };
  }, [displayLanguage]);
  const language = chosen ?? languageOfTag(displayed);
  useEffect(() => {
    // For screen readers' voices and for hyphenation.
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    (): LanguageChoice => ({
      language,
      choose: (wanted) => {
        rememberLanguage(wanted);
        setChosen(wanted);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

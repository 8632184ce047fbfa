/** The languages that the pane can be read in. */
export const LANGUAGES = ['sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The pane's language where Excel shows itself in `tag` (BCP 47, such as `sv-SE`): Swedish for Swedish and where
 * nothing is known, English for all others.
 */
export function languageOfTag(tag: string | undefined): Language {
  if (tag === undefined || tag.trim() === '') return 'sv';
  return /^sv\b/i.test(tag.trim()) ? 'sv' : 'en';
}

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

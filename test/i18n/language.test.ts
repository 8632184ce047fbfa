import { isLanguage, languageOfTag } from '../../src/i18n/language';

test.each([
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['SV', 'sv'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['nb-NO', 'en'],
  ['svk', 'en'],
])('An Excel in %s has the pane in %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

test.each([undefined, '', '  '])('The pane is in Swedish where Excel tells no language: %j', (tag) => {
  expect(languageOfTag(tag)).toBe('sv');
});

test('What was remembered is a language only where the pane has it', () => {
  expect(['sv', 'en', 'de', '', null, 1].filter(isLanguage)).toEqual(['sv', 'en']);
});

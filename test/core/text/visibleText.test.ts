import { visibleText } from '../../../src/core/text/visibleText';

describe('A text as it is seen', () => {
  it.each([
    ['a zero-width space', 'VA\u200BN', 'VAN'],
    ['marks of direction', '\u200F5101\u202C', '5101'],
    ['an overriding direction', '\u202ENAV', 'NAV'],
    ['a soft hyphen', 'Social\u00ADtjänst', 'Socialtjänst'],
    ['a byte order mark', '\uFEFFSatsning', 'Satsning'],
    ['a NUL', 'S1\u0000', 'S1'],
    ['an escape to a terminal', '\u001B[31mS1', '[31mS1'],
    ['a variant of a glyph', '5\uFE0F1', '51'],
  ])('is without %s', (_, text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  it('has ordinary spaces, and none around it', () => {
    expect(visibleText('\u3000Vård\u00A0och\u2009omsorg ')).toBe('Vård och omsorg');
  });

  it('has a letter and its accent as one', () => {
    expect(visibleText('A\u030Ava')).toBe('Åva');
  });

  it.each(['Vård och omsorg', 'a\tb\nc', '½ m²', '数', '\uD800', '__proto__'])('%j is as it is', (text) => {
    expect(visibleText(text)).toBe(text);
  });
});

import { en } from '../../src/i18n/pane/en';
import { sv } from '../../src/i18n/pane/sv';

type Sentence = (...values: readonly unknown[]) => unknown;

/** Every sentence of a catalogue by its key, lists and groups opened. */
function sentencesOf(value: unknown, key = ''): [string, string | Sentence][] {
  if (typeof value === 'string') return [[key, value]];
  if (isSentence(value)) return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesOf(inner, `${key}.${name}`));
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'function';
}

const swedish = new Map(sentencesOf(sv));
const english = new Map(sentencesOf(en));

/** Values that can be found again in a sentence, whatever it takes: numbers, names, or lists of them. */
const VALUES: readonly (readonly unknown[])[] = [
  [901, 902, 903, 904],
  ['zq1', 'zq2', 'zq3', 'zq4'],
  [['zq1', 'zq2'], ['zq3'], ['zq4']],
];

/** The values that stand in the sentence; undefined where it does not take such values. */
function shownValues(
  sentence: string | Sentence | undefined,
  values: readonly unknown[],
): string | undefined {
  if (typeof sentence !== 'function') return undefined;
  try {
    const text = String(sentence(...values));
    return [...new Set(text.match(/90\d|zq\d/g))].sort().join(' ');
  } catch {
    return undefined;
  }
}

test('Both catalogues have the same sentences', () => {
  expect([...english.keys()]).toEqual([...swedish.keys()]);
});

test.each([...swedish.keys()].filter((key) => typeof swedish.get(key) === 'function'))(
  'The English sentence %s tells all that the Swedish one tells',
  (key) => {
    const shown = (own: ReadonlyMap<string, string | Sentence>): (string | undefined)[] =>
      VALUES.map((values) => shownValues(own.get(key), values));
    expect(shown(english)).toEqual(shown(swedish));
  },
);

test('No English sentence has Swedish words in it', () => {
  const inSwedish = [...english].filter(
    ([, text]) =>
      typeof text === 'string' && /(^|[^\p{L}])(och|inte|är|som|att|på|av|ska)([^\p{L}]|$)/iu.test(text),
  );
  expect(inSwedish).toEqual([]);
});

test('No English sentence is the Swedish one', () => {
  const same = [...english].filter(
    ([key, text]) => typeof text === 'string' && /\p{L}+ \p{L}+/u.test(text) && swedish.get(key) === text,
  );
  expect(same).toEqual([]);
});

test('No amount can be parted from its unit at the end of a line', () => {
  const parted = [...swedish].filter(([, sentence]) => {
    if (typeof sentence !== 'function') return false;
    const texts = VALUES.flatMap((values) => {
      try {
        return [String(sentence(...values))];
      } catch {
        return [];
      }
    });
    return texts.some((text) => /(90\d|zq\d) kr/.test(text));
  });
  expect(parted.map(([key]) => key)).toEqual([]);
});

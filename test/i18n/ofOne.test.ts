import { en } from '../../src/i18n/pane/en';
import { sv } from '../../src/i18n/pane/sv';
import { englishWording } from '../../src/i18n/english/englishWording';
import { inPersons, inRows } from '../../src/core/text/counts';
import { betweenYears, inDays, inMonths, inYears } from '../../src/core/text/durations';
import { inSwedish } from '../../src/core/text/inSwedish';
import { put } from '../../src/core/text/wording';
import { saidInCode } from './saidInCode';

describe('What is one is told as one', () => {
  it.each([
    ['the pages of a list', sv.pager.range(11, 11, 11), '11 av 11'],
    ['the pages of a list in English', en.pager.range(11, 11, 11), '11 of 11'],
    ['a value that has no range', sv.payoff.risk.range('5', '5', 'bedömt'), '5, bedömt'],
    ['a value that has no range in English', en.payoff.risk.range('5', '5', 'judged'), '5, judged'],
    ['remarks on a table of one row', sv.adopt.preview.problems(1, 1), '1 anmärkning på raden:'],
    ['remarks on a table of one row in English', en.adopt.preview.problems(1, 1), '1 remark on the row:'],
    [
      'the month after which a cost is paid back',
      sv.payoff.paidBack('Planerat', '1'),
      'Planerat: kostnaden är intjänad efter 1 månad.',
    ],
    [
      'the month after which a cost is paid back, in English',
      en.payoff.paidBack('Planned', '1'),
      'Planned: the cost is paid back after 1 month.',
    ],
    [
      'the row that is lost in a sum',
      sv.reconcile.control.fails(1, 0, '5', '0'),
      'Summorna går inte ihop: 1 rad och 5\u00A0kr in, 0 rader och 0\u00A0kr ut. Lita inte på avstämningen, och anmäl felet.',
    ],
    [
      'the row that is lost in a sum, in English',
      en.reconcile.control.fails(1, 0, '5', '0'),
      'The totals do not meet: 1 row and SEK\u00A05 in, 0 rows and SEK\u00A00 out. Do not trust the reconciliation, and report the fault.',
    ],
  ])('%s', (_, told, wanted) => expect(told).toBe(wanted));

  it('more than one as a range', () => {
    expect([sv.pager.range(1, 10, 11), sv.payoff.risk.range('4', '6', 'bedömt')]).toEqual([
      '1–10 av 11',
      '4–6, bedömt',
    ]);
  });
});

describe('A number of the results and the word after it', () => {
  it.each([
    [inRows, '1 rad', '2 rader', '1 row', '2 rows'],
    [inPersons, '1 person', '2 personer', '1 person', '2 persons'],
    [inDays, '1 dag', '2 dagar', '1 day', '2 days'],
    [inMonths, '1 månad', '2 månader', '1 month', '2 months'],
    [inYears, '1 år', '2 år', '1 year', '2 years'],
    [(years: number) => betweenYears(years, years), '1 år', '2 år', '1 year', '2 years'],
  ])('%# agree in both languages', (told, one, two, oneInEnglish, twoInEnglish) => {
    expect([
      inSwedish(told(1)),
      inSwedish(told(2)),
      put(told(1), englishWording),
      put(told(2), englishWording),
    ]).toEqual([one, two, oneInEnglish, twoInEnglish]);
  });

  const said = saidInCode();
  const plurals: readonly (readonly [several: string, one: string])[] = [
    ['rader', 'rad'],
    ['dagar', 'dag'],
    ['månader', 'månad'],
    ['personer', 'person'],
    ['placerade', 'placerad'],
    ['konton', 'konto'],
    ['uppgifter', 'uppgift'],
    ['trasiga', 'trasigt'],
    ['verksamhetsområden', 'verksamhetsområde'],
    ['tjänsteupphandlingar', 'tjänsteupphandling'],
  ];

  it.each(plurals)('is never ”1 %s”: each such sentence has one of its own for one', (several, one) => {
    const lacking = said.filter((sentence) => {
      const at = new RegExp(`\\{\\d+\\} ${several}(?!\\p{L})`, 'u').exec(sentence)?.index;
      if (at === undefined) return false;
      const begins = ['1', 'en', sentence.slice(at, at + 3)].map(
        (number) => `${sentence.slice(0, at)}${number} ${one}`,
      );
      return !said.some((other) => other !== sentence && begins.some((begin) => isSaid(other, begin)));
    });
    expect(lacking).toEqual([]);
  });
});

/** The sentence begins with these words, and the last of them ends there. */
function isSaid(sentence: string, begin: string): boolean {
  return sentence.startsWith(begin) && !/^\p{L}/u.test(sentence.slice(begin.length));
}

import { en } from '../../src/i18n/pane/en';
import { sv } from '../../src/i18n/pane/sv';

describe('What is one is told as one', () => {
  it.each([
    ['the pages of a list', sv.pager.range(11, 11, 11), '11 av 11'],
    ['the pages of a list in English', en.pager.range(11, 11, 11), '11 of 11'],
    ['a value that has no range', sv.payoff.risk.range('5', '5', 'bedömt'), '5, bedömt'],
    ['a value that has no range in English', en.payoff.risk.range('5', '5', 'judged'), '5, judged'],
    ['remarks on a table of one row', sv.adopt.preview.problems(1, 1), '1 anmärkning på raden:'],
    ['remarks on a table of one row in English', en.adopt.preview.problems(1, 1), '1 remark on the row:'],
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

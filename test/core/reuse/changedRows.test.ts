import fc from 'fast-check';
import { changedRows } from '../../../src/core/reuse/changedRows';

const rows = (names: string): readonly { readonly name: string }[] =>
  [...names].map((name) => KNOWN[name] ?? { name });
const KNOWN: Readonly<Record<string, { readonly name: string }>> = Object.fromEntries(
  [...'abcdefg'].map((name) => [name, { name }]),
);
const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('');

describe('What has changed between two lists', () => {
  it.each([
    ['nothing where they are the same', 'abc', 'abc', 3, '', ''],
    ['a row in place of another', 'abc', 'adc', 1, 'b', 'd'],
    ['a row that has come', 'abc', 'abdc', 2, '', 'd'],
    ['a row that has gone', 'abc', 'ac', 1, 'b', ''],
    ['one of two that are the same', 'abba', 'aba', 2, 'b', ''],
    ['everything between two changes', 'abcde', 'fbcdg', 0, 'abcde', 'fbcdg'],
    ['everything where the list was empty', '', 'ab', 0, '', 'ab'],
  ])('is %s', (_, earlier, now, from, gone, come) => {
    const change = changedRows(rows(earlier), rows(now));
    expect([change.from, names(change.before), names(change.now)]).toEqual([from, gone, come]);
  });

  it('is nothing more than is needed, and gives the list now when it is put in place', () => {
    const list = fc.array(fc.constantFrom(...'abc'), { maxLength: 8 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(list, list, (earlier, now) => {
        const { from, before, now: come } = changedRows(rows(earlier), rows(now));
        const put = earlier.slice(0, from) + names(come) + earlier.slice(from + before.length);
        expect(put).toBe(now);
        expect(names(before).at(0) === names(come).at(0) && before.length > 0).toBe(false);
        expect(names(before).at(-1) === names(come).at(-1) && before.length > 0 && come.length > 0).toBe(
          false,
        );
      }),
    );
  });
});

import { isSame } from '../../../src/core/reuse/isSame';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import { Exact, Money } from '../../../src/core/values/money';

class Opaque {
  constructor(readonly inside: number) {}
}

describe('what holds the same', () => {
  it.each([
    ['a text', 'a', 'a'],
    ['a number that is none', NaN, NaN],
    [
      'rows of cells',
      [
        ['S1', 1],
        ['S2', ''],
      ],
      [
        ['S1', 1],
        ['S2', ''],
      ],
    ],
    ['a record, whatever the order of its fields', { a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }],
    ['a day', CalendarDate.of(2021, 3, 1), CalendarDate.of(2021, 3, 1)],
    ['an amount', Money.ofOre(5n), Money.ofOre(5n)],
    ['an exact number', new Exact('0.10'), new Exact('0.1')],
    ['a set', new Set(['a', 'b']), new Set(['a', 'b'])],
    ['a map', new Map([['a', [1]]]), new Map([['a', [1]]])],
  ])('is %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    ['a number and its text', 1, '1'],
    ['nought and minus nought', 0, -0],
    ['a cell that is empty and none', [''], []],
    ['one more row', [[1]], [[1], [2]]],
    [
      'a cell changed deep inside',
      {
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        rows: [
          [1, 2],
          [3, 5],
        ],
      },
    ],
    ['a record of which one field of two has changed', { a: 1, b: 2 }, { a: 1, b: 3 }],
    ['a field more', { a: 1 }, { a: 1, b: undefined }],
    ['a field by another name', { a: undefined }, { b: undefined }],
    ['a list and a record', [], {}],
    ['a record and a list', {}, []],
    ['nothing and a record', null, {}],
    ['a record and nothing', {}, null],
    ['what is left out and a record', undefined, {}],
    ['a record and what is left out', {}, undefined],
    ['two days', CalendarDate.of(2021, 3, 1), CalendarDate.of(2021, 3, 2)],
    ['two amounts', Money.ofOre(5n), Money.ofOre(6n)],
    ['a day and an amount', CalendarDate.of(2021, 3, 1), Money.ofOre(20210301n)],
    ['an amount and an exact number', Money.ofOre(500n), new Exact(5)],
    ['an exact number and the same number', new Exact(5), 5],
    ['two exact numbers', new Exact(5), new Exact(6)],
    ['an exact nought and minus nought', new Exact(0), new Exact(-0)],
    ['sets in another order', new Set(['a', 'b']), new Set(['b', 'a'])],
    ['a set and one with more in it', new Set(['a']), new Set(['a', 'b'])],
    ['a set of a key with its value and the map of them', new Set([['a', 1]]), new Map([['a', 1]])],
    ['a map and the set of its keys with their values', new Map([['a', 1]]), new Set([['a', 1]])],
    ['a set and the list of what is in it', new Set(['a']), ['a']],
    [
      'a map with one key more',
      new Map([['a', 1]]),
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    ],
    ['maps with other values', new Map([['a', [1]]]), new Map([['a', [2]]])],
    ['two functions', () => 1, () => 1],
    ['two objects that come from nothing', Object.create(null), Object.create(null)],
    ['two of a class that it does not know', new Opaque(1), new Opaque(1)],
  ])('is not %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});

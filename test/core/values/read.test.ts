import type { Read } from '../../../src/core/values/read';
import { firstGiven, firstWritten, valueOf } from '../../../src/core/values/read';

const at = { sheet: 'Budget', cell: 'D2', table: 'Budget', column: '2020' };
const blank: Read<number> = { kind: 'blank' };
const blankCell: Read<number> = { kind: 'blank', at };
const unreadable: Read<number> = { kind: 'unreadable', at };
const seven: Read<number> = { kind: 'value', value: 7, at };
const eight: Read<number> = { kind: 'value', value: 8, at };

describe('What a cell gave', () => {
  it('has a value where there was one', () => {
    expect(valueOf(seven)).toBe(7);
  });

  it.each([
    ['blank', blankCell],
    ['unreadable', unreadable],
  ])('has none where it was %s', (_, read) => {
    expect(valueOf(read)).toBeUndefined();
  });
});

describe('Of several cells', () => {
  it.each([
    ['the first value is taken', [seven, eight], seven],
    ['a value is taken before blanks and what cannot be read', [blank, unreadable, eight], eight],
    ['what cannot be read is taken before a blank', [blank, unreadable, blankCell], unreadable],
    ['the first blank is taken where there is nothing else', [blankCell, blank], blankCell],
  ])('%s', (_, [first = blank, ...others], taken) => {
    expect(firstGiven(first, ...others)).toBe(taken);
  });

  it.each([
    ['what is written first counts', [blank, seven, eight], seven],
    ['what is written counts also where it cannot be read', [blank, unreadable, eight], unreadable],
    ['the first blank counts where nothing is written', [blankCell, blank], blankCell],
  ])('where none may stand in for another, %s', (_, [first = blank, ...others], taken) => {
    expect(firstWritten(first, ...others)).toBe(taken);
  });
});

import { greatest } from '../../../src/core/values/greatest';
import { joined } from '../../../src/core/values/joined';

const MORE_THAN_ARGUMENTS = 300_000;
const many = Array.from({ length: MORE_THAN_ARGUMENTS }, (_, index) => index);

describe('Lists after each other', () => {
  it('keep their items in their order', () => {
    expect(joined([[3, 1], [], [2]])).toEqual([3, 1, 2]);
  });

  it('may be longer than a call can have arguments', () => {
    expect(joined([many, [7]])).toHaveLength(MORE_THAN_ARGUMENTS + 1);
  });
});

describe('The greatest of numbers', () => {
  it('is that of them which none is more than', () => {
    expect(greatest([-5, -2, -9])).toBe(-2);
  });

  it('is less than any number where there is none', () => {
    expect(greatest([])).toBe(-Infinity);
  });

  it('is found among more than a call can have arguments', () => {
    expect(greatest(many)).toBe(MORE_THAN_ARGUMENTS - 1);
  });
});

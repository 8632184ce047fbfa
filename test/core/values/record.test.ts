import { keysOf, recordOf } from '../../../src/core/values/record';

describe('A record', () => {
  it('tells its keys in the order that they were written', () => {
    expect(keysOf({ andra: 2, forsta: 1 })).toEqual(['andra', 'forsta']);
  });

  it('has one value a key, worked out from the key', () => {
    expect(recordOf(['VAN', 'SBN'], (key) => `${key} 2024`)).toEqual({ VAN: 'VAN 2024', SBN: 'SBN 2024' });
  });
});

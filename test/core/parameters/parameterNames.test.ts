import { parameterNamed } from '../../../src/core/parameters/parameterNames';
import { priceIndexKind } from '../../../src/core/parameters/priceIndex';

describe('The name of a parameter', () => {
  it('is known whatever its case', () => {
    expect(parameterNamed('PROCESS.minmånader')?.name).toBe('process.minMånader');
  });

  it('may be that of a year’s price index', () => {
    expect(parameterNamed('Prisindex.2020')).toEqual({ name: 'prisindex.2020', kind: priceIndexKind });
  });

  it.each(['process', 'prisindex.tjugo', ''])('is not %j', (text) => {
    expect(parameterNamed(text)).toBeUndefined();
  });
});

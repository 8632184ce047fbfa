import { isParameterName, withoutShare } from '../../../src/core/parameters/definitions';
import { share } from '../../../src/core/values/share';

describe('The name of a parameter', () => {
  it('is one that is defined', () => {
    expect(isParameterName('process.minMånader')).toBe(true);
  });

  it.each(['process.minmånader', 'prisindex.2020', 'toString'])('is not %s', (name) => {
    expect(isParameterName(name)).toBe(false);
  });
});

describe('Without the evaluation’s share', () => {
  it('is left of one what it does not take', () => {
    expect(withoutShare(share('0.07')).toString()).toBe('0.93');
  });
});

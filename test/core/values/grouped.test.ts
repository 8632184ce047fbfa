import { groupedBy } from '../../../src/core/values/grouped';

describe('Items by key', () => {
  const groups = groupedBy(['VAN 1', 'SOC 1', 'VAN 2'], (item) => item.slice(0, 3));

  it('have their keys in the order in which they come first', () => {
    expect([...groups.keys()]).toEqual(['VAN', 'SOC']);
  });

  it('stand in their order under their key', () => {
    expect([...groups.values()]).toEqual([['VAN 1', 'VAN 2'], ['SOC 1']]);
  });
});

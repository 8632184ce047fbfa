import type { ServiceShare } from '../../../src/core/procurement/serviceShares';
import { serviceShares } from '../../../src/core/procurement/serviceShares';
import { Exact } from '../../../src/core/values/money';
import { share } from '../../../src/core/values/share';
import { procurement } from './procurements';

const plain = { hasSocialConsideration: false };
const table = [
  procurement('U1'),
  procurement('U2', plain),
  procurement('U3', { unit: 'Trafikkontoret', ...plain }),
  procurement('U4', { unit: 'higab ', ...plain, year: 2013 }),
  procurement('U5', { unit: 'Framtiden', isService: false }),
];

const written = (shares: readonly ServiceShare[]) =>
  shares.map((own) => [
    own.unit ?? 'alla',
    own.year,
    `${own.withSocialConsideration} av ${own.services}`,
    own.share?.toFixed(4) ?? '–',
    own.reachesTarget ?? '–',
  ]);

describe('The share of service procurements with social consideration', () => {
  it('is counted for each unit and year', () => {
    expect(written(serviceShares(table).byUnit)).toEqual([
      ['higab', 2013, '0 av 1', '0.0000', false],
      ['Higab', 2014, '1 av 2', '0.5000', true],
      ['Trafikkontoret', 2014, '0 av 1', '0.0000', false],
      ['Framtiden', 2014, '0 av 0', '–', '–'],
    ]);
  });

  it('is counted for each year in total', () => {
    expect(written(serviceShares(table).byYear)).toEqual([
      ['alla', 2013, '0 av 1', '0.0000', false],
      ['alla', 2014, '1 av 3', '0.3333', false],
    ]);
  });

  it('counts a procurement that is too small for the gross list', () => {
    const small = procurement('U1', { months: { value: new Exact(1) } });
    expect(written(serviceShares([small]).byYear)).toEqual([['alla', 2014, '1 av 1', '1.0000', true]]);
  });

  it('reaches a target of a third with one of three', () => {
    const third = share(new Exact(1).dividedBy(3));
    expect(serviceShares(table, third).byYear.at(-1)?.reachesTarget).toBe(true);
  });

  it('is of nothing where nothing is procured', () => {
    expect(serviceShares([])).toEqual({ byUnit: [], byYear: [] });
  });
});

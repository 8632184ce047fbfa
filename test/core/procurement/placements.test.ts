import fc from 'fast-check';
import { countPlacements, placementsOf } from '../../../src/core/procurement/placementCounts';
import type { Placement } from '../../../src/core/model/procurementRows';
import { PLACEMENT_FORMS, TARGET_GROUPS } from '../../../src/core/model/procurementRows';
import { placement, procurement } from './procurements';
import { drawing } from '../../drawing';

const both: Placement = placement({
  targetGroups: ['Ungdomar', 'Utrikesfödda'],
  persons: 2,
  form: 'Praktik',
});

describe('Placements', () => {
  it('count a person of two target groups once in the total', () => {
    expect(countPlacements([placement(), both]).total).toBe(5);
  });

  it('count a person of two target groups in each of them', () => {
    const { byTargetGroup } = countPlacements([placement(), both]);
    expect(TARGET_GROUPS.map((group) => byTargetGroup[group].total)).toEqual([5, 2, 0]);
  });

  it('are counted by form within a target group', () => {
    expect(countPlacements([placement(), both]).byTargetGroup.Ungdomar.byForm).toMatchObject({
      Anställning: 3,
      Praktik: 2,
      Trainee: 0,
    });
  });

  it('of persons in no target group are counted by themselves', () => {
    const { total, outsideTargetGroups } = countPlacements([placement(), placement({ targetGroups: [] })]);
    expect([total, outsideTargetGroups]).toEqual([6, 3]);
  });

  it('add up to the total form by form, and to no less than it group by group', () => {
    const any = fc.record({
      procurement: fc.constant('U1'),
      targetGroups: fc.subarray([...TARGET_GROUPS]),
      form: fc.constantFrom(...PLACEMENT_FORMS),
      persons: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(any), (placements) => {
        const { total, byForm, byTargetGroup, outsideTargetGroups } = countPlacements(placements);
        const groups = Object.values(byTargetGroup).reduce((sum, own) => sum + own.total, 0);
        expect(Object.values(byForm).reduce((sum, persons) => sum + persons, 0)).toBe(total);
        expect(groups + outsideTargetGroups).toBeGreaterThanOrEqual(total);
      }),
      drawing(100),
    );
  });

  it('belong to the procurement that they name, whatever its case', () => {
    const own = [placement({ procurement: 'u1 ' }), placement({ procurement: 'U2' })];
    expect(placementsOf([procurement('U1')], own)).toEqual([own[0]]);
  });
});

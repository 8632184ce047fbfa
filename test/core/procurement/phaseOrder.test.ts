import { phaseBreaks, placedBeforeContract } from '../../../src/core/procurement/phaseOrder';
import type { Phase } from '../../../src/core/model/procurementRows';
import { PHASES } from '../../../src/core/model/procurementRows';
import { placement, procurement } from './procurements';

describe('The phases of a procurement', () => {
  it('follow their order from the first to the last', () => {
    expect(phaseBreaks(PHASES)).toEqual([]);
  });

  it.each([
    ['may begin anywhere', ['Utvärdering', 'Avtal']],
    ['may stay', ['Förfrågan', 'Förfrågan']],
    ['may be none', []],
  ] as const)('%s', (_, passed) => {
    expect(phaseBreaks(passed)).toEqual([]);
  });

  it('break it by going back', () => {
    expect(phaseBreaks(['Utvärdering', 'Förfrågan'])).toEqual([
      { from: 'Utvärdering', to: 'Förfrågan', index: 1, kind: 'backwards' },
    ]);
  });

  it('break it by skipping one', () => {
    expect(phaseBreaks(['Initiering', 'Planering', 'Utvärdering'])).toEqual([
      { from: 'Planering', to: 'Utvärdering', index: 2, kind: 'skipping' },
    ]);
  });
});

describe('Persons in place', () => {
  const inPhase = (phase: Phase) => procurement('U1', { phase: { value: phase } });

  it.each([
    ['Initiering', 1],
    ['Utvärdering', 1],
    ['Avtal', 0],
    ['Uppföljning', 0],
  ] as const)('while the procurement is in %s are told %d times', (phase, times) => {
    expect(placedBeforeContract([inPhase(phase)], [placement({ procurement: 'u1' })])).toHaveLength(times);
  });

  it('are told also where another procurement has none', () => {
    const placements = [placement({ procurement: 'U2' }), placement()];
    expect(placedBeforeContract([inPhase('Planering')], placements)).toHaveLength(1);
  });

  it('are not told where there are none', () => {
    expect(placedBeforeContract([inPhase('Planering')], [placement({ persons: 0 })])).toEqual([]);
  });

  it('are not told where nobody says the phase', () => {
    expect(placedBeforeContract([procurement('U1')], [placement()])).toEqual([]);
  });
});

import type { Finding } from '../../core/findings/finding';
import type { PersonalNumberCell } from '../../core/model/portfolio';
import { placeLabel } from '../../core/values/place';

/** Without what reading said of a cell that DA-01 tells more of. */
export function toldOnce(findings: readonly Finding[], cells: readonly PersonalNumberCell[]): Finding[] {
  const held = new Set(cells.filter(({ kind }) => kind === 'number').map(({ at }) => placeLabel(at)));
  return findings.filter(({ rule, place }) => rule !== 'IN-15' || !place || !held.has(placeLabel(place)));
}

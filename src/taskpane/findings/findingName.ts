import type { Finding } from '../../core/findings/finding';
import { placeLabel } from '../../core/values/place';

/** What a finding is known by from check to check: its rule, and where it is; its figures may change. */
export function findingName({ rule, investment, party, place }: Finding): string {
  return [rule, investment, party, place && placeLabel(place)].join(' ');
}

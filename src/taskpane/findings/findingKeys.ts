import type { Finding } from '../../core/findings/finding';
import { placeLabel } from '../../core/values/place';

/** A key for each finding that is its own from check to check, so that what is open stays with it. */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding): [Finding, string] => {
      const { rule, investment, party, place, message } = finding;
      const own = [rule, investment, party, place && placeLabel(place), message].join(' ');
      const count = times.get(own) ?? 0;
      times.set(own, count + 1);
      return [finding, `${own} ${count}`];
    }),
  );
}

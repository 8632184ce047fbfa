import type { Finding } from '../../core/findings/finding';
import type { FindingValue } from '../../core/findings/findingValue';
import { isNameOfMissing, toldWithUnit } from '../../core/findings/findingValue';
import type { Said } from '../shared/said';

/** A finding's value and limit with their unit; undefined where there is none to show. */
export interface FindingFigures {
  readonly actual: string | undefined;
  readonly limit: string | undefined;
}

export function findingFigures(
  { actual, limit }: Pick<Finding, 'actual' | 'limit'>,
  said: Pick<Said, 'value'>,
): FindingFigures {
  const shown = (value: FindingValue | undefined): string | undefined =>
    // The name of what is missing is nothing to compare with.
    value === undefined || isNameOfMissing(value) ? undefined : said.value(toldWithUnit(value));
  return { actual: shown(actual), limit: shown(limit) };
}

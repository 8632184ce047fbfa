import type { Finding } from '../../core/findings/finding';
import type { FindingValue } from '../../core/findings/findingValue';
import { isNameOfMissing, isPercentage, toldWithUnit } from '../../core/findings/findingValue';
import { percentageBeside } from '../../core/text/sentence';
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
  return { actual: shown(toldApart(actual, limit)), limit: shown(limit) };
}

/** A share a little off its limit has the decimals that tell them apart. */
function toldApart(
  actual: FindingValue | undefined,
  limit: FindingValue | undefined,
): FindingValue | undefined {
  return isPercentage(actual) && isPercentage(limit)
    ? percentageBeside(actual.percentOf, limit.percentOf)
    : actual;
}

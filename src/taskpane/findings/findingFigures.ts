import type { Finding } from '../../core/findings/finding';
import type { FindingId } from '../../core/findings/ruleId';
import { Exact } from '../../core/values/money';
import type { Catalogue } from '../../i18n/pane/catalogue';

/** Rules whose value and limit are shares, as `0.25`. */
const OF_SHARES: readonly FindingId[] = ['OR-08', 'OR-23', 'RA-03', 'RA-08', 'GB-01'];
/** Rules whose value and limit may have decimals and are no kronor: months and persons. */
const OF_NUMBERS: readonly FindingId[] = ['GB-02'];

const KRONOR = /^-?\d+\.\d{2}$/;
const SHARE = /^-?\d+(?:\.\d+)?$/;

/** A finding's value and limit with their unit; undefined where there is none to show. */
export interface FindingFigures {
  readonly actual: string | undefined;
  readonly limit: string | undefined;
}

export function findingFigures(
  { rule, actual, limit }: Pick<Finding, 'rule' | 'actual' | 'limit'>,
  sentences: Pick<Catalogue, 'figure' | 'percent' | 'findings'>,
): FindingFigures {
  const shown = (value: string): string => {
    if (OF_SHARES.includes(rule) && SHARE.test(value)) return share(value, sentences);
    const figure = sentences.figure(value);
    return KRONOR.test(value) && !OF_NUMBERS.includes(rule) ? sentences.findings.kronor(figure) : figure;
  };
  // The name of what is missing is no limit by itself.
  const isName = limit !== undefined && actual === undefined && !/^-?\d/.test(limit);
  return {
    actual: actual === undefined ? undefined : shown(actual),
    limit: limit === undefined || isName ? undefined : shown(limit),
  };
}

function share(value: string, { figure, percent }: Pick<Catalogue, 'figure' | 'percent'>): string {
  return percent(figure(new Exact(value).times(100).toDecimalPlaces(2).toString()));
}

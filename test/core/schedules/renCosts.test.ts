import { RenCosts } from '../../../src/core/schedules/renCosts';
import { row, withLedger } from '../reconciliation/reconciled';
import { runOn } from '../rules/askRule';

/** The costs on one REN, of rows on these days. */
function costsOn(areSumsAskedFor: boolean, ...days: readonly string[]): RenCosts {
  const { context } = runOn(withLedger(...days.map((day, at) => row(`V${at}`, day, 1)))).result;
  const costs = new RenCosts(context.facts.calendar, areSumsAskedFor);
  for (const own of context.portfolio.ledger) costs.add(own);
  return costs;
}

describe.each([
  ['summed on the way', true],
  ['summed when somebody asks', false],
])('The costs on a REN, %s,', (_when, areSumsAskedFor) => {
  it.each<[string, readonly string[]]>([
    ['each row is of a later day', ['2020-02-01', '2020-02-02', '2021-01-01']],
    ['rows are of one day', ['2020-02-01', '2020-02-01']],
    ['there is none', []],
  ])('stand by date where %s', (_, days) => {
    expect(costsOn(areSumsAskedFor, ...days).isByDate).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['the last row is of an earlier day', ['2020-02-01', '2020-02-03', '2020-02-02']],
    ['a row before the last is', ['2020-02-03', '2020-02-02', '2020-02-04']],
  ])('do not where %s', (_, days) => {
    expect(costsOn(areSumsAskedFor, ...days).isByDate).toBe(false);
  });
});

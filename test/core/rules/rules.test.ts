import { notGiven, soundTables } from '../workbookBuilder';
import { outcomeOf, runOn } from './askRule';
import { allCases } from './cases';
import type { Outcome, RuleCase } from './ruleCase';

/** Each case is run once, since all tests here ask about it. */
const told: string[] = [];
const outcomes = new Map<RuleCase, Outcome>();
for (const { rule, cases } of allCases) {
  for (const one of cases) {
    const result = runOn(one.tables, one.today);
    outcomes.set(one, outcomeOf(rule, result));
    told.push(...result.findings.map(({ message }) => message));
  }
}

describe.each(allCases)('$rule', ({ rule, cases }) => {
  it.each(cases)('$name', (one) => {
    expect(outcomes.get(one)).toEqual(one.outcome);
  });

  const switched = cases.filter(({ parameter }) => parameter !== undefined);
  if (switched.length > 0) {
    it.each(switched)('$name, and not without $parameter', ({ tables, today, parameter = '', outcome }) => {
      expect(outcomeOf(rule, runOn(notGiven(tables, parameter), today))).not.toEqual(outcome);
    });
  }
});

describe('A portfolio that follows the guidelines', () => {
  it('has nothing to say but how the first year differs from its budget', () => {
    expect(runOn(soundTables).findings.map(({ rule, actual, limit }) => [rule, actual, limit])).toEqual([
      ['OR-40', '160000.50', '300000.00'],
    ]);
  });
});

describe('Every message', () => {
  it('is a sentence with an end', () => {
    expect(told.filter((message) => !/^[\p{Lu}\d”].*[.]$/su.test(message))).toEqual([]);
  });

  it('has nothing in it that is not for people', () => {
    expect(told.filter((message) => /undefined|NaN|Infinity|\[object|\bnull\b/.test(message))).toEqual([]);
  });
});

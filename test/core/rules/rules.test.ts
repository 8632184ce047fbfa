import { notGiven, soundTables } from '../workbookBuilder';
import { outcomeOf, runOn } from './askRule';
import { allCases } from './cases';
import type { RuleCase } from './ruleCase';

describe.each(allCases)('$rule', ({ rule, cases }) => {
  it.each(cases)('$name', ({ tables, today, outcome }) => {
    expect(outcomeOf(rule, runOn(tables, today))).toEqual(outcome);
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
  const told = allCases.flatMap(({ cases }) => cases.flatMap(messagesOf));

  it('is a sentence with an end', () => {
    expect(told.filter((message) => !/^[\p{Lu}\d”].*[.]$/su.test(message))).toEqual([]);
  });

  it('has nothing in it that is not for people', () => {
    expect(told.filter((message) => /undefined|NaN|Infinity|\[object|\bnull\b/.test(message))).toEqual([]);
  });

  function messagesOf({ tables, today }: RuleCase): string[] {
    return runOn(tables, today).findings.map(({ message }) => message);
  }
});

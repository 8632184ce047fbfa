import { checkRules } from '../../../src/core/rules/checkRules';
import { withoutConflicts } from '../../../src/core/rules/conflicts';
import type { RuleId } from '../../../src/core/findings/ruleId';
import { rules } from '../../../src/core/rules/registry';
import type { InvestmentRule, Rule } from '../../../src/core/rules/rule';
import { straight } from '../../../src/core/steps/steps';
import { soundTables } from '../workbookBuilder';
import { runOn } from './askRule';
import { MADE } from './madeRule';

/** A made-up rule that is always broken. */
function made(id: RuleId, about: Partial<InvestmentRule> = {}): Rule {
  return { ...MADE, id, question: 'Hur länge?', ...about };
}

function ofRegistry(id: RuleId): Rule {
  return rules.find((rule) => rule.id === id) ?? made(id);
}

const clash = (first: Partial<InvestmentRule>, second: Partial<InvestmentRule>) => () =>
  withoutConflicts([made('OR-01', first), made('OR-04', second)]);

describe('Two rules on one question', () => {
  it('are refused where no order is declared', () => {
    expect(clash({}, {})).toThrow('OR-01 and OR-04 both answer ”Hur länge?” and no order is declared');
  });

  it('are refused where each yields to the other', () => {
    expect(clash({ yieldsTo: ['OR-04'] }, { yieldsTo: ['OR-01'] })).toThrow('each yields to the other');
  });

  it('stand together where the second yields', () => {
    expect(clash({}, { yieldsTo: ['OR-01'] })).not.toThrow();
  });

  it('stand together where the first yields', () => {
    expect(clash({ yieldsTo: ['OR-04'] }, {})).not.toThrow();
  });

  it('stand together where one ends the day before the other begins', () => {
    expect(
      clash({ holds: { from: '2016-09-20', to: '2019-12-31' } }, { holds: { from: '2020-01-01' } }),
    ).not.toThrow();
  });

  it('are refused where they share one day', () => {
    expect(
      clash({ holds: { from: '2016-09-20', to: '2020-01-01' } }, { holds: { from: '2020-01-01' } }),
    ).toThrow('no order is declared');
  });

  it('are refused where one holds within the other', () => {
    expect(
      clash({ holds: { from: '2016-09-20' } }, { holds: { from: '2018-01-01', to: '2018-12-31' } }),
    ).toThrow('no order is declared');
  });

  it('stand together in different rule sets', () => {
    expect(clash({}, { ruleSets: ['RAR', 'Göteborg'] })).not.toThrow();
  });

  it('are refused where they share one of several sets', () => {
    expect(clash({ ruleSets: ['Örebro 2016', 'RAR'] }, { ruleSets: ['Göteborg', 'RAR'] })).toThrow(
      'no order is declared',
    );
  });
});

describe('The registry', () => {
  it('refuses an id that is there twice', () => {
    expect(() => withoutConflicts([made('OR-01'), made('OR-01', { question: 'Hur mycket?' })])).toThrow(
      'OR-01 is there twice',
    );
  });

  it('lets rules without a question be', () => {
    expect(() => withoutConflicts([ofRegistry('OR-41'), ofRegistry('OR-42')])).not.toThrow();
  });

  it('asks the same of the leader’s extent in Örebro and in RAR, which share no set', () => {
    const questions = [ofRegistry('OR-23'), ofRegistry('RA-03')].map(({ question }) => question);
    expect(new Set(questions).size).toBe(1);
  });
});

describe('A rule that yields', () => {
  const check = (...asked: Rule[]) => {
    const { result } = runOn(soundTables);
    return straight(checkRules(asked, result.investments, result.context));
  };

  it('is not asked where the other holds', () => {
    const report = check(made('OR-01'), made('OR-04', { yieldsTo: ['OR-01'] }));
    expect([report.findings.map(({ rule }) => rule), report.notApplicable]).toEqual([['OR-01'], ['OR-04']]);
  });

  it('is asked where the other does not hold yet', () => {
    const later = made('OR-01', { holds: { from: '2019-11-06' } });
    const report = check(later, made('OR-04', { yieldsTo: ['OR-01'] }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['OR-04']);
  });

  it('is not asked from the day that the other holds', () => {
    const sameDay = made('OR-01', { holds: { from: '2019-11-05' } });
    const report = check(sameDay, made('OR-04', { yieldsTo: ['OR-01'] }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['OR-01']);
  });

  it('is asked where the other belongs to another set', () => {
    const elsewhere = made('OR-01', { ruleSets: ['RAR'] });
    const report = check(elsewhere, made('OR-04', { yieldsTo: ['OR-01'] }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['OR-04']);
  });
});

import { resultJson } from '../../../src/workbook/json/resultJson';
import { edit, soundTables, without } from '../../core/workbookBuilder';
import { runOn } from '../../core/rules/askRule';
import { fileOf } from '../../core/resultFile';
import { small } from '../smallPortfolio';

describe('The file', () => {
  it('has only the rules when only they are asked for', () => {
    expect(
      Object.keys(
        resultJson(runOn(small), { findings: true, schedules: false, payoff: false, reconciliation: false }),
      ),
    ).toEqual(['version', 'inputHash', 'ruleSet', 'today', 'rules', 'findings']);
  });

  it('has only the schedules when only they are asked for', () => {
    expect(
      Object.keys(
        resultJson(runOn(small), { findings: false, schedules: true, payoff: false, reconciliation: false }),
      ),
    ).toEqual(['version', 'inputHash', 'ruleSet', 'today', 'schedules']);
  });

  it('has only the reconciliation when only it is asked for', () => {
    expect(
      Object.keys(
        resultJson(runOn(small), { findings: false, schedules: false, payoff: false, reconciliation: true }),
      ),
    ).toEqual(['version', 'inputHash', 'ruleSet', 'today', 'reconciliation']);
  });

  it('is the same for the same workbook', () => {
    expect(JSON.stringify(fileOf(runOn(soundTables)))).toBe(JSON.stringify(fileOf(runOn(soundTables))));
  });

  it('leaves out the project of a cost that has none', () => {
    expect(fileOf(runOn(edit(small, { 'Huvudbok!E2': '' }))).schedules.costs[0]).not.toHaveProperty(
      'project',
    );
  });

  it('leaves out what remains where no grant is known', () => {
    const { payouts } = fileOf(runOn(without(edit(small, { 'Satsningar!G2': '' }), 'Budget'))).schedules;
    expect(payouts[0]).not.toHaveProperty('remaining');
  });

  it('names every rule once among answered, concerning nobody and not checked', () => {
    const { checked, notApplicable, couldNotCheck } = fileOf(runOn(small)).rules;
    const all = [...checked, ...notApplicable, ...new Set(couldNotCheck.map(({ rule }) => rule))];
    expect([all.length, new Set(all).size]).toEqual([69, 69]);
  });
});

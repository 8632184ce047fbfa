import { spelled } from '../../../src/core/findings/findingValue';
import type { PersonalNumberCell } from '../../../src/core/model/portfolio';
import { noPersonalNumbers } from '../../../src/core/rules/data/da01NoPersonalNumbers';
import { levelsTie } from '../../../src/core/rules/payoff/ek02LevelsTie';
import type { Verdict } from '../../../src/core/rules/rule';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { Exact } from '../../../src/core/values/money';
import { soundTables } from '../workbookBuilder';
import { runOn } from './askRule';

/* What a rule says of that which no workbook of a case can bring about. */

describe('DA-01 of a cell that could not be looked at', () => {
  const at = { sheet: 'Blad1', cell: 'C12', table: 'Egen', column: 'Text' };

  /** The reason, of a cell that belongs to no investment. */
  function told(cell: Partial<PersonalNumberCell>): string[] {
    const { context } = runOn(soundTables).result;
    const portfolio = {
      ...context.portfolio,
      personalNumbers: [{ kind: 'notRead', at, investment: undefined, ...cell } as const],
    };
    const verdicts = noPersonalNumbers.checkRest?.({ ...context, portfolio }, []) ?? [];
    return verdicts.map((verdict) =>
      verdict.kind === 'couldNotCheck' ? inSwedish(verdict.reason) : verdict.kind,
    );
  }

  it('says from which row its table was not read', () => {
    expect(told({})).toEqual([
      'tabellen Egen på bladet Blad1 är för stor: från och med rad 12 har den inte lästs',
    ]);
  });

  it('says so of a table without a name too', () => {
    expect(told({ at: { ...at, table: '' } })).toEqual([
      'en tabell på bladet Blad1 är för stor: från och med rad 12 har den inte lästs',
    ]);
  });

  it('says that Excel has not brought it yet', () => {
    expect(told({ kind: 'notLoaded' })).toEqual([
      'Excel har inte räknat ut eller hämtat cellen Blad1!C12 än',
    ]);
  });
});

describe('EK-02 of a payoff that does not tie', () => {
  function verdicts(): readonly Verdict[] {
    const { investments, context } = runOn(soundTables).result;
    return investments.flatMap((schedules) => {
      const payoffs = schedules.payoffs.map((payoff) => {
        if (payoff.outcome.kind !== 'computed') return payoff;
        const identityBreaks = [{ what: 'typfallet', allActors: new Exact(100), society: new Exact(90.5) }];
        return {
          ...payoff,
          outcome: { ...payoff.outcome, value: { ...payoff.outcome.value, identityBreaks } },
        };
      });
      const { investment, parameters } = schedules;
      return levelsTie.check({
        investment,
        schedules: { ...schedules, payoffs },
        parameters,
        ...context,
      });
    });
  }

  it('is broken by the difference, at the first of the cases', () => {
    const told = verdicts().map((verdict) =>
      verdict.kind === 'breach'
        ? [verdict.place?.cell, spelled(verdict.actual), spelled(verdict.limit)]
        : verdict.kind,
    );
    expect(told).toEqual([['B2', '100.00', '90.50']]);
  });
});

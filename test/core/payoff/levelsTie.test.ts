import { spelled } from '../../../src/core/findings/findingValue';
import { Exact } from '../../../src/core/values/money';
import { levelsTie } from '../../../src/core/rules/payoff/ek02LevelsTie';
import type { Verdict } from '../../../src/core/rules/rule';
import type { PriceKind } from '../../../src/core/model/payoffRows';
import { KINDS_OF_PRICE } from '../../../src/core/payoff/priceKinds';
import { PRICE_KINDS } from '../../../src/core/model/payoffRows';
import { runOn } from '../rules/askRule';
import { soundTables } from '../workbookBuilder';

/** The sound portfolio, as if its computation had lost 0.01 kr of what society gains. */
function verdictsOnABrokenSum(): readonly Verdict[] {
  const { result } = runOn(soundTables);
  const [schedules] = result.investments;
  const [payoff] = schedules?.payoffs ?? [];
  if (schedules === undefined || payoff?.outcome.kind !== 'computed') throw new Error('no payoff');
  const identityBreaks = [
    { what: 'effekten per månad', allActors: new Exact('18000'), society: new Exact('17999.99') },
  ];
  const outcome = { ...payoff.outcome, value: { ...payoff.outcome.value, identityBreaks } };
  const { investment, parameters } = schedules;
  const broken = { ...schedules, payoffs: [{ ...payoff, outcome }] };
  return levelsTie.check({ investment, parameters, schedules: broken, ...result.context });
}

describe('EK-02 of a sum that does not tie', () => {
  it('is a breach with both sides of it', () => {
    expect(
      verdictsOnABrokenSum().map((verdict) =>
        verdict.kind === 'breach' ? [spelled(verdict.actual), spelled(verdict.limit)] : [],
      ),
    ).toEqual([['18000.00', '17999.99']]);
  });
});

/* Why no workbook breaks it: whatever the kind and the taxes, each krona stands on both sides. */
describe.each(PRICE_KINDS)('A krona of the kind %s', (kind: PriceKind) => {
  it.each(['constant', 'municipalTax', 'regionalTax', 'employerContribution'] as const)(
    'gives the actors together what it gives society, as to %s',
    (part) => {
      const { balances, production, realResources } = KINDS_OF_PRICE[kind];
      const actors = balances.reduce((sum, { share }) => sum + share[part], 0);
      expect(actors).toBe(production[part] - realResources[part]);
    },
  );
});

import { reason, yearReasons } from '../../findings/reasons';
import { sumStep } from '../../findings/sums';
import { say } from '../../text/sentence';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE, PASS } from '../rule';
import { GRANT_UNKNOWN } from '../whyUnknown';

export const planAddsUp: InvestmentRule = {
  id: 'OR-48',
  severity: 'stop',
  title: 'Återföringsplanen summerar till det beviljade',
  source: orebro(
    '10–11',
    'I ansökan upprättas en plan över omfattning och tidsperiod för respektive nämnds återföring.',
  ),
  ...OREBRO_2016,
  reading: 'Planens alla belopp mot det beviljade, på en krona när.',
  remedy: 'Rätta planens belopp så att de tillsammans blir det beviljade, på kronan.',
  reads: ['Aterforingsplan'],
  sums: ['grantedSum'],
  parameters: [],

  check({ investment, schedules }) {
    const [first] = investment.repaymentPlan;
    if (first === undefined) return NOT_APPLICABLE;
    const { granted } = schedules;
    if (granted === undefined) return [couldNotCheck(GRANT_UNKNOWN)];
    const amounts = investment.repaymentPlan.flatMap(({ years }) => years.map(({ amount }) => amount));
    const planned = Money.sum(amounts);
    if (planned.isWithin(Money.oneKrona, granted)) return PASS;
    return [
      breach({
        place: first.at,
        message: say`Återföringsplanen för ${investment.id} är ${planned}. Den ska vara det beviljade, ${granted}; skillnaden är ${planned.minus(granted).abs()}.`,
        actual: planned,
        limit: granted,
        why: {
          inputs: [
            ...investment.repaymentPlan.flatMap(({ party, years }) => yearReasons(say`Plan ${party}`, years)),
            reason(say`Beviljat, med senare beslut`, granted, investment.decidedGrant.at),
          ],
          steps: [
            sumStep(say`Planens belopp`, amounts),
            say`${planned} − ${granted} = ${planned.minus(granted)}, mer än en krona fel`,
          ],
        },
      }),
    ];
  },
};

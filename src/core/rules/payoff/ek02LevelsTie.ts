import { reason } from '../../findings/reasons';
import type { PayoffResult } from '../../payoff/payoff';
import type { ScenarioPayoff } from '../../payoff/scenarioPayoff';
import { say } from '../../text/sentence';
import { Money } from '../../values/money';
import { ekusia } from '../ekusiaSource';
import { EVERY_DECISION } from '../heldBy';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';
import { notComputed } from './notComputed';

export const levelsTie: InvestmentRule = {
  id: 'EK-02',
  severity: 'stop',
  title: 'Samhälle, aktörer och individ går ihop i payoffmodellen',
  source: ekusia(
    '5',
    'De ekonomiska effekterna skall sedan kunna redovisas såväl på samhälls-, aktörs- som individnivå.',
  ),
  ...EVERY_DECISION,
  reading:
    'Summan över aktörer och individ är produktion minus verkliga resurser, före och efter för varje typfall, och för förändringen: ökad produktion plus frigjorda resurser. Varje prisslag bokför båda sidor, så inget i arbetsboken kan bryta likheten; regeln visar att beräkningen håller.',
  remedy:
    'Lämna inga payoffsiffror vidare, och anmäl felet: det ligger i beräkningen och inte i arbetsboken.',
  reads: ['Typfall', 'Prislista', 'Insatskostnad'],
  parameters: [],

  check(subject) {
    const { payoffs } = subject.schedules;
    if (payoffs.length === 0) return NOT_APPLICABLE;
    return payoffs.flatMap((payoff) => [
      ...notComputed(payoff),
      ...(payoff.outcome.kind === 'computed' ? breaks(payoff, payoff.outcome.value, subject) : []),
    ]);
  },
};

function breaks(
  { scenario }: ScenarioPayoff,
  { identityBreaks, monthly }: PayoffResult,
  { investment }: RuleSubject,
): Verdict[] {
  return identityBreaks.map(({ allActors, society }) => {
    const [parts, whole] = [Money.fromDecimal(allActors), Money.fromDecimal(society)];
    return breach({
      place: investment.caseGroups[0]?.at ?? investment.at,
      // Which group it is stays untold: it may be a small one.
      message: say`Payoff för ${investment.id} (${scenario.toLowerCase()}) går inte ihop: aktörer och individ får ${parts} per månad, och samhället ${whole}. Använd inte siffrorna.`,
      actual: parts,
      limit: whole,
      why: {
        inputs: [
          reason(say`Ökad produktion per månad`, Money.fromDecimal(monthly.productionGained)),
          reason(say`Frigjorda resurser per månad`, Money.fromDecimal(monthly.realResourcesFreed)),
        ],
        steps: [say`${parts} − ${whole} = ${parts.minus(whole)}`],
      },
    });
  });
}

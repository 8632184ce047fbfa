import { reason } from '../../findings/reasons';
import { sumStep } from '../../findings/sums';
import type { ReasonInput } from '../../findings/finding';
import type { Investment } from '../../model/portfolio';
import { countingJudgements } from '../../schedules/settlement';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import type { PartyId } from '../../values/ids';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, NOT_APPLICABLE, PASS } from '../rule';
import { whyNotSettled } from './repaymentFacts';

export const surplusStays: InvestmentRule = {
  id: 'OR-47',
  severity: 'info',
  title: 'Ett överskott stannar hos verksamheterna: återföringen är högst kostnaden',
  source: orebro(
    '10',
    'Om kostnadsminskningen blir större än kostnaden för satsningens genomförande tillfaller nettoöverskottet verksamheterna.',
  ),
  ...OREBRO_2016,
  reading:
    'När alla parter i planen har en bedömning: de bedömda effekterna tillsammans mot satsningens kostnad. Är de större visas överskottet; återföringen stannar vid kostnaden.',
  remedy: 'Inget behöver rättas; överskottet budgeteras där det uppstår.',
  reads: ['EffektUtfall'],
  consults: ['Aterforingsplan', 'Utbetalningar', 'Huvudbok', 'Parter'],
  sums: ['grantedSum', 'repaymentPlan'],
  parameters: ['återföring.kostnadsbas'],

  check(subject) {
    const { investment, schedules, facts } = subject;
    const { base, repayments } = schedules;
    const unsettled = whyNotSettled(subject);
    if (unsettled || base === undefined) return unsettled ?? NOT_APPLICABLE;
    const settled = repayments.flatMap((own) => (own.settled ? [own.settled] : []));
    const effects = Money.sum(settled.map(({ effect }) => effect));
    if (!effects.isMoreThan(base.cost)) return PASS;
    const repaid = Money.sum(settled.map(({ final }) => final));
    const surplus = effects.minus(base.cost);
    return [
      breach({
        place: investment.at,
        message: say`De bedömda effekterna av ${investment.id} är ${effects} och kostnaden ${base.cost}. Överskottet, ${surplus}, stannar hos verksamheterna; ${repaid} återförs.`,
        actual: effects,
        limit: base.cost,
        why: {
          inputs: [
            ...settled.flatMap(({ party }) => judgementReasons(party, investment, facts.today)),
            reason(say`Kostnad`, base.cost),
          ],
          steps: [
            sumStep(
              say`Effekter`,
              settled.map(({ effect }) => effect),
            ),
            say`${effects} − ${base.cost} = ${surplus}`,
          ],
        },
      }),
    ];
  },
};

function judgementReasons(party: PartyId, { judgements }: Investment, today: CalendarDate): ReasonInput[] {
  return countingJudgements(judgements, party, today).map(({ kind, date, effect, at }) =>
    reason(say`${kind} ${date}, ${party}`, effect, at),
  );
}

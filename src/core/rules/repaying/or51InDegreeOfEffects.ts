import { amountReasons } from '../../findings/reasons';
import type { PartyRepayment } from '../../schedules/investmentSchedules';
import { invoicedInAll, invoicesOf } from '../../schedules/repaymentRounds';
import { say } from '../../text/sentence';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import {
  effectPlace,
  invoicePlace,
  isOnlyAnIdea,
  planPlace,
  roundReasons,
  whyRoundsUnknown,
} from './repaymentFacts';

export const repaidAsEffectsArise: InvestmentRule = {
  id: 'OR-51',
  severity: 'stop',
  title: 'Återföringen sker i den grad som effekter uppkommer, och i tid',
  source: orebro(
    '11',
    'sker en återföring i den grad som faktiska effekter uppkommer under satsningens genomförande, alternativt som vid en uppföljande utvärdering 1-3 år efter avslutad satsning kan konstateras eller prognostiseras',
  ),
  ...OREBRO_2016,
  reading:
    'De omgångar som förfallit ska vara fakturerade enligt planen (finns ingen: enligt förslaget), eller efter senaste bedömning enligt den; ackumulerat per part, på en krona när.',
  remedy: 'Fakturera det som återstår av de förfallna omgångarna, och skriv fakturan i Fakturor.',
  reads: ['Aterforingsplan', 'Fakturor', 'EffektUtfall'],
  consults: ['Utbetalningar', 'Huvudbok', 'Parter'],
  sums: ['grantedSum', 'repaymentPlan'],
  parameters: [
    'återföring.tak',
    'återföring.golv',
    'återföring.golvläsart',
    'återföring.kostnadsbas',
    'kalender.återföringsdag',
  ],

  check(subject) {
    const { plan, repayments } = subject.schedules;
    if (isOnlyAnIdea(subject)) return NOT_APPLICABLE;
    const unknown = whyRoundsUnknown(subject);
    if (unknown !== undefined) return [couldNotCheck(unknown)];
    if (plan === undefined) return NOT_APPLICABLE;
    return repayments.flatMap((repayment) => checkParty(repayment, subject));
  },
};

function checkParty(repayment: PartyRepayment, { investment, facts }: RuleSubject): Verdict[] {
  const { party, rounds } = repayment;
  const sent = invoicesOf(investment.invoices, party).filter(({ date }) => !date.isAfter(facts.today));
  const invoiced = invoicedInAll(sent);
  let due = Money.zero;
  let shortYear: number | undefined;
  for (const [year, amount] of rounds) {
    if (facts.calendar.roundDate(year).isAfter(facts.today)) continue;
    due = due.plus(amount);
    if (invoiced.isLessThan(due.minus(Money.oneKrona))) shortYear ??= year;
  }
  if (shortYear === undefined || !invoiced.isLessThan(due.minus(Money.oneKrona))) return [];
  return [
    breach({
      place:
        invoicePlace(investment, party, shortYear) ??
        planPlace(investment, party, shortYear) ??
        effectPlace(investment, party),
      party,
      message: say`${party} har till och med ${facts.today} fakturerats ${invoiced} för ${investment.id}. Förfallna omgångar är ${due}; ${due.minus(invoiced)} återstår från ${shortYear}.`,
      actual: invoiced,
      limit: due,
      why: {
        inputs: [...roundReasons(repayment, investment), ...amountReasons(say`Fakturerat ${party}`, sent)],
        steps: [
          ...[...rounds]
            .filter(([year]) => !facts.calendar.roundDate(year).isAfter(facts.today))
            .map(([year, amount]) => say`${year} förföll ${facts.calendar.roundDate(year)}: ${amount}`),
          say`Förfallet: ${due}`,
          say`${due} − fakturerat ${invoiced} = ${due.minus(invoiced)}`,
        ],
      },
    }),
  ];
}

import { kronor, percent } from '../../findings/swedish';
import type { PartyRepayment } from '../../schedules/investmentSchedules';
import { invoicedInAll, invoicesOf } from '../../schedules/repaymentRounds';
import { Money } from '../../values/money';
import type { Place } from '../../values/place';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule, RuleSubject, Verdict } from '../rule';
import { breach, NOT_APPLICABLE, PASS } from '../rule';
import { invoicePlace, planPlace } from './repaymentPlaces';

export const floorIsRepaid: Rule = {
  id: 'OR-52',
  severity: 'stop',
  title: 'Minst 30 procent av kostnaden återförs alltid',
  source: orebro(
    '11',
    'Dock återförs alltid minst 30 procent av satsningens kostnad, fördelat på respektive nämnd utifrån ursprunglig återföringsplan, oavsett satsningens resultat.',
  ),
  holds: { from: OREBRO_DECIDED },
  reading:
    'När bedömningen är gjord: efter sista planerade omgången ska fakturerat nå golvet, dessförinnan fakturerat och planerat. Per nämnd, eller för hela satsningen där golvet läses så.',
  reads: ['Aterforingsplan', 'Fakturor', 'EffektUtfall'],
  consults: ['Utbetalningar', 'Huvudbok', 'Parter'],
  usesGrantedSum: true,
  parameters: ['återföring.golv', 'återföring.golvläsart', 'återföring.kostnadsbas'],

  check(subject) {
    const { plan, isSettled, base } = subject.schedules;
    if (plan === undefined || plan.isProposed || !isSettled || base === undefined) return NOT_APPLICABLE;
    if (subject.parameters.get('återföring.golvläsart') === 'perNämnd') {
      return subject.schedules.repayments.flatMap((repayment) => checkParty(repayment, subject));
    }
    return checkWhole(base.floorTotal, subject);
  },
};

function checkParty(repayment: PartyRepayment, subject: RuleSubject): readonly Verdict[] {
  const floor = repayment.base?.floor ?? Money.zero;
  const reached = invoicedAndPlanned(repayment, subject);
  if (!reached.isLessThan(floor)) return PASS;
  const { party } = repayment;
  return [
    breach({
      place: whereToLook(repayment, subject),
      party,
      message: `${party} återför ${kronor(reached)} för ${subject.investment.id}. Det lägsta som alltid återförs är ${kronor(floor)} (${floorShare(subject)} av kostnaden enligt planen).`,
      actual: reached.toString(),
      limit: floor.toString(),
    }),
  ];
}

function checkWhole(floor: Money, subject: RuleSubject): readonly Verdict[] {
  const { repayments } = subject.schedules;
  const reached = Money.sum(repayments.map((repayment) => invoicedAndPlanned(repayment, subject)));
  const [first] = repayments;
  if (!reached.isLessThan(floor) || first === undefined) return PASS;
  return [
    breach({
      place: whereToLook(first, subject),
      message: `För ${subject.investment.id} återförs ${kronor(reached)}. Det lägsta som alltid återförs är ${kronor(floor)} (${floorShare(subject)} av kostnaden).`,
      actual: reached.toString(),
      limit: floor.toString(),
    }),
  ];
}

/** What has been invoiced, and until the last planned round is due also the plan's rounds still to come. */
function invoicedAndPlanned(repayment: PartyRepayment, { investment, context }: RuleSubject): Money {
  const invoices = invoicesOf(investment.invoices, repayment.party);
  const invoiced = invoicedInAll(invoices);
  const { rounds } = repayment.planned;
  if (!context.calendar.roundDate(lastYearOf(repayment)).isAfter(context.today)) return invoiced;
  const lastInvoiced = Math.max(...invoices.map(({ year }) => year));
  const toCome = [...rounds].filter(([year]) => year > lastInvoiced).map(([, amount]) => amount);
  return invoiced.plus(Money.sum(toCome));
}

function lastYearOf({ planned }: PartyRepayment): number {
  return Math.max(...planned.rounds.keys());
}

function whereToLook(repayment: PartyRepayment, { investment }: RuleSubject): Place | undefined {
  return invoicePlace(investment, repayment.party) ?? planPlace(investment, repayment.party, lastYearOf(repayment));
}

function floorShare({ parameters }: RuleSubject): string {
  return percent(parameters.get('återföring.golv'));
}

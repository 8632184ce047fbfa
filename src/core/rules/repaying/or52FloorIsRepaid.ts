import { amountReasons } from '../../findings/reasons';
import type { PartyRepayment } from '../../schedules/investmentSchedules';
import { invoicedInAll, invoicesOf } from '../../schedules/repaymentRounds';
import type { SettlementBase } from '../../schedules/settlement';
import type { Percentage, Sentence } from '../../text/sentence';
import { percentage, say } from '../../text/sentence';
import { Money } from '../../values/money';
import type { Place } from '../../values/place';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, NOT_APPLICABLE, PASS } from '../rule';
import {
  effectPlace,
  invoicePlace,
  isOnlyAnIdea,
  planPlace,
  roundReasons,
  whyNotSettled,
} from './repaymentFacts';

export const floorIsRepaid: InvestmentRule = {
  id: 'OR-52',
  severity: 'stop',
  title: 'Minst 30 procent av kostnaden återförs alltid',
  source: orebro(
    '11',
    'Dock återförs alltid minst 30 procent av satsningens kostnad, fördelat på respektive nämnd utifrån ursprunglig återföringsplan, oavsett satsningens resultat.',
  ),
  ...OREBRO_2016,
  reading:
    'När bedömningen är gjord: efter sista planerade omgången ska fakturerat nå golvet, dessförinnan fakturerat och planerat. Per nämnd, eller för hela satsningen där golvet läses så.',
  remedy: 'Fakturera det som fattas upp till golvet, eller lägg in omgångar i planen som når det.',
  reads: ['Aterforingsplan', 'Fakturor', 'EffektUtfall'],
  consults: ['Utbetalningar', 'Huvudbok', 'Parter'],
  sums: ['grantedSum', 'repaymentPlan'],
  parameters: [
    'återföring.golv',
    'återföring.golvläsart',
    'återföring.kostnadsbas',
    'kalender.återföringsdag',
  ],

  check(subject) {
    const { base } = subject.schedules;
    if (isOnlyAnIdea(subject)) return NOT_APPLICABLE;
    const unsettled = whyNotSettled(subject);
    if (unsettled || base === undefined) return unsettled ?? NOT_APPLICABLE;
    if (subject.parameters.get('återföring.golvläsart') === 'perNämnd') {
      return subject.schedules.repayments.flatMap((repayment) => checkParty(repayment, base, subject));
    }
    return checkWhole(base, subject);
  },
};

function checkParty(
  repayment: PartyRepayment,
  base: SettlementBase,
  subject: RuleSubject,
): readonly Verdict[] {
  const floor = repayment.base?.floor ?? Money.zero;
  const reached = invoicedAndPlanned(repayment, subject);
  if (!reached.isLessThan(floor)) return PASS;
  const { party } = repayment;
  return [
    breach({
      place: whereToLook(repayment, subject),
      party,
      message: say`${party} återför ${reached} för ${subject.investment.id}. Det lägsta som alltid återförs är ${floor} (${floorShare(subject)} av kostnaden enligt planen).`,
      actual: reached,
      limit: floor,
      why: {
        inputs: [
          ...roundReasons(repayment, subject.investment),
          ...amountReasons(say`Fakturerat ${party}`, invoicesOf(subject.investment.invoices, party)),
        ],
        steps: [
          floorStep(base, subject),
          say`${party} har ${repayment.planned.total} i planen: del av golvet ${floor}`,
          say`Fakturerat och planerat: ${reached}; ${floor.minus(reached)} fattas`,
        ],
      },
    }),
  ];
}

function checkWhole(base: SettlementBase, subject: RuleSubject): readonly Verdict[] {
  const floor = base.floorTotal;
  const { investment, schedules } = subject;
  const reached = Money.sum(schedules.repayments.map((repayment) => invoicedAndPlanned(repayment, subject)));
  if (!reached.isLessThan(floor)) return PASS;
  const lastInvoice = investment.invoices[investment.invoices.length - 1];
  return [
    breach({
      place: lastInvoice?.at ?? investment.repaymentPlan[0]?.partyAt ?? investment.at,
      message: say`För ${subject.investment.id} återförs ${reached}. Det lägsta som alltid återförs är ${floor} (${floorShare(subject)} av kostnaden).`,
      actual: reached,
      limit: floor,
      why: {
        inputs: amountReasons(say`Fakturerat`, investment.invoices),
        steps: [
          floorStep(base, subject),
          say`Fakturerat och planerat: ${reached}; ${floor.minus(reached)} fattas`,
        ],
      },
    }),
  ];
}

function floorStep(base: SettlementBase, subject: RuleSubject): Sentence {
  return say`Golv: ${floorShare(subject)} av ${base.cost}, uppåt till hela kronor = ${base.floorTotal}`;
}

/** What has been invoiced, and until the plan's last round is due also the party's rounds still to come. */
function invoicedAndPlanned(repayment: PartyRepayment, { investment, schedules, facts }: RuleSubject): Money {
  const invoices = invoicesOf(investment.invoices, repayment.party);
  const invoiced = invoicedInAll(invoices);
  const lastYear = Math.max(...schedules.repayments.map(lastYearOf));
  if (!facts.calendar.roundDate(lastYear).isAfter(facts.today)) return invoiced;
  const lastInvoiced = Math.max(...invoices.map(({ year }) => year));
  const toCome = [...repayment.planned.rounds]
    .filter(([year]) => year > lastInvoiced)
    .map(([, amount]) => amount);
  return invoiced.plus(Money.sum(toCome));
}

function lastYearOf({ planned }: PartyRepayment): number {
  return Math.max(...planned.rounds.keys());
}

function whereToLook(repayment: PartyRepayment, { investment }: RuleSubject): Place {
  const { party } = repayment;
  return (
    invoicePlace(investment, party) ??
    planPlace(investment, party, lastYearOf(repayment)) ??
    effectPlace(investment, party)
  );
}

function floorShare({ parameters }: RuleSubject): Percentage {
  return percentage(parameters.get('återföring.golv'));
}

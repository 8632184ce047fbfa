import type { ReasonInput } from '../../findings/finding';
import { reason } from '../../findings/reasons';
import type { InvestmentSchedules, PartyRepayment } from '../../schedules/investmentSchedules';
import { hasReached, isClosed } from '../../model/choices';
import type { Investment } from '../../model/portfolio';
import { whyUnavailable } from '../../schedules/leftOut';
import { countingJudgements, isPaidBelowNothing } from '../../schedules/settlement';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import type { PartyId } from '../../values/ids';
import { sameKey } from '../../values/ids';
import type { PlannedParty } from '../../schedules/repaymentPlan';
import { invoicesOf } from '../../schedules/repaymentRounds';
import type { Place } from '../../values/place';
import { valueOf } from '../../values/read';
import type { RuleSubject, Verdict } from '../rule';
import { couldNotCheck, NOT_APPLICABLE } from '../rule';
import { GRANT_UNKNOWN, PAID_BELOW_NOTHING, START_UNKNOWN, STATUS_UNKNOWN } from '../whyUnknown';

/** The amount of the party's last invoice; of a year's last, where a year is named. */
export function invoicePlace(investment: Investment, party: PartyId, year?: number): Place | undefined {
  const invoices = invoicesOf(investment.invoices, party).filter(
    (invoice) => year === undefined || invoice.year === year,
  );
  return invoices[invoices.length - 1]?.at;
}

/** The plan's cell for a party and year; where the plan has no such amount, the party in the plan. */
export function planPlace(investment: Investment, party: PartyId, year: number): Place | undefined {
  const rows = investment.repaymentPlan.filter((row) => sameKey(row.party, party));
  const amounts = rows.flatMap(({ years }) => years);
  return amounts.find((amount) => amount.year === year)?.at ?? rows[0]?.partyAt;
}

/** The party's first row in *Effekter*, where no plan names it: what is proposed instead rests on it. */
export function effectPlace({ effects, at }: Investment, party: PartyId): Place {
  return effects.find((row) => sameKey(row.party, party))?.at ?? at;
}

/** An application without a plan: what the add-in proposes binds nobody yet. */
export function isOnlyAnIdea({ investment }: RuleSubject): boolean {
  const status = valueOf(investment.status);
  return investment.repaymentPlan.length === 0 && status !== undefined && !hasReached(status, 'Beviljad');
}

/** Why it is not known what is to be repaid, where something that it rests on is not. */
export function whyRoundsUnknown(subject: RuleSubject): Sentence | undefined {
  return whyPlanUnknown(subject) ?? (isJudged(subject) ? whyCostUnknown(subject) : undefined);
}

/** Of what rests on the settlement, where there is none to go by: not all are judged yet, or it is not known. */
export function whyNotSettled(subject: RuleSubject): readonly Verdict[] | undefined {
  if (subject.investment.judgements.length === 0) return NOT_APPLICABLE;
  const unknown = whyRoundsUnknown(subject);
  if (unknown !== undefined) return [couldNotCheck(unknown)];
  return subject.schedules.isSettled ? undefined : NOT_APPLICABLE;
}

/** Without a plan one is proposed, from the effects, the granted sum and the start. */
function whyPlanUnknown({ investment, schedules, facts }: RuleSubject): Sentence | undefined {
  if (investment.repaymentPlan.length > 0) return undefined;
  if (investment.effects.length === 0) return whyUnavailable('Effekter', investment, facts);
  return whyGrantUnknown(schedules) ?? (investment.start.kind === 'value' ? undefined : START_UNKNOWN);
}

function whyGrantUnknown({ granted }: InvestmentSchedules): Sentence | undefined {
  return granted === undefined ? GRANT_UNKNOWN : undefined;
}

/** Every party with a plan has a judgement that counts: then the cost decides, and no longer the plan alone. */
function isJudged({ investment, schedules, facts }: RuleSubject): boolean {
  const parties = schedules.plan?.parties ?? [];
  const isPartyJudged = ({ party }: PlannedParty): boolean =>
    countingJudgements(investment.judgements, party, facts.today).length > 0;
  return parties.length > 0 && parties.every(isPartyJudged);
}

/** Of sum 4, which rests on the granted sum, or on what was paid out once the investment is closed. */
function whyCostUnknown({ investment, schedules, parameters, facts }: RuleSubject): Sentence | undefined {
  if (parameters.get('återföring.kostnadsbas') === 'beviljat') return whyGrantUnknown(schedules);
  const status = valueOf(investment.status);
  if (status === undefined) return STATUS_UNKNOWN;
  if (!isClosed(status)) return whyGrantUnknown(schedules);
  if (isPaidBelowNothing(investment)) return PAID_BELOW_NOTHING;
  if (investment.payoutsMade.length > 0) return undefined;
  // Without that table the computed payouts are the cost; with one that cannot be read nobody knows.
  const { isAbsent, unavailable } = facts.tables.Utbetalningar;
  return (isAbsent ? undefined : unavailable) ?? whyUnavailable('Huvudbok', investment, facts);
}

/** The party's rounds, each with the plan's cell where the plan has one. */
export function roundReasons(
  { party, rounds }: PartyRepayment,
  { repaymentPlan }: Investment,
): ReasonInput[] {
  const planned = repaymentPlan.filter((row) => sameKey(row.party, party)).flatMap(({ years }) => years);
  return [...rounds].map(([year, amount]) => {
    const cell = planned.find((own) => own.year === year && own.amount.equals(amount));
    return reason(say`Omgång ${party} ${year}`, amount, cell?.at);
  });
}

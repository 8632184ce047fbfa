import type { ReasonInput } from '../../findings/finding';
import { reason } from '../../findings/reasons';
import type { PayoutMade } from '../../model/portfolio';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import type { Code } from '../../values/ids';
import type { Period } from '../../model/period';
import { comparePeriods, isFor, periodKey, periodLabel, periodNamed } from '../../model/period';
import { consumedThrough } from '../../schedules/consumption';
import { leftOutRows, whyLeftOut } from '../../schedules/leftOut';
import { paidOut } from '../../schedules/payouts';
import type { Basis } from '../../schedules/basis';
import { tablesOf } from '../../schedules/basis';
import { partyWithRen } from '../../schedules/renOwners';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { Breach, InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { unclearIn } from '../unreadParameters';
import { cellUnreadable } from '../whyUnknown';

export const paidInArrears: InvestmentRule = {
  id: 'OR-36',
  severity: 'stop',
  title: 'Medel betalas i efterskott, efter det som varje REN har förbrukat',
  source: orebro('10', 'En satsning tilldelas medel i efterskott utifrån förbrukning'),
  ...OREBRO_2016,
  reading:
    'Jämförs per REN och ackumulerat, på ett öre när. För lite utbetalt är ett brott bara i den senast betalda perioden. En kredit efter en riktig utbetalning gör den inte fel; den dras av från nästa.',
  remedy: 'Betala ut eller dra av skillnaden vid nästa utbetalning, eller rätta raden i Utbetalningar.',
  reads: ['Utbetalningar', 'Huvudbok'],
  parameters: ['kalender.delår1', 'kalender.delår2', 'kalender.helår'],

  check(subject) {
    const made = subject.investment.payoutsMade;
    if (made.length === 0) return NOT_APPLICABLE;
    const rens = [...new Set(made.map(({ ren }) => ren))];
    return rens.flatMap((ren) => checkRen(ren, subject));
  },
};

function checkRen(ren: Code, subject: RuleSubject): Verdict[] {
  const paidPeriods = periodsPaidTo(ren, subject.investment.payoutsMade);
  return paidPeriods.flatMap((period, index) =>
    checkPeriod(ren, period, index === paidPeriods.length - 1, subject),
  );
}

function checkPeriod(ren: Code, period: Period, isLatest: boolean, subject: RuleSubject): Verdict[] {
  const paid = paidOut(subject.investment, period, ren);
  const consumed = consumedThrough(subject.schedules.consumption, period, ren);
  const isTooMuch = paid.isMoreThan(mostThatWasDue(ren, period, subject).plus(Money.oneOre));
  if (!isTooMuch && !paid.isLessThan(consumed.minus(Money.oneOre))) return [];
  const own = { ren, period, paid, consumed };
  const told = say`REN ${ren} i ${subject.investment.id} har till och med ${periodLabel(period)} fått ${paid} och förbrukat ${consumed}`;
  const departs = (message: Sentence): Breach => ({ message, ...departure(own, subject) });
  if (isTooMuch) return [breach(departs(say`${told}. Utbetalningen får inte gå före förbrukningen.`))];
  const whyUnknown = whyGrantUnknown(subject);
  if (whyUnknown !== undefined) return [couldNotCheck(whyUnknown)];
  if (isGrantSpent(period, subject) || lackedMoney(ren, period, paid, subject)) return [];
  if (isLatest) return [breach(departs(say`${told}. Resten ska betalas ut.`))];
  const later = departs(say`${told}. Skillnaden ska ha rättats i nästa utbetalning.`);
  return [breach({ ...later, severity: 'info' })];
}

interface PaidThrough {
  readonly ren: Code;
  readonly period: Period;
  readonly paid: Money;
  readonly consumed: Money;
}

function departure(
  { ren, period, paid, consumed }: PaidThrough,
  subject: RuleSubject,
): Omit<Breach, 'message'> {
  const { payoutsMade } = subject.investment;
  const party = partyWithRen(subject.investment, ren);
  return {
    place: lastPayout(ren, period, payoutsMade)?.at,
    why: {
      inputs: [...paidReasons(ren, period, payoutsMade), ...consumedReasons(ren, period, subject)],
      steps: [
        say`Förbrukat till och med ${periodLabel(period)}: ${consumed}`,
        say`Utbetalt till och med ${periodLabel(period)}: ${paid}`,
        say`${paid} − ${consumed} = ${paid.minus(consumed)}, mer än ett öre fel`,
      ],
    },
    ...(party ? { party: party.id } : {}),
    actual: paid,
    limit: consumed,
  };
}

function paidReasons(ren: Code, through: Period, made: readonly PayoutMade[]): ReasonInput[] {
  return made
    .filter((payout) => payout.ren === ren && comparePeriods(periodNamed(payout), through) <= 0)
    .map((payout) => reason(say`Utbetalt ${periodLabel(periodNamed(payout))}`, payout.amount, payout.at));
}

function consumedReasons(ren: Code, through: Period, { schedules }: RuleSubject): ReasonInput[] {
  return schedules.consumption.byPeriod
    .filter((own) => own.ren === ren && comparePeriods(own.period, through) <= 0)
    .map(({ period, amount }) => reason(say`Förbrukat ${periodLabel(period)}, enligt huvudboken`, amount));
}

/** The highest that consumption has stood at: what was rightly paid is not asked back by a later credit. */
function mostThatWasDue(ren: Code, through: Period, { schedules }: RuleSubject): Money {
  let consumed = Money.zero;
  let most = Money.zero;
  for (const { ren: on, period, amount } of schedules.consumption.byPeriod) {
    if (on !== ren || comparePeriods(period, through) > 0) continue;
    consumed = consumed.plus(amount);
    most = Money.max(most, consumed);
  }
  return most;
}

/** Too little is right where the grant is spent, so that has to be known. */
function whyGrantUnknown(subject: RuleSubject): Sentence | undefined {
  const { investment, schedules } = subject;
  const { decidedGrant } = investment;
  if (decidedGrant.kind === 'unreadable') return cellUnreadable(decidedGrant.at);
  const [row] = leftOutRows(tablesOf(GRANTED_SUM, investment), investment, subject);
  return row ? whyLeftOut(row) : unclearIn(GRANTED_SUM, schedules);
}

const GRANTED_SUM: Basis = { tables: [], parameters: [], sums: ['grantedSum'] };

function isGrantSpent(period: Period, { investment, schedules }: RuleSubject): boolean {
  return schedules.granted !== undefined && !paidOut(investment, period).isLessThan(schedules.granted);
}

/**
 * The REN was paid what the grant of the day had, and has nothing of the rest due again: more was decided later, when
 * credits had already taken away what it lacked.
 */
function lackedMoney(ren: Code, period: Period, paid: Money, { schedules }: RuleSubject): boolean {
  const own = schedules.payouts.filter((payout) => payout.ren === ren);
  const until = own.filter((payout) => comparePeriods(payout.period, period) <= 0);
  const later = own.filter((payout) => comparePeriods(payout.period, period) > 0);
  const couldBePaid = Money.sum(until.map(({ payout }) => payout));
  if (paid.isLessThan(couldBePaid)) return false;
  return !later.some(({ carried, payout }) => carried.isPositive() && payout.isPositive());
}

function periodsPaidTo(ren: Code, made: readonly PayoutMade[]): Period[] {
  const periods = made.filter((payout) => payout.ren === ren).map(periodNamed);
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()].sort(comparePeriods);
}

function lastPayout(ren: Code, period: Period, made: readonly PayoutMade[]): PayoutMade | undefined {
  const own = made.filter((payout) => payout.ren === ren && isFor(payout, period));
  return own[own.length - 1];
}

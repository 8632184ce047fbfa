import type { Investment, PayoutMade } from '../model/portfolio';
import { isKnownClosed } from '../model/stage';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import { Money } from '../values/money';
import type { Period } from '../model/period';
import { comparePeriods, periodAfter, periodNamed } from '../model/period';
import type { MunicipalCalendar } from './calendar';
import { isRecorded, payoutKey } from './datedPayouts';
import type { Payout } from './payouts';
import { withinGrant } from './payouts';

/** What a REN is to be paid for a period, with what puts its earlier payouts right. */
export interface PayoutToMake {
  readonly ren: Code;
  readonly period: Period;
  /** The last day of its month. */
  readonly date: CalendarDate;
  readonly amount: Money;
  /** What sum 3 gives the period; absent where the payout only puts earlier ones right. */
  readonly computed: Payout | undefined;
  readonly correction: PayoutCorrection | undefined;
  /** The period is not over on "today", so more may come. */
  readonly isPreliminary: boolean;
}

/** A part of what a REN's recorded payouts lack of what sum 3 gives the same periods. */
export interface PayoutCorrection {
  readonly ren: Code;
  /** The period that is paid more, or less, for it. */
  readonly period: Period;
  /** Below zero where too much was paid. */
  readonly amount: Money;
  readonly of: WrongPayouts;
}

/** The payouts of a REN that are recorded, and what sum 3 gives their periods. */
export interface WrongPayouts {
  readonly ren: Code;
  readonly made: readonly PayoutMade[];
  readonly computed: readonly Payout[];
  readonly lacking: Money;
  readonly last: Period;
}

/**
 * The payouts of sum 3 that are not recorded. Where those that are recorded are more than an öre wrong, by late
 * postings or otherwise, the next puts that right (OR-36; Örebro Ks 954/2016, p. 10).
 *
 * @param granted the granted sum in force on "today"
 */
export function payoutsToMake(
  investment: Pick<Investment, 'payoutsMade' | 'status'>,
  payouts: readonly Payout[],
  granted: Money | undefined,
  calendar: MunicipalCalendar,
  today: CalendarDate,
): readonly PayoutToMake[] {
  const { payoutsMade } = investment;
  const recorded = isRecorded(payoutsMade);
  const open = payouts.filter((own) => !recorded(own));
  // The cost of an investment that has ended is what was paid (sum 4): there is no next payout to put it right.
  const wrong = isKnownClosed(investment) ? [] : wrongPayouts(payoutsMade, payouts.filter(recorded));
  const corrections = correctionsOf(wrong, payoutsMade, open, granted);
  const ofPeriod = new Map(corrections.map((correction) => [payoutKey(correction), correction]));
  const keys = new Set(open.map(payoutKey));
  return [
    ...open.map((computed) => toMake(computed, computed, ofPeriod.get(payoutKey(computed)))),
    ...corrections
      .filter((correction) => !keys.has(payoutKey(correction)))
      .map((correction) => toMake(correction, undefined, correction)),
  ].sort((a, b) => comparePeriods(a.period, b.period));

  function toMake(
    { ren, period }: Pick<PayoutToMake, 'ren' | 'period'>,
    computed: Payout | undefined,
    correction: PayoutCorrection | undefined,
  ): PayoutToMake {
    return {
      ren,
      period,
      date: calendar.payoutMonthEnd(period),
      amount: Money.sum([computed?.payout ?? Money.zero, correction?.amount ?? Money.zero]),
      computed,
      correction,
      isPreliminary: calendar.lastDayOf(period).isAfter(today),
    };
  }
}

/** Rounding may have made a payout an öre wrong (OR-36). */
function wrongPayouts(made: readonly PayoutMade[], computed: readonly Payout[]): readonly WrongPayouts[] {
  const rens = [...new Set(made.map(({ ren }) => ren))];
  return rens.flatMap((ren) => {
    const ownMade = made.filter((row) => row.ren === ren);
    const ownComputed = computed.filter((own) => own.ren === ren);
    const lacking = Money.sum(ownComputed.map(({ payout }) => payout)).minus(
      Money.sum(ownMade.map(({ amount }) => amount)),
    );
    const last = ownMade.map(periodNamed).sort(comparePeriods).at(-1);
    if (last === undefined || !lacking.abs().isMoreThan(Money.oneOre)) return [];
    return [{ ren, made: ownMade, computed: ownComputed, lacking, last }];
  });
}

/** Too much is taken from what is still to be paid; too little is paid as far as the granted sum reaches. */
function correctionsOf(
  wrong: readonly WrongPayouts[],
  made: readonly PayoutMade[],
  open: readonly Payout[],
  granted: Money | undefined,
): readonly PayoutCorrection[] {
  const reductions = wrong
    .filter(({ lacking }) => lacking.isNegative())
    .flatMap((own) => reductionsOf(own, open));
  const used = Money.sum([
    ...made.map(({ amount }) => amount),
    ...open.map(({ payout }) => payout),
    ...reductions.map(({ amount }) => amount),
  ]);
  const short = wrong.filter(({ lacking }) => lacking.isPositive());
  const amounts = withinGrant(
    short.map(({ lacking }) => lacking),
    granted?.minus(used),
  );
  const additions = short.map((own, index): PayoutCorrection => {
    const next = open.find(({ ren, period }) => ren === own.ren && comparePeriods(period, own.last) > 0);
    const period = next?.period ?? periodAfter(own.last);
    return { ren: own.ren, period, amount: amounts[index] ?? Money.zero, of: own };
  });
  return [...reductions, ...additions].filter(({ amount }) => !amount.isZero());
}

function reductionsOf(wrong: WrongPayouts, open: readonly Payout[]): PayoutCorrection[] {
  let left = wrong.lacking.abs();
  return open
    .filter(({ ren }) => ren === wrong.ren)
    .map(({ ren, period, payout }) => {
      const part = Money.min(payout, left);
      left = left.minus(part);
      return { ren, period, amount: part.negated(), of: wrong };
    });
}

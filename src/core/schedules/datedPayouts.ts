import { isClosed } from '../model/choices';
import type { Investment, PayoutMade } from '../model/portfolio';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import type { MunicipalCalendar, Period } from './calendar';
import { comparePeriods, periodAfter, periodKey } from './calendar';
import type { Payout } from './payouts';
import { withinGrant } from './payouts';

/** A payout with the day and amount that go into the accounts. */
export interface DatedPayout {
  readonly ren: Code;
  readonly period: Period;
  readonly date: CalendarDate;
  readonly amount: Money;
  readonly from: { readonly made: PayoutMade } | { readonly toMake: PayoutToMake };
}

export interface PayoutToMake {
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
 * As made, where the REN's payout for the period is recorded; else as it should be, on the last day of its month. Where
 * the recorded ones are more than an öre wrong, by late postings or otherwise, the next puts that right
 * (OR-36; Örebro Ks 954/2016, p. 10).
 *
 * @param granted the granted sum in force on "today"
 */
export function datedPayouts(
  { payoutsMade, status }: Pick<Investment, 'payoutsMade' | 'status'>,
  payouts: readonly Payout[],
  granted: Money | undefined,
  calendar: MunicipalCalendar,
  today: CalendarDate,
): readonly DatedPayout[] {
  const made = payoutsMade.map((row): DatedPayout => {
    const { ren, date, amount } = row;
    return { ren, period: periodOf(row), date, amount, from: { made: row } };
  });
  const recorded = new Set(made.map(keyOf));
  const open = payouts.filter((own) => !recorded.has(keyOf(own)));
  const corrections = hasEnded(status)
    ? []
    : correctionsOf(
        wrongPayouts(
          payoutsMade,
          payouts.filter((own) => recorded.has(keyOf(own))),
        ),
        payoutsMade,
        open,
        granted,
      );
  const ofPeriod = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  const keys = new Set(open.map(keyOf));
  const toMake = [
    ...open.map((computed) => toMakeOf(computed, computed, ofPeriod.get(keyOf(computed)))),
    ...corrections
      .filter((correction) => !keys.has(keyOf(correction)))
      .map((correction) => toMakeOf(correction, undefined, correction)),
  ];
  return [...made, ...toMake].sort((a, b) => comparePeriods(a.period, b.period));

  function toMakeOf(
    { ren, period }: Pick<DatedPayout, 'ren' | 'period'>,
    computed: Payout | undefined,
    correction: PayoutCorrection | undefined,
  ): DatedPayout {
    const amount = Money.sum([computed?.payout ?? Money.zero, correction?.amount ?? Money.zero]);
    const isPreliminary = calendar.lastDayOf(period).isAfter(today);
    const date = calendar.payoutMonthEnd(period);
    return { ren, period, date, amount, from: { toMake: { computed, correction, isPreliminary } } };
  }
}

/** The cost of an investment that has ended is what was paid (sum 4): there is no next payout. */
function hasEnded(status: Investment['status']): boolean {
  const value = valueOf(status);
  return value !== undefined && isClosed(value);
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
    const last = ownMade.map(periodOf).sort(comparePeriods).at(-1);
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

function periodOf({ year, period }: PayoutMade): Period {
  return { year, name: period };
}

function keyOf({ ren, period }: Pick<DatedPayout, 'ren' | 'period'>): string {
  return `${ren} ${periodKey(period)}`;
}

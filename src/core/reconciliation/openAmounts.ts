import { isKnownClosed } from '../model/stage';
import type { Period } from '../model/period';
import { isFor, periodKey, periodLabel } from '../model/period';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { Reconciled } from './reconciled';
import { say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import { Money } from '../values/money';
import type { Compared, DifferenceReason } from './difference';
import type { PeriodLine } from './periodLines';

/** A difference as far as the sums themselves explain it; what is left must be found among the rows. */
export interface OpenDifference {
  readonly line: PeriodLine;
  readonly compared: Compared;
  readonly amount: Money;
  readonly reasons: readonly DifferenceReason[];
  /** Nothing when the sums explain all. */
  readonly left: Money;
  /** The later period that put what is left right. */
  readonly putRightIn: Period | undefined;
  /** The last day of what the period was compared with: rows after it came too late. */
  readonly madeOn: CalendarDate | undefined;
  /** Nothing at all was paid though the month is over. */
  readonly isMissing: boolean;
  /** The investment has ended, so no payout comes that could put it right. */
  readonly isFinal: boolean;
}

interface Building {
  readonly line: PeriodLine;
  readonly amount: Money;
  readonly reasons: DifferenceReason[];
  left: Money;
  /** What no later period has put right. */
  open: Money;
  putRightIn: Period | undefined;
  madeOn: CalendarDate | undefined;
  isMissing: boolean;
  readonly isFinal: boolean;
}

/**
 * Consumption against payouts, REN by REN through the periods: credits, the granted sum and the calendar explain what
 * they can. What a period was paid too much or too little, and a later payout makes even, was put right there.
 *
 * @param lines those of one REN, in the order of the periods
 */
export function openPayouts(
  lines: readonly PeriodLine[],
  own: Reconciled,
  { calendar, today }: SharedFacts,
): OpenDifference[] {
  const all: Building[] = [];
  for (const line of lines) {
    if (line.paid === undefined) continue;
    const computed = own.payouts.find(
      ({ ren, period }) => ren === line.ren && periodKey(period) === periodKey(line.period),
    );
    const made = own.investment.payoutsMade.filter(
      (payout) => payout.ren === line.ren && isFor(payout, line.period),
    );
    const expected = computed?.payout ?? Money.zero;
    const difference = expected.minus(line.paid);
    const building: Building = {
      line,
      amount: line.ledger.minus(line.paid),
      reasons: computed === undefined ? [] : sumReasons(computed),
      left: Money.zero,
      open: Money.zero,
      putRightIn: undefined,
      madeOn: made.map(({ date }) => date).sort((a, b) => b.compare(a))[0],
      isMissing: made.length === 0,
      isFinal: isKnownClosed(own.investment),
    };
    all.push(building);
    const payable = calendar.payoutMonthEnd(line.period);
    if (made.length === 0 && !today.isAfter(payable)) {
      if (!difference.isZero()) building.reasons.push(notDue(difference, payable));
      continue;
    }
    settle(building, difference, all);
  }
  return all.map((building) => ({ ...building, compared: 'paid' as const }));
}

/** What was reported, period by period of a year; a later report that makes even has put the earlier right. */
export function openReports(lines: readonly PeriodLine[]): OpenDifference[] {
  const all: Building[] = [];
  let year = NaN;
  let ofYear: Building[] = [];
  for (const line of lines) {
    const { reported, period } = line;
    if (reported === undefined) continue;
    if (period.year !== year) ofYear = [];
    year = period.year;
    const building: Building = {
      line,
      amount: reported.difference,
      reasons: [],
      left: Money.zero,
      open: Money.zero,
      putRightIn: undefined,
      madeOn: undefined,
      isMissing: false,
      isFinal: false,
    };
    ofYear.push(building);
    all.push(building);
    settle(building, reported.difference, ofYear);
  }
  return all.map((building) => ({ ...building, compared: 'reported' as const }));
}

/** First what puts earlier periods right, the oldest first; the rest is this period's own. */
function settle(building: Building, difference: Money, all: readonly Building[]): void {
  let left = difference;
  for (const earlier of all) {
    // Nothing of its own is open yet.
    if (earlier.open.isZero() || left.isZero()) continue;
    if (earlier.open.isNegative() === left.isNegative()) continue;
    const size = Money.min(earlier.open.abs(), left.abs());
    const part = left.isNegative() ? size.negated() : size;
    earlier.open = earlier.open.plus(part);
    left = left.minus(part);
    if (earlier.open.isZero()) earlier.putRightIn = building.line.period;
    building.reasons.push({
      cause: 'correctsEarlier',
      amount: part,
      sentence: say`${part.abs()} rättar ${periodLabel(earlier.line.period)}.`,
      rows: [],
    });
  }
  building.left = left;
  building.open = left;
}

/** What the payout differs from consumption by the sums' own rules. */
function sumReasons(computed: Reconciled['payouts'][number]): DifferenceReason[] {
  const { carried, unfunded, consumption } = computed;
  const due = consumption.plus(carried);
  const reasons: DifferenceReason[] = [];
  if (carried.isNegative()) {
    const sentence = say`En kredit på ${carried.abs()} från tidigare perioder dras av.`;
    reasons.push({ cause: 'creditUsed', amount: carried.negated(), sentence, rows: [] });
  }
  if (carried.isPositive()) {
    const sentence = say`${carried} från tidigare perioder betalas efter ett beslut om mer medel.`;
    reasons.push({ cause: 'dueAgain', amount: carried.negated(), sentence, rows: [] });
  }
  if (due.isNegative()) {
    const sentence = say`Krediten ${due.abs()} förs till nästa period.`;
    reasons.push({ cause: 'creditKept', amount: due, sentence, rows: [] });
  }
  if (unfunded.isPositive()) {
    const sentence = say`${unfunded} ryms inte i det beviljade beloppet.`;
    reasons.push({ cause: 'unfunded', amount: unfunded, sentence, rows: [] });
  }
  return reasons;
}

function notDue(amount: Money, payable: CalendarDate): DifferenceReason {
  const sentence = say`${amount} ska betalas ut senast ${payable}.`;
  return { cause: 'notDue', amount, sentence, rows: [] };
}

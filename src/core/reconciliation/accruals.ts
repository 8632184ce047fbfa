import { periodLabel } from '../model/period';
import type { Period } from '../model/period';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { Reconciled } from './reconciled';
import { partyWithRen } from '../schedules/renOwners';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import type { Money } from '../values/money';
import type { OwnTransfers } from './bookedTransfers';
import type { InvoicePart } from './transferParts';

/** What belongs to a closed year and is settled after it. */
export interface Accrual {
  readonly kind: 'payout' | 'repayment';
  /** The closed year. */
  readonly year: number;
  readonly investment: InvestmentId;
  readonly party: PartyId | undefined;
  readonly ren: Code;
  /** What the fund owes the REN (a payout), or the REN the fund (a repayment). */
  readonly amount: Money;
  readonly sentence: Sentence;
  /** The payout's; absent for a repayment. */
  readonly period?: Period;
}

/**
 * At the end of each year that is over: payouts of the year that are made after it, as Helår's in January always are,
 * and rounds invoiced in the year that the ledger did not have by its end (Örebro Ks 954/2016, p. 10–11).
 */
export function accrualsOf(
  own: Reconciled,
  { invoices }: OwnTransfers,
  facts: SharedFacts,
): readonly Accrual[] {
  return [...latePayouts(own, facts), ...unbookedRounds(own, invoices, facts)];
}

function latePayouts(own: Reconciled, facts: SharedFacts): Accrual[] {
  return own.datedPayouts
    .filter(({ period, date, amount }) => {
      return amount.isPositive() && date.year > period.year && isOver(period.year, facts);
    })
    .map(({ ren, period, date, amount, from }) => ({
      kind: 'payout' as const,
      year: period.year,
      investment: own.investment.id,
      party: partyWithRen(own.investment, ren)?.id,
      ren,
      amount,
      period,
      sentence:
        'made' in from
          ? say`Utbetalningen för ${periodLabel(period)} gjordes ${date} och hör till ${period.year}.`
          : say`Utbetalningen för ${periodLabel(period)} görs senast ${date} och hör till ${period.year}.`,
    }));
}

function unbookedRounds(
  { investment }: Reconciled,
  invoices: readonly InvoicePart[],
  facts: SharedFacts,
): Accrual[] {
  return invoices.flatMap(({ party, ren, date, amount, bookedInYear }): Accrual[] => {
    if (bookedInYear === undefined || !isOver(date.year, facts)) return [];
    const left = amount.minus(bookedInYear);
    if (!left.isPositive()) return [];
    const sentence = say`Återföringen som fakturerades ${date} var inte bokförd vid årets slut.`;
    return [
      { kind: 'repayment', year: date.year, investment: investment.id, party, ren, amount: left, sentence },
    ];
  });
}

function isOver(year: number, { calendar, today }: SharedFacts): boolean {
  const end: CalendarDate = calendar.lastDayOf({ year, name: 'Helår' });
  return today.isAfter(end);
}

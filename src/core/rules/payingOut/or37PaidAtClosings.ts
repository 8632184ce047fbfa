import { reason } from '../../findings/reasons';
import { periodLabel, periodNamed } from '../../model/period';
import { partyWithRen } from '../../schedules/renOwners';
import { say } from '../../text/sentence';
import { CalendarDate } from '../../values/calendarDate';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';

export const paidAtClosings: InvestmentRule = {
  id: 'OR-37',
  severity: 'stop',
  title: 'Utbetalning sker efter delår 1, delår 2 och helår: i april, september och januari',
  source: orebro(
    '10',
    'utbetalning sker i samband med redovisning av delår 1, delår 2 och helår per april, september och januari',
  ),
  ...OREBRO_2016,
  reading: 'Datumet ligger i den angivna månaden eller den följande.',
  remedy: 'Rätta datumet i Utbetalningar om det är fel; en utbetalning vid annan tid behöver godkännas.',
  reads: ['Utbetalningar'],
  parameters: ['kalender.utbetalningsmånader', 'kalender.delår1', 'kalender.delår2', 'kalender.helår'],
  judgesRows: true,

  check({ investment, facts }) {
    if (investment.payoutsMade.length === 0) return NOT_APPLICABLE;
    return investment.payoutsMade.flatMap((made) => {
      const period = periodNamed(made);
      const monthEnd = facts.calendar.payoutMonthEnd(period);
      const first = monthEnd.plusDays(1 - monthEnd.day);
      const nextMonth = first.plusMonths(1);
      const last = CalendarDate.lastOfMonth(nextMonth.year, nextMonth.month);
      if (!made.date.isBefore(first) && !made.date.isAfter(last)) return [];
      const party = partyWithRen(investment, made.ren);
      return [
        breach({
          place: made.dateAt,
          ...(party ? { party: party.id } : {}),
          message: say`Utbetalningen för ${periodLabel(period)} till REN ${made.ren} är daterad ${made.date}. Den ska göras mellan ${first} och ${last}.`,
          actual: made.date,
          limit: made.date.isBefore(first) ? first : last,
          why: {
            inputs: [reason(say`Utbetalningens datum`, made.date, made.dateAt)],
            steps: [
              say`${periodLabel(period)} slutar ${facts.calendar.lastDayOf(period)} och betalas ${monthEnd.toMonthString()}`,
              say`Den månaden och nästa: ${first}–${last}`,
              say`${made.date} ligger ${made.date.isBefore(first) ? say`före` : say`efter`} den tiden`,
            ],
          },
        }),
      ];
    });
  },
};

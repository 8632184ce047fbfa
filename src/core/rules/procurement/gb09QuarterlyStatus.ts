import { cellReason } from '../../findings/reasons';
import type { Report } from '../../model/followUpRows';
import { QUARTER_NAMES } from '../../model/choices';
import { say } from '../../text/sentence';
import { CalendarDate } from '../../values/calendarDate';
import { goteborg } from '../goteborgSource';
import { GOTEBORG } from '../heldBy';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { END_UNKNOWN, START_UNKNOWN } from '../whyUnknown';

export const quarterlyStatus: InvestmentRule = {
  id: 'GB-09',
  severity: 'warn',
  title: 'En lägesrapport lämnas varje kvartal',
  source: goteborg('17', 'Kvartalsvisa lägesrapporteringar läggs upp på databasen'),
  ...GOTEBORG,
  reading:
    'Gäller satsningar som följer Göteborgs regelverk: varje kalenderkvartal som har minst en dag gemensam med tiden från start till slut (med beslutade ändringar) och som är slut. En rad i Redovisningar hör till det kvartal som Period nämner, annars till det kvartal då den lämnades in; Inlämnad ska vara en dag som har varit.',
  remedy: 'Lämna lägesrapporten, och skriv den i Redovisningar med kvartalet i Period och dagen i Inlämnad.',
  reads: ['Satsningar', 'Redovisningar'],
  consults: ['Andringar'],
  parameters: [],
  appliesFrom: 'Pågår',

  check(subject) {
    const { start, end, reports } = subject.investment;
    const { today } = subject.facts;
    if (start.kind !== 'value') return [couldNotCheck(START_UNKNOWN)];
    if (end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const owed = quartersOf(start.value, end.value).filter(({ lastDay }) => !lastDay.isAfter(today));
    if (owed.length === 0) return NOT_APPLICABLE;
    return owed
      .filter((quarter) => !reports.some((report) => isFor(report, quarter, today)))
      .map((quarter) => missing(quarter, subject));
  },
};

interface Quarter {
  readonly year: number;
  /** 1–4 */
  readonly number: number;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

const MONTHS_A_QUARTER = 3;

function quartersOf(start: CalendarDate, end: CalendarDate): Quarter[] {
  const quarters: Quarter[] = [];
  let quarter = quarterOf(start);
  while (!quarter.firstDay.isAfter(end) && !end.isBefore(start)) {
    quarters.push(quarter);
    quarter = quarterOf(quarter.lastDay.plusDays(1));
  }
  return quarters;
}

function quarterOf({ year, month }: CalendarDate): Quarter {
  const number = Math.ceil(month / MONTHS_A_QUARTER);
  const lastMonth = number * MONTHS_A_QUARTER;
  const lastDay = CalendarDate.lastOfMonth(year, lastMonth);
  const beforeFirst =
    lastMonth === MONTHS_A_QUARTER
      ? CalendarDate.lastOfMonth(year - 1, 12)
      : CalendarDate.lastOfMonth(year, lastMonth - MONTHS_A_QUARTER);
  return { year, number, firstDay: beforeFirst.plusDays(1), lastDay };
}

function isFor({ year, period, submitted }: Report, quarter: Quarter, today: CalendarDate): boolean {
  if (submitted.kind !== 'value' || submitted.value.isAfter(today)) return false;
  const named = QUARTER_NAMES.findIndex((name) => name === period);
  if (named >= 0) return year === quarter.year && named + 1 === quarter.number;
  return !submitted.value.isBefore(quarter.firstDay) && !submitted.value.isAfter(quarter.lastDay);
}

function missing({ year, number, firstDay, lastDay }: Quarter, { investment, facts }: RuleSubject): Verdict {
  const name = say`kvartal ${number} ${year}`;
  return breach({
    place: investment.at,
    message: say`Lägesrapporten för ${name} av ${investment.id} finns inte i Redovisningar. Kvartalet slutade ${lastDay}; lämna rapporten och skriv in den.`,
    limit: lastDay,
    why: {
      inputs: [cellReason(say`Startdatum`, investment.start), cellReason(say`Slutdatum`, investment.end)],
      steps: [
        say`Kvartalet omfattar ${firstDay} till ${lastDay} och har dagar gemensamma med satsningens tid`,
        say`${lastDay} har passerats ${facts.today}`,
        say`Ingen rad i Redovisningar nämner kvartalet eller är inlämnad under det`,
      ],
    },
  });
}

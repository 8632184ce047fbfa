import { cellReason } from '../../findings/reasons';
import type { Quarter } from '../../schedules/quarterlyReports';
import {
  findQuarterReport,
  quarterLabel,
  quarterStep,
  reportedQuarters,
} from '../../schedules/quarterlyReports';
import { say } from '../../text/sentence';
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
    const owed = reportedQuarters(start.value, end.value).filter(({ lastDay }) => !lastDay.isAfter(today));
    if (owed.length === 0) return NOT_APPLICABLE;
    return owed
      .filter((quarter) => findQuarterReport(quarter, reports, today) === undefined)
      .map((quarter) => missing(quarter, subject));
  },
};

function missing(quarter: Quarter, { investment, facts }: RuleSubject): Verdict {
  const { lastDay } = quarter;
  return breach({
    place: investment.at,
    message: say`Lägesrapporten för ${quarterLabel(quarter)} av ${investment.id} finns inte i Redovisningar. Kvartalet slutade ${lastDay}; lämna rapporten och skriv in den.`,
    limit: lastDay,
    why: {
      inputs: [cellReason(say`Startdatum`, investment.start), cellReason(say`Slutdatum`, investment.end)],
      steps: [
        quarterStep(quarter),
        say`${facts.today} är inte före ${lastDay}`,
        say`Ingen rad i Redovisningar nämner kvartalet eller är inlämnad under det`,
      ],
    },
  });
}

import { cellReason } from '../../findings/reasons';
import type { Report } from '../../model/followUpRows';
import { isFor, periodLabel } from '../../model/period';
import type { ReportDuty } from '../../schedules/reportDuties';
import { reportDuties } from '../../schedules/reportDuties';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { END_UNKNOWN, START_UNKNOWN } from '../whyUnknown';
import { reportsThatAreIn } from '../../schedules/reportsThatAreIn';

export const writtenReportsAreIn: InvestmentRule = {
  id: 'OR-27',
  severity: 'stop',
  title: 'En skriftlig redovisning finns för varje delår 2 och helår som satsningen pågått',
  source: orebro(
    '9',
    'Skriftlig redovisning av beviljade satsningar ska ske två gånger per år i samband med ordinarie redovisning av delår 2 och helår.',
  ),
  ...OREBRO_2016,
  reading:
    'Delår 2 omfattar 1 januari till och med delårets sista dag, helår resten av året. En redovisning krävs för varje sådan period som har minst en dag gemensam med tiden från start till slut (med beslutade ändringar) och som är slut. Den finns när Inlämnad är ifylld med en dag som har varit.',
  remedy: 'Lämna in redovisningen för perioden och skriv dagen i Inlämnad i tabellen Redovisningar.',
  reads: ['Satsningar', 'Redovisningar'],
  consults: ['Andringar'],
  parameters: ['kalender.delår2', 'kalender.helår'],
  appliesFrom: 'Pågår',

  check(subject) {
    const { investment, facts } = subject;
    const { start, end } = investment;
    if (start.kind !== 'value') return [couldNotCheck(START_UNKNOWN)];
    if (end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const owed = reportDuties(start.value, end.value, facts.calendar).filter(
      ({ lastDay }) => !lastDay.isAfter(facts.today),
    );
    if (owed.length === 0) return NOT_APPLICABLE;
    const present = reportsThatAreIn(investment, facts.today);
    return owed
      .filter(({ period }) => !present.some(({ report }) => isFor(report, period)))
      .map((duty) => missing(duty, subject));
  },
};

function missing(duty: ReportDuty, { investment, facts }: RuleSubject): Verdict {
  const { period, firstDay, lastDay } = duty;
  const row = investment.reports.find((report) => isFor(report, period));
  const submitted = row?.submitted.kind === 'value' ? row.submitted.value : undefined;
  const { start, end } = investment;
  return breach({
    place: row?.at ?? investment.at,
    message: say`Redovisningen för ${periodLabel(period)} av ${investment.id} är inte inlämnad${howItStands(row, submitted?.toString())}. Perioden slutade ${lastDay}; lämna in den och skriv dagen i Inlämnad.`,
    ...(submitted ? { actual: submitted } : {}),
    limit: lastDay,
    why: {
      inputs: [
        cellReason(say`Startdatum`, start),
        cellReason(say`Slutdatum`, end),
        ...(row ? [cellReason(say`Inlämnad, ${periodLabel(period)}`, row.submitted)] : []),
      ],
      steps: [
        say`${periodLabel(period)} omfattar här ${firstDay} till ${lastDay} och har dagar gemensamt med satsningens tid`,
        say`${facts.today} är inte före ${lastDay}`,
        submitted
          ? say`${submitted} är efter ${facts.today}`
          : say`Ingen dag för inlämning finns i tabellen Redovisningar`,
      ],
    },
  });
}

function howItStands(row: Report | undefined, submitted: string | undefined): Sentence {
  if (row === undefined) return say`: det finns ingen rad för den i tabellen Redovisningar`;
  return submitted === undefined
    ? say`: Inlämnad är tom`
    : say`: Inlämnad är ${submitted}, en dag som inte har varit`;
}

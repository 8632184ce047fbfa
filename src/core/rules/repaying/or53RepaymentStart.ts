import type { ReasonInput } from '../../findings/finding';
import { reason } from '../../findings/reasons';
import type { Investment } from '../../model/portfolio';
import { isFirstRoundInTime, lastFirstRound, latestFirstRoundDate } from '../../schedules/roundDeadlines';
import { inYears } from '../../text/durations';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import type { Place } from '../../values/place';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE, PASS } from '../rule';
import { START_UNKNOWN } from '../whyUnknown';

export const repaymentStart: InvestmentRule = {
  id: 'OR-53',
  severity: 'stop',
  title: 'Återföringen börjar senast tre år efter start',
  source: orebro('11', 'Återföring påbörjas senast tre år efter att satsningen har startat'),
  ...OREBRO_2016,
  reading:
    'Första året med ett belopp i planen; finns ingen plan, första året med en faktura. Årets omgång faktureras den dag som kalender.återföringsdag anger. Räknas till dagen, eller i kalenderår.',
  remedy: 'Lägg planens första omgång tidigare, så att den faktureras inom tre år från start.',
  reads: ['Aterforingsplan'],
  consults: ['Fakturor'],
  parameters: ['återföring.startÅr', 'återföring.startläsart', 'kalender.återföringsdag'],

  check(subject) {
    const { investment, parameters, facts } = subject;
    const first = firstRound(investment);
    if (first === undefined) {
      const { unavailable } = facts.tables.Fakturor;
      return unavailable === undefined ? NOT_APPLICABLE : [couldNotCheck(unavailable)];
    }
    if (investment.start.kind !== 'value') return [couldNotCheck(START_UNKNOWN)];
    const start = investment.start.value;
    if (isFirstRoundInTime(first.year, start, parameters, facts.calendar)) return PASS;
    return [tooLate(first, start, subject)];
  },
};

interface FirstRound {
  readonly year: number;
  readonly at: Place;
}

function firstRound(investment: Investment): FirstRound | undefined {
  const planned = investment.repaymentPlan
    .flatMap(({ years }) => years)
    .filter(({ amount }) => !amount.isZero());
  return earliest(planned.length > 0 ? planned : investment.invoices);
}

function earliest(rounds: readonly FirstRound[]): FirstRound | undefined {
  return rounds.reduce<FirstRound | undefined>(
    (first, round) => (first && first.year <= round.year ? first : round),
    undefined,
  );
}

function tooLate(
  first: FirstRound,
  start: CalendarDate,
  { investment, parameters, facts }: RuleSubject,
): Verdict {
  const years = parameters.get('återföring.startÅr');
  if (parameters.get('återföring.startläsart') === 'kalenderår') {
    const latest = lastFirstRound(start, parameters, facts.calendar);
    return breach({
      place: first.at,
      message: say`Återföringen för ${investment.id} börjar ${first.year}; senast tillåtet är ${latest} (start ${start.year} + ${inYears(years)}).`,
      actual: first.year,
      limit: latest,
      why: {
        inputs: startReasons(first, start, investment),
        steps: [say`${start.year} + ${inYears(years)} = ${latest}`, say`${first.year} är efter ${latest}`],
      },
    });
  }
  const begins = facts.calendar.roundDate(first.year);
  const latest = latestFirstRoundDate(start, parameters);
  return breach({
    place: first.at,
    message: say`Återföringen för ${investment.id} börjar ${begins}; senast tillåtet är ${latest} (start ${start} + ${inYears(years)}).`,
    actual: begins,
    limit: latest,
    why: {
      inputs: startReasons(first, start, investment),
      steps: [
        say`${start} + ${inYears(years)} = ${latest}`,
        say`Omgången ${first.year} faktureras ${begins}`,
        say`${begins} är efter ${latest}`,
      ],
    },
  });
}

function startReasons(first: FirstRound, start: CalendarDate, investment: Investment): ReasonInput[] {
  return [
    reason(say`Startdatum`, start, investment.start.at),
    reason(say`Första året med ett belopp`, String(first.year), first.at),
  ];
}

import { reason } from '../../findings/reasons';
import { periodKey, periodLabel } from '../../model/period';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';
import type { ReportThatIsIn } from '../../schedules/reportsThatAreIn';
import { reportsThatAreIn } from '../../schedules/reportsThatAreIn';

export const reportsInTime: InvestmentRule = {
  id: 'OR-29',
  severity: 'stop',
  title: 'Redovisningen är inne senast sista september och sista januari',
  source: orebro(
    '9',
    'Projektledaren ansvarar för att redovisningen inkommer till beredningsgruppen per januari och september.',
  ),
  ...OREBRO_2016,
  reading:
    'Delår 2 senast sista september samma år, helår senast sista januari året efter; dagarna är de som gällde den 1 januari det år som redovisas. Gäller det som är inlämnat, den första gången där perioden har flera rader; det som inte är inlämnat prövas av OR-27.',
  remedy:
    'Rätta Inlämnad om dagen är fel. Är redovisningen verkligen sen går det inte att ändra i efterhand: låt den som har rätt till det godkänna avvikelsen.',
  reads: ['Redovisningar'],
  parameters: ['redovisning.förfallodagar'],
  appliesFrom: 'Pågår',

  check({ investment, facts: { calendar, today } }) {
    const present = firstOfEachPeriod(reportsThatAreIn(investment, today));
    if (present.length === 0) return NOT_APPLICABLE;
    return present.flatMap(({ period, submitted, submittedAt }) => {
      const due = calendar.reportDueDay(period);
      if (!submitted.isAfter(due)) return [];
      return [
        breach({
          place: submittedAt,
          message: say`Redovisningen för ${periodLabel(period)} av ${investment.id} lämnades in ${submitted}; den skulle vara inne senast ${due}.`,
          actual: submitted,
          limit: due,
          why: {
            inputs: [reason(say`Inlämnad, ${periodLabel(period)}`, submitted, submittedAt)],
            steps: [say`Sista dag för ${periodLabel(period)} är ${due}`, say`${submitted} är efter ${due}`],
          },
        }),
      ];
    });
  },
};

/** A later row of the same period adds to what was already in. */
function firstOfEachPeriod(reports: readonly ReportThatIsIn[]): readonly ReportThatIsIn[] {
  const firsts = new Map<string, ReportThatIsIn>();
  for (const report of reports) {
    const key = periodKey(report.period);
    const known = firsts.get(key);
    if (known === undefined || report.submitted.isBefore(known.submitted)) firsts.set(key, report);
  }
  return [...firsts.values()];
}

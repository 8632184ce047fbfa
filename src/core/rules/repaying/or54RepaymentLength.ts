import { reason } from '../../findings/reasons';
import type { YearAmount } from '../../model/portfolio';
import { lastRound } from '../../schedules/roundDeadlines';
import { inYears } from '../../text/durations';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE, PASS } from '../rule';
import { START_UNKNOWN } from '../whyUnknown';

export const repaymentLength: InvestmentRule = {
  id: 'OR-54',
  severity: 'warn',
  title: 'Återföringen pågår högst tio år',
  source: orebro('11', 'men kan sedan pågå uppemot tio år'),
  ...OREBRO_2016,
  reading: 'Räknas från planens första omgång, eller från start, till dess sista.',
  remedy: 'Korta planen, eller låt någon godkänna att den är längre.',
  reads: ['Aterforingsplan'],
  parameters: ['återföring.längstÅr', 'återföring.längstFrån', 'kalender.återföringsdag'],

  check({ investment, parameters, facts }) {
    const amounts = investment.repaymentPlan
      .flatMap(({ years }) => years)
      .filter(({ amount }) => !amount.isZero());
    const [first] = [...amounts].sort((a, b) => a.year - b.year);
    if (first === undefined) return NOT_APPLICABLE;
    if (investment.start.kind !== 'value') return [couldNotCheck(START_UNKNOWN)];
    const latest = lastRound(first.year, investment.start.value, parameters, facts.calendar);
    const last = lastOf(amounts, first);
    if (last.year <= latest) return PASS;
    return [
      breach({
        place: last.at,
        message: say`Återföringen för ${investment.id} pågår ${first.year}–${last.year}. Sista omgången ska vara senast ${latest}.`,
        actual: last.year,
        limit: latest,
        why: {
          inputs: [
            reason(say`Startdatum`, investment.start.value, investment.start.at),
            reason(say`Första omgången`, String(first.year), first.at),
            reason(say`Sista omgången`, String(last.year), last.at),
          ],
          steps: [
            say`Senaste omgång, ${inYears(parameters.get('återföring.längstÅr'))} räknat från ${parameters.get('återföring.längstFrån') === 'start' ? say`start` : say`första omgången`}: ${latest}`,
            say`${last.year} är efter ${latest}`,
          ],
        },
      }),
    ];
  },
};

function lastOf(amounts: readonly YearAmount[], first: YearAmount): YearAmount {
  return amounts.reduce((last, amount) => (amount.year > last.year ? amount : last), first);
}

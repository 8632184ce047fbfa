import { reason } from '../../findings/reasons';
import type { Investment } from '../../model/portfolio';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import type { PartyId } from '../../values/ids';
import type { Place } from '../../values/place';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import { decisionDateOf, stepsNamed } from '../../model/processSteps';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

export const recruitedAfterDecision: InvestmentRule = {
  id: 'OR-22',
  severity: 'stop',
  title: 'Ingen rekryteras före beslutet',
  source: orebro(
    '8',
    'När en ansökan har beviljats medel efter beslut i Kommunstyrelsen kan rekrytering av projektledare och projektmedarbetare påbörjas.',
  ),
  ...OREBRO_2016,
  reading:
    'Varje steg Rekrytering och varje Från i Bemanning jämförs med Beslutsdatum, eller med det sista steget Kommunstyrelsen där Beslutsdatum är tomt; samma dag går bra.',
  remedy: 'Börja rekryteringen och anställningarna efter beslutet, eller rätta datumet om det är fel.',
  reads: ['Satsningar', 'Beslutsgang', 'Bemanning'],
  parameters: [],
  appliesFrom: 'Beviljad',
  judgesRows: true,

  check({ investment }) {
    const starts = startsOf(investment);
    if (starts.length === 0) return NOT_APPLICABLE;
    const decision = decisionDateOf(investment);
    if (decision.kind !== 'value') return [couldNotCheck(say`beslutsdatum saknas eller går inte att läsa`)];
    const decided = decision.value;
    return starts
      .filter(({ date }) => date.isBefore(decided))
      .map(({ what, date, at, party }) =>
        breach({
          place: at,
          ...(party ? { party } : {}),
          message: say`${what} i ${investment.id} börjar ${date}, före beslutet ${decided}. Rekrytering får påbörjas först när medel har beviljats.`,
          actual: date,
          limit: decided,
          why: {
            inputs: [reason(say`Beslut`, decided, decision.at), reason(what, date, at)],
            steps: [say`${date} är före ${decided}`],
          },
        }),
      );
  },
};

interface Start {
  /** `Projektledaren hos VAN` */
  readonly what: Sentence;
  readonly date: CalendarDate;
  readonly at: Place;
  readonly party: PartyId | undefined;
}

function startsOf(investment: Investment): readonly Start[] {
  const recruiting = stepsNamed(investment, 'Rekrytering').map(({ date, at, party }) => ({
    what: party ? say`Rekryteringen för ${party}` : say`Rekryteringen`,
    date,
    at,
    party,
  }));
  const posts = investment.staffing.map(({ role, party, from, fromAt }) => ({
    what:
      role === 'Projektledare' ? say`Projektledaren hos ${party}` : say`En projektmedarbetare hos ${party}`,
    date: from,
    at: fromAt,
    party,
  }));
  return [...recruiting, ...posts];
}

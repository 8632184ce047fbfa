import { cellReason, reason } from '../../findings/reasons';
import type { PriceListRow } from '../../model/payoffRows';
import type { NamedAssumption } from '../../payoff/assumptions';
import type { ScenarioPayoff } from '../../payoff/scenarioPayoff';
import { NO_SOURCE } from '../../parameters/parameterTable';
import type { Sentence } from '../../text/sentence';
import { listed, say } from '../../text/sentence';
import { ekusia } from '../ekusiaSource';
import { EVERY_DECISION } from '../heldBy';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { cellUnreadable, columnMissing } from '../whyUnknown';
import { notComputed } from './notComputed';

export const sourcesAreNamed: InvestmentRule = {
  id: 'EK-05',
  severity: 'info',
  title: 'Varje payoffsiffra säger var priserna kommer från och vad som antas',
  source: ekusia(
    '5',
    'Den samhällsekonomiska utvärderingsmetoden ska synliggöra och värdera effekter med utgångspunkt från deltagarna och kostnaderna för de utvärderade insatserna.',
  ),
  ...EVERY_DECISION,
  reading:
    'Gäller de priser som satsningens typfall använder, och de antaganden som står i Parametrar: vart och ett har en källa. Antaganden som ingen har ändrat har modellen som källa.',
  remedy: 'Skriv i kolumnen Källa var priset eller antagandet kommer från.',
  reads: ['Typfall', 'Prislista', 'Insatskostnad'],
  parameters: [],

  check(subject) {
    const { payoffs } = subject.schedules;
    if (payoffs.length === 0) return NOT_APPLICABLE;
    return [...payoffs.flatMap(notComputed), ...judge(payoffs, subject)];
  },
};

/** One telling of all that lacks a source, whichever scenario it is in. */
function judge(payoffs: readonly ScenarioPayoff[], { investment }: RuleSubject): Verdict[] {
  const shown = payoffs.filter(({ outcome }) => outcome.kind === 'computed');
  const prices = [...new Set(shown.flatMap((payoff) => payoff.prices))];
  const assumptions = shown[0]?.assumptions ?? [];
  if (prices.some(({ source }) => source.kind === 'blank' && source.at === undefined))
    return [couldNotCheck(columnMissing('Källa', 'Prislista'))];
  const unread = prices.flatMap(({ source }) => (source.kind === 'unreadable' ? [source.at] : []));
  const unclear = unread.map((at) => couldNotCheck(cellUnreadable(at)));
  const unsourced = prices.filter(({ source }) => source.kind === 'blank');
  const loose = assumptions.filter(({ source }) => source === NO_SOURCE);
  const lacking = unsourced.length + loose.length;
  const [place] = [...unsourced.map(({ source, at }) => source.at ?? at), ...loose.map(({ at }) => at)];
  if (lacking === 0) return unclear;
  return [
    ...unclear,
    breach({
      place: place ?? investment.at,
      message: say`Payoff för ${investment.id} vilar på ${listed(namesOf(unsourced, loose))} utan källa. Skriv var uppgiften kommer från; till dess säger resultatet att källan saknas.`,
      actual: lacking,
      limit: 0,
      why: {
        inputs: [
          ...unsourced.map(({ item, source }) => cellReason(say`Källa för ${item}`, source)),
          ...loose.map(({ name, at }) => reason(say`Källa för ${name}`, say`tomt`, at)),
        ],
        steps: [
          lacking === 1
            ? say`1 uppgift saknar källa; alla ska ha en`
            : say`${lacking} uppgifter saknar källa; alla ska ha en`,
        ],
      },
    }),
  ];
}

function namesOf(prices: readonly PriceListRow[], assumptions: readonly NamedAssumption[]): Sentence[] {
  return [
    ...prices.map(({ item, actor }) => say`priset på ${item} (${actor})`),
    ...assumptions.map(({ name }) => say`antagandet ${name}`),
  ];
}

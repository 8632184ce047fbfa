import { reason } from '../../findings/reasons';
import { inPersons } from '../../text/counts';
import { say } from '../../text/sentence';
import { groupedBy } from '../../values/grouped';
import { keyOf } from '../../values/ids';
import { EVERY_DECISION } from '../heldBy';
import type { InvestmentRule } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';

export const noSmallGroups: InvestmentRule = {
  id: 'DA-02',
  severity: 'warn',
  title: 'Ett typfall är så många personer att ingen kan pekas ut',
  source: {
    document: 'Lag (2018:218) och EU:s dataskyddsförordning',
    page: 'art. 5.1 c',
    quote: 'adekvata, relevanta och inte för omfattande i förhållande till de ändamål för vilka de behandlas',
  },
  ...EVERY_DECISION,
  reading:
    'En grupp är de rader i Typfall som har samma satsning och namn, och är så många som det största Antal på dem. Gränsen är typfall.minAntal; en mindre grupp visas inte per typfall i något resultat, bara i satsningens summor.',
  remedy: 'Slå ihop gruppen med en som liknar den, så att varje typfall är minst så många som gränsen.',
  reads: ['Typfall'],
  parameters: ['typfall.minAntal'],

  check({ investment, parameters }) {
    if (investment.caseGroups.length === 0) return NOT_APPLICABLE;
    const least = parameters.get('typfall.minAntal');
    return [...groupedBy(investment.caseGroups, ({ name }) => keyOf(name)).values()]
      .filter((rows) => rows.every(({ count }) => count.lessThan(least)))
      .flatMap(([first]) =>
        first === undefined
          ? []
          : [
              // Neither name nor count: they are what is to be kept.
              breach({
                place: first.countAt,
                message: say`Ett typfall i ${investment.id}, i cell ${first.countAt.cell} på bladet ${first.countAt.sheet}, är färre än ${inPersons(least)}. Slå ihop det med ett annat; det visas inte för sig.`,
                limit: { count: least, unit: 'persons' },
                why: {
                  inputs: [reason(say`Antal`, say`färre än ${least}`, first.countAt)],
                  steps: [say`Gruppens största antal är mindre än ${least}`],
                },
              }),
            ],
      );
  },
};

import { cellReason } from '../../findings/reasons';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';
import { columnMissing } from '../whyUnknown';

export const targetGroupIsNamed: InvestmentRule = {
  id: 'OR-04',
  severity: 'warn',
  title: 'Målgruppen är utvald och avgränsad',
  source: orebro(
    '5',
    'En social investering utgörs av en riktad satsning till en utvald och avgränsad målgrupp.',
  ),
  ...OREBRO_2016,
  reading: 'Uppfyllt när kolumnen Målgrupp har en text; hur gruppen är avgränsad bedöms inte av tillägget.',
  remedy: 'Skriv i kolumnen Målgrupp vilka satsningen riktar sig till.',
  reads: ['Satsningar'],
  parameters: [],
  appliesFrom: 'Ansökan',

  check({ investment }) {
    const { targetGroup } = investment;
    if (targetGroup.kind === 'value') return PASS;
    if (targetGroup.kind === 'unreadable') return [couldNotCheck(say`målgruppen går inte att läsa`)];
    if (!targetGroup.at) return [couldNotCheck(columnMissing('Målgrupp', 'Satsningar'))];
    return [
      breach({
        place: targetGroup.at,
        message: say`Målgrupp är tom för ${investment.id}. En social investering riktar sig till en utvald och avgränsad målgrupp; skriv vilken.`,
        why: {
          inputs: [cellReason(say`Målgrupp`, targetGroup)],
          steps: [say`Cellen Målgrupp är tom, så ingen målgrupp är angiven`],
        },
      }),
    ];
  },
};

import { reason } from '../../findings/reasons';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, PASS } from '../rule';

export const ideaIsTried: InvestmentRule = {
  id: 'OR-11',
  severity: 'stop',
  title: 'En idéprövning är gjord',
  source: orebro(
    '7',
    'Ett underlag för idéprövning tas fram med en beskrivning av behovet som utgör utgångspunkt för idén',
  ),
  ...OREBRO_2016,
  reading: 'Idéprövningen finns när tabellen Ideprovning har minst en rad för satsningen.',
  remedy: 'Pröva idén och skriv in de fem kriterierna i Ideprovning.',
  reads: ['Ideprovning'],
  parameters: [],
  appliesFrom: 'Ansökan',

  check({ investment }) {
    if (investment.ideaCriteria.length > 0) return PASS;
    return [
      breach({
        place: investment.at,
        message: say`${investment.id} har ingen idéprövning. Skriv in kriterierna i tabellen Ideprovning, med motivering.`,
        actual: 0,
        limit: 1,
        why: {
          inputs: [reason(say`Satsning`, investment.id, investment.at)],
          steps: [say`Ideprovning har 0 rader för satsningen; det behövs minst 1`],
        },
      }),
    ];
  },
};

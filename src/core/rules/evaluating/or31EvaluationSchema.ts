import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach } from '../rule';
import { gapsOf } from './evaluationGaps';

export const evaluationSchemaIsWhole: InvestmentRule = {
  id: 'OR-31',
  severity: 'stop',
  title: 'Utvärderingsschemat går hela vägen från mål till ekonomisk effekt',
  source: orebro(
    '9',
    'För varje satsning skapas därför ett utvärderingsschema som visar på systematiken och logiken i vilka mål som ska uppnås genom satsningen, vilka aktiviteter som ska genomföras för att uppnå målen, samt på vilket sätt aktiviteternas genomförande och effekter ska mätas.',
  ),
  ...OREBRO_2016,
  reading:
    'Schemat har minst en rad, och varje rad har alla sex leden: mål, aktivitet, mått för genomförande, effektmått, indikator och ekonomisk effekt.',
  remedy:
    'Fyll i den tomma cellen i Utvarderingsschema, eller lägg till en rad för varje aktivitet om schemat saknas.',
  reads: ['Utvarderingsschema'],
  parameters: [],
  appliesFrom: 'Pågår',
  judgesRows: true,

  check({ investment: { id, at, evaluationLinks } }) {
    if (evaluationLinks.length > 0) return evaluationLinks.flatMap((link) => gapsOf(link, id));
    return [
      breach({
        place: at,
        message: say`${id} har inget utvärderingsschema: tabellen Utvarderingsschema har ingen rad för satsningen. Lägg till en rad för varje aktivitet, från mål till ekonomisk effekt.`,
        why: { inputs: [], steps: [say`Rader för ${id} i Utvarderingsschema: 0`] },
      }),
    ];
  },
};

import type { Investment } from '../../model/portfolio';
import type { PortfolioContext } from '../../schedules/investmentSchedules';
import { leftOutRows } from '../checkRules';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule, Verdict } from '../rule';
import { breach, couldNotCheck } from '../rule';
import {
  effectsWithoutWay,
  judgementsOfUnknownEffects,
  linkAgainstEffects,
} from './evaluationAgainstEffects';
import { gapsOf } from './evaluationGaps';

export const evaluationSchemaIsWhole: Rule = {
  id: 'OR-31',
  severity: 'stop',
  title: 'Utvärderingsschemat går hela vägen från mål till ekonomisk effekt',
  source: orebro(
    '9',
    'För varje satsning skapas därför ett utvärderingsschema som visar på systematiken och logiken i vilka mål som ska uppnås genom satsningen, vilka aktiviteter som ska genomföras för att uppnå målen, samt på vilket sätt aktiviteternas genomförande och effekter ska mätas.',
  ),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading:
    'Varje rad har alla sex leden: mål, aktivitet, mått för genomförande, effektmått, indikator och ekonomisk effekt. Att leden möter tabellerna Effekter och EffektUtfall är en varning: samma namn på effekten och samma indikator, utan hänsyn till stora bokstäver, och en rad i schemat för varje väntad effekt på nivån Kommun.',
  remedy:
    'Fyll i den tomma cellen i Utvarderingsschema, och skriv effekter och indikatorer likadant där, i Effekter och i EffektUtfall.',
  reads: ['Utvarderingsschema'],
  consults: ['Effekter', 'EffektUtfall'],
  parameters: [],
  appliesFrom: 'Pågår',
  judgesRows: true,

  check({ investment, context }) {
    const { id, at, evaluationLinks } = investment;
    if (evaluationLinks.length === 0) {
      return [
        breach({
          place: at,
          message: `${id} har inget utvärderingsschema: tabellen Utvarderingsschema har ingen rad för satsningen. Lägg till en rad för varje aktivitet, från mål till ekonomisk effekt.`,
          why: { inputs: [], steps: [`Rader för ${id} i Utvarderingsschema: 0`] },
        }),
      ];
    }
    return [
      ...evaluationLinks.flatMap((link) => gapsOf(link, id)),
      ...(effectsAreKnown(investment, context) ? againstEffects(investment) : []),
    ];
  },
};

function againstEffects(investment: Investment): Verdict[] {
  const { effects, evaluationLinks } = investment;
  if (effects.some(({ effect }) => effect.kind === 'blank' && effect.at === undefined)) {
    return [couldNotCheck('kolumnen Effekt saknas i tabellen Effekter')];
  }
  return [
    ...evaluationLinks.flatMap((link) => linkAgainstEffects(link, investment)),
    ...effectsWithoutWay(investment),
    ...judgementsOfUnknownEffects(investment),
  ];
}

/** Every row of *Effekter* could be read: one that is left out may be the one that is missed. */
function effectsAreKnown(investment: Investment, context: PortfolioContext): boolean {
  const isThere = context.portfolio.tables.Effekter.unavailable === undefined;
  return isThere && leftOutRows(['Effekter'], investment, context).length === 0;
}

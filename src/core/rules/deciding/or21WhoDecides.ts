import { cellReason, reason } from '../../findings/reasons';
import { keyOf, sameKey } from '../../values/ids';
import { valueOf } from '../../values/read';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';

export const rightInstanceDecides: Rule = {
  id: 'OR-21',
  severity: 'stop',
  title: 'Kommunstyrelsen avgör vilka ansökningar som beviljas medel',
  source: orebro(
    '8',
    'Kommunfullmäktige har delegerat beslutsmandatet till Kommunstyrelsen, som därmed avgör vilka ansökningar som beviljas medel.',
  ),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading:
    'Beslutsinstans är den instans som beslut.instans anger, oavsett stora och små bokstäver. KS läses som Kommunstyrelsen.',
  remedy: 'Låt den rätta instansen besluta, eller rätta kolumnen Beslutsinstans.',
  reads: ['Satsningar'],
  parameters: ['beslut.instans'],
  appliesFrom: 'Beviljad',

  check({ investment, parameters }) {
    const { decidedBy } = investment;
    if (decidedBy.kind === 'unreadable') return [couldNotCheck('beslutsinstansen går inte att läsa')];
    if (!decidedBy.at) return [couldNotCheck('kolumnen Beslutsinstans saknas i tabellen Satsningar')];
    const right = parameters.get('beslut.instans');
    if (decidedBy.kind === 'value' && sameKey(fullName(decidedBy.value), fullName(right))) return PASS;

    const given = valueOf(decidedBy);
    const told =
      given === undefined
        ? `Beslutsinstans är tom för ${investment.id}`
        : `Beslutsinstans för ${investment.id} är ”${given}”`;
    return [
      breach({
        place: decidedBy.at,
        message: `${told}. Medel beviljas av ${right}; rätta cellen eller låt rätt instans besluta.`,
        ...(given === undefined ? {} : { actual: given }),
        limit: right,
        why: {
          inputs: [cellReason('Beslutsinstans', decidedBy), reason('beslut.instans', right)],
          steps: [`${given === undefined ? 'En tom cell' : `”${given}”`} är inte ${right}`],
        },
      }),
    ];
  },
};

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([['ks', 'Kommunstyrelsen']]);

function fullName(instance: string): string {
  const squeezed = instance.trim().replace(/\s+/g, ' ');
  return ABBREVIATIONS.get(keyOf(squeezed)) ?? squeezed;
}

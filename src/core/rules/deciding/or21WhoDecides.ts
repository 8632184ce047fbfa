import { reason } from '../../findings/reasons';
import { keyOf, sameKey } from '../../values/ids';
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

    const shown = decidedBy.kind === 'value' ? shownName(decidedBy.value) : 'tomt';
    const told =
      decidedBy.kind === 'value'
        ? `Beslutsinstans för ${investment.id} är ”${shown}”`
        : `Beslutsinstans är tom för ${investment.id}`;
    return [
      breach({
        place: decidedBy.at,
        message: `${told}. Medel beviljas av ${right}; rätta cellen eller låt rätt instans besluta.`,
        ...(decidedBy.kind === 'value' ? { actual: shown } : {}),
        limit: right,
        why: {
          inputs: [reason('Beslutsinstans', shown, decidedBy.at), reason('beslut.instans', right)],
          steps: [`${decidedBy.kind === 'value' ? `”${shown}”` : 'En tom cell'} är inte ${right}`],
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

/** Free text may hold a person's number, which is never repeated; the name of an instance has no such digits. */
function shownName(instance: string): string {
  return /(?:\d\D*){6}/.test(instance) ? 'något med siffror' : instance;
}

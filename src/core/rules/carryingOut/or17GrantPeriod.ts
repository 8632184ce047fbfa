import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';

export const grantPeriod: Rule = {
  id: 'OR-17',
  severity: 'stop',
  title: 'Satsningen pågår minst ett och högst tre år',
  source: orebro('7–8', 'Därefter genomförs satsningen under de 1-3 år som den beviljats medel för.'),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading:
    'Hela år räknas från startdatum till dagen efter slutdatum. En start den 29 februari räknas till den 1 mars.',
  reads: ['Satsningar'],
  parameters: ['tid.minÅr', 'tid.maxÅr'],

  check({ investment, parameters }) {
    const { start, end } = investment;
    if (start.kind !== 'value') return [couldNotCheck('startdatum saknas eller går inte att läsa')];
    if (end.kind !== 'value') return [couldNotCheck('slutdatum saknas eller går inte att läsa')];
    const shortest = start.value.plusYears(parameters.get('tid.minÅr'), 'toMarch1').plusDays(-1);
    const longest = start.value.plusYears(parameters.get('tid.maxÅr'), 'toMarch1').plusDays(-1);
    const span = `${start.value}–${end.value}`;
    if (end.value.isBefore(shortest)) {
      return [
        breach({
          place: end.at,
          message: `${investment.id} pågår ${span}. Det är kortare än ${parameters.get('tid.minÅr')} år; tidigaste slutdatum är ${shortest}.`,
          actual: end.value.toString(),
          limit: shortest.toString(),
        }),
      ];
    }
    if (end.value.isAfter(longest)) {
      return [
        breach({
          place: end.at,
          message: `${investment.id} pågår ${span}. Det är längre än ${parameters.get('tid.maxÅr')} år; senaste slutdatum är ${longest}.`,
          actual: end.value.toString(),
          limit: longest.toString(),
        }),
      ];
    }
    return PASS;
  },
};

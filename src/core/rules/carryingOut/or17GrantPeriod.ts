import { reason } from '../../findings/reasons';
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
  remedy:
    'Ändra startdatum eller slutdatum så att tiden ryms, eller skriv in beslutet om förlängning i Andringar.',
  reads: ['Satsningar'],
  parameters: ['tid.minÅr', 'tid.maxÅr'],

  check({ investment, parameters }) {
    const { start, end } = investment;
    if (start.kind !== 'value') return [couldNotCheck('startdatum saknas eller går inte att läsa')];
    if (end.kind !== 'value') return [couldNotCheck('slutdatum saknas eller går inte att läsa')];
    const years = { shortest: parameters.get('tid.minÅr'), longest: parameters.get('tid.maxÅr') };
    const shortest = start.value.plusYears(years.shortest, 'toMarch1').plusDays(-1);
    const longest = start.value.plusYears(years.longest, 'toMarch1').plusDays(-1);
    const inputs = [
      reason('Startdatum', start.value.toString(), start.at),
      reason('Slutdatum', end.value.toString(), end.at),
    ];
    const span = `${start.value}–${end.value}`;
    if (end.value.isBefore(shortest)) {
      return [
        breach({
          place: end.at,
          message: `${investment.id} pågår ${span}. Det är kortare än ${years.shortest} år; tidigaste slutdatum är ${shortest}.`,
          actual: end.value.toString(),
          limit: shortest.toString(),
          why: {
            inputs,
            steps: [
              `${start.value} + ${years.shortest} år − 1 dag = ${shortest}`,
              `${end.value} är före ${shortest}`,
            ],
          },
        }),
      ];
    }
    if (end.value.isAfter(longest)) {
      return [
        breach({
          place: end.at,
          message: `${investment.id} pågår ${span}. Det är längre än ${years.longest} år; senaste slutdatum är ${longest}.`,
          actual: end.value.toString(),
          limit: longest.toString(),
          why: {
            inputs,
            steps: [
              `${start.value} + ${years.longest} år − 1 dag = ${longest}`,
              `${end.value} är efter ${longest}`,
            ],
          },
        }),
      ];
    }
    return PASS;
  },
};

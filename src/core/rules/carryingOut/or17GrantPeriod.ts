import { cellReason } from '../../findings/reasons';
import { endAsGranted } from '../../schedules/amendments';
import { inYears } from '../../text/durations';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';
import { END_UNKNOWN, START_UNKNOWN } from '../whyUnknown';

export const grantPeriod: InvestmentRule = {
  id: 'OR-17',
  severity: 'stop',
  title: 'Satsningen pågår minst ett och högst tre år',
  source: orebro('7–8', 'Därefter genomförs satsningen under de 1-3 år som den beviljats medel för.'),
  ...OREBRO_2016,
  reading:
    'Hela år räknas från startdatum till dagen efter slutdatum. En start den 29 februari räknas till den 1 mars. Ett avslut i förtid ändrar inte den tid som beviljats: den kortaste tiden jämförs med slutdatum efter förlängningar, den längsta med slutdatum efter alla beslut.',
  remedy:
    'Ändra startdatum eller slutdatum så att tiden ryms, eller skriv in beslutet om förlängning i Andringar.',
  reads: ['Satsningar'],
  consults: ['Andringar'],
  parameters: ['tid.minÅr', 'tid.maxÅr'],

  check({ investment, parameters, facts }) {
    const { start, end, decidedEnd, amendments } = investment;
    if (start.kind !== 'value') return [couldNotCheck(START_UNKNOWN)];
    if (end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const years = { shortest: parameters.get('tid.minÅr'), longest: parameters.get('tid.maxÅr') };
    const shortest = start.value.plusYears(years.shortest, 'toMarch1').plusDays(-1);
    const longest = start.value.plusYears(years.longest, 'toMarch1').plusDays(-1);
    if (end.value.isAfter(longest)) {
      return [
        breach({
          place: end.at,
          message: say`${investment.id} pågår ${start.value}–${end.value}. Det är längre än ${inYears(years.longest)}; senaste slutdatum är ${longest}.`,
          actual: end.value,
          limit: longest,
          why: {
            inputs: [cellReason(say`Startdatum`, start), cellReason(say`Slutdatum`, end)],
            steps: [
              say`${start.value} + ${inYears(years.longest)} − 1 dag = ${longest}`,
              say`${end.value} är efter ${longest}`,
            ],
          },
        }),
      ];
    }
    const granted = endAsGranted(decidedEnd, amendments, facts.today);
    if (granted.kind !== 'value')
      return [couldNotCheck(say`beviljat slutdatum saknas eller går inte att läsa`)];
    if (granted.value.isBefore(shortest)) {
      return [
        breach({
          place: granted.at,
          message: say`${investment.id} är beviljad för ${start.value}–${granted.value}. Det är kortare än ${inYears(years.shortest)}; tidigaste slutdatum är ${shortest}.`,
          actual: granted.value,
          limit: shortest,
          why: {
            inputs: [cellReason(say`Startdatum`, start), cellReason(say`Slutdatum`, granted)],
            steps: [
              say`${start.value} + ${inYears(years.shortest)} − 1 dag = ${shortest}`,
              say`${granted.value} är före ${shortest}`,
            ],
          },
        }),
      ];
    }
    return PASS;
  },
};

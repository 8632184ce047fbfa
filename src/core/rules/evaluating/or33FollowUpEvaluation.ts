import { betweenYears, inYears } from '../../text/durations';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import type { CalendarDate } from '../../values/calendarDate';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { couldNotCheck } from '../rule';
import { END_UNKNOWN } from '../whyUnknown';
import { judgeStepAfterEnd } from './stepAfterEnd';

export const followUpEvaluation: InvestmentRule = {
  id: 'OR-33',
  severity: 'stop',
  title: 'En uppföljande utvärdering görs ett till tre år efter slutet',
  source: orebro(
    '9',
    'En uppföljande utvärdering genomförs 1-3 år efter avslutad satsning för att fånga upp de effekter som kräver ett längre tidsperspektiv.',
  ),
  ...OREBRO_2016,
  reading:
    'Minst ett steg Uppföljande utvärdering i Beslutsgang ligger från slutdatum (med beslutade ändringar) + 1 år till och med slutdatum + 3 år; den 29 februari blir den 28. Saknas det är det en avvikelse först när tiden har gått ut.',
  remedy:
    'Gör den uppföljande utvärderingen ett till tre år efter slutdatum och skriv dagen på en rad med steget i Beslutsgang.',
  reads: ['Satsningar', 'Beslutsgang'],
  consults: ['Andringar'],
  parameters: ['uppföljning.minÅr', 'uppföljning.maxÅr'],
  appliesFrom: 'Avslutad',

  check(subject) {
    const { investment, parameters } = subject;
    if (investment.end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const end = investment.end.value;
    const least = parameters.get('uppföljning.minÅr');
    const most = parameters.get('uppföljning.maxÅr');
    const first = end.plusYears(least, 'toFebruary28');
    const last = end.plusYears(most, 'toFebruary28');
    const outside = (date: CalendarDate): Sentence =>
      say`Den uppföljande utvärderingen av ${investment.id} är daterad ${date}. Den ska göras mellan ${first} och ${last} (${betweenYears(least, most)} efter slutet ${end}).`;
    return judgeStepAfterEnd(subject, {
      step: 'Uppföljande utvärdering',
      named: say`Uppföljande utvärdering`,
      first,
      last,
      limits: [say`${end} + ${inYears(least)} = ${first}`, say`${end} + ${inYears(most)} = ${last}`],
      early: outside,
      late: outside,
      missing: say`${investment.id} har ingen uppföljande utvärdering i tabellen Beslutsgang. Den skulle ha gjorts senast ${last} (slut ${end} + ${inYears(most)}); lägg till steget Uppföljande utvärdering.`,
    });
  },
};

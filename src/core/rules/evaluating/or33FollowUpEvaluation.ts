import { cellReason, reason } from '../../findings/reasons';
import { say } from '../../text/sentence';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';
import { standingOf } from './afterEnd';
import { END_UNKNOWN } from '../whyUnknown';

export const followUpEvaluation: Rule = {
  id: 'OR-33',
  severity: 'stop',
  title: 'En uppföljande utvärdering görs ett till tre år efter slutet',
  source: orebro(
    '9',
    'En uppföljande utvärdering genomförs 1-3 år efter avslutad satsning för att fånga upp de effekter som kräver ett längre tidsperspektiv.',
  ),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading:
    'Minst ett steg Uppföljande utvärdering i Beslutsgang ligger från slutdatum (med beslutade ändringar) + 1 år till och med slutdatum + 3 år; den 29 februari blir den 28. Saknas det är det en avvikelse först när tiden har gått ut.',
  remedy:
    'Gör den uppföljande utvärderingen ett till tre år efter slutdatum och skriv dagen på en rad med steget i Beslutsgang.',
  reads: ['Satsningar', 'Beslutsgang'],
  consults: ['Andringar'],
  parameters: ['uppföljning.minÅr', 'uppföljning.maxÅr'],
  appliesFrom: 'Avslutad',

  check({ investment, parameters, context }) {
    const { end } = investment;
    if (end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const least = parameters.get('uppföljning.minÅr');
    const most = parameters.get('uppföljning.maxÅr');
    const window = {
      first: end.value.plusYears(least, 'toFebruary28'),
      last: end.value.plusYears(most, 'toFebruary28'),
    };
    const standing = standingOf(investment, 'Uppföljande utvärdering', window);
    const endReason = cellReason(say`Slutdatum`, end);
    const limits = [
      say`${end.value} + ${least} år = ${window.first}`,
      say`${end.value} + ${most} år = ${window.last}`,
    ];

    switch (standing.kind) {
      case 'within':
        return PASS;
      case 'outside': {
        const { date, at } = standing.step;
        const isEarly = date.isBefore(window.first);
        const limit = isEarly ? window.first : window.last;
        return [
          breach({
            place: at,
            message: say`Den uppföljande utvärderingen av ${investment.id} är daterad ${date}. Den ska göras mellan ${window.first} och ${window.last} (${least}–${most} år efter slutet ${end.value}).`,
            actual: date.toString(),
            limit: limit.toString(),
            why: {
              inputs: [endReason, reason(say`Uppföljande utvärdering`, date, at)],
              steps: [...limits, say`${date} är ${isEarly ? say`före` : say`efter`} ${limit}`],
            },
          }),
        ];
      }
      case 'none':
        if (!context.today.isAfter(window.last)) return PASS;
        return [
          breach({
            place: investment.at,
            message: say`${investment.id} har ingen uppföljande utvärdering i tabellen Beslutsgang. Den skulle ha gjorts senast ${window.last} (slut ${end.value} + ${most} år); lägg till steget Uppföljande utvärdering.`,
            limit: window.last.toString(),
            why: {
              inputs: [endReason],
              steps: [
                ...limits,
                say`${context.today} är efter ${window.last}`,
                say`Inget steg Uppföljande utvärdering finns i Beslutsgang`,
              ],
            },
          }),
        ];
    }
  },
};

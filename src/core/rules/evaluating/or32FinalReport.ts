import { cellReason, reason } from '../../findings/reasons';
import { say } from '../../text/sentence';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule } from '../rule';
import { breach, couldNotCheck, PASS } from '../rule';
import { standingOf } from './afterEnd';
import { END_UNKNOWN } from '../whyUnknown';

export const finalReport: Rule = {
  id: 'OR-32',
  severity: 'warn',
  title: 'Slutrapport med effektutvärdering lämnas när satsningen är slut',
  source: orebro(
    '9',
    'för att ligga till grund för den effektutvärdering som genomförts i samband med satsningens slutrapport.',
  ),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading:
    'Steget Slutrapport i Beslutsgang har ett datum från slutdatum (med beslutade ändringar) till och med sex månader senare. Saknas det är det en avvikelse först när tiden har gått ut.',
  remedy:
    'Lämna slutrapporten efter slutdatum och skriv dagen på en rad med steget Slutrapport i Beslutsgang.',
  reads: ['Satsningar', 'Beslutsgang'],
  consults: ['Andringar'],
  parameters: ['slutrapport.månader'],
  appliesFrom: 'Avslutad',

  check({ investment, parameters, context }) {
    const { end } = investment;
    if (end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const months = parameters.get('slutrapport.månader');
    const window = { first: end.value, last: end.value.plusMonths(months) };
    const standing = standingOf(investment, 'Slutrapport', window);
    const endReason = cellReason(say`Slutdatum`, end);
    const limitStep = say`${end.value} + ${months} månader = ${window.last}`;

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
            message: isEarly
              ? say`Slutrapporten för ${investment.id} är daterad ${date}, före slutdatum ${window.first}. Den ska visa hela satsningen; skriv dagen för den rapport som kom efter slutet.`
              : say`Slutrapporten för ${investment.id} kom ${date}. Den skulle ha kommit senast ${window.last} (slut ${window.first} + ${months} månader).`,
            actual: date.toString(),
            limit: limit.toString(),
            why: {
              inputs: [endReason, reason(say`Slutrapport`, date, at)],
              steps: [limitStep, say`${date} är ${isEarly ? say`före` : say`efter`} ${limit}`],
            },
          }),
        ];
      }
      case 'none':
        if (!context.today.isAfter(window.last)) return PASS;
        return [
          breach({
            place: investment.at,
            message: say`${investment.id} har ingen slutrapport i tabellen Beslutsgang. Den skulle ha kommit senast ${window.last} (slut ${window.first} + ${months} månader); lägg till steget Slutrapport.`,
            limit: window.last.toString(),
            why: {
              inputs: [endReason],
              steps: [
                limitStep,
                say`${context.today} är efter ${window.last}`,
                say`Inget steg Slutrapport finns i Beslutsgang`,
              ],
            },
          }),
        ];
    }
  },
};

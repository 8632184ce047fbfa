import { inMonths } from '../../text/durations';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { couldNotCheck } from '../rule';
import { END_UNKNOWN } from '../whyUnknown';
import { judgeStepAfterEnd } from './stepAfterEnd';

export const finalReport: InvestmentRule = {
  id: 'OR-32',
  severity: 'warn',
  title: 'Slutrapport med effektutvärdering lämnas när satsningen är slut',
  source: orebro(
    '9',
    'för att ligga till grund för den effektutvärdering som genomförts i samband med satsningens slutrapport.',
  ),
  ...OREBRO_2016,
  reading:
    'Steget Slutrapport i Beslutsgang har ett datum från slutdatum (med beslutade ändringar) till och med sex månader senare. Saknas det är det en avvikelse först när tiden har gått ut.',
  remedy:
    'Lämna slutrapporten efter slutdatum och skriv dagen på en rad med steget Slutrapport i Beslutsgang.',
  reads: ['Satsningar', 'Beslutsgang'],
  consults: ['Andringar'],
  parameters: ['slutrapport.månader'],
  appliesFrom: 'Avslutad',

  check(subject) {
    const { investment, parameters } = subject;
    if (investment.end.kind !== 'value') return [couldNotCheck(END_UNKNOWN)];
    const end = investment.end.value;
    const months = parameters.get('slutrapport.månader');
    const last = end.plusMonths(months);
    return judgeStepAfterEnd(subject, {
      step: 'Slutrapport',
      named: say`Slutrapport`,
      first: end,
      last,
      limits: [say`${end} + ${inMonths(months)} = ${last}`],
      early: (date) =>
        say`Slutrapporten för ${investment.id} är daterad ${date}, före slutdatum ${end}. Den ska visa hela satsningen; skriv dagen för den rapport som kom efter slutet.`,
      late: (date) =>
        say`Slutrapporten för ${investment.id} kom ${date}. Den skulle ha kommit senast ${last} (slut ${end} + ${inMonths(months)}).`,
      missing: say`${investment.id} har ingen slutrapport i tabellen Beslutsgang. Den skulle ha kommit senast ${last} (slut ${end} + ${inMonths(months)}); lägg till steget Slutrapport.`,
    });
  },
};

import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { verdictsOnPart } from './applicationParts';

export const anchoredInEvidence: InvestmentRule = {
  id: 'OR-15',
  severity: 'stop',
  title: 'Ansökan är förankrad i forskning eller beprövad erfarenhet',
  source: orebro(
    '7',
    'En ansökan ska också förankras i relevant forskning, alternativt hänvisa till beprövad erfarenhet, som styrker valet av målgrupp och metod i satsningen.',
  ),
  ...OREBRO_2016,
  reading:
    'Uppfyllt när delen Evidens och forskning är klar i Ansokan; om forskningen styrker valet bedöms inte av tillägget.',
  remedy: 'Skriv delen Evidens och forskning, och sätt Klar till Ja i Ansokan.',
  reads: ['Ansokan'],
  parameters: [],
  appliesFrom: 'Ansökan',
  judgesRows: true,

  check: (subject) => verdictsOnPart('Evidens och forskning', subject),
};

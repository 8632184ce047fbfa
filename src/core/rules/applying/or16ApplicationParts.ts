import { APPLICATION_PARTS } from '../../model/choices';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { verdictsOnPart } from './applicationParts';

export const applicationHasEveryPart: InvestmentRule = {
  id: 'OR-16',
  severity: 'stop',
  title: 'Ansökan har sina åtta delar',
  source: orebro(
    '7',
    'Problemformulering och nulägesbeskrivning Evidens och forskning Målgrupp och avgränsning Metod och bemanning Tid för genomförande (1-3 år) Målsättning, effekter och utvärdering Kostnader och återföring Plan för implementering och uppskalning',
  ),
  ...OREBRO_2016,
  reading:
    'Var och en av de åtta delarna har en rad i Ansokan och är klar. Står en del på flera rader ska alla vara klara.',
  remedy: 'Skriv den del som saknas, och sätt Klar till Ja i Ansokan när den är färdig.',
  reads: ['Ansokan'],
  parameters: [],
  appliesFrom: 'Ansökan',
  judgesRows: true,

  check: (subject) => APPLICATION_PARTS.flatMap((part) => verdictsOnPart(part, subject)),
};

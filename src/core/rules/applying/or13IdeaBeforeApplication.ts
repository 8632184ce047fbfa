import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import { stepsNamed } from '../../model/processSteps';
import type { InvestmentRule } from '../rule';
import { orderOf } from '../stepOrder';

const ORDER = ['Beredningsgrupp idé', 'Nämndinformation', 'Ansökan påbörjad'] as const;

export const ideaBeforeApplication: InvestmentRule = {
  id: 'OR-13',
  severity: 'stop',
  title: 'Beredningsgruppen och nämnderna tar ställning till idén innan ansökan påbörjas',
  source: orebro('7', 'Förutsatt att nämnderna ställer sig bakom idén kan en ansökan påbörjas.'),
  ...OREBRO_2016,
  reading:
    'Stegen tas i ordningen Beredningsgrupp idé, Nämndinformation och Ansökan påbörjad; samma dag går bra. Har ett steg flera rader räknas alla: det sista datumet i ett steg får inte vara efter det första i nästa. Varje steg jämförs med det närmaste tidigare som finns.',
  remedy: 'Rätta datumet i Beslutsgang, eller ta om steget så att stegen följer på varandra.',
  reads: ['Beslutsgang'],
  parameters: [],
  appliesFrom: 'Beviljad',
  judgesRows: true,

  check({ investment }) {
    return orderOf(
      investment,
      ORDER.map((name) => ({ name, rows: stepsNamed(investment, name) })),
    );
  },
};

import type { ProcessStep } from '../../model/applicationRows';
import type { Investment } from '../../model/portfolio';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import { stepsNamed } from '../../model/processSteps';
import type { InvestmentRule } from '../rule';
import { orderOf } from '../stepOrder';

const BEFORE_DECISION = [
  'Beredningsgrupp',
  'Nämndyttrande',
  'Underskrifter',
  'Kommundirektörens beredning',
  'Styrgrupp',
] as const;

export const decisionOrder: InvestmentRule = {
  id: 'OR-19',
  severity: 'stop',
  title: 'Ansökan bereds i ordning fram till beslutet',
  source: orebro(
    '8',
    'Förutsatt att ansökan har beretts enligt ovan beskrivna process och godkänts av den politiska styrgruppen går den upp för slutgiltigt beslut.',
  ),
  ...OREBRO_2016,
  reading:
    'Ordningen på s. 7 och 8 är Beredningsgrupp, Nämndyttrande, Underskrifter, Kommundirektörens beredning, Styrgrupp och Kommunstyrelsen (saknas det sista steget räknas Beslutsdatum); samma dag går bra. Har ett steg flera rader räknas alla: det sista datumet i ett steg får inte vara efter det första i nästa. Varje steg jämförs med det närmaste tidigare som finns.',
  remedy: 'Rätta datumet i Beslutsgang, eller ta om steget så att stegen följer på varandra.',
  reads: ['Satsningar', 'Beslutsgang'],
  parameters: [],
  appliesFrom: 'Beviljad',
  judgesRows: true,

  check({ investment }) {
    return orderOf(investment, [
      ...BEFORE_DECISION.map((name) => ({ name, rows: stepsNamed(investment, name) })),
      { name: 'Kommunstyrelsen', rows: decisionRows(investment) },
    ]);
  },
};

function decisionRows(investment: Investment): readonly ProcessStep[] {
  const rows = stepsNamed(investment, 'Kommunstyrelsen');
  const { decisionDate } = investment;
  if (rows.length > 0 || decisionDate.kind !== 'value') return rows;
  return [{ step: 'Kommunstyrelsen', party: undefined, date: decisionDate.value, at: decisionDate.at }];
}

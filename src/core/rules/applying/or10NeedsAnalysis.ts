import { reason } from '../../findings/reasons';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import { earliestOf, stepsNamed } from '../../model/processSteps';
import type { InvestmentRule } from '../rule';
import { breach, PASS } from '../rule';

export const needsAnalysisComesFirst: InvestmentRule = {
  id: 'OR-10',
  severity: 'warn',
  title: 'En behovsanalys kommer före idén och ansökan',
  source: orebro(
    '6',
    'För att säkerställa investeringar som når de målgrupper i störst behov av insatser behöver en behovsanalys utgöra utgångspunkt för hur en satsning ska utformas.',
  ),
  ...OREBRO_2016,
  reading:
    'Den första behovsanalysen är daterad senast samma dag som det första av stegen Idéprövning och Ansökan påbörjad. Saknas steget Behovsanalys är det en avvikelse.',
  remedy: 'Gör en behovsanalys, eller skriv in i Beslutsgang när den gjordes.',
  reads: ['Beslutsgang'],
  parameters: [],
  appliesFrom: 'Ansökan',

  check({ investment }) {
    const analysis = earliestOf(stepsNamed(investment, 'Behovsanalys'));
    const first = earliestOf([
      ...stepsNamed(investment, 'Idéprövning'),
      ...stepsNamed(investment, 'Ansökan påbörjad'),
    ]);
    const firstInputs = first ? [reason(say`${first.step}`, first.date, first.at)] : [];
    if (analysis === undefined) {
      return [
        breach({
          place: investment.at,
          message: say`Ingen behovsanalys står i Beslutsgang för ${investment.id}. En behovsanalys ska vara utgångspunkt för satsningen; skriv in steget Behovsanalys med datum.`,
          ...(first ? { limit: first.date } : {}),
          why: {
            inputs: [reason(say`Satsning`, investment.id, investment.at), ...firstInputs],
            steps: [say`Beslutsgang har 0 rader med steget Behovsanalys för satsningen`],
          },
        }),
      ];
    }
    if (first === undefined || !analysis.date.isAfter(first.date)) return PASS;
    return [
      breach({
        place: analysis.at,
        message: say`Behovsanalysen för ${investment.id} är från ${analysis.date}, efter steget ${first.step} ${first.date}. Behovsanalysen ska komma först, senast ${first.date}.`,
        actual: analysis.date,
        limit: first.date,
        why: {
          inputs: [reason(say`Behovsanalys`, analysis.date, analysis.at), ...firstInputs],
          steps: [
            say`Det första av Idéprövning och Ansökan påbörjad är ${first.step} ${first.date}`,
            say`${analysis.date} är efter ${first.date}`,
          ],
        },
      }),
    ];
  },
};

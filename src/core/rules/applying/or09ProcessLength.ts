import { reason } from '../../findings/reasons';
import { hasReached } from '../../model/choices';
import { inMonths } from '../../text/durations';
import { say } from '../../text/sentence';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import { decisionDateOf, earliestOf, stepsNamed } from '../../model/processSteps';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE, PASS } from '../rule';

export const processLength: InvestmentRule = {
  id: 'OR-09',
  severity: 'info',
  title: 'Det tar sju till tio månader från idéprövning till beslut',
  source: orebro(
    '6',
    'processen pågår vanligtvis 7-10 månader, beroende på omfattning och komplexitet, samt ledtider i beslutsprocessen',
  ),
  ...OREBRO_2016,
  reading:
    'Räknas från det första steget Idéprövning till Beslutsdatum, eller till det sista steget Kommunstyrelsen där Beslutsdatum är tomt. En dag som månaden inte har blir dess sista.',
  remedy: 'Rätta datumen om de är fel; annars visar tiden bara att processen inte var den vanliga.',
  reads: ['Satsningar', 'Beslutsgang'],
  parameters: ['process.minMånader', 'process.maxMånader'],
  appliesFrom: 'Ansökan',

  check({ investment, parameters }) {
    const decision = decisionDateOf(investment);
    if (decision.kind === 'unreadable') return [couldNotCheck(say`beslutsdatum går inte att läsa`)];
    if (decision.kind === 'blank') {
      const status = valueOf(investment.status);
      const isDecided = status !== undefined && hasReached(status, 'Beviljad');
      return isDecided ? [couldNotCheck(say`beslutsdatum saknas`)] : NOT_APPLICABLE;
    }
    const idea = earliestOf(stepsNamed(investment, 'Idéprövning'));
    if (idea === undefined) return [couldNotCheck(say`steget Idéprövning saknas i tabellen Beslutsgang`)];

    const months = {
      least: parameters.get('process.minMånader'),
      most: parameters.get('process.maxMånader'),
    };
    const earliest = idea.date.plusMonths(months.least);
    const latest = idea.date.plusMonths(months.most);
    const decided = decision.value;
    const isEarly = decided.isBefore(earliest);
    if (!isEarly && !decided.isAfter(latest)) return PASS;
    const limit = isEarly ? earliest : latest;
    const comparison = isEarly ? say`tidigare än vanligt, ${earliest}` : say`senare än vanligt, ${latest}`;
    return [
      breach({
        place: decision.at,
        message: say`${investment.id} idéprövades ${idea.date} och beslutades ${decided}. Det är ${comparison}: processen pågår vanligtvis ${months.least} till ${inMonths(months.most)}.`,
        actual: decided,
        limit: limit,
        why: {
          inputs: [reason(say`Idéprövning`, idea.date, idea.at), reason(say`Beslut`, decided, decision.at)],
          steps: [
            say`${idea.date} + ${inMonths(months.least)} = ${earliest}`,
            say`${idea.date} + ${inMonths(months.most)} = ${latest}`,
            say`${decided} är ${isEarly ? say`före` : say`efter`} ${limit}`,
          ],
        },
      }),
    ];
  },
};

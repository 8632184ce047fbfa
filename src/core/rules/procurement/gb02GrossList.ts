import type { ReasonInput } from '../../findings/finding';
import { reason } from '../../findings/reasons';
import { GOTEBORG } from '../../procurement/followUp';
import type { GrossListBounds, GrossListVerdict } from '../../procurement/grossList';
import { judgeGrossList } from '../../procurement/grossList';
import type { PortfolioContext } from '../../schedules/portfolioContext';
import { toldWithUnit } from '../../findings/findingValue';
import { inFull, listed, say } from '../../text/sentence';
import { CalendarDate } from '../../values/calendarDate';
import { Exact } from '../../values/money';
import { goteborg } from '../goteborgSource';
import type { PortfolioRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { EVERY_PROCUREMENT } from './everyProcurement';

export const grossList: PortfolioRule = {
  id: 'GB-02',
  severity: 'warn',
  title: 'Bruttolistan har de upphandlingar som är tillräckligt långa och stora, och bara dem',
  source: goteborg(
    '6',
    'En bruttolista finns som omfattar alla upphandlingar som pågår under minst fyra månader och kräver mer än en arbetstagare.',
  ),
  ...EVERY_PROCUREMENT,
  isAboutWorkbook: true,
  reading:
    'Tabellen Upphandlingar är bruttolistan. En rad hör dit när Månader är minst gränsen och Arbetstagare fler än gränsen, med de gränser som gällde när upphandlingens år började. En upphandling som inte står i tabellen går inte att se.',
  remedy: 'Rätta Månader och Arbetstagare, eller ta bort upphandlingen ur bruttolistan.',
  reads: ['Upphandlingar'],
  parameters: ['upphandling.minMånader', 'upphandling.merÄnArbetstagare'],
  judgesRows: true,

  check(context) {
    const { procurements } = context.portfolio;
    if (procurements.length === 0) return NOT_APPLICABLE;
    return procurements.flatMap((procurement) => {
      const bounds = boundsOf(procurement.year, context);
      return judgeGrossList([procurement], bounds).flatMap((verdict) => told(verdict, bounds));
    });
  },
};

/** What holds when the year begins holds for its procurements. */
function boundsOf(year: number, { portfolio: { parameters } }: PortfolioContext): GrossListBounds {
  const on = CalendarDate.firstOfYear(year);
  return {
    minimumMonths: new Exact(parameters.get('upphandling.minMånader', on, GOTEBORG)),
    moreThanWorkers: new Exact(parameters.get('upphandling.merÄnArbetstagare', on, GOTEBORG)),
  };
}

function told({ procurement, belongs, reasons }: GrossListVerdict, bounds: GrossListBounds): Verdict[] {
  const { id, months, workers, at } = procurement;
  if (belongs === undefined) {
    const missing = [
      ...(reasons.includes('monthsMissing') ? ['Månader'] : []),
      ...(reasons.includes('workersMissing') ? ['Arbetstagare'] : []),
    ];
    return [couldNotCheck(say`${listed(missing)} saknas för upphandlingen ${id}`)];
  }
  if (belongs) return [];
  const inputs: ReasonInput[] = [
    ...(months ? [reason(say`Månader`, inFull(months.value), months.at)] : []),
    ...(workers ? [reason(say`Arbetstagare`, inFull(workers.value), workers.at)] : []),
  ];
  const breaches: Verdict[] = [];
  if (reasons.includes('tooShort') && months) {
    breaches.push(
      breach({
        place: months.at ?? at,
        message: say`Upphandlingen ${id} pågår ${toldWithUnit({ count: months.value, unit: 'months' })}. Bruttolistan har de som pågår minst ${inFull(bounds.minimumMonths)}; ta bort den ur listan eller rätta Månader.`,
        actual: { count: months.value, unit: 'months' },
        limit: { count: bounds.minimumMonths, unit: 'months' },
        why: {
          inputs,
          steps: [say`${inFull(months.value)} är mindre än ${inFull(bounds.minimumMonths)}`],
        },
      }),
    );
  }
  if (reasons.includes('tooFewWorkers') && workers) {
    breaches.push(
      breach({
        place: workers.at ?? at,
        message: say`Upphandlingen ${id} kräver ${inFull(workers.value)} arbetstagare. Bruttolistan har de som kräver fler än ${inFull(bounds.moreThanWorkers)}; ta bort den ur listan eller rätta Arbetstagare.`,
        actual: { count: workers.value, unit: 'persons' },
        limit: { count: bounds.moreThanWorkers, unit: 'persons' },
        why: {
          inputs,
          steps: [say`${inFull(workers.value)} är inte mer än ${inFull(bounds.moreThanWorkers)}`],
        },
      }),
    );
  }
  return breaches;
}

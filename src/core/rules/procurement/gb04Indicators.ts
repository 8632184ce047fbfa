import { reason } from '../../findings/reasons';
import type { InputTable } from '../../model/inputTables';
import { BENEFITS } from '../../procurement/benefitEffects';
import { GOTEBORG, procurementEffects } from '../../procurement/followUp';
import type { InvestmentSchedules } from '../../schedules/investmentSchedules';
import type { PortfolioContext } from '../../schedules/portfolioContext';
import { leftOutRows, whyLeftOut } from '../../schedules/leftOut';
import { inSwedish } from '../../text/inSwedish';
import type { Sentence } from '../../text/sentence';
import { listed, say, sentenceOf } from '../../text/sentence';
import { goteborg } from '../goteborgSource';
import type { PortfolioRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { EVERY_PROCUREMENT } from './everyProcurement';

const PAYOFF_TABLES = ['Typfall', 'Prislista', 'Insatskostnad'] as const satisfies readonly InputTable[];

export const indicators: PortfolioRule = {
  id: 'GB-04',
  severity: 'info',
  title: 'Nyckeltalen finns: andel, personer per form och effekter i ersättningar',
  source: goteborg(
    '7',
    'andel av tjänsteupphandlingar och andra relevanta data från bruttolistan, antal individer ut i anställning, lärlingsplats, trainee, praktik eller sysselsättning, effektmål för målgrupperna effekter i arbetslöshetsersättning, försörjningsstöd och aktivitetsersättning',
  ),
  ...EVERY_PROCUREMENT,
  reading:
    'Andelen behöver minst en tjänsteupphandling, personerna minst en rad i Placeringar när någon upphandling har social hänsyn. Effekterna räknas av payoffmodellen för de satsningar som följer Göteborgs regelverk: en post i Typfall med ersättningens namn. Det nyckeltal som saknar underlag visas.',
  remedy:
    'Fyll i Upphandlingar och Placeringar, och lägg poster med ersättningarnas namn i Typfall och Prislista.',
  reads: ['Upphandlingar'],
  consults: ['Placeringar', ...PAYOFF_TABLES],
  parameters: [],

  check(context, schedules) {
    const { procurements, placements, tables } = context.portfolio;
    const [first] = procurements;
    if (first === undefined) return NOT_APPLICABLE;
    if (tables.Placeringar.unavailable !== undefined) return [couldNotCheck(tables.Placeringar.unavailable)];
    const effects = procurementEffects(schedules);
    const missing: Verdict[] = [];
    const tell = (indicator: Sentence, because: Sentence): void => {
      missing.push(
        breach({
          place: first.at,
          message: say`Nyckeltalet ${indicator} går inte att visa: ${because}.`,
          limit: { missing: inSwedish(indicator) },
          why: {
            inputs: [
              reason(say`Upphandlingar`, String(procurements.length)),
              reason(say`Rader i Placeringar`, String(placements.length)),
            ],
            steps: [say`Underlag för ${indicator} saknas: ${because}`],
          },
        }),
      );
    };
    if (!procurements.some(({ isService }) => isService))
      tell(say`andel av tjänsteupphandlingar`, say`ingen upphandling är en tjänsteupphandling`);
    if (placements.length === 0 && procurements.some((row) => row.hasSocialConsideration))
      tell(say`personer per form`, say`Placeringar har ingen rad`);
    const unseen = whyEffectsUnknown(context, schedules);
    if (unseen !== undefined) return [...missing, couldNotCheck(unseen)];
    const untold = BENEFITS.filter((benefit) => !effects.some((effect) => effect.benefit === benefit));
    if (untold.length > 0) {
      const names = listed(untold.map((benefit) => sentenceOf(benefit.toLowerCase())));
      tell(
        say`effekter i ${names}`,
        say`ingen satsning med regelverket Göteborg har en payoff med en sådan post i Typfall`,
      );
    }
    return missing;
  },
};

/** What could not be read may have held the effects. */
function whyEffectsUnknown(
  context: PortfolioContext,
  schedules: readonly InvestmentSchedules[],
): Sentence | undefined {
  const followers = schedules.filter(({ parameters }) => parameters.ruleSet.base === GOTEBORG.base);
  if (followers.length === 0) return undefined;
  const missing = PAYOFF_TABLES.map((table) => context.facts.tables[table].unavailable).find(Boolean);
  const [row] = followers.flatMap(({ investment }) => leftOutRows(PAYOFF_TABLES, investment, context));
  return missing ?? (row && whyLeftOut(row));
}

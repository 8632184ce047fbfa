import { cellReason, reason } from '../../findings/reasons';
import type { IdeaCriterionRow } from '../../model/applicationRows';
import type { IdeaCriterion } from '../../model/choices';
import { IDEA_CRITERIA } from '../../model/choices';
import type { Investment } from '../../model/portfolio';
import { say } from '../../text/sentence';
import { leftOutRows } from '../../schedules/leftOut';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing } from '../whyUnknown';

export const ideaMeetsCriteria: InvestmentRule = {
  id: 'OR-12',
  severity: 'stop',
  title: 'Idéprövningens fem kriterier är uppfyllda, vart och ett med motivering',
  source: orebro(
    '7',
    'Om beredningsgruppen anser att idéprövningen uppfyller uppsatta kriterier lyfts den till berörda nämnder som information och möjlighet för politiken att inkomma med synpunkter på förslaget.',
  ),
  ...OREBRO_2016,
  reading:
    'De fem kriterierna på s. 3 och 7 har var sin rad med Ja och en motivering. Står ett kriterium på flera rader gäller det varje rad. Saknas alla rader säger OR-11 det.',
  remedy: 'Bearbeta idén tills kriteriet är uppfyllt, och skriv Ja och motiveringen på kriteriets rad.',
  reads: ['Ideprovning'],
  parameters: [],
  appliesFrom: 'Ansökan',
  judgesRows: true,

  check(subject) {
    const { investment } = subject;
    if (investment.ideaCriteria.length === 0) return NOT_APPLICABLE;
    // What is missing may be on a row that could not be read.
    const isWhole = leftOutRows(['Ideprovning'], investment, subject).length === 0;
    const verdicts = IDEA_CRITERIA.flatMap((criterion): Verdict[] => {
      const rows = investment.ideaCriteria.filter((row) => row.criterion === criterion);
      if (rows.length === 0) return isWhole ? [missing(criterion, investment)] : [];
      return rows.flatMap((row) => verdictOn(row, investment));
    });
    const hasReasons = investment.ideaCriteria.some(({ reason: { kind, at } }) => kind !== 'blank' || at);
    return hasReasons ? verdicts : [...verdicts, couldNotCheck(NO_COLUMN)];
  },
};

const NO_COLUMN = columnMissing('Motivering', 'Ideprovning');

function missing(criterion: IdeaCriterion, investment: Investment): Verdict {
  return breach({
    place: investment.at,
    message: say`Kriteriet ${criterion} saknas i idéprövningen för ${investment.id}. Lägg till en rad i tabellen Ideprovning med Ja eller Nej och motivering.`,
    limit: { missing: criterion },
    why: {
      inputs: [reason(say`Satsning`, investment.id, investment.at)],
      steps: [say`Ideprovning har 0 rader med kriteriet ${criterion} för satsningen; det behövs 1`],
    },
  });
}

function verdictOn(row: IdeaCriterionRow, investment: Investment): Verdict[] {
  const { criterion, isMet, isMetAt } = row;
  const met = reason(say`${criterion}: Uppfyllt`, isMet ? say`Ja` : say`Nej`, isMetAt);
  if (!isMet) {
    return [
      breach({
        place: isMetAt,
        message: say`Kriteriet ${criterion} är inte uppfyllt för ${investment.id}. Alla fem kriterier ska vara uppfyllda innan en ansökan påbörjas.`,
        actual: 'Nej',
        limit: 'Ja',
        why: { inputs: [met], steps: [say`Uppfyllt är inte Ja`] },
      }),
    ];
  }
  if (row.reason.kind === 'value') return [];
  if (row.reason.kind === 'unreadable')
    return [couldNotCheck(say`motiveringen till kriteriet ${criterion} går inte att läsa`)];
  if (!row.reason.at) return [];
  return [
    breach({
      place: row.reason.at,
      message: say`Kriteriet ${criterion} är uppfyllt för ${investment.id} men saknar motivering. Skriv i kolumnen Motivering varför det är uppfyllt.`,
      why: {
        inputs: [met, cellReason(say`${criterion}: Motivering`, row.reason)],
        steps: [say`Uppfyllt är Ja`, say`Motivering är tom`],
      },
    }),
  ];
}

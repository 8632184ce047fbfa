import { cellReason } from '../../findings/reasons';
import type { PriceListRow } from '../../model/payoffRows';
import { say } from '../../text/sentence';
import { ekusia } from '../ekusiaSource';
import { EVERY_DECISION } from '../heldBy';
import type { PortfolioRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { cellUnreadable, columnMissing } from '../whyUnknown';

/** Older than this, a price no longer says what the thing costs. */
const OLDEST_YEARS = 5;

export const pricesAreCurrent: PortfolioRule = {
  id: 'EK-11',
  severity: 'warn',
  title: 'Ett pris har en källa, och ett prisår som är högst fem år gammalt',
  source: ekusia(
    '10',
    'ett nätverk med nyckelfunktioner som träffas ett antal gånger per år för att justera och utveckla modellen',
  ),
  ...EVERY_DECISION,
  reading:
    'Gäller varje rad i Prislista. Åldern är innevarande år minus Prisår; fem år är tillåtet, sex är det inte. Ett pris utan prisår räknas som för gammalt. Tiden fem år är tilläggets val; utvärderingen säger bara att modellen ska justeras.',
  remedy: 'Skriv var priset kommer från, och byt ett gammalt pris mot ett nytt med sitt prisår.',
  reads: ['Prislista'],
  parameters: [],
  isAboutPortfolio: true,
  isAboutWorkbook: true,
  judgesRows: true,

  check({ portfolio: { prices }, facts: { today } }) {
    const [first] = prices;
    if (first === undefined) return NOT_APPLICABLE;
    const verdicts = prices.flatMap((row) => [...judgeSource(row), ...judgeYear(row, today.year)]);
    return [...missingColumns(first), ...verdicts];
  },
};

/** A column is missing for every row alike: it is told once. */
function missingColumns({ source, priceYear }: PriceListRow): Verdict[] {
  const isMissing = (read: PriceListRow['source'] | PriceListRow['priceYear']): boolean =>
    read.kind === 'blank' && read.at === undefined;
  return [
    ...(isMissing(source) ? [couldNotCheck(columnMissing('Källa', 'Prislista'))] : []),
    ...(isMissing(priceYear) ? [couldNotCheck(columnMissing('Prisår', 'Prislista'))] : []),
  ];
}

function judgeSource({ item, actor, source }: PriceListRow): Verdict[] {
  if (source.kind === 'unreadable') return [couldNotCheck(cellUnreadable(source.at))];
  if (source.kind === 'value' || source.at === undefined) return [];
  const { at } = source;
  return [
    breach({
      place: at,
      message: say`Priset på ${item} (${actor}) saknar källa. Skriv var det kommer från i cell ${at.cell} på bladet ${at.sheet}.`,
      why: {
        inputs: [cellReason(say`Källa`, source)],
        steps: [say`Cellen är tom`],
      },
    }),
  ];
}

function judgeYear({ item, actor, priceYear }: PriceListRow, thisYear: number): Verdict[] {
  if (priceYear.at === undefined) return [];
  const oldest = thisYear - OLDEST_YEARS;
  if (priceYear.kind === 'value' && priceYear.value >= oldest) return [];
  const inputs = [cellReason(say`Prisår`, priceYear)];
  if (priceYear.kind !== 'value') {
    return [
      breach({
        place: priceYear.at,
        message: say`Priset på ${item} (${actor}) saknar prisår. Skriv det år som priset gäller; det ska vara ${oldest} eller senare.`,
        limit: oldest,
        why: { inputs, steps: [say`${thisYear} − ${OLDEST_YEARS} år = ${oldest}`, say`Prisår är tomt`] },
      }),
    ];
  }
  const { value: year } = priceYear;
  return [
    breach({
      place: priceYear.at,
      message: say`Priset på ${item} (${actor}) är från ${year}, ${thisYear - year} år gammalt. Det ska vara från ${oldest} eller senare; byt det mot ett nytt.`,
      actual: year,
      limit: oldest,
      why: {
        inputs,
        steps: [say`${thisYear} − ${OLDEST_YEARS} år = ${oldest}`, say`${year} är före ${oldest}`],
      },
    }),
  ];
}

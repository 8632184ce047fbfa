import type { Decimal } from 'decimal.js';
import { say } from '../text/sentence';
import { Exact } from '../values/money';
import { keyOf, sameKey } from '../values/ids';
import type { PayoffAssumptions, PayoffInput, PriceRow } from './payoffInput';
import type { PayoffProblem } from './problem';
import { problem } from './problem';
import { addTo } from '../values/grouped';

/** A price in the money of the analysis year. */
export interface PriceInForce {
  readonly row: PriceRow;
  /** Where the row stands in the price list. */
  readonly position: number;
  /** What moves it from its own year: index of the analysis year / index of the price's year. */
  readonly indexRatio: Decimal;
  /** Kronor a unit. */
  readonly price: Decimal;
}

/**
 * The prices of a post. It may cost several actors, and each of them in several kinds; all of them count. Where one
 * actor's price of one kind stands with several years, the latest that is not after the analysis year is in force.
 */
export function pricesInForce(
  post: string,
  { prices, assumptions }: PayoffInput,
): { readonly prices: readonly PriceInForce[]; readonly problems: readonly PayoffProblem[] } {
  const rivals = new Map<string, PositionedRow[]>();
  prices.forEach((row, position) => {
    if (!sameKey(row.post, post)) return;
    addTo(rivals, `${keyOf(row.actor)}\n${row.kind}`, { row, position });
  });

  const found: PriceInForce[] = [];
  const problems: PayoffProblem[] = [];
  for (const rows of rivals.values()) {
    const price = inForce(rows, assumptions);
    if ('reason' in price) problems.push(price);
    else found.push(price);
  }
  return { prices: found, problems };
}

interface PositionedRow {
  readonly row: PriceRow;
  readonly position: number;
}

function inForce(
  rows: readonly PositionedRow[],
  assumptions: PayoffAssumptions,
): PriceInForce | PayoffProblem {
  const yearOf = ({ row }: PositionedRow) => row.priceYear?.value ?? assumptions.analysisYear;
  const begun = rows.filter((row) => yearOf(row) <= assumptions.analysisYear);
  const years = begun.length > 0 ? begun.map(yearOf) : rows.map(yearOf);
  const year = begun.length > 0 ? Math.max(...years) : Math.min(...years);
  const [chosen, rival] = rows.filter((row) => yearOf(row) === year);
  if (chosen === undefined) return problem('noPrice', say`priset saknas`, undefined);
  const { post, actor, kind, at } = chosen.row;
  if (rival) {
    const reason = say`posten ${post} har två priser av slaget ${kind} för ${actor} och ${year} i Prislista`;
    return problem('ambiguousPrice', reason, rival.row.at ?? at);
  }
  return inAnalysisYear(chosen, year, assumptions);
}

function inAnalysisYear(
  { row, position }: PositionedRow,
  year: number,
  { analysisYear, priceIndex }: PayoffAssumptions,
): PriceInForce | PayoffProblem {
  const price = row.price.value;
  if (priceIndex.size === 0 || year === analysisYear)
    return { row, position, price, indexRatio: new Exact(1) };
  const from = priceIndex.get(year)?.value;
  const to = priceIndex.get(analysisYear)?.value;
  if (from === undefined || to === undefined || !from.isPositive() || from.isZero()) {
    const missing = to === undefined ? analysisYear : year;
    const reason = say`priset på ${row.post} är från ${year} och kan inte räknas om till ${analysisYear}, eftersom prisindex.${missing} saknas eller är noll`;
    return problem('noPriceIndex', reason, row.priceYear?.at ?? row.at);
  }
  return { row, position, price: price.times(to).dividedBy(from), indexRatio: new Exact(to).dividedBy(from) };
}

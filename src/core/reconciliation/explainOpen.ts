import type { LedgerRow } from '../model/portfolio';
import { rememberedSteps } from '../reuse/remembered';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { RenOwners } from '../schedules/renOwners';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { joined } from '../values/joined';
import type { Difference } from './difference';
import type { Swaps } from './swaps';
import { explain } from './explainDifferences';
import { findSwaps } from './swaps';
import { ExplainingRows } from './explainingRows';
import type { MisdatedVouchers } from './misdated';
import { findMisdated } from './misdated';
import type { OpenDifference } from './openAmounts';
import type { PlacedLedger } from './placeRows';

interface Explained {
  /** With the rows moved that are told as of another investment or period. */
  readonly placed: PlacedLedger;
  /** Those that have a reason. */
  readonly differences: readonly Difference[];
}

/** Many choices of vouchers may be tried for each. */
const EXPLAINED_A_STEP = 32;

/**
 * What the rows explain of what is open.
 *
 * @param openByRen those of one REN and one comparison together
 */
export function* explainOpen(
  firstPlaced: PlacedLedger,
  openByRen: readonly (readonly OpenDifference[])[],
  owners: RenOwners,
  facts: SharedFacts,
): Steps<Explained> {
  const open = joined(openByRen);
  const rows = yield* ExplainingRows.of(firstPlaced, facts, openByRen);
  const swaps = findSwaps(open, rows);
  const misdated = findMisdated(openByRen, rows, swaps);
  const differences: Difference[] = [];
  const explainOne = (own: OpenDifference): void => {
    const difference = explain(own, { rows, swaps, misdated, owners });
    if (difference.reasons.length > 0) differences.push(difference);
  };
  yield* eachRow(open, explainOne, EXPLAINED_A_STEP);
  return {
    placed: yield* placedAnew(firstPlaced, rowsOfOthers(swaps), rowsOfOtherPeriods(misdated)),
    differences,
  };
}

const placedAnew = rememberedSteps(function* (
  placed: PlacedLedger,
  ofOthers: ReadonlySet<LedgerRow>,
  ofOtherPeriods: ReadonlySet<LedgerRow>,
): Steps<PlacedLedger> {
  const moved = yield* placed.moved(ofOthers, 'otherInvestment');
  return yield* moved.withMisdated(ofOtherPeriods);
});

/** Rows that lie on one investment and are missing on another. */
function rowsOfOthers(swaps: Swaps): ReadonlySet<LedgerRow> {
  const between = [...new Set(swaps.values())].filter(
    ({ from, to }) => from.line.investment !== to.line.investment,
  );
  return new Set(between.flatMap(({ rows }) => rows));
}

function rowsOfOtherPeriods({ missing }: MisdatedVouchers): ReadonlySet<LedgerRow> {
  return new Set([...missing.values()].flatMap(({ rows }) => rows));
}

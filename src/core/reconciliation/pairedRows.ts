import type { LedgerRow } from '../model/portfolio';
import { carriedOn, remembered, rememberedSteps } from '../reuse/remembered';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { ProjectNumbers } from '../schedules/projectNumbers';
import type { RenCosts } from '../schedules/renCosts';
import type { RenOwners } from '../schedules/renOwners';
import type { SortedLedger } from '../schedules/sortedLedger';
import type { Steps } from '../steps/steps';
import type { Code } from '../values/ids';
import { findDuplicates, repeatedNames } from './duplicates';
import { likeRows } from './likeRows';
import type { NamedVouchers } from './namedVouchers';
import { vouchersNamed } from './namedVouchers';
import { findReversals } from './reversals';
import { findTwins, vouchersWithLikeRows } from './twinVouchers';

export type RowPairs = ReadonlyMap<LedgerRow, LedgerRow>;

/** Rows that another row says something of, by their REN. */
export interface PairedRows {
  /** Reversed rows, each with the row that it takes out or is taken out by. */
  readonly partners: ReadonlyMap<Code | undefined, RowPairs>;
  /** Suspected copies, each with the first row of its kind. */
  readonly firstCopies: ReadonlyMap<Code | undefined, RowPairs>;
}

/** What rows that are, or claim to be, an investment's costs say of each other. */
export function* pairedRows(
  { costs, rows: ledger }: SortedLedger,
  owners: RenOwners,
  facts: SharedFacts,
): Steps<PairedRows> {
  const partners = new Map<Code | undefined, RowPairs>();
  const alikeByRen: (readonly LedgerRow[])[] = [];
  for (const [ren, own] of costs) {
    const within = yield* pairedWithin(claimedRows(own.costs, owners.isClaimed(ren), facts.projectNumbers));
    partners.set(ren, within.partners);
    if (within.alike.length > 0) alikeByRen.push(within.alike);
    yield;
  }
  const isReversed = (row: LedgerRow): boolean => partners.get(row.ren)?.has(row) === true;
  const repeated = yield* findDuplicates(
    yield* vouchersAgain(facts, yield* namesAgain(facts, alikeByRen), ledger),
    isReversed,
  );
  const isTold = (row: LedgerRow): boolean => isReversed(row) || repeated.has(row);
  const suspects = yield* suspectsAmong(alikeByRen, byRen([...repeated]));
  const twins = yield* findTwins(
    suspects,
    yield* vouchersAlike(facts, new Set(suspects.values()), ledger),
    isTold,
  );
  return { partners, firstCopies: byRen([...repeated, ...twins]) };
}

/** Of a REN that no investment claims only the rows that bear the investments' project number. */
export function isClaimedRow(row: LedgerRow, isRenClaimed: boolean, projectNumbers: ProjectNumbers): boolean {
  return isRenClaimed || (row.project !== undefined && row.project === projectNumbers.on(row.date));
}

const claimedRows = remembered(
  ({ rows }: RenCosts, isRenClaimed: boolean, projectNumbers: ProjectNumbers): readonly LedgerRow[] =>
    isRenClaimed ? rows : rows.filter((row) => isClaimedRow(row, isRenClaimed, projectNumbers)),
);

const pairedWithin = rememberedSteps(function* (rows: readonly LedgerRow[]) {
  const partners = yield* findReversals(rows);
  const alike = yield* likeRows(rows);
  return { partners, alike: alike.filter((row) => !partners.has(row)) };
});

const namesAgain = rememberedSteps((_: SharedFacts, alikeByRen: readonly (readonly LedgerRow[])[]) =>
  repeatedNames(alikeByRen),
);

/** @param repeated rows of vouchers that stand again, by their REN */
function* suspectsAmong(
  alikeByRen: readonly (readonly LedgerRow[])[],
  repeated: PairedRows['firstCopies'],
): Steps<ReadonlyMap<string, string>> {
  const suspects = new Map<string, string>();
  for (const alike of alikeByRen) {
    const told = repeated.get(alike[0]?.ren);
    const ofRen = yield* suspectsOnRen(alike, told ? alike.filter((row) => !told.has(row)) : alike);
    for (const [name, voucher] of ofRen) suspects.set(name, voucher);
    yield;
  }
  return suspects;
}

const suspectsOnRen = rememberedSteps((_: readonly LedgerRow[], untold: readonly LedgerRow[]) =>
  vouchersWithLikeRows(untold),
);

const vouchersAgain = carriedOn(namedIn);
const vouchersAlike = carriedOn(namedIn);

function namedIn(
  last: NamedVouchers | undefined,
  _: SharedFacts,
  names: ReadonlySet<string>,
  ledger: readonly LedgerRow[],
): Steps<NamedVouchers> {
  return vouchersNamed(names, ledger, last);
}

function byRen(pairs: readonly (readonly [LedgerRow, LedgerRow])[]): PairedRows['firstCopies'] {
  const rens = new Map<Code | undefined, Map<LedgerRow, LedgerRow>>();
  for (const [row, other] of pairs) {
    const own = rens.get(row.ren) ?? new Map<LedgerRow, LedgerRow>();
    rens.set(row.ren, own.set(row, other));
  }
  return rens;
}

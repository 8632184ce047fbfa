import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';

/**
 * Where a ledger row may end. Each row ends in exactly one place. What is said of a row is what comes first of:
 *
 * 1. `unreadable`: nothing else is known of it.
 * 2. `payout`, `repayment`: the account alone decides (sum 3).
 * 3. `reversed`: it and another row take each other out, so nothing is left to judge.
 * 4. `duplicate`: it should not be there at all, whatever is right or wrong on it.
 * 5. `unknownRen`, `otherInvestment`: it is not known whose cost it is.
 * 6. `projectMissing`, `projectForeign`: the investment's, but the follow-up by project number misses it.
 * 7. `outsidePeriod`, `outsideGrant`: rightly coded, but at another time or beyond what was granted.
 * 8. `matched`.
 */
export const ROW_PLACES = [
  'matched',
  'unknownRen',
  'otherInvestment',
  'projectMissing',
  'projectForeign',
  'outsidePeriod',
  'outsideGrant',
  'payout',
  'repayment',
  'duplicate',
  'reversed',
  'unreadable',
] as const;

export type RowPlace = (typeof ROW_PLACES)[number];

/** The place in a word or two; reasons begin with it. */
export const PLACE_NAMES: Readonly<Record<RowPlace, Sentence>> = {
  matched: say`Stämmer`,
  unknownRen: say`Okänd REN`,
  otherInvestment: say`Annan satsning`,
  projectMissing: say`Projektnummer saknas`,
  projectForeign: say`Främmande projektnummer`,
  outsidePeriod: say`Utanför perioden`,
  outsideGrant: say`Utanför det beviljade`,
  payout: say`Utbetalning`,
  repayment: say`Återföring`,
  duplicate: say`Misstänkt dubblett av verifikat`,
  reversed: say`Återförd rad (vänd post)`,
  unreadable: say`Oläslig rad`,
};

/** Places of what an investment did cost, as sum 3 has it: right or wrong, the rows lie on its REN. */
export const COST_PLACES: ReadonlySet<RowPlace> = new Set<RowPlace>([
  'matched',
  'otherInvestment',
  'projectMissing',
  'projectForeign',
  'outsidePeriod',
  'outsideGrant',
  'duplicate',
  'reversed',
]);

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
export const PLACE_NAMES: Readonly<Record<RowPlace, string>> = {
  matched: 'Stämmer',
  unknownRen: 'Okänd REN',
  otherInvestment: 'Annan satsning',
  projectMissing: 'Projektnummer saknas',
  projectForeign: 'Främmande projektnummer',
  outsidePeriod: 'Utanför perioden',
  outsideGrant: 'Utanför det beviljade',
  payout: 'Utbetalning',
  repayment: 'Återföring',
  duplicate: 'Misstänkt dubblett av verifikat',
  reversed: 'Återförd rad (vänd post)',
  unreadable: 'Oläslig rad',
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

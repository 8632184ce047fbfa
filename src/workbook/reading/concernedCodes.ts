import type { Investment } from '../../core/model/portfolio';
import { ACCOUNT_PARAMETERS } from '../../core/parameters/definitions';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import { remembered } from '../../core/reuse/remembered';
import { rensOf } from '../../core/schedules/renOwners';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { Code } from '../../core/values/ids';
import { valueOf } from '../../core/values/read';

/** A ledger row with one of them concerns an investment. */
export interface ConcernedCodes {
  readonly rens: ReadonlySet<Code | undefined>;
  readonly projects: ReadonlySet<Code | undefined>;
  readonly accounts: ReadonlySet<Code | undefined>;
}

/** A longer voucher is a pay run of the whole municipality: only its own rows are kept. */
export const LONGEST_VOUCHER = 1_000;

/** So many rows that concern nobody are listed; the rest are counted. */
export const LISTED_FOREIGN = 10_000;

/** Each REN that an investment names, once. */
const rensIn = remembered(
  ({ parties, payoutsMade, reportedCosts }: Investment): readonly (Code | undefined)[] => {
    const ofParties = parties.flatMap((party) => [...rensOf(party), valueOf(party.ren)]);
    return [...new Set([...ofParties, ...[...payoutsMade, ...reportedCosts].map(({ ren }) => ren)])];
  },
);

/** Every code that an investment, a payout or a repayment has on any of the days. */
export function concernedCodes(
  investments: readonly Investment[],
  days: readonly CalendarDate[],
  parameters: ParameterTable,
): ConcernedCodes {
  const without = (codes: readonly (Code | undefined)[]): ReadonlySet<Code | undefined> =>
    new Set(codes.filter((own) => own !== undefined));
  return {
    rens: without([...investments.flatMap((own) => rensIn(own))]),
    projects: without(days.map((date) => parameters.get('projektnummer', date))),
    accounts: without(days.flatMap((date) => ACCOUNT_PARAMETERS.map((name) => parameters.get(name, date)))),
  };
}

import type { InputTable } from '../model/inputTables';
import type { PriceListRow } from '../model/payoffRows';
import type { LedgerRow, PersonalNumberCell, Portfolio, TableState, TableStates } from '../model/portfolio';
import type { ParameterTable } from '../parameters/parameterTable';
import { carriedOn, remembered, rememberedSteps, rememberedWith } from '../reuse/remembered';
import type { Steps } from '../steps/steps';
import type { CalendarDate } from '../values/calendarDate';
import { keysOf, recordOf } from '../values/record';
import { MunicipalCalendar } from './calendar';
import { LedgerCosts } from './consumption';
import { ProjectNumbers } from './projectNumbers';
import type { RenClaims } from './renOwners';
import { claimsOf, RenOwners } from './renOwners';
import { SortedLedger } from './sortedLedger';
import { TransferAccounts } from './transferAccounts';

/**
 * What the sums and rules of each investment may know beside its own rows. It holds nothing of any one investment, so
 * most edits leave it as it was, and with it what was worked out for the others.
 */
export interface SharedFacts {
  readonly today: CalendarDate;
  readonly parameters: ParameterTable;
  readonly prices: readonly PriceListRow[];
  readonly tables: TableGaps;
  readonly personalNumbers: readonly PersonalNumberCell[];
  readonly calendar: MunicipalCalendar;
  readonly transfers: TransferAccounts;
  readonly projectNumbers: ProjectNumbers;
}

/** What is there and what is missing of each table. */
export type TableGaps = Readonly<
  Record<InputTable, Pick<TableState, 'unavailable' | 'isAbsent' | 'leftOut'> & { readonly hasRows: boolean }>
>;

/** What the sums of all investments together know. */
export interface PortfolioContext {
  readonly facts: SharedFacts;
  readonly portfolio: Portfolio;
  readonly owners: RenOwners;
  readonly costs: LedgerCosts;
}

export function* contextOf(portfolio: Portfolio, today: CalendarDate): Steps<PortfolioContext> {
  const { investments, ledger, parameters, prices, tables, personalNumbers } = portfolio;
  const facts = factsOf(parameters, today, prices, gapsOf(tables), personalNumbers);
  const claims = investments.map((own) => claimsOf(own));
  const owners = ownersOf(parameters, claims);
  const costs = yield* costsOf(yield* sortedBy(facts, owners, ledger), owners);
  return { facts, portfolio, owners, costs };
}

const calendarOf = remembered((parameters: ParameterTable) => new MunicipalCalendar(parameters));
const transfersOf = remembered((parameters: ParameterTable) => new TransferAccounts(parameters));
const projectNumbersOf = remembered((parameters: ParameterTable) => new ProjectNumbers(parameters));
const ownersOf = rememberedWith((claims: readonly RenClaims[]) => new RenOwners(claims));

const factsOf = remembered(
  (
    parameters: ParameterTable,
    today: CalendarDate,
    prices: readonly PriceListRow[],
    tables: TableGaps,
    personalNumbers: readonly PersonalNumberCell[],
  ): SharedFacts => ({
    today,
    parameters,
    prices,
    tables,
    personalNumbers,
    calendar: calendarOf(parameters),
    transfers: transfersOf(parameters),
    projectNumbers: projectNumbersOf(parameters),
  }),
);

function gapsOf(tables: TableStates): TableGaps {
  return recordOf(keysOf(tables), (table) => {
    const { unavailable, isAbsent, rowCount, leftOut } = tables[table];
    return {
      ...(unavailable ? { unavailable } : {}),
      ...(isAbsent ? { isAbsent } : {}),
      hasRows: rowCount > 0,
      leftOut,
    };
  });
}

/** A change of whose the RENs are leaves it as it is: what rests on that is asked for when sums are made. */
const sortedBy = carriedOn(
  (
    last: SortedLedger | undefined,
    { transfers, calendar }: SharedFacts,
    owners: RenOwners,
    ledger: readonly LedgerRow[],
  ) => SortedLedger.of(ledger, { transfers, calendar }, owners, last),
);

const costsOf = rememberedSteps((sorted: SortedLedger, owners: RenOwners) => LedgerCosts.of(sorted, owners));

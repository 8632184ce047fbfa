import type { InputTable } from '../model/inputTables';
import type { Investment, LeftOutRow, Party } from '../model/portfolio';
import { mayBeDecided } from '../model/stage';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import { placeLabel } from '../values/place';
import type { SharedFacts } from './portfolioContext';
import type { RenLookup } from './renOwners';

/** What is missing of each table, and whose a ledger row is. */
export interface Gaps {
  readonly facts: Pick<SharedFacts, 'tables'>;
  readonly owners: RenLookup;
}

/** Their rows belong to no investment: what is missing is missing for all that the table is used for. */
export const SHARED_TABLES: readonly InputTable[] = ['Prislista', 'Upphandlingar', 'Placeringar'];

/**
 * The rows that are missing from an investment's sums, in the tables named: its own, and those that do not say whose
 * they are. Of the ledger also the rows of *Parter* that would have said whose its rows are.
 */
export function leftOutRows(
  tables: readonly InputTable[],
  investment: Pick<Investment, 'id'>,
  gaps: Gaps,
): readonly LeftOutRow[] {
  const rows = new Set<LeftOutRow>();
  for (const table of tables) {
    for (const row of ownRows(table, investment, gaps)) rows.add(row);
    if (table === 'Huvudbok') for (const row of unknownOwners(investment, gaps)) rows.add(row);
  }
  return [...rows];
}

/**
 * Why an investment's rows of a table are not known at all: the table or a column that it must have is not there, or, of
 * the ledger, what would have said whose its rows are.
 */
export function whyUnavailable(
  table: InputTable,
  investment: Pick<Investment, 'parties' | 'status' | 'payoutsMade' | 'invoices'>,
  { tables }: Pick<SharedFacts, 'tables'>,
): Sentence | undefined {
  const { unavailable } = tables[table];
  if (unavailable !== undefined || table !== 'Huvudbok') return unavailable;
  return tables.Parter.unavailable ?? missingRenColumn(investment) ?? missingParties(investment);
}

function ownRows(table: InputTable, investment: Pick<Investment, 'id'>, gaps: Gaps): LeftOutRow[] {
  // What is unreadable in Satsningar is asked for field by field.
  if (table === 'Satsningar') return [];
  return gaps.facts.tables[table].leftOut.filter((row) => concerns(row, table, investment, gaps));
}

function concerns(
  row: LeftOutRow,
  table: InputTable,
  { id }: Pick<Investment, 'id'>,
  { owners }: Gaps,
): boolean {
  if (SHARED_TABLES.includes(table)) return true;
  if (table === 'Huvudbok') return row.ren === undefined || owners.ownerOf(row.ren)?.investment.id === id;
  return row.investment === undefined ? !row.isNobodys : row.investment === id;
}

/** Rows of *Parter* that may have said that a REN is the investment's. */
function unknownOwners(investment: Pick<Investment, 'id'>, gaps: Gaps): LeftOutRow[] {
  return ownRows('Parter', investment, gaps).filter(({ isOwnerKnown }) => !isOwnerKnown);
}

/** Why it is not known which investments there are: *Satsningar* cannot be read, or a row of it does not say its name. */
export function whyInvestmentsUnknown({ tables }: Pick<SharedFacts, 'tables'>): Sentence | undefined {
  const { unavailable, leftOut } = tables.Satsningar;
  const [row] = leftOut;
  return unavailable ?? (row && whyLeftOut(row));
}

/** A clause without full stop. */
export function whyLeftOut({ at, whyTable }: LeftOutRow): Sentence {
  return whyTable ?? say`en rad är utelämnad, se ${placeLabel(at)}`;
}

/** Why it is not known which RENs an investment has, where *Parter* has no column for them. */
export function missingRenColumn({ parties }: Pick<Investment, 'parties'>): Sentence | undefined {
  const isMissing = parties.some((party) => bearsCosts(party) && !hasRenCell(party));
  return isMissing ? say`kolumnen REN saknas i tabellen Parter` : undefined;
}

/** Whether everything that *Parter* has of the investment's RENs could be read. */
export function areRensKnown(investment: Pick<Investment, 'id' | 'parties'>, gaps: Gaps): boolean {
  const { parties } = investment;
  const areThere = parties.length > 0 && parties.every(hasRenCell);
  return areThere && leftOutRows(['Parter'], investment, gaps).length === 0;
}

/** An idea may have no party yet; what has been granted has costs on somebody's REN. */
function missingParties(
  investment: Pick<Investment, 'parties' | 'status' | 'payoutsMade' | 'invoices'>,
): Sentence | undefined {
  const isMissing = investment.parties.length === 0 && mayBeDecided(investment);
  return isMissing ? say`satsningen har ingen rad i tabellen Parter` : undefined;
}

function bearsCosts({ assignments }: Party): boolean {
  return assignments.has('Genomför') || assignments.has('Utvärderar');
}

function hasRenCell({ ren }: Party): boolean {
  return ren.at !== undefined;
}

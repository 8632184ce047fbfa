import type { Finding } from '../../core/findings/finding';
import type { InputTable } from '../../core/model/inputTables';
import type { LeftOutRow, TableState } from '../../core/model/portfolio';
import { remembered } from '../../core/reuse/remembered';
import type { InvestmentId, PartyId } from '../../core/values/ids';
import { valueOf } from '../../core/values/read';
import { tableSchemas } from '../schema';
import type { TableSnapshot } from '../snapshot';
import { Grouped } from './groupedRows';
import { rememberedRows } from './rememberedRows';
import type { KnownNames } from './knownNames';
import { investmentIn, partyIn } from './knownNames';
import type { CellConventions, ReadingLog } from './readingLog';
import type { RowReader } from './rowReader';
import { isBlankCell } from './rowReader';
import type { TableReading } from './tableReader';
import { readTable } from './tableReader';

/** What one table gave. */
export interface TableRows<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
  readonly state: TableState;
}

/** Reads one table. One that has not changed is not read again, unless the names have. */
export interface TableRowsReader<T> {
  readonly name: InputTable;
  read(table: TableSnapshot | undefined, conventions: CellConventions, names: KnownNames): TableRows<T>;
}

export type GiveTypes<T> = (
  reading: TableReading,
  log: ReadingLog,
  names: KnownNames,
  conventions: CellConventions,
) => T;

/** In the place of a table that the workbook does not have. */
const ABSENT: TableSnapshot = { name: '', sheet: '', top: 0, left: 0, headers: [], rows: [] };

export function rowsOf<T>(name: InputTable, type: GiveTypes<T>): TableRowsReader<T> {
  const read = remembered(
    (table: TableSnapshot, conventions: CellConventions, names: KnownNames): TableRows<T> => {
      const log: ReadingLog = { findings: [], leftOut: [] };
      const found = table === ABSENT ? undefined : table;
      const reading = readTable(found, tableSchemas[name], conventions, log);
      const value = type(reading, log, names, conventions);
      const { unavailable, rows } = reading;
      const state = {
        ...(unavailable ? { unavailable, isAbsent: found === undefined } : {}),
        rowCount: rows.length,
        leftOut: [...log.leftOut, ...unreadRows(table, reading)],
      };
      return { value, findings: log.findings, state };
    },
  );
  return { name, read: (table = ABSENT, conventions, names) => read(table, conventions, names) };
}

/**
 * The rows of a table that is there and cannot be read, as one that may be anyone's: what only looks in the table takes
 * one that is not there for empty, and would take these for nothing.
 */
function unreadRows({ rows }: TableSnapshot, { headerAt, unavailable }: TableReading): readonly LeftOutRow[] {
  if (unavailable === undefined || headerAt === undefined) return [];
  const isFilled = rows.some((row) => row.some((cell) => !isBlankCell(cell)));
  return isFilled ? [{ at: headerAt, whyTable: unavailable }] : [];
}

/** Rows that name an investment. */
export function investmentRows<T>(
  name: InputTable,
  type: (row: RowReader, investment: InvestmentId | undefined, names: KnownNames) => T | undefined,
): TableRowsReader<Grouped<T>> {
  const typedRow = rememberedRows((row, names, log) => {
    const investment = investmentIn(row, names);
    const typed = type(row, investment, names);
    noteDamage(row, whoseRow(row, investment), log);
    return { investment, typed };
  });
  return rowsOf(name, (reading, log, names, conventions) => {
    const grouped = new Grouped<T>();
    const read = typedRow({ standing: reading.standing, conventions, names }, log);
    for (const row of reading.rows) {
      const { investment, typed } = read(row);
      if (investment && typed !== undefined) grouped.add(investment, typed);
    }
    return grouped;
  });
}

/** Rows that name an investment and one of its parties. */
export function partyRows<T>(
  name: InputTable,
  type: (row: RowReader, party: PartyId) => T | undefined,
): TableRowsReader<Grouped<T>> {
  return investmentRows(name, (row, investment, names) => {
    const party = partyIn(row, investment, names);
    const typed = type(row, party ?? ('' as PartyId));
    return party === undefined ? undefined : typed;
  });
}

export function plainRows<T>(
  name: InputTable,
  type: (row: RowReader, conventions: CellConventions) => T | undefined,
): TableRowsReader<readonly T[]> {
  return rowsOf(name, (reading, log, _, conventions) =>
    reading.rows.flatMap((row) => {
      const typed = type(row, conventions);
      noteDamage(row, {}, log);
      return typed === undefined ? [] : [typed];
    }),
  );
}

/** Where the row names an investment, and whether there is one of that name. */
export function whoseRow(
  row: RowReader,
  investment: InvestmentId | undefined,
): Pick<LeftOutRow, 'investment' | 'isNobodys'> {
  if (investment !== undefined) return { investment };
  return row.id('Satsning').kind === 'value' ? { isNobodys: true } : {};
}

export function noteDamage(
  row: RowReader,
  known: Pick<LeftOutRow, 'investment' | 'isNobodys' | 'isOwnerKnown'>,
  log: ReadingLog,
): void {
  if (row.damagedAt === undefined) return;
  const ren = valueOf(row.code('REN'));
  log.leftOut.push({
    at: row.damagedAt,
    ...known,
    ...(ren ? { ren } : {}),
    ...(row.isOf('Huvudbok') ? ledgerParts(row) : {}),
  });
}

/** What is known of a ledger row that was left out, so that it is still counted. */
function ledgerParts(row: RowReader): Pick<LeftOutRow, 'voucher' | 'amount'> {
  const voucher = valueOf(row.signsOrWords('Verifikat'));
  const amount = valueOf(row.amount('Belopp'));
  return { ...(voucher ? { voucher } : {}), ...(amount ? { amount } : {}) };
}

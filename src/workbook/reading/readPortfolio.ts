import type { Finding } from '../../core/findings/finding';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import type { InputTable } from '../../core/model/inputTables';
import { INPUT_TABLES } from '../../core/model/inputTables';
import type {
  Investment,
  LedgerRow,
  PlannedRows,
  Portfolio,
  TableState,
  TableStates,
} from '../../core/model/portfolio';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import { isSame } from '../../core/reuse/isSame';
import type { Steps } from '../../core/steps/steps';
import { saidCell } from '../../core/text/saidPlace';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { keyOf } from '../../core/values/ids';
import { recordOf } from '../../core/values/record';
import { tableSchemas } from '../schema';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { assembleInvestments } from './assembleInvestments';
import { concernedRows } from './concernedRows';
import { inputIssue } from './inputIssues';
import { moneyReaders, placementReader, processReaders, tableReaders as readers } from './inputReaders';
import { keptSnapshot } from './keptSnapshot';
import type { KnownNames } from './knownNames';
import type { LedgerFileReading } from './ledgerFileRows';
import { ledgerFileRows } from './ledgerFileRows';
import type { LedgerTableReading, TypedRows } from './ledgerTable';
import { readLedgerTable } from './ledgerTable';
import type { RowReader } from './rowReader';
import { personalNumberCells } from './personalNumberCells';
import type { CellConventions, ReadingLog } from './readingLog';
import { mergeProcurements } from './readProcurements';
import type { InvestmentHead } from './readInvestments';
import type { FieldReaders } from './rowsByField';
import { RowsByField } from './rowsByField';
import type { OpenTable } from './tableReader';
import { openTable } from './tableReader';
import { ALL_PLACED } from './unplacedParties';
import type { TableRows, TableRowsReader } from './tableRows';
import { noteDamage } from './tableRows';

export interface PortfolioReading {
  readonly portfolio: Portfolio;
  /** What is wrong with the workbook itself, in table order. */
  readonly findings: readonly Finding[];
  /** What was read; of an earlier reading the tables that hold the same. */
  readonly snapshot: WorkbookSnapshot;
  readonly names: KnownNames;
  readonly heads: ReadonlyMap<string, InvestmentHead>;
  /** Absent where a file was read in its place. */
  readonly ledgerTable?: LedgerTable;
}

interface LedgerTable {
  readonly table: TableSnapshot | undefined;
  readonly conventions: CellConventions;
  readonly rows: TableRows<Pick<LedgerTableReading, 'ledger'> & { readonly typed: TypedRows | undefined }>;
}

/**
 * Cells → portfolio. Never fails: what cannot be read is a finding, and its row is left out of the sums.
 *
 * @param earlier a reading of the same workbook: what is the same as then is the very same object, so that what follows
 *   from it need not be worked out again
 */
export function readPortfolio(
  snapshot: WorkbookSnapshot,
  today: CalendarDate,
  earlier?: PortfolioReading,
): Steps<PortfolioReading> {
  return new PortfolioReader(keptSnapshot(earlier?.snapshot, snapshot), today, earlier).read();
}

const NO_NAMES: KnownNames = {
  investments: new Map(),
  hasInvestments: false,
  parties: new Map(),
  hasParties: false,
  unplacedParties: ALL_PLACED,
};

/** One reading from start to end: what has been read so far, and what has been said of it. */
class PortfolioReader {
  private readonly findings: Finding[] = [];
  private readonly states = new Map<InputTable, TableState>();
  private readonly parameters: ParameterTable;
  private readonly conventions: CellConventions;
  private names = NO_NAMES;
  private ledgerTable: LedgerTable | undefined;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly today: CalendarDate,
    private readonly earlier: PortfolioReading | undefined,
  ) {
    const { date1904 } = snapshot;
    this.parameters = this.take(readers.parameters, { date1904, amountsInThousands: false });
    this.conventions = {
      date1904,
      amountsInThousands: this.parameters.get('beloppsenhet', today) === 'tkr',
    };
  }

  *read(): Steps<PortfolioReading> {
    const heads = this.take(readers.heads);
    const investmentNames = new Map([...heads].map(([key, { id }]) => [key, id]));
    this.setNames({ investments: investmentNames, hasInvestments: this.isWhole('Satsningar') });
    const parties = this.take(readers.parties);
    this.setNames({
      parties: parties.names(),
      hasParties: this.isRead('Parter'),
      unplacedParties: parties.unplacedParties,
    });
    const moneyRows = this.takeAll(moneyReaders);
    const { ledgerFile } = this.snapshot;
    const ofTable = ledgerFile === undefined ? yield* this.readLedgerTable() : [];
    const reserve = this.take(readers.reserve);
    const processRows = this.takeAll(processReaders);
    const prices = this.take(readers.prices);
    const procurements = mergeProcurements(this.take(readers.procurements));
    const placements = this.take(placementReader(procurements, this.isWhole('Upphandlingar')));
    const closings = this.take(readers.closings);
    const acceptances = this.take(readers.acceptances);

    const { earlier, today } = this;
    const investments = assembleInvestments(
      { heads, parties, moneyRows, processRows },
      today,
      earlier && { heads: earlier.heads, investments: earlier.portfolio.investments },
    );
    const { ledger, foreignRows } = ledgerFile
      ? yield* this.readLedgerFile(ledgerFile, investments)
      : yield* concernedRows(ofTable, investments, this.parameters);
    const personalNumbers = yield* personalNumberCells(this.snapshot);
    return {
      portfolio: {
        investments,
        unlisted: this.names.hasInvestments ? [] : unlistedRows(moneyRows, heads),
        ledger,
        ...(foreignRows ? { foreignRows } : {}),
        reserve,
        acceptances,
        prices,
        procurements,
        placements,
        closings,
        personalNumbers,
        parameters: this.parameters,
        tables: tableStates(this.states),
      },
      findings: [...this.missingTables(), ...this.findings],
      snapshot: this.snapshot,
      names: this.names,
      heads,
      ...(this.ledgerTable ? { ledgerTable: this.ledgerTable } : {}),
    };
  }

  /** They are the names of the reading before where nobody has come, gone or been renamed. */
  private setNames(names: Partial<KnownNames>): void {
    const now = { ...this.names, ...names };
    const before = this.earlier?.names;
    this.names = before && isSame(before, now) ? before : now;
  }

  private isRead(table: InputTable): boolean {
    return this.states.get(table)?.unavailable === undefined;
  }

  /** Read, and with no row left out. */
  private isWhole(table: InputTable): boolean {
    return this.isRead(table) && this.states.get(table)?.leftOut.length === 0;
  }

  private take<T>(reader: TableRowsReader<T>, conventions = this.conventions): T {
    const { value, findings, state } = reader.read(
      findTable(this.snapshot, reader.name),
      conventions,
      this.names,
    );
    for (const finding of findings) this.findings.push(finding);
    this.states.set(reader.name, state);
    return value;
  }

  private takeAll<Readers extends FieldReaders>(all: Readers): RowsByField<Readers> {
    return new RowsByField(all, (reader) => this.take(reader));
  }

  private *readLedgerTable(): Steps<readonly LedgerRow[]> {
    const { conventions } = this;
    const table = findTable(this.snapshot, 'Huvudbok');
    const before = this.earlier?.ledgerTable;
    const isKnown = before !== undefined && isSame([before.table, before.conventions], [table, conventions]);
    const rows = isKnown ? before.rows : yield* ledgerRows(table, conventions, before?.rows.value.typed);
    this.ledgerTable = { table, conventions, rows };
    for (const finding of rows.findings) this.findings.push(finding);
    this.states.set('Huvudbok', rows.state);
    return rows.value.ledger;
  }

  private *readLedgerFile(file: LedgerFile, investments: readonly Investment[]): Steps<LedgerFileReading> {
    const reading = yield* ledgerFileRows(file, investments, this.parameters);
    this.states.set('Huvudbok', reading.state);
    for (const finding of reading.findings) this.findings.push(finding);
    return reading;
  }

  private missingTables(): Finding[] {
    return (['Satsningar', 'Parter'] as const)
      .filter((table) => findTable(this.snapshot, table) === undefined)
      .map((table) =>
        inputIssue(
          'IN-01',
          say`Tabellen ${table} saknas. Lägg till den, till exempel från mallen; utan den kan de flesta regler inte kontrolleras.`,
        ),
      );
  }
}

/** Of investments that stand in no row of *Satsningar* that could be read. */
function unlistedRows(
  rows: RowsByField<typeof moneyReaders>,
  heads: ReadonlyMap<string, InvestmentHead>,
): readonly PlannedRows[] {
  const unlisted = [...rows.investments].filter((investment) => !heads.has(keyOf(investment)));
  return unlisted.map((investment) => {
    const { budget, effects, repaymentPlan } = rows.allOf(investment);
    return { budget, effects, repaymentPlan };
  });
}

/** The table *Huvudbok*, which may fill a sheet. */
function* ledgerRows(
  found: TableSnapshot | undefined,
  conventions: CellConventions,
  earlier?: TypedRows,
): Steps<LedgerTable['rows']> {
  const log: ReadingLog = { findings: [], leftOut: [] };
  const table = openTable(found, tableSchemas.Huvudbok, conventions, log);
  const { unavailable } = table;
  const isRead = found !== undefined && unavailable === undefined;
  const noteRow = (row: RowReader): void => noteDamage(row, {}, log);
  const { ledger, rowCount, totals, likeTotals, typed } = isRead
    ? yield* readLedgerTable(table, found, conventions.date1904, noteRow, earlier)
    : { ledger: [], rowCount: 0, totals: [], likeTotals: [], typed: undefined };
  log.findings.push(...totalRowsFindings(table, totals), ...likeTotalsFindings(table, likeTotals));
  const state = { ...(unavailable ? { unavailable } : {}), rowCount, leftOut: log.leftOut };
  return { value: { ledger, typed }, findings: log.findings, state };
}

function totalRowsFindings(table: OpenTable, [first, ...more]: readonly number[]): readonly Finding[] {
  if (first === undefined) return [];
  const place = table.placeOf(first, table.indexOf('Verifikat') ?? 0);
  const message =
    more.length === 0
      ? say`Huvudbok har 1 rad som är summa eller balans, ${saidCell(place)}. Den räknas inte med.`
      : say`Huvudbok har ${more.length + 1} rader som är summor eller balanser, den första ${saidCell(place)}. De räknas inte med.`;
  return [inputIssue('IN-27', message, { place })];
}

function likeTotalsFindings(table: OpenTable, [first, ...more]: readonly number[]): readonly Finding[] {
  if (first === undefined) return [];
  const place = table.placeOf(first, table.indexOf('Text') ?? 0);
  const message =
    more.length === 0
      ? say`Huvudbok har 1 rad utan verifikat som börjar som en summa eller balans, ${saidCell(place)}. Den räknas som post, eftersom beloppet inte är summan av rader före den.`
      : say`Huvudbok har ${more.length + 1} rader utan verifikat som börjar som summor eller balanser, den första ${saidCell(place)}. De räknas som poster, eftersom beloppen inte är summor av rader före dem.`;
  return [inputIssue('IN-27', message, { place })];
}

function findTable(snapshot: WorkbookSnapshot, name: InputTable): TableSnapshot | undefined {
  return snapshot.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableStates(states: ReadonlyMap<InputTable, TableState>): TableStates {
  const none: TableState = { rowCount: 0, leftOut: [] };
  return recordOf(INPUT_TABLES, (table) => states.get(table) ?? none);
}

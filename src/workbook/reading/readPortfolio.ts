import type { Finding } from '../../core/findings/finding';
import type { InputTable } from '../../core/model/inputTables';
import { INPUT_TABLES } from '../../core/model/inputTables';
import type { Amendment } from '../../core/model/followUpRows';
import type {
  Investment,
  LedgerRow,
  LeftOutRow,
  Party,
  Portfolio,
  TableState,
  TableStates,
} from '../../core/model/portfolio';
import { say } from '../../core/text/sentence';
import type { InvestmentId, PartyId } from '../../core/values/ids';
import { keyOf } from '../../core/values/ids';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import type { Steps } from '../../core/steps/steps';
import type { CalendarDate } from '../../core/values/calendarDate';
import { valueOf } from '../../core/values/read';
import { endInForce } from '../../core/schedules/amendments';
import { tableSchemas } from '../schema';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { inputIssue } from './inputIssues';
import type { CellConventions, ReadingLog } from './readingLog';
import type { InvestmentHead } from './readInvestments';
import {
  PartyDirectory,
  readInvestmentHeads,
  readParty,
  unknownInvestmentMessage,
  unknownPartyMessage,
  unknownPayerMessage,
} from './readInvestments';
import { personalNumberCells } from './personalNumberCells';
import {
  readApplicationPart,
  readEvaluationLink,
  readIdeaCriterion,
  readProcessStep,
} from './readApplicationRows';
import {
  readAcceptance,
  readAmendment,
  readMeeting,
  readOrganisationMember,
  readParticipantCount,
  readPlannedActivity,
  readReport,
} from './readFollowUpRows';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import { Grouped } from './groupedRows';
import type { LedgerFileReading } from './ledgerFileRows';
import { ledgerFileRows } from './ledgerFileRows';
import { readLedgerTable } from './ledgerTable';
import { concernedRows } from './concernedRows';
import { readClosingRow } from './readClosingRow';
import { readParameters } from './readParameters';
import { readCaseGroupRow, readEffortCostRow, readPriceListRow } from './readPayoffRows';
import {
  mergeProcurements,
  readPlacement,
  readProcurement,
  unknownProcurementMessage,
} from './readProcurements';
import {
  readBudgetRow,
  readEffectRow,
  readInvoice,
  readJudgement,
  readPayoutMade,
  readPlanRow,
  readPost,
  readReportedCost,
  readReserveYear,
} from './readRows';
import type { RowReader } from './rowReader';
import type { TableReading } from './tableReader';
import { openTable, readTable } from './tableReader';

export interface PortfolioReading {
  readonly portfolio: Portfolio;
  /** What is wrong with the workbook itself, in table order. */
  readonly findings: readonly Finding[];
}

/** Cells → portfolio. Never fails: what cannot be read is a finding, and its row is left out of the sums. */
export function readPortfolio(snapshot: WorkbookSnapshot, today: CalendarDate): Steps<PortfolioReading> {
  return new PortfolioReader(snapshot, today).read();
}

/** What the tables of the process give an investment. */
type ProcessRows = Pick<
  Investment,
  | 'end'
  | 'amendments'
  | 'ideaCriteria'
  | 'applicationParts'
  | 'steps'
  | 'evaluationLinks'
  | 'reports'
  | 'participants'
  | 'organisation'
  | 'meetings'
  | 'activities'
  | 'caseGroups'
  | 'effortCosts'
>;

/** One reading from start to end: what has been read so far, and what has been said of it. */
class PortfolioReader {
  private readonly findings: Finding[] = [];
  private readonly states = new Map<InputTable, TableState>();
  private readonly parameters: ParameterTable;
  private readonly conventions: CellConventions;
  private heads = new Map<string, InvestmentHead>();
  private parties = new PartyDirectory(false);

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly today: CalendarDate,
  ) {
    const { date1904 } = snapshot;
    this.parameters = this.readWith('Parametrar', { date1904, amountsInThousands: false }, (reading, log) =>
      readParameters(reading, date1904, log),
    );
    this.conventions = {
      date1904,
      amountsInThousands: this.parameters.get('beloppsenhet', today) === 'tkr',
    };
  }

  *read(): Steps<PortfolioReading> {
    this.heads = this.readTable('Satsningar', (reading, log) => readInvestmentHeads(reading.rows, log));
    this.readParties();
    const budget = this.partyRows('Budget', readBudgetRow);
    const staffing = this.partyRows('Bemanning', readPost);
    const effects = this.partyRows('Effekter', readEffectRow);
    const repaymentPlan = this.partyRows('Aterforingsplan', readPlanRow);
    const judgements = this.partyRows('EffektUtfall', readJudgement);
    const invoices = this.partyRows('Fakturor', readInvoice);
    const payoutsMade = this.investmentRows('Utbetalningar', readPayoutMade);
    const reportedCosts = this.investmentRows('Redovisat', readReportedCost);
    const { ledgerFile } = this.snapshot;
    const ofTable = ledgerFile === undefined ? yield* this.readLedgerTable() : [];
    const reserve = this.readReserve();
    const process = this.readProcess();
    const prices = this.plainRows('Prislista', readPriceListRow);
    const procurements = mergeProcurements(this.plainRows('Upphandlingar', readProcurement));
    const placements = this.readPlacements(procurements);
    const { date1904 } = this.snapshot;
    const closings = this.plainRows('DelarAvslut', readClosingRow);
    const acceptances = this.plainRows('Godkanda', (row) => readAcceptance(row, date1904));

    const investments = [...this.heads.values()].map((head): Investment => ({
      ...head,
      ...process(head),
      parties: this.parties.of(head.id),
      budget: budget.of(head.id),
      staffing: staffing.of(head.id),
      effects: effects.of(head.id),
      repaymentPlan: repaymentPlan.of(head.id),
      judgements: judgements.of(head.id),
      invoices: invoices.of(head.id),
      payoutsMade: payoutsMade.of(head.id),
      reportedCosts: reportedCosts.of(head.id),
    }));
    const { ledger, foreignRows } = ledgerFile
      ? yield* this.readLedgerFile(ledgerFile, investments)
      : yield* concernedRows(ofTable, investments, this.parameters);
    const personalNumbers = yield* personalNumberCells(this.snapshot);
    const tables = tableStates(this.states);
    return {
      portfolio: {
        investments,
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
        tables,
      },
      findings: [...this.missingTables(), ...this.findings],
    };
  }

  /** The rows of the way from idea to follow-up, for each investment. */
  private readProcess(): (head: InvestmentHead) => ProcessRows {
    const ideaCriteria = this.investmentRows('Ideprovning', readIdeaCriterion);
    const applicationParts = this.investmentRows('Ansokan', readApplicationPart);
    const steps = this.investmentRows('Beslutsgang', readProcessStep);
    const evaluationLinks = this.investmentRows('Utvarderingsschema', readEvaluationLink);
    const reports = this.investmentRows('Redovisningar', readReport);
    const participants = this.investmentRows('Deltagare', readParticipantCount);
    const amendments = this.investmentRows('Andringar', (row, investment) =>
      this.ofKnownParty(readAmendment(row), row, investment),
    );
    const organisation = this.investmentRows('Organisation', readOrganisationMember);
    const meetings = this.investmentRows('Moten', readMeeting);
    const activities = this.investmentRows('Aktivitetsplan', readPlannedActivity);
    const caseGroups = this.investmentRows('Typfall', readCaseGroupRow);
    const effortCosts = this.investmentRows('Insatskostnad', readEffortCostRow);
    return ({ id, decidedEnd }) => ({
      end: endInForce(decidedEnd, amendments.of(id), this.today),
      amendments: amendments.of(id),
      ideaCriteria: ideaCriteria.of(id),
      applicationParts: applicationParts.of(id),
      steps: steps.of(id),
      evaluationLinks: evaluationLinks.of(id),
      reports: reports.of(id),
      participants: participants.of(id),
      organisation: organisation.of(id),
      meetings: meetings.of(id),
      activities: activities.of(id),
      caseGroups: caseGroups.of(id),
      effortCosts: effortCosts.of(id),
    });
  }

  private readParties(): void {
    this.readTable('Parter', (reading, log) => {
      this.parties = new PartyDirectory(reading.unavailable === undefined);
      const read = reading.rows.map((row) => ({
        row,
        investment: this.investmentOf(row),
        party: readParty(row),
      }));
      for (const { investment, party } of read) if (investment && party) this.parties.add(investment, party);
      for (const { row, investment, party } of read) {
        if (investment && party) this.checkPaidThrough(row, investment, party);
        this.noteDamage(row, investment, log);
      }
    });
  }

  /** A civil-society actor's costs lie on another party of the same investment. */
  private checkPaidThrough(row: RowReader, investment: InvestmentId, { paidThrough }: Party): void {
    if (paidThrough.kind !== 'value' || this.parties.find(investment, paidThrough.value)) return;
    row.note('Betalas via', 'IN-08', unknownPayerMessage(paidThrough.value, investment, paidThrough.at));
  }

  /** Rows that name an investment and one of its parties. */
  private partyRows<T>(
    table: InputTable,
    type: (row: RowReader, party: PartyId) => T | undefined,
  ): Grouped<T> {
    return this.investmentRows(table, (row, investment) => {
      const party = this.partyOf(row, investment);
      const typed = type(row, party ?? ('' as PartyId));
      return party === undefined ? undefined : typed;
    });
  }

  /** Rows that name an investment. */
  private investmentRows<T>(
    table: InputTable,
    type: (row: RowReader, investment: InvestmentId | undefined) => T | undefined,
  ): Grouped<T> {
    return this.readTable(table, (reading, log) => {
      const grouped = new Grouped<T>();
      for (const row of reading.rows) {
        const investment = this.investmentOf(row);
        const typed = type(row, investment);
        if (investment && typed !== undefined) grouped.add(investment, typed);
        this.noteDamage(row, investment, log);
      }
      return grouped;
    });
  }

  private plainRows<T>(table: InputTable, type: (row: RowReader) => T | undefined): T[] {
    return this.readTable(table, (reading, log) =>
      reading.rows.flatMap((row) => {
        const typed = type(row);
        this.noteDamage(row, undefined, log);
        return typed === undefined ? [] : [typed];
      }),
    );
  }

  private *readLedgerTable(): Steps<readonly LedgerRow[]> {
    const log: ReadingLog = { findings: this.findings, leftOut: [] };
    const snapshot = findTable(this.snapshot, 'Huvudbok');
    const table = openTable(snapshot, tableSchemas.Huvudbok, this.conventions, log);
    const isRead = snapshot !== undefined && table.unavailable === undefined;
    const { ledger, rowCount } = isRead
      ? yield* readLedgerTable(table, snapshot, this.conventions.date1904, (row) =>
          this.noteDamage(row, undefined, log),
        )
      : { ledger: [], rowCount: 0 };
    this.states.set('Huvudbok', {
      ...(table.unavailable ? { unavailable: table.unavailable } : {}),
      rowCount,
      leftOut: log.leftOut,
    });
    return ledger;
  }

  private *readLedgerFile(file: LedgerFile, investments: readonly Investment[]): Steps<LedgerFileReading> {
    const reading = yield* ledgerFileRows(file, investments, this.parameters);
    this.states.set('Huvudbok', reading.state);
    this.findings.push(...reading.findings);
    return reading;
  }

  private readReserve(): Portfolio['reserve'] {
    const years = new Set<number>();
    return this.plainRows('Reservation', (row) => {
      const reserve = readReserveYear(row);
      if (reserve && years.has(reserve.year)) {
        row.reject(
          'År',
          'IN-10',
          say`Året ${reserve.year} står på mer än en rad i Reservation. Bara den första raden har lästs.`,
        );
        return undefined;
      }
      if (reserve) years.add(reserve.year);
      return reserve;
    });
  }

  private readPlacements(procurements: Portfolio['procurements']): Portfolio['placements'] {
    const known = new Set(procurements.map(({ id }) => keyOf(id)));
    return this.plainRows('Placeringar', (row) => {
      const placement = readPlacement(row);
      if (placement === undefined || known.has(keyOf(placement.procurement))) return placement;
      // Without the table every name would be unknown: that is told once, for the table.
      if (this.states.get('Upphandlingar')?.unavailable === undefined) {
        row.reject('Upphandling', 'IN-20', unknownProcurementMessage(row, placement.procurement));
      }
      return undefined;
    });
  }

  private investmentOf(row: RowReader): InvestmentId | undefined {
    const name = row.id('Satsning');
    if (name.kind === 'blank') row.missing('Satsning');
    if (name.kind !== 'value') return undefined;
    const head = this.heads.get(keyOf(name.value));
    // Without the table Satsningar every name would be unknown: that is told once, for the table.
    if (!head && this.states.get('Satsningar')?.unavailable === undefined) {
      row.reject('Satsning', 'IN-07', unknownInvestmentMessage(name.value, name.at));
    }
    return head?.id;
  }

  private partyOf(row: RowReader, investment: InvestmentId | undefined): PartyId | undefined {
    const name = row.id('Part');
    if (name.kind === 'blank') row.missing('Part');
    if (name.kind !== 'value' || investment === undefined) return undefined;
    const party = this.parties.find(investment, name.value);
    if (party) return party.id;
    if (this.parties.available) {
      row.reject('Part', 'IN-08', unknownPartyMessage(name.value, investment, name.at));
      return undefined;
    }
    return name.value as PartyId;
  }

  /** A decision need not name a party; one that is not there makes it another's. */
  private ofKnownParty(
    amendment: Amendment | undefined,
    row: RowReader,
    investment: InvestmentId | undefined,
  ): Amendment | undefined {
    if (amendment?.party === undefined) return amendment;
    const party = this.partyOf(row, investment);
    return party && { ...amendment, party };
  }

  private noteDamage(row: RowReader, investment: InvestmentId | undefined, log: ReadingLog): void {
    if (row.damagedAt === undefined) return;
    const ren = valueOf(row.code('REN'));
    log.leftOut.push({
      at: row.damagedAt,
      ...(investment ? { investment } : {}),
      ...(ren ? { ren } : {}),
      ...(row.isOf('Huvudbok') ? ledgerParts(row) : {}),
    });
  }

  private readTable<T>(table: InputTable, type: (reading: TableReading, log: ReadingLog) => T): T {
    return this.readWith(table, this.conventions, type);
  }

  private readWith<T>(
    table: InputTable,
    conventions: CellConventions,
    type: (reading: TableReading, log: ReadingLog) => T,
  ): T {
    const log: ReadingLog = { findings: this.findings, leftOut: [] };
    const reading = readTable(findTable(this.snapshot, table), tableSchemas[table], conventions, log);
    const result = type(reading, log);
    this.states.set(table, {
      ...(reading.unavailable ? { unavailable: reading.unavailable } : {}),
      rowCount: reading.rows.length,
      leftOut: log.leftOut,
    });
    return result;
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

/** What is known of a ledger row that was left out, so that it is still counted. */
function ledgerParts(row: RowReader): Pick<LeftOutRow, 'voucher' | 'amount'> {
  const voucher = valueOf(row.words('Verifikat'));
  const amount = valueOf(row.amount('Belopp'));
  return { ...(voucher ? { voucher } : {}), ...(amount ? { amount } : {}) };
}

function findTable(snapshot: WorkbookSnapshot, name: InputTable): TableSnapshot | undefined {
  return snapshot.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableStates(states: ReadonlyMap<InputTable, TableState>): TableStates {
  const none: TableState = { rowCount: 0, leftOut: [] };
  const entries = INPUT_TABLES.map((table) => [table, states.get(table) ?? none] as const);
  return Object.fromEntries(entries) as Record<InputTable, TableState>;
}

import type { Placement, Procurement } from './procurementRows';
import type { ParameterTable } from '../parameters/parameterTable';
import type { Sentence } from '../text/sentence';
import type { CalendarDate } from '../values/calendarDate';
import type { Code, InvestmentId, PartyId } from '../values/ids';
import type { Money } from '../values/money';
import type { Place } from '../values/place';
import type { Read } from '../values/read';
import type { Share } from '../values/share';
import type {
  Assignment,
  EffectLevel,
  JudgementKind,
  PartyType,
  PeriodName,
  StaffRole,
  Status,
} from './choices';
import type { ApplicationPartRow, EvaluationLink, IdeaCriterionRow, ProcessStep } from './applicationRows';
import type {
  Acceptance,
  Amendment,
  Meeting,
  OrganisationMember,
  ParticipantCount,
  PlannedActivity,
  Report,
} from './followUpRows';
import type { ClosingRow } from './closingRows';
import type { InputTable } from './inputTables';
import type { CaseGroupRow, EffortCostRow, PriceListRow } from './payoffRows';

/** Everything that was read, typed; each value knows its cell. */
export interface Portfolio {
  readonly investments: readonly Investment[];
  /** What is planned for investments that other tables name, where *Satsningar* could not be read. */
  readonly unlisted: readonly PlannedRows[];
  readonly ledger: readonly LedgerRow[];
  /** Present when the ledger is a file, whose other rows are in {@link ledger}. */
  readonly foreignRows?: ForeignRows;
  readonly reserve: readonly ReserveYear[];
  readonly acceptances: readonly Acceptance[];
  readonly prices: readonly PriceListRow[];
  readonly procurements: readonly Procurement[];
  readonly placements: readonly Placement[];
  /** What has been signed as closed, in table order. */
  readonly closings: readonly ClosingRow[];
  /** Cells that hold what can only be a person's number; its digits are kept nowhere. */
  readonly personalNumbers: readonly PersonalNumberCell[];
  readonly parameters: ParameterTable;
  readonly tables: TableStates;
}

/** A cell with a personal or coordination number, or one that has not been seen, and the investment that its row names. */
export interface PersonalNumberCell {
  /** `notRead`: neither this cell nor what comes after it in the table. */
  readonly kind: 'number' | 'notLoaded' | 'notRead';
  readonly at: Place;
  readonly investment: InvestmentId | undefined;
}

/** What became of each input table. */
export type TableStates = Readonly<Record<InputTable, TableState>>;

export interface TableState {
  /** Why the table could not be read at all: it is not there, or a column that it must have is not. */
  readonly unavailable?: Sentence;
  /** There is no such table; what is not there may count as nothing where a table that cannot be read may not. */
  readonly isAbsent?: boolean;
  readonly rowCount: number;
  /** Rows that were left out of the sums, each with the cell that was the reason. */
  readonly leftOut: readonly LeftOutRow[];
}

export interface LeftOutRow {
  readonly at: Place;
  /** What of it cannot be read, where that is not its column. */
  readonly what?: Sentence;
  /** Why no row of its table could be read, where that is so: this stands for them all. */
  readonly whyTable?: Sentence;
  /** Absent when the row does not say: then it may be anyone's. */
  readonly investment?: InvestmentId;
  /** It names an investment that is not in the workbook. */
  readonly isNobodys?: boolean;
  /** Of a row of *Parter*: what it says of whose costs lie on its REN could be read, and counts. */
  readonly isOwnerKnown?: boolean;
  /** A ledger row says by its REN whose it is. */
  readonly ren?: Code;
  /** Of a ledger row, where it can be read. */
  readonly voucher?: string;
  /** Of a ledger row, where it can be read. */
  readonly amount?: Money;
}

/** The planning tables with years, of one investment. */
export type PlannedRows = Pick<Investment, 'budget' | 'effects' | 'repaymentPlan'>;

/** One *satsning* with all rows that name it, in table order. */
export interface Investment {
  readonly id: InvestmentId;
  readonly at: Place;
  readonly name: string;
  /** *Målgrupp* */
  readonly targetGroup: Read<string>;
  readonly status: Read<Status>;
  readonly start: Read<CalendarDate>;
  /** The last day by the first decision. */
  readonly decidedEnd: Read<CalendarDate>;
  /** The last day as amended up to "today". */
  readonly end: Read<CalendarDate>;
  readonly appliedFor: Read<Money>;
  /** *Beviljat belopp* by the first decision. */
  readonly decidedGrant: Read<Money>;
  readonly decisionDate: Read<CalendarDate>;
  /** *Beslutsinstans* */
  readonly decidedBy: Read<string>;
  readonly ruleSet: Read<string>;
  readonly parties: readonly Party[];
  readonly budget: readonly BudgetRow[];
  readonly staffing: readonly Post[];
  readonly effects: readonly EffectRow[];
  readonly repaymentPlan: readonly PlanRow[];
  readonly judgements: readonly Judgement[];
  readonly invoices: readonly Invoice[];
  readonly payoutsMade: readonly PayoutMade[];
  readonly reportedCosts: readonly ReportedCost[];
  readonly amendments: readonly Amendment[];
  readonly ideaCriteria: readonly IdeaCriterionRow[];
  readonly applicationParts: readonly ApplicationPartRow[];
  readonly steps: readonly ProcessStep[];
  readonly evaluationLinks: readonly EvaluationLink[];
  readonly reports: readonly Report[];
  readonly participants: readonly ParticipantCount[];
  readonly organisation: readonly OrganisationMember[];
  readonly meetings: readonly Meeting[];
  readonly activities: readonly PlannedActivity[];
  readonly caseGroups: readonly CaseGroupRow[];
  readonly effortCosts: readonly EffortCostRow[];
}

/** One *part*; several rows with one name in one investment are one party with several assignments. */
export interface Party {
  readonly id: PartyId;
  readonly at: Place;
  readonly type: Read<PartyType>;
  /** *Verksamhetsområde* */
  readonly field: Read<string>;
  readonly ownedShare: Read<Share>;
  readonly assignments: ReadonlySet<Assignment>;
  readonly assignmentsAt: Place;
  /** The REN that its costs lie on. */
  readonly ren: Read<Code>;
  /** The RENs of its further rows that carry or evaluate: its costs lie on them too. */
  readonly furtherRens: readonly FurtherRen[];
  /** The REN that repays: *Betalande REN*, else REN. */
  readonly payingRen: Read<Code>;
  readonly counterparty: Read<Code>;
  /** *Chef*: the head of the förvaltning, who owns the project. */
  readonly head: Read<string>;
  /** *Underskrift*: when the head signed the application. */
  readonly signed: Read<CalendarDate>;
  /** *Betalas via*: the party that carries a civil-society actor's costs. */
  readonly paidThrough: Read<PartyId>;
}

export interface FurtherRen {
  readonly ren: Read<Code>;
  readonly assignments: ReadonlySet<Assignment>;
}

export interface YearAmount {
  readonly year: number;
  readonly amount: Money;
  readonly at: Place;
}

export interface BudgetRow {
  readonly party: PartyId;
  readonly at: Place;
  readonly costType: string;
  readonly costTypeAt: Place;
  readonly years: readonly YearAmount[];
}

/** One row of *Bemanning*. */
export interface Post {
  readonly party: PartyId;
  readonly role: StaffRole;
  readonly name: Read<string>;
  readonly nameAt: Place;
  readonly extent: Share;
  readonly extentAt: Place;
  readonly from: CalendarDate;
  readonly fromAt: Place;
  /** Absent: until further notice. */
  readonly to: CalendarDate | undefined;
}

export interface EffectRow {
  readonly party: PartyId;
  readonly at: Place;
  readonly level: EffectLevel;
  readonly effect: Read<string>;
  readonly indicator: Read<string>;
  readonly years: readonly YearAmount[];
}

export interface PlanRow {
  readonly party: PartyId;
  readonly at: Place;
  readonly partyAt: Place;
  readonly years: readonly YearAmount[];
}

export interface Judgement {
  readonly party: PartyId;
  readonly kind: JudgementKind;
  readonly date: CalendarDate;
  readonly effect: Money;
  readonly effectName: Read<string>;
  readonly indicator: Read<string>;
  readonly at: Place;
}

export interface Invoice {
  readonly party: PartyId;
  readonly year: number;
  readonly date: CalendarDate;
  readonly dateAt: Place;
  readonly receiver: Read<Code>;
  readonly amount: Money;
  readonly at: Place;
}

export interface PayoutMade {
  readonly ren: Code;
  readonly renAt: Place;
  readonly year: number;
  readonly period: PeriodName;
  readonly date: CalendarDate;
  readonly dateAt: Place;
  readonly amount: Money;
  readonly at: Place;
}

/** One row of *Redovisat*: the cost that was reported from 1 January through the period. */
export interface ReportedCost {
  readonly ren: Code;
  readonly year: number;
  readonly period: PeriodName;
  readonly amount: Money;
  readonly at: Place;
}

/** Rows of a large ledger that concern no investment: counted, and listed only as far as the list reaches. */
export interface ForeignRows {
  readonly rows: number;
  readonly sum: Money;
  readonly lastDay: CalendarDate | undefined;
  /** The first of them. */
  readonly listed: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly voucher: string;
  readonly date: CalendarDate;
  readonly account: Code;
  readonly ren: Code | undefined;
  readonly project: Code | undefined;
  /** Cost positive. */
  readonly amount: Money;
  /** The same in whole öre, for what goes over many rows: a number holds any amount that can be read. */
  readonly ore: number;
  readonly amountAt: Place;
  readonly projectAt: Place;
  /** A digest of *Motpart* and *Text*: tells rows apart that differ in words alone, and repeats none of them. */
  readonly wording: number;
}

export interface ReserveYear {
  readonly year: number;
  readonly at: Place;
  readonly opening: Money | undefined;
  readonly openingAt: Place;
  readonly added: Money;
  readonly addedAt: Place;
  readonly municipalBudget: Money | undefined;
  readonly municipalBudgetAt: Place;
}

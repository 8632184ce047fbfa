import type { Finding, Severity, Source } from '../findings/finding';
import type { FindingValue } from '../findings/findingValue';
import type { RuleId } from '../findings/ruleId';
import type { Status } from '../model/choices';
import type { InputTable } from '../model/inputTables';
import type { Investment, LedgerRow } from '../model/portfolio';
import type { InvestmentId, PartyId } from '../values/ids';
import type { ParameterName } from '../parameters/definitions';
import type { ShippedRuleSet } from '../parameters/ruleSetNames';
import type { InvestmentParameters } from '../parameters/investmentParameters';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext, SharedFacts } from '../schedules/portfolioContext';
import type { RenLookup } from '../schedules/renOwners';
import type { DerivedSum, Basis } from '../schedules/basis';
import type { Sentence } from '../text/sentence';
import type { Place } from '../values/place';

/** One rule of the guidelines, as data around its check. */
export type Rule = InvestmentRule | PortfolioRule;

interface RuleData {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What the rule asks for, in one Swedish line. */
  readonly title: string;
  readonly source: Source;
  /** The shipped rule sets that it belongs to; a municipality's own set has the rules of the one it is a copy of. */
  readonly ruleSets: readonly ShippedRuleSet[];
  /** `ÅÅÅÅ-MM-DD`: decided from this day, and to that day where it has one. */
  readonly holds: { readonly from: string; readonly to?: string };
  /** How the text is read where it leaves room. */
  readonly reading: string;
  /** What makes it right, in one Swedish sentence. */
  readonly remedy: string;
  /** What it decides, where another rule decides the same: the two may not hold at once without an order. */
  readonly question?: string;
  /** Without one of these tables the rule cannot be checked; nor, where *Huvudbok* is among them, without *Parter*. */
  readonly reads: readonly InputTable[];
  /**
   * Tables that the rule also looks in. One that is missing counts as one without rows, unless the rule says otherwise; a
   * row that could not be read takes the judgement away, as it does in {@link reads}.
   */
  readonly consults?: readonly InputTable[];
  readonly parameters: readonly ParameterName[];
  /** The sums that the rule judges by, with what each is worked out from. */
  readonly sums?: readonly DerivedSum[];
  /**
   * True where each row is judged by itself, so that a breach stands also when another row could not be read. Where a
   * rule judges a sum, a row that is missing from it takes the judgement away.
   */
  readonly judgesRows?: boolean;
  /** True where it can be answered without knowing which investments there are. */
  readonly isAboutWorkbook?: boolean;
}

/** Asked of each investment. */
export interface InvestmentRule extends RuleData {
  readonly isAboutPortfolio?: false;
  /** The first status that the rule concerns; absent: whatever the status. */
  readonly appliesFrom?: Status;
  /** Rules on the same question that go before this one where both hold. */
  readonly yieldsTo?: readonly RuleId[];
  /** Verdicts on one investment; none is a pass. */
  check(subject: RuleSubject): readonly Verdict[];
  /** Verdicts on what belongs to no investment. */
  checkRest?(context: PortfolioContext, schedules: readonly InvestmentSchedules[]): readonly Verdict[];
}

/** Asked once, of all investments together. */
export interface PortfolioRule extends RuleData {
  readonly isAboutPortfolio: true;
  /** Holds whatever sets the investments follow, if the workbook has this table. */
  readonly alsoHoldsWith?: InputTable;
  /** Verdicts on them all; none is a pass. */
  check(context: PortfolioContext, schedules: readonly InvestmentSchedules[]): readonly Verdict[];
}

export interface RuleSubject {
  readonly investment: Investment;
  readonly schedules: InvestmentSchedules;
  readonly parameters: InvestmentParameters;
  readonly facts: SharedFacts;
  /** Of the investment's own RENs. */
  readonly owners: RenLookup;
}

export type Verdict =
  | ({ readonly kind: 'breach' } & Breach)
  | RowBreaches
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'couldNotCheck'; readonly reason: Sentence };

export interface Breach {
  readonly place: Place | undefined;
  readonly message: Sentence;
  readonly party?: PartyId;
  /** Where the rule was not asked about one. */
  readonly investment?: InvestmentId;
  readonly actual?: FindingValue;
  readonly limit?: FindingValue;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** What the judgement rests on. */
  readonly why: NonNullable<Finding['why']>;
}

/** One breach for each of many rows, put together one by one. */
export interface RowBreaches {
  readonly kind: 'rowBreaches';
  readonly rows: readonly LedgerRow[];
  readonly breachOf: (row: LedgerRow) => Breach;
}

/** The tables without which a rule cannot be checked. The ledger is nothing without whose the RENs are. */
export function neededTables({ reads }: Pick<Rule, 'reads'>): readonly InputTable[] {
  return reads.includes('Huvudbok') ? [...reads, 'Parter'] : reads;
}

export function basisOf({ reads, consults = [], parameters, sums = [] }: Rule): Basis {
  return { tables: [...reads, ...consults], parameters, sums };
}

export const PASS: readonly Verdict[] = [];

export const NOT_APPLICABLE: readonly Verdict[] = [{ kind: 'notApplicable' }];

export function breach(about: Breach): Verdict {
  return { kind: 'breach', ...about };
}

/** @returns no verdict where there are no rows */
export function rowBreaches(
  rows: readonly LedgerRow[],
  breachOf: (row: LedgerRow) => Breach,
): readonly Verdict[] {
  return rows.length === 0 ? PASS : [{ kind: 'rowBreaches', rows, breachOf }];
}

/** @param reason a Swedish clause without full stop: `tabellen Huvudbok saknas` */
export function couldNotCheck(reason: Sentence): Verdict {
  return { kind: 'couldNotCheck', reason };
}

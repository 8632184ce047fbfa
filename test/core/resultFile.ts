import { resultJson } from '../../src/workbook/json/resultJson';
import type { RunResult } from '../../src/workbook/run';
import { runOn } from './rules/askRule';
import type { Tables } from './workbookBuilder';

/** The JSON as whoever reads the file sees it. */
export interface ResultFile {
  readonly version: number;
  readonly inputHash: string;
  readonly ruleSet: string;
  readonly today: string;
  readonly rules: {
    readonly checked: string[];
    readonly notApplicable: string[];
    readonly couldNotCheck: { rule: string; satsning?: string; reason: string }[];
    readonly accepted: unknown[];
  };
  readonly findings: {
    readonly rule: string;
    readonly severity: string;
    readonly satsning?: string;
    readonly part?: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly message: string;
    readonly actual?: string;
    readonly limit?: string;
  }[];
  readonly schedules: SchedulesFile;
  readonly reconciliation: unknown;
}

export interface SchedulesFile {
  readonly grants: {
    satsning: string;
    applied?: string;
    evaluation?: string;
    granted?: string;
    inForce?: string;
    end?: string;
    parts?: { part: string; amount: string }[];
    incomplete?: string[];
  }[];
  readonly repayments: RepaymentLine[];
  readonly payouts: PayoutLine[];
  readonly allocation: EntryLine[];
  readonly costs: CostLine[];
  readonly invoices: InvoiceLine[];
  readonly fund: FundLine[];
  readonly calendar: CalendarLine[];
  readonly evaluation: EvaluationRow[];
}

export interface CalendarLine {
  readonly satsning: string;
  readonly date: string;
  readonly what: string;
  readonly who: string;
  readonly status: 'due' | 'done' | 'late';
  readonly rule: string;
  readonly amount?: string;
  readonly source: { document: string; page: string; quote: string };
  readonly incomplete?: string[];
}

export interface EvaluationRow {
  readonly satsning: string;
  readonly goal?: string;
  readonly activity?: string;
  readonly effectMeasure?: string;
  readonly indicator?: string;
  readonly economicEffect?: string;
  readonly target?: number;
  readonly outcome?: number;
  readonly degree?: string;
  readonly expected?: string;
  readonly judged?: string;
  readonly effectDegree?: string;
  readonly followedUp?: string;
  readonly incomplete?: string[];
}

export interface RepaymentLine {
  readonly satsning: string;
  readonly part: string;
  readonly planned: string;
  readonly full?: string;
  readonly floor?: string;
  readonly effect?: string;
  readonly counted?: string;
  readonly final?: string;
  readonly byYear: Readonly<Record<string, string>>;
  readonly proposed?: boolean;
  readonly incomplete?: string[];
}

export interface PayoutLine {
  readonly satsning: string;
  readonly part: string;
  readonly ren: string;
  readonly year: number;
  readonly period: string;
  readonly month: string;
  readonly consumption: string;
  readonly payout: string;
  readonly unfunded?: string;
  readonly remaining?: string;
  readonly preliminary?: boolean;
  readonly incomplete?: string[];
}

export interface EntryLine {
  readonly kind: string;
  readonly satsning: string;
  readonly ren?: string;
  readonly project?: string;
  readonly account?: string;
  readonly counterparty?: string;
  readonly debit?: string;
  readonly credit?: string;
  readonly date: string;
  readonly text: string;
  readonly incomplete?: string[];
}

export interface CostLine {
  readonly satsning: string;
  readonly part: string;
  readonly ren: string;
  readonly project?: string;
  readonly year: number;
  readonly period: string;
  readonly amount: string;
}

export interface InvoiceLine {
  readonly satsning: string;
  readonly part: string;
  readonly year: number;
  readonly receiver?: string;
  readonly amount: string;
  readonly invoiced: string;
  readonly remaining: string;
}

export interface FundLine {
  readonly year: number;
  readonly opening: string;
  readonly added: string;
  readonly paidOut: string;
  readonly repaid: string;
  readonly closing: string;
  readonly bound: string;
  readonly released: string;
  readonly available: string;
  readonly shareOfBudget?: string;
}

export function fileOf(result: RunResult): ResultFile {
  return JSON.parse(JSON.stringify(resultJson(result)));
}

/** Without the payoff, whose risk takes long. */
export function schedulesOf(tables: Tables, today?: string): SchedulesFile {
  const parts = { findings: false, schedules: true, payoff: false, reconciliation: false };
  const file: ResultFile = JSON.parse(JSON.stringify(resultJson(runOn(tables, today), parts)));
  return file.schedules;
}

/** `12.34` → 1234, for adding up. */
export function ore(amount: string | undefined): bigint {
  return BigInt((amount ?? '0').replace('.', ''));
}

export function sumOfOre(amounts: readonly (string | undefined)[]): bigint {
  return amounts.reduce((sum, amount) => sum + ore(amount), 0n);
}

import type { AccountingEntry } from '../../core/schedules/accounting';
import type { FundForecast } from '../../core/schedules/fundForecast';
import { fundForecast } from '../../core/schedules/fundForecast';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { Basis } from '../../core/schedules/basis';
import type { WrittenReport } from '../../core/schedules/writtenReports';
import type { Money } from '../../core/values/money';
import { valueOf } from '../../core/values/read';
import { missingByInvestment, missingCells, missingFromFund } from '../leftOut/incomplete';
import {
  COSTS,
  ENTRIES,
  EVALUATION,
  GRANT,
  INVOICES,
  PAYOUTS,
  REPAYMENTS,
  REPORTS,
} from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import { PERIOD_CODES } from '../shown/periodCodes';
import { calendarJson } from './calendarJson';
import { evaluationJson } from './evaluationJson';
import { ifAny } from './ifAny';
import type { JsonObject } from './json';

/** What is granted, repaid, paid out, accounted for, reported and due, with the cells whose rows each result lacks. */
export function schedulesJson(run: RunResult): JsonObject {
  const { result } = run;
  const missingFromEntry = {
    payout: missingByInvestment(run, ENTRIES.payout),
    repayment: missingByInvestment(run, ENTRIES.repayment),
  };
  const missingFromCosts = missingByInvestment(run, COSTS);
  const missingFromInvoices = missingByInvestment(run, INVOICES);
  const missingFromYears = ifAny(missingFromFund(run));
  return {
    grants: result.investments.flatMap((own) => grantJson(own, run)),
    repayments: result.investments.flatMap((own) => repaymentsJson(own, run)),
    payouts: result.investments.flatMap((own) => payoutsJson(own, run)),
    allocation: result.accounting.entries.map((entry) => ({
      ...entryJson(entry),
      incomplete: ifAny(missingFromEntry[entry.kind](entry.investment)),
    })),
    costs: result.costs.map((cost) => ({
      satsning: cost.investment,
      part: cost.party,
      ren: cost.ren,
      project: cost.project,
      year: cost.period.year,
      period: PERIOD_CODES[cost.period.name],
      amount: cost.amount.toString(),
      incomplete: ifAny(missingFromCosts(cost.investment)),
    })),
    invoices: result.invoices.map((round) => ({
      satsning: round.investment,
      part: round.party,
      year: round.year,
      receiver: round.receiver,
      amount: round.amount.toString(),
      invoiced: round.invoiced.toString(),
      remaining: round.remaining.toString(),
      incomplete: ifAny(missingFromInvoices(round.investment)),
    })),
    fund: fundForecast(result.fund, result.context.facts).map((line) => ({
      ...fundJson(line),
      incomplete: missingFromYears,
    })),
    reports: result.reports.map((report) => reportJson(report, run)),
    calendar: calendarJson(run),
    evaluation: result.investments.flatMap((own) => evaluationJson(own, incomplete(own, run, EVALUATION))),
  };
}

/** Without a budget there may still be a decided sum. */
function grantJson(own: InvestmentSchedules, run: RunResult): JsonObject[] {
  if (own.grant === undefined && own.granted === undefined) return [];
  return [
    {
      satsning: own.investment.id,
      applied: own.grant?.appliedFor.toString(),
      evaluation: own.grant?.evaluation.toString(),
      granted: own.grant?.granted.toString(),
      inForce: own.granted?.toString(),
      end: valueOf(own.investment.end)?.toString(),
      parts: partsJson(own),
      incomplete: incomplete(own, run, GRANT),
    },
  ];
}

function partsJson({ grantedParts }: InvestmentSchedules): JsonObject[] | undefined {
  if (grantedParts.length === 0) return undefined;
  return grantedParts.map(({ party, amount }) => ({ part: party, amount: amount.toString() }));
}

function repaymentsJson(own: InvestmentSchedules, run: RunResult): JsonObject[] {
  return own.repayments.map(({ party, planned, base, settled, rounds }) => ({
    satsning: own.investment.id,
    part: party,
    planned: planned.total.toString(),
    full: base?.full.toString(),
    floor: base?.floor.toString(),
    effect: settled?.effect.toString(),
    counted: settled?.counted.toString(),
    final: settled?.final.toString(),
    byYear: Object.fromEntries([...rounds].map(([year, amount]) => [String(year), amount.toString()])),
    proposed: own.plan?.isProposed ? true : undefined,
    incomplete: incomplete(own, run, REPAYMENTS),
  }));
}

function payoutsJson(own: InvestmentSchedules, run: RunResult): JsonObject[] {
  return own.payouts.map((payout) => ({
    satsning: own.investment.id,
    part: payout.party,
    ren: payout.ren,
    year: payout.period.year,
    period: PERIOD_CODES[payout.period.name],
    month: payout.payable.toMonthString(),
    consumption: payout.consumption.toString(),
    payout: payout.payout.toString(),
    unfunded: optionalAmount(payout.unfunded),
    remaining: payout.remaining?.toString(),
    preliminary: payout.isPreliminary ? true : undefined,
    incomplete: incomplete(own, run, PAYOUTS),
  }));
}

function entryJson(entry: AccountingEntry): JsonObject {
  return {
    kind: entry.kind,
    satsning: entry.investment,
    ren: entry.ren,
    project: entry.project,
    account: entry.account,
    counterparty: entry.counterparty,
    ...entry.codeParts,
    debit: entry.debit?.toString(),
    credit: entry.credit?.toString(),
    date: entry.date.toString(),
    text: entry.text,
  };
}

function fundJson({ fund, payoutsToCome, repaymentsToCome, closing }: FundForecast): JsonObject {
  return {
    year: fund.year,
    opening: fund.opening.toString(),
    added: fund.added.toString(),
    paidOut: fund.paidOut.toString(),
    repaid: fund.repaid.toString(),
    closing: fund.closing.toString(),
    bound: fund.bound.toString(),
    released: fund.released.toString(),
    available: fund.available.toString(),
    shareOfBudget: fund.shareOfBudget?.toFixed(4),
    payoutsToCome: payoutsToCome.toString(),
    repaymentsToCome: repaymentsToCome.toString(),
    forecastClosing: closing.toString(),
  };
}

function reportJson({ schedules, period, rows, budget, economy }: WrittenReport, run: RunResult): JsonObject {
  return {
    satsning: schedules.investment.id,
    year: period.year,
    period: PERIOD_CODES[period.name],
    written: rows.length > 0,
    budget: budget.toString(),
    outcome: economy?.outcome.toString(),
    forecast: economy?.forecast.toString(),
    remaining: economy?.left?.toString(),
    incomplete: incomplete(schedules, run, REPORTS),
  };
}

function optionalAmount(amount: Money): string | undefined {
  return amount.isZero() ? undefined : amount.toString();
}

function incomplete(own: InvestmentSchedules, run: RunResult, basis: Basis): readonly string[] | undefined {
  return ifAny(missingCells(own, run, basis));
}

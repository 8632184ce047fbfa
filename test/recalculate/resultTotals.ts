import type { RunResult } from '../../src/workbook/run';
import { resultJson } from '../../src/workbook/json/resultJson';
import { ALL_PARTS } from '../../src/workbook/resultParts';
import type { ResultFile } from '../core/resultFile';
import { ore, sumOfOre } from '../core/resultFile';
import type { ReconciliationFile } from '../core/reconciliation/reconciled';

/** The sums of the sheets' columns in whole öre, as they follow from the JSON's decimal strings. */
export function resultTotals(run: RunResult): ReadonlyMap<string, bigint> {
  const file: ResultFile & { reconciliation: ReconciliationFile } = JSON.parse(
    JSON.stringify(resultJson(run, { ...ALL_PARTS, payoff: false })),
  );
  const { repayments, payouts, allocation, costs, invoices, fund } = file.schedules;
  const years = new Set(repayments.flatMap(({ byYear }) => Object.keys(byYear)));
  return new Map([
    ['AterforingUt[Plan]', sumOfOre(repayments.map(({ planned }) => planned))],
    ['AterforingUt[Golv]', sumOfOre(repayments.map(({ floor }) => floor))],
    ['AterforingUt[Slutlig]', sumOfOre(repayments.map(({ final }) => final))],
    ...[...years].map((year): [string, bigint] => [
      `AterforingUt[${year}]`,
      sumOfOre(repayments.map(({ byYear }) => byYear[year])),
    ]),
    ['UtbetalningUt[Förbrukning]', sumOfOre(payouts.map(({ consumption }) => consumption))],
    ['UtbetalningUt[Utbetalning]', sumOfOre(payouts.map(({ payout }) => payout))],
    ['KonteringUt[Debet]', sumOfOre(allocation.map(({ debit }) => debit))],
    ['KonteringUt[Kredit]', sumOfOre(allocation.map(({ credit }) => credit))],
    ['KostnadUt[Kostnad]', sumOfOre(costs.map(({ amount }) => amount))],
    ['InternfakturaUt[Belopp]', sumOfOre(invoices.map(({ amount }) => amount))],
    ['InternfakturaUt[Redan fakturerat]', sumOfOre(invoices.map(({ invoiced }) => invoiced))],
    ['InternfakturaUt[Kvar]', sumOfOre(invoices.map(({ remaining }) => remaining))],
    ['FondUt[Tillfört]', sumOfOre(fund.map(({ added }) => added))],
    ['FondUt[Utbetalt]', sumOfOre(fund.map(({ paidOut }) => paidOut))],
    ['FondUt[Återfört]', sumOfOre(fund.map(({ repaid }) => repaid))],
    ['AvstamningUt[Enligt huvudbok]', ore(file.reconciliation.control.ledgerSum)],
  ]);
}

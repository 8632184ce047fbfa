import type { Explanation } from '../../core/explanations/explanation';
import type { ReconciliationAmount } from '../../core/explanations/reconciliationAmounts';
import { explainInvestmentRow } from '../../core/explanations/reconciliationAmounts';
import type { Compared } from '../../core/reconciliation/difference';
import type { InvestmentRow } from '../../core/reconciliation/reconciliationRows';
import type { Money } from '../../core/values/money';
import type { RunResult } from '../run';

/** The amounts of a REN and period, in the order that they are told. */
export const RECONCILED_AMOUNTS = [
  'ledger',
  'reported',
  'paid',
  'difference',
  'ledgerThrough',
  'reportedThrough',
  'reportedDifference',
  'paidBooked',
  'invoiced',
  'invoicedBooked',
] as const;

export type ReconciledAmount = (typeof RECONCILED_AMOUNTS)[number];

/** Undefined where the workbook cannot say. */
export function reconciledAmount(
  { line, difference }: InvestmentRow,
  amount: ReconciledAmount,
): Money | undefined {
  switch (amount) {
    case 'difference':
      return difference;
    case 'reported':
      return line.reported?.own;
    case 'reportedThrough':
      return line.reported?.through;
    case 'reportedDifference':
      return line.reported?.difference;
    default:
      return line[amount];
  }
}

/** The amount that a comparison is about. */
export const AMOUNT_COMPARED: Readonly<Record<Compared, ReconciledAmount>> = {
  paid: 'difference',
  reported: 'reportedDifference',
  payoutBooked: 'paidBooked',
  repaymentBooked: 'invoicedBooked',
};

/** As the cell of the sheet Avstämning is explained. */
export function explainReconciled(
  row: InvestmentRow,
  amount: ReconciledAmount,
  { result: { investments, reconciliation, context } }: RunResult,
): Explanation | undefined {
  const own = investments.find(({ investment }) => investment.id === row.line.investment);
  return own && explainInvestmentRow(row, own, COLUMNS[amount], reconciliation, context);
}

const COLUMNS: Readonly<Record<ReconciledAmount, ReconciliationAmount>> = {
  ledger: 'Enligt huvudbok',
  reported: 'Redovisat',
  paid: 'Utbetalt',
  difference: 'Differens',
  ledgerThrough: 'Huvudbok från 1 januari',
  reportedThrough: 'Redovisat från 1 januari',
  reportedDifference: 'Differens mot redovisat',
  paidBooked: 'Utbetalt enligt huvudbok',
  invoiced: 'Fakturerat',
  invoicedBooked: 'Fakturerat enligt huvudbok',
};

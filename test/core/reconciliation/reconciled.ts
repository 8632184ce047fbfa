import { resultJson } from '../../../src/workbook/json/resultJson';
import type { CellValue } from '../../../src/workbook/snapshot';
import { runOn } from '../rules/askRule';
import type { Rows, Tables } from '../workbookBuilder';
import { append, emptied, soundTables } from '../workbookBuilder';

/** The reconciliation as whoever reads the file sees it. */
export interface ReconciliationFile {
  readonly rows: ReconciledLine[];
  readonly differences: {
    ren: string;
    year: number;
    period: string;
    compared: string;
    amount: string;
    reasons: {
      cause: string;
      isError: boolean;
      amount: string;
      reason: string;
      vouchers: string[];
      correction?: Entry[];
    }[];
  }[];
  readonly accruals: { kind: string; year: number; ren: string; amount: string; text: string }[];
  readonly unmatched: {
    voucher: string;
    reason: string;
    amount: string;
    place: string;
    ren?: string;
    correction?: Entry[];
  }[];
  readonly control: {
    ledgerRows: number;
    matchedRows: number;
    unmatchedRows: number;
    ledgerSum: string;
    matchedSum: string;
    unmatchedSum: string;
  };
  readonly places: Readonly<Record<string, { rows: number; sum: string }>>;
  readonly notCompared: string[];
}

export interface ReconciledLine {
  readonly satsning: string;
  readonly part?: string;
  readonly ren: string;
  readonly year: number;
  readonly period: string;
  readonly ledger: string;
  readonly ledgerThrough: string;
  readonly reported?: string;
  readonly reportedThrough?: string;
  readonly paid?: string;
  readonly difference?: string;
  readonly differenceReported?: string;
  readonly paidBooked?: string;
  readonly invoiced?: string;
  readonly invoicedBooked?: string;
  readonly reason: string;
  readonly vouchers: string[];
  readonly corrections: Entry[][];
}

export interface Entry {
  readonly ren?: string;
  readonly project?: string;
  readonly account?: string;
  readonly amount: string;
}

const RECONCILIATION_ALONE = { findings: false, schedules: false, payoff: false, reconciliation: true };

export function reconciled(tables: Tables, today = '2021-03-01'): ReconciliationFile {
  const file: { reconciliation: ReconciliationFile } = JSON.parse(
    JSON.stringify(resultJson(runOn(tables, today), RECONCILIATION_ALONE)),
  );
  return file.reconciliation;
}

/** The sound portfolio with a ledger of its own, and nothing paid. */
export function withLedger(...rows: Rows): Tables {
  return append(emptied(soundTables, 'Huvudbok', 'Utbetalningar'), 'Huvudbok', ...rows);
}

export interface RowParts {
  readonly account?: CellValue;
  readonly ren?: CellValue;
  readonly project?: CellValue;
  readonly text?: string;
}

/** A row of the ledger: a cost of VAN's with the right codes, unless something else is said. */
export function row(
  voucher: string,
  date: CellValue,
  amount: CellValue,
  { account = '5010', ren = '5101', project = '70001', text = 'Lön' }: RowParts = {},
): Rows[number] {
  return [voucher, date, account, ren, project, text, amount];
}

/** `V1 duplicate 100.00` for every row that is not matched. */
export function unmatchedOf(tables: Tables, today?: string): string[] {
  return reconciled(tables, today).unmatched.map(
    ({ voucher, place, amount }) => `${voucher} ${place} ${amount}`,
  );
}

export function withReported(tables: Tables, ...rows: Rows): Tables {
  return append(
    { ...tables, Redovisat: [['Satsning', 'REN', 'År', 'Period', 'Belopp']] },
    'Redovisat',
    ...rows,
  );
}

export function paid(tables: Tables, ...rows: Rows): Tables {
  return append(tables, 'Utbetalningar', ...rows);
}

export function payout(period: string, date: string, amount: number, ren = '5101'): Rows[number] {
  return ['S1', ren, 2020, period, date, amount];
}

export function report(period: string, amount: number, ren = '5101'): Rows[number] {
  return ['S1', ren, 2020, period, amount];
}

/** `D1 paid 5.00: late 5.00 V2` for every difference, with the reasons that make it up. */
export function told({ differences }: ReconciliationFile, compared?: string): string[] {
  return differences
    .filter((own) => compared === undefined || own.compared === compared)
    .map(
      ({ period, compared: what, amount, reasons }) =>
        `${period} ${what} ${amount}: ${reasons
          .map((own) => [own.cause, own.amount, ...own.vouchers].join(' '))
          .join(', ')}`,
    );
}

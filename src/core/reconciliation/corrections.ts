import type { LedgerRow } from '../model/portfolio';
import type { Code } from '../values/ids';
import { Money } from '../values/money';

/** One row of an entry that would put something right. A cost is positive, as in the ledger. */
export interface CorrectionRow {
  readonly ren: Code | undefined;
  readonly project: Code | undefined;
  /** Absent: the account on the other side of the voucher, which the ledger does not show. */
  readonly account: Code | undefined;
  readonly amount: Money;
}

/** A proposed entry; its rows add up to nothing. Nothing is booked by itself. */
export type Correction = readonly CorrectionRow[];

type Target = Pick<CorrectionRow, 'ren' | 'project'>;

/** Moves rows to other codes: minus on the old row and plus on the new; of an income the reverse follows by itself. */
export function moveRows(rows: readonly LedgerRow[], to: (row: LedgerRow) => Partial<Target>): Correction {
  const moved = rows.flatMap((row): CorrectionRow[] => {
    const { ren, project, account, amount } = row;
    return [
      { ren, project, account, amount: amount.negated() },
      { ren, project, account, amount, ...to(row) },
    ];
  });
  return added(moved);
}

/** Takes rows away again. What stood on the other side of the voucher is given back as one sum. */
export function takeAway(rows: readonly LedgerRow[]): Correction {
  const taken = rows.map(({ ren, project, account, amount }) => ({
    ren,
    project,
    account,
    amount: amount.negated(),
  }));
  const rest = Money.sum(rows.map(({ amount }) => amount));
  const other: CorrectionRow = { ren: undefined, project: undefined, account: undefined, amount: rest };
  return added([...taken, other]);
}

/** The same codes on one row; rows of nothing are left out. */
function added(rows: readonly CorrectionRow[]): Correction {
  const sums = new Map<string, CorrectionRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.ren, row.project, row.account]);
    sums.set(key, { ...row, amount: (sums.get(key)?.amount ?? Money.zero).plus(row.amount) });
  }
  return [...sums.values()].filter(({ amount }) => !amount.isZero());
}

/** `REN 5101 konto 5010 utan projekt −100,00; REN 5101 konto 5010 projekt 70001 100,00` */
export function correctionText(correction: Correction): string {
  return correction
    .map(({ ren, project, account, amount }) => {
      if (account === undefined) return `motkontot i verifikatet ${figure(amount)}`;
      const codes = [
        ren === undefined ? 'utan REN' : `REN ${ren}`,
        `konto ${account}`,
        project === undefined ? 'utan projekt' : `projekt ${project}`,
      ];
      return `${codes.join(' ')} ${figure(amount)}`;
    })
    .join('; ');
}

function figure(amount: Money): string {
  return amount.toString().replace('.', ',').replace('-', '−');
}

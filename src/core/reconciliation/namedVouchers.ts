import type { LedgerRow } from '../model/portfolio';
import { changedRows } from '../reuse/changedRows';
import { isSame } from '../reuse/isSame';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { addTo } from '../values/grouped';

const NONE = -1;

/** Where in the ledger the rows of some vouchers stand, on any REN: each row has the one before it of its voucher. */
export interface NamedVouchers {
  readonly names: ReadonlySet<string>;
  readonly ledger: readonly LedgerRow[];
  readonly last: ReadonlyMap<string, number>;
  readonly before: Int32Array;
}

/** @param earlier of another ledger: it holds where none of the vouchers has come, gone or moved */
export function* vouchersNamed(
  names: ReadonlySet<string>,
  ledger: readonly LedgerRow[],
  earlier: NamedVouchers | undefined,
): Steps<NamedVouchers> {
  if (names.size === 0) return { names, ledger, last: new Map(), before: new Int32Array(0) };
  if (earlier !== undefined && hasTheSame(earlier, names, ledger)) return { ...earlier, ledger };
  const last = new Map<string, number>();
  const before = new Int32Array(ledger.length).fill(NONE);
  yield* eachRow(ledger, ({ voucher }, index) => {
    if (!names.has(voucher)) return;
    before[index] = last.get(voucher) ?? NONE;
    last.set(voucher, index);
  });
  return { names, ledger, last, before };
}

function hasTheSame(
  earlier: NamedVouchers,
  names: ReadonlySet<string>,
  ledger: readonly LedgerRow[],
): boolean {
  if (earlier.ledger.length !== ledger.length || !isSame(earlier.names, names)) return false;
  const { before, now } = changedRows(earlier.ledger, ledger);
  return [...before, ...now].every(({ voucher }) => !names.has(voucher));
}

/** The rows of each voucher and year, in the order of the ledger. Made one voucher at a time, as they are asked for. */
export function* rowsOfEach({ ledger, last, before }: NamedVouchers): Generator<readonly number[]> {
  for (const end of last.values()) {
    const byYear = new Map<number, number[]>();
    for (let index = end; index !== NONE; index = before[index] ?? NONE) {
      addTo(byYear, ledger[index]?.date.year ?? 0, index);
    }
    for (const rows of byYear.values()) yield rows.reverse();
  }
}

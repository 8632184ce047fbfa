import type { LedgerRow } from '../model/portfolio';
import { Money } from '../values/money';

/** The rows of one voucher among those that are looked through. */
interface VoucherRows {
  readonly voucher: string;
  readonly rows: readonly LedgerRow[];
  readonly sum: Money;
}

/** By voucher number and year; rows without a number each by itself. */
function byVoucher(rows: readonly LedgerRow[]): readonly VoucherRows[] {
  const vouchers = new Map<string, LedgerRow[]>();
  rows.forEach((row, index) => {
    const key = row.voucher === '' ? `\t${index}` : `${row.date.year}\t${row.voucher}`;
    const own = vouchers.get(key);
    if (own) own.push(row);
    else vouchers.set(key, [row]);
  });
  return [...vouchers.values()].map((own) => ({
    voucher: own[0]?.voucher ?? '',
    rows: own,
    sum: Money.sum(own.map(({ amount }) => amount)),
  }));
}

/** The voucher that is exactly the amount; the last where several are. */
export function voucherThatIs(amount: Money, rows: readonly LedgerRow[]): readonly LedgerRow[] | undefined {
  const alike = byVoucher(rows).filter(({ sum }) => sum.equals(amount));
  return alike[alike.length - 1]?.rows;
}

/** Two vouchers that are the amount together. */
export function twoVouchersThatAre(
  amount: Money,
  rows: readonly LedgerRow[],
): readonly LedgerRow[] | undefined {
  const vouchers = byVoucher(rows).filter(({ sum }) => !sum.isZero());
  const bySum = new Map(vouchers.map((voucher) => [voucher.sum.ore, voucher]));
  for (const voucher of vouchers) {
    const other = bySum.get(amount.minus(voucher.sum).ore);
    if (other !== undefined && other !== voucher) return [...voucher.rows, ...other.rows];
  }
  return undefined;
}

/** `A12`, `A12 och A15`, `A12, A15 och 3 till` */
export function voucherList(rows: readonly LedgerRow[]): string {
  const names = [...new Set(rows.map(({ voucher }) => (voucher === '' ? '(utan nummer)' : voucher)))];
  if (names.length <= SHOWN) return joined(names);
  return `${names.slice(0, SHOWN - 1).join(', ')} och ${names.length - SHOWN + 1} till`;
}

const SHOWN = 5;

function joined(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} och ${names[names.length - 1] ?? ''}`;
}

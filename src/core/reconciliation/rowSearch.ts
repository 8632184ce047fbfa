import type { LedgerRow } from '../model/portfolio';
import { OreSum } from '../ledger/oreSum';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { SentenceValue } from '../text/sentence';
import { inRow, listed, say } from '../text/sentence';
import type { Money } from '../values/money';
import { fewestThatAre, MOST_TRIED } from './fewestVouchers';

/** The rows of one voucher among those that are looked through. */
interface VoucherRows {
  readonly rows: LedgerRow[];
  sum: bigint;
}

/** Rows that may explain a difference, put together by voucher once. */
export class SearchedRows {
  static readonly none = new SearchedRows([], [], new Map());

  private constructor(
    readonly rows: readonly LedgerRow[],
    private readonly vouchers: readonly VoucherRows[],
    /** The last of each sum, by its day. */
    private readonly bySum: ReadonlyMap<bigint, VoucherRows>,
  ) {}

  static *of(rows: readonly LedgerRow[]): Steps<SearchedRows> {
    const vouchers = yield* byVoucher(rows);
    const bySum = new Map<bigint, VoucherRows>();
    yield* eachRow(vouchers, (voucher) => {
      const known = bySum.get(voucher.sum);
      if (known === undefined || !isLater(known, voucher)) bySum.set(voucher.sum, voucher);
    });
    return new SearchedRows(rows, vouchers, bySum);
  }

  get sum(): Money {
    return sumOfRows(this.rows);
  }

  /** The voucher that is exactly the amount; the last by its day where several are. */
  voucherThatIs(amount: Money): readonly LedgerRow[] | undefined {
    return this.bySum.get(amount.ore)?.rows;
  }

  /** The voucher that is exactly the amount; the first by its day where several are. */
  firstThatIs(amount: Money): readonly LedgerRow[] | undefined {
    let first = this.bySum.get(amount.ore);
    if (first === undefined) return undefined;
    for (const voucher of this.vouchers) {
      if (voucher.sum === amount.ore && isLater(first, voucher)) first = voucher;
    }
    return first.rows;
  }

  /** Vouchers that are the amount together, as few as may be; `none` where no choice of them is. */
  vouchersThatAre(amount: Money): readonly LedgerRow[] | 'none' | 'tooMany' {
    if (this.vouchers.length > MOST_TRIED) return this.twoVouchersThatAre(amount) ?? 'tooMany';
    const chosen = fewestThatAre(
      this.vouchers.map(({ sum }) => Number(sum)),
      Number(amount.ore),
    );
    return chosen === undefined ? 'none' : chosen.flatMap((index) => this.vouchers[index]?.rows ?? []);
  }

  private twoVouchersThatAre(amount: Money): readonly LedgerRow[] | undefined {
    for (const voucher of this.vouchers) {
      const other = this.bySum.get(amount.ore - voucher.sum);
      if (other !== undefined && other !== voucher) return [...voucher.rows, ...other.rows];
    }
    return undefined;
  }
}

function isLater({ rows: [one] }: VoucherRows, { rows: [other] }: VoucherRows): boolean {
  return one !== undefined && other !== undefined && one.date.isAfter(other.date);
}

export function sumOfRows(rows: readonly LedgerRow[]): Money {
  const sum = new OreSum();
  for (const { ore } of rows) sum.add(ore);
  return sum.total();
}

/** By voucher number and year; rows without a number each by itself. */
function* byVoucher(rows: readonly LedgerRow[]): Steps<readonly VoucherRows[]> {
  const all: VoucherRows[] = [];
  const years = new Map<number, Map<string, VoucherRows>>();
  yield* eachRow(rows, (row) => {
    const { voucher, date, ore } = row;
    const ofYear = years.get(date.year) ?? new Map<string, VoucherRows>();
    years.set(date.year, ofYear);
    const known = ofYear.get(voucher);
    const own = known ?? { rows: [], sum: 0n };
    own.rows.push(row);
    own.sum += BigInt(ore);
    if (known !== undefined) return;
    all.push(own);
    if (voucher !== '') ofYear.set(voucher, own);
  });
  return all;
}

/** Rows without a number count each by itself. */
export function countVouchers(rows: readonly LedgerRow[]): number {
  const numbered = rows.filter(({ voucher }) => voucher !== '');
  const names = new Set(numbered.map(({ date, voucher }) => `${date.year} ${voucher}`));
  return names.size + rows.length - numbered.length;
}

/** `A12`, `A12 och A15`, `A12, A15 och 3 till` */
export function voucherList(rows: readonly LedgerRow[]): SentenceValue {
  const numbers = [...new Set(rows.map(({ voucher }) => voucher))];
  const names = numbers.map((number) => (number === '' ? say`(utan nummer)` : number));
  if (names.length <= SHOWN) return listed(names);
  return say`${inRow(names.slice(0, SHOWN - 1), ', ')} och ${names.length - SHOWN + 1} till`;
}

const SHOWN = 5;

import { plainCell } from '../codePool';
import { voucherName } from '../voucherName';
import type { VoucherNames } from '../voucherNames';
import type { ColumnMapping } from './columnMapping';
import type { RecordScanner } from './recordScanner';

/** The vouchers of a file's rows. */
export class VoucherCells {
  private readonly voucher: number | undefined;
  private readonly series: number | undefined;

  constructor(
    private readonly scanner: RecordScanner,
    { columns }: Pick<ColumnMapping, 'columns'>,
    private readonly names: VoucherNames,
  ) {
    this.voucher = columns.voucher;
    this.series = columns.series;
  }

  /** The quick way for nearly all rows: 12 and V12 are no total's name. */
  isNumbered(): boolean {
    const { scanner, voucher } = this;
    if (voucher === undefined || voucher >= scanner.fieldCount) return false;
    const bytes = scanner.fieldSource();
    const start = scanner.startOf(voucher);
    const end = scanner.endOf(voucher);
    const first = start < end ? (bytes[start] ?? 0) : 0;
    if (first >= 0x31 && first <= 0x39) return true;
    return isLetter(first) && end - start > 1 && areDigits(bytes, start + 1, end);
  }

  number(): number {
    const { scanner, voucher, series } = this;
    if (voucher !== undefined && series === undefined && voucher < scanner.fieldCount) {
      const bytes = scanner.fieldSource();
      const start = scanner.startOf(voucher);
      const end = scanner.endOf(voucher);
      // Such a cell is its own name: there is nothing around it to take away.
      const first = start < end ? (bytes[start] ?? 0) : 0;
      if ((isDigit(first) || isLetter(first)) && areDigits(bytes, start + 1, end)) {
        return this.names.numberOfUnits(bytes, start, end);
      }
    }
    return this.names.numberOf(voucherName(this.plain(series), this.plain(voucher)));
  }

  private plain(field: number | undefined): string {
    return field === undefined ? '' : plainCell(this.scanner.field(field));
  }
}

function areDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(bytes[at] ?? 0)) return false;
  return true;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

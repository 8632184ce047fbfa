import type { CalendarDate } from '../../values/calendarDate';
import { OreSum } from '../oreSum';

/** What a row of a voucher is called in the file. */
export type VoucherRowKind = 'TRANS' | 'RTRANS' | 'BTRANS';

export interface VoucherRow {
  readonly kind: VoucherRowKind;
  readonly line: number;
  readonly account: string;
  readonly objects: readonly string[];
  /** NaN where it cannot be read. */
  readonly ore: number;
  /** Undefined where the row has none, so that the voucher's holds; null where it cannot be read. */
  readonly date: CalendarDate | undefined | null;
  readonly text: string;
  readonly brokenObjects: boolean;
}

export interface Voucher {
  readonly line: number;
  readonly name: string;
  /** Undefined where it is missing or cannot be read. */
  readonly date: CalendarDate | undefined;
  readonly text: string;
  readonly rows: VoucherRow[];
  /** Its opening brace has been read. */
  braceIsOpen: boolean;
}

/** What becomes of each row that was added or removed after the voucher was booked. */
export interface CountedRows {
  readonly counted: readonly VoucherRow[];
  /** `#RTRANS` whose `#TRANS` is counted. */
  readonly mirrored: readonly VoucherRow[];
  readonly removed: readonly VoucherRow[];
  /** `#RTRANS` that no `#TRANS` mirrors; counted or not as makes the voucher balance. */
  readonly unmirrored: readonly VoucherRow[];
  readonly unmirroredCount: boolean;
}

/**
 * A row that was added (`#RTRANS`) is followed by a `#TRANS` with the same contents, for readers that know no other, so
 * only that is counted; a removed one (`#BTRANS`) never is (SIE 4B).
 */
export function countRows(rows: readonly VoucherRow[]): CountedRows {
  const counted = rows.filter(({ kind }) => kind === 'TRANS');
  const removed = rows.filter(({ kind }) => kind === 'BTRANS');
  const added = rows.filter(({ kind }) => kind === 'RTRANS');
  if (added.length === 0) return { counted, mirrored: [], removed, unmirrored: [], unmirroredCount: false };

  const mirrors = new Map<string, number>();
  for (const row of counted) mirrors.set(keyOfRow(row), (mirrors.get(keyOfRow(row)) ?? 0) + 1);
  const mirrored: VoucherRow[] = [];
  const unmirrored: VoucherRow[] = [];
  for (const row of added) {
    const left = mirrors.get(keyOfRow(row)) ?? 0;
    mirrors.set(keyOfRow(row), left - 1);
    (left > 0 ? mirrored : unmirrored).push(row);
  }
  const unmirroredCount = counted.length === 0 || balanceOf(counted) !== 0n;
  return {
    counted: unmirroredCount ? [...counted, ...unmirrored].sort((a, b) => a.line - b.line) : counted,
    mirrored,
    removed,
    unmirrored,
    unmirroredCount,
  };
}

/** In öre; rows that cannot be read are left out. */
export function balanceOf(rows: readonly VoucherRow[]): bigint {
  const sum = new OreSum();
  for (const { ore } of rows) if (!Number.isNaN(ore)) sum.add(ore);
  return sum.total().ore;
}

function keyOfRow({ account, objects, ore }: VoucherRow): string {
  return JSON.stringify([account, String(ore), ...pairsOf(objects)]);
}

/** Each dimension with its object, in an order of their own: two systems list the same objects in different ones. */
function pairsOf(objects: readonly string[]): readonly string[] {
  const pairs = new Set<string>();
  for (let at = 0; at < objects.length; at += 2) pairs.add(JSON.stringify(objects.slice(at, at + 2)));
  return [...pairs].sort();
}

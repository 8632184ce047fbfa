import type { LedgerRow, LeftOutRow } from '../model/portfolio';
import { remembered, rememberedSteps } from '../reuse/remembered';
import type { MunicipalCalendar } from '../schedules/calendar';
import type { Period } from '../model/period';
import { periodKey } from '../model/period';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Code } from '../values/ids';
import type { OpenDifference } from './openAmounts';
import type { PeriodLine } from './periodLines';
import type { PlacedLedger } from './placeRows';
import { SearchedRows } from './rowSearch';
import { addTo } from '../values/grouped';

/** The ledger's rows by what they may explain, of RENs and periods that differ. */
export class ExplainingRows {
  private constructor(
    private readonly once: ReadonlyMap<string, SearchedRows>,
    private readonly copies: ReadonlyMap<string, SearchedRows>,
    private readonly strays: ReadonlyMap<string, SearchedRows>,
    private readonly leftOut: readonly LeftOutRow[],
  ) {}

  /** @param openByRen those of one REN and one comparison together */
  static of(
    placed: PlacedLedger,
    facts: SharedFacts,
    openByRen: readonly (readonly OpenDifference[])[],
  ): Steps<ExplainingRows> {
    return ExplainingRows.among(placed, wantedOf(openByRen), facts);
  }

  private static readonly among = rememberedSteps(function* (
    placed: PlacedLedger,
    wanted: Wanted,
    { calendar, projectNumbers, tables }: SharedFacts,
  ): Steps<ExplainingRows> {
    const once = new Map<string, LedgerRow[]>();
    const copies = new Map<string, LedgerRow[]>();
    const strays = new Map<string, LedgerRow[]>();
    const { leftOut } = tables.Huvudbok;
    if (wanted.size === 0) return new ExplainingRows(new Map(), new Map(), new Map(), leftOut);
    const keys = new PeriodKeys(calendar);
    yield* eachRow(placed.rows, (row, index) => {
      const period = keys.of(row);
      const rens = wanted.get(period);
      if (rens === undefined) return;
      const place = placed.placeOf(index);
      if (place === 'unknownRen') {
        if (row.project !== undefined && row.project === projectNumbers.on(row.date)) {
          addTo(strays, period, row);
        }
        return;
      }
      if (place === 'payout' || place === 'repayment') return;
      if (row.ren === undefined || !rens.has(row.ren)) return;
      addTo(place === 'duplicate' ? copies : once, `${row.ren}\t${period}`, row);
    });
    return new ExplainingRows(
      yield* searched(once),
      yield* searched(copies),
      yield* searched(strays),
      leftOut,
    );
  });

  /** Without copies: they are explained as such, never as late. */
  onceOf(line: PeriodLine): SearchedRows {
    return this.once.get(keyOf(line)) ?? SearchedRows.none;
  }

  copiesOf(line: PeriodLine): SearchedRows {
    return this.copies.get(keyOf(line)) ?? SearchedRows.none;
  }

  /** A row that could not be read and may be the REN's, of whatever period. */
  unreadOf({ ren }: PeriodLine): LeftOutRow | undefined {
    return this.leftOut.find((row) => row.ren === undefined || row.ren === ren);
  }

  /** Rows with the project number on a REN that no investment has. */
  straysIn({ period }: PeriodLine): SearchedRows {
    return this.strays.get(periodKey(period)) ?? SearchedRows.none;
  }
}

/** The RENs whose rows are looked through in each period. */
type Wanted = ReadonlyMap<string, ReadonlySet<Code>>;

function wantedOf(openByRen: readonly (readonly OpenDifference[])[]): Wanted {
  const wanted = new Map<string, Set<Code>>();
  for (const open of openByRen) {
    const ren = open[0]?.line.ren;
    if (ren === undefined) continue;
    for (const key of periodsWanted(open)) wanted.set(key, (wanted.get(key) ?? new Set<Code>()).add(ren));
  }
  return wanted;
}

/** Where a period has too much, what it has may be booked in any other. */
const periodsWanted = remembered((open: readonly OpenDifference[]): readonly string[] => {
  const hasTooMuch = open.some(({ left }) => left.isNegative());
  const looked = hasTooMuch ? open : open.filter(({ left }) => !left.isZero());
  return looked.map(({ line }) => periodKey(line.period));
});

function* searched(
  lists: ReadonlyMap<string, readonly LedgerRow[]>,
): Steps<ReadonlyMap<string, SearchedRows>> {
  const all = new Map<string, SearchedRows>();
  for (const [key, rows] of lists) all.set(key, yield* SearchedRows.of(rows));
  return all;
}

/** The key of each row's period, made once a period. */
class PeriodKeys {
  private readonly keys = new Map<Period, string>();

  constructor(private readonly calendar: MunicipalCalendar) {}

  of({ date }: LedgerRow): string {
    const period = this.calendar.periodOf(date);
    const known = this.keys.get(period);
    if (known !== undefined) return known;
    const key = periodKey(period);
    this.keys.set(period, key);
    return key;
  }
}

function keyOf({ ren, period }: PeriodLine): string {
  return `${ren}\t${periodKey(period)}`;
}

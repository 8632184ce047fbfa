import type { ForeignRows, LedgerRow, LeftOutRow } from '../model/portfolio';
import type { ParameterTable } from '../parameters/parameterTable';
import { OreSum } from '../ledger/oreSum';
import { remembered, rememberedSteps } from '../reuse/remembered';
import type { SharedFacts } from '../schedules/portfolioContext';
import type { RenOwners } from '../schedules/renOwners';
import type { TransferKind } from '../schedules/transferAccounts';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import type { Sentence } from '../text/sentence';
import { listed, say } from '../text/sentence';
import type { Code } from '../values/ids';
import { Money } from '../values/money';
import type { Place } from '../values/place';
import { saidCell } from '../text/saidPlace';
import type { Correction } from './corrections';
import { moveRows, takeAway } from './corrections';
import type { PlacedLedger } from './placeRows';
import type { RowPlace } from './rowPlace';
import { PLACE_NAMES } from './rowPlace';
import { hasKnownRen, strayTransfer } from './strayTransfers';

/** A row that is not matched, and why. */
export interface PlacedRow {
  readonly place: Exclude<RowPlace, 'matched'>;
  readonly voucher: string;
  /** Begins with the place's name; whole sentences after it. */
  readonly reason: Sentence;
  readonly amount: Money;
  readonly at: Place;
  /** Absent for a row that cannot be read. */
  readonly row?: LedgerRow;
  readonly correction?: Correction;
}

interface Listing {
  readonly unmatched: readonly PlacedRow[];
  readonly unlisted: { readonly rows: number; readonly sum: Money };
}

/** So many rows of a place are listed; the rest are counted. */
const LISTED = 10_000;

/**
 * @param putRight rows that the explanation of a difference has a correction for
 */
export const listUnmatched = rememberedSteps(function* (
  placed: PlacedLedger,
  putRight: ReadonlySet<LedgerRow>,
  foreignRows: ForeignRows | undefined,
  owners: RenOwners,
  facts: SharedFacts,
): Steps<Listing> {
  const standing: Standing = { placed, owners, facts };
  const list = new UnmatchedList();
  yield* eachRow(placed.rows, (row, index) => {
    const place = placed.placeOf(index);
    if (place === 'matched') return;
    if (list.takeRoom(place)) {
      const own = placedRow(row, place, standing);
      list.unmatched.push(putRight.has(row) ? withoutCorrection(own) : own);
    } else list.leave(row.ore);
  });
  let foreignListed = 0n;
  yield* eachRow(foreignRows?.listed ?? [], (row) => {
    list.unmatched.push({ ...plain(row), place: 'unknownRen', reason: unknownRen(row, undefined) });
    foreignListed += row.amount.ore;
  });
  yield* eachRow(facts.tables.Huvudbok.leftOut, (row) => {
    if (list.takeRoom('unreadable')) list.unmatched.push(unreadable(row));
    else list.leave(Number(row.amount?.ore ?? 0n));
  });
  const { rows, sum } = list.left();
  const foreignLeft = (foreignRows?.rows ?? 0) - (foreignRows?.listed.length ?? 0);
  const foreignSum = (foreignRows?.sum.ore ?? 0n) - foreignListed;
  return {
    unmatched: list.unmatched,
    unlisted: { rows: rows + foreignLeft, sum: sum.plus(Money.ofOre(foreignSum)) },
  };
});

class UnmatchedList {
  readonly unmatched: PlacedRow[] = [];
  private readonly counts = new Map<RowPlace, number>();
  private readonly leftSum = new OreSum();
  private leftRows = 0;

  /** False where the place has as many rows as are listed. */
  takeRoom(place: RowPlace): boolean {
    const count = this.counts.get(place) ?? 0;
    this.counts.set(place, count + 1);
    return count < LISTED;
  }

  leave(ore: number): void {
    this.leftRows += 1;
    this.leftSum.add(ore);
  }

  left(): Listing['unlisted'] {
    return { rows: this.leftRows, sum: this.leftSum.total() };
  }
}

function unreadable({ at, what, voucher, amount }: LeftOutRow): PlacedRow {
  return {
    place: 'unreadable',
    voucher: voucher ?? '',
    reason: say`${PLACE_NAMES.unreadable}: ${what ?? at.column} i ${saidCell(at)} går inte att läsa.`,
    amount: amount ?? Money.zero,
    at,
  };
}

/** One row is put right once. */
function withoutCorrection({ place, voucher, reason, amount, at, row }: PlacedRow): PlacedRow {
  return { place, voucher, reason, amount, at, ...(row ? { row } : {}) };
}

function plain(row: LedgerRow): Pick<PlacedRow, 'voucher' | 'amount' | 'at' | 'row'> {
  return { voucher: row.voucher, amount: row.amount, at: row.amountAt, row };
}

/** What a row's place is told by. */
interface Standing {
  readonly placed: PlacedLedger;
  readonly owners: RenOwners;
  readonly facts: SharedFacts;
}

function placedRow(row: LedgerRow, place: Exclude<RowPlace, 'matched'>, standing: Standing): PlacedRow {
  const { owners, facts } = standing;
  if (place === 'payout' || place === 'repayment') {
    return placedTransfer(row, place, hasKnownRen(row, place, owners), facts.parameters);
  }
  const number = facts.projectNumbers.on(row.date);
  const correction = correctionOf(row, place, number);
  const told = reasonOf(row, place, number, standing);
  return { ...plain(row), place, reason: told, ...(correction ? { correction } : {}) };
}

const placedTransfer = remembered(
  (row: LedgerRow, place: TransferKind, isRenKnown: boolean, parameters: ParameterTable): PlacedRow => {
    const stray = strayTransfer(row, place, isRenKnown, parameters);
    const told = stray === undefined ? '' : say`, ${stray.told}`;
    return {
      ...plain(row),
      place,
      reason: say`${PLACE_NAMES[place]}: konto ${row.account} är ett av kontona för den${told}.`,
      ...(stray?.correction ? { correction: stray.correction } : {}),
    };
  },
);

function reasonOf(
  row: LedgerRow,
  place: Exclude<RowPlace, 'matched' | TransferKind>,
  number: string | undefined,
  { placed, owners }: Standing,
): Sentence {
  const name = PLACE_NAMES[place];
  switch (place) {
    case 'unknownRen':
      return unknownRen(row, number);
    case 'otherInvestment':
      return say`${name}: ${whoseElse(row, owners)}`;
    case 'projectMissing':
      return say`${name}: raden på REN ${row.ren ?? ''} ska bära ${number ?? ''}.`;
    case 'projectForeign':
      return say`${name}: raden på REN ${row.ren ?? ''} bär ${row.project ?? ''} och ska bära ${number ?? ''}.`;
    case 'outsidePeriod':
      return placed.misdated.has(row)
        ? say`${name}: verifikat ${row.voucher} är exakt det som är utbetalt eller redovisat i en annan period.`
        : say`${name}: ${row.date} ligger ${whenOutside(row, placed, owners)}.`;
    case 'outsideGrant':
      return say`${name}: raden ryms inte i det som är beviljat för ${owners.ownerOf(row.ren)?.investment.id ?? ''}.`;
    case 'duplicate':
      return duplicate(row, placed);
    case 'reversed':
      return reversed(row, placed);
    case 'unreadable':
      return say`${name}.`;
  }
}

function duplicate(row: LedgerRow, placed: PlacedLedger): Sentence {
  const name = PLACE_NAMES.duplicate;
  const first = placed.firstCopyOf(row);
  if (first === undefined) return say`${name}: samma rad står redan i huvudboken.`;
  const where = saidCell(first.amountAt);
  return first.voucher === row.voucher
    ? say`${name}: samma rad står redan i ${where}.`
    : say`${name}: samma rad står redan i ${where}, i verifikat ${first.voucher}.`;
}

function reversed(row: LedgerRow, placed: PlacedLedger): Sentence {
  const partner = placed.partnerOf(row);
  return say`${PLACE_NAMES.reversed}: tas ut av verifikat ${partner?.voucher ?? ''} ${partner?.date ?? ''}.`;
}

function unknownRen({ ren, project }: LedgerRow, number: string | undefined): Sentence {
  const whose = ren === undefined ? say`raden saknar REN` : say`ingen satsning har REN ${ren}`;
  const name = PLACE_NAMES.unknownRen;
  return number !== undefined && project === number
    ? say`${name}: ${whose}, men raden bär satsningarnas projektnummer.`
    : say`${name}: ${whose}.`;
}

function whoseElse({ ren, voucher }: LedgerRow, owners: RenOwners): Sentence {
  const claimants = ren === undefined ? [] : owners.claimantsOf(ren).map(({ id }) => id);
  if (claimants.length > 1) return say`REN ${ren ?? ''} anges av ${listed(claimants)}.`;
  return say`verifikat ${voucher} är exakt det som en annan satsning saknar i perioden.`;
}

function whenOutside({ ren, date }: LedgerRow, { terms }: PlacedLedger, owners: RenOwners): Sentence {
  const id = owners.ownerOf(ren)?.investment.id;
  const end = id && terms.get(id)?.last;
  if (end && date.isAfter(end)) return say`efter slutdatum ${end} för ${id}`;
  return say`före den tid då ${id ?? ''} tidigast kan ha kostnader`;
}

/** Where the right codes are known, or the row should not be there. */
function correctionOf(row: LedgerRow, place: RowPlace, number: Code | undefined): Correction | undefined {
  if (place === 'projectMissing' || place === 'projectForeign')
    return moveRows([row], () => ({ project: number }));
  if (place === 'duplicate') return takeAway([row]);
  // No investment has the REN, so the row is not to carry the number, unless it is another REN that was meant.
  if (place === 'unknownRen' && row.ren !== undefined && number !== undefined && row.project === number) {
    return moveRows([row], () => ({ project: undefined }));
  }
  return undefined;
}

import type { LedgerRow } from '../model/portfolio';
import type { CodeParameterName } from '../parameters/definitions';
import type { ParameterTable } from '../parameters/parameterTable';
import type { RenOwners } from '../schedules/renOwners';
import type { TransferKind } from '../schedules/transferAccounts';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { Correction } from './corrections';
import { moveRows } from './corrections';

/** A payout or repayment on a REN that it should not be on. */
export interface StrayTransfer {
  /** After *konto … är ett av kontona för den*. */
  readonly told: Sentence;
  /** Absent where the right REN is not known from the row alone. */
  readonly correction?: Correction;
}

/** The account of the side that is not the fund's. */
const OTHER_SIDE: Readonly<Record<TransferKind, CodeParameterName>> = {
  payout: 'konto.utbetalning.kredit',
  repayment: 'konto.återföring.debet',
};

/**
 * The fund's side lies on the fund's REN, the other on an investment's (a payout) or a payer's (a repayment). Where one
 * account is both sides, the fund's REN alone tells them apart.
 *
 * @param isRenKnown as {@link hasKnownRen} says of the row
 */
export function strayTransfer(
  row: LedgerRow,
  kind: TransferKind,
  isRenKnown: boolean,
  parameters: ParameterTable,
): StrayTransfer | undefined {
  const fund = parameters.get('fond.ren', row.date);
  if (fund === undefined || row.ren === fund) return undefined;
  const isOtherSide = row.account === parameters.get(OTHER_SIDE[kind], row.date);
  if (!isOtherSide) {
    if (row.ren === undefined) return undefined;
    return {
      told: say`men raden ligger på REN ${row.ren} och ska ligga på fondens, ${fund}`,
      correction: moveRows([row], () => ({ ren: fund })),
    };
  }
  if (isRenKnown) return undefined;
  if (row.ren === undefined) return { told: say`men raden saknar REN` };
  const told =
    kind === 'payout'
      ? say`men ingen satsning har REN ${row.ren}`
      : say`men ingen part återför från REN ${row.ren}`;
  return { told };
}

/** An investment has the REN of a payout's row, or repays from that of a repayment's. */
export function hasKnownRen({ ren }: LedgerRow, kind: TransferKind, owners: RenOwners): boolean {
  if (ren === undefined) return false;
  return kind === 'payout' ? owners.ownerOf(ren) !== undefined : owners.isPaying(ren);
}

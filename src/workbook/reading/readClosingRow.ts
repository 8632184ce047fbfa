import { PERIOD_NAMES } from '../../core/model/choices';
import type { ClosingRow } from '../../core/model/closingRows';
import { valueOf } from '../../core/values/read';
import { answered } from './answered';
import { needed } from './neededCell';
import type { RowReader } from './rowReader';

/** As in readRows.ts: undefined means that the row is left out. */
export function readClosingRow(row: RowReader): ClosingRow | undefined {
  const name = needed(row, 'Period', row.choice('Period', PERIOD_NAMES));
  const year = needed(row, 'År', row.year('År'));
  const consumed = needed(row, 'Förbrukat', row.amount('Förbrukat'));
  // Results repeat it, so it may not be a person's number.
  const by = needed(row, 'Stängd av', answered(row.id('Stängd av')));
  const date = needed(row, 'Datum', row.date('Datum'));
  const ren = row.code('REN');
  const investment = row.id('Satsning');
  const inputHash = row.signsOrWords('Underlag');
  const ledgerDigest = row.signsOrWords('Huvudbok');
  const accepted = row.signsOrWords('Godtagna differenser');
  if (name === undefined || year === undefined || consumed === undefined) return undefined;
  if (by === undefined || date === undefined || row.damagedAt) return undefined;
  return {
    period: { year, name },
    ren: valueOf(ren),
    investment: valueOf(investment) ?? '',
    consumed,
    consumedAt: row.placeOf('Förbrukat'),
    ledgerDigest: valueOf(ledgerDigest) ?? '',
    accepted: valueOf(accepted) ?? '',
    by,
    date,
    inputHash: valueOf(inputHash) ?? '',
  };
}

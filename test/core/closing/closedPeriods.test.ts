import type { SinceClosing } from '../../../src/core/closing/closedPeriods';
import { isSameClose, latestCloses, sinceClosing } from '../../../src/core/closing/closedPeriods';
import type { ClosingRow } from '../../../src/core/model/closingRows';
import type { Period } from '../../../src/core/model/period';
import { code, partyId } from '../../../src/core/values/ids';
import { Money } from '../../../src/core/values/money';
import { day } from '../rules/askRule';

const D1: Period = { year: 2020, name: 'Delår 1' };
const D2: Period = { year: 2020, name: 'Delår 2' };
const at = { sheet: 'DelarAvslut', cell: 'F2', table: 'DelarAvslut', column: 'Förbrukat' };

function signed(parts: Partial<ClosingRow> = {}): ClosingRow {
  return {
    period: D2,
    ren: code('5101'),
    investment: 'S1',
    consumed: Money.ofKronor(100),
    consumedAt: at,
    ledgerDigest: '',
    accepted: '',
    by: 'Ekonomichefen',
    date: day('2020-10-01'),
    inputHash: 'a',
    ...parts,
  };
}

/** Since then, with costs of these RENs in Delår 2 now. */
function since(
  rows: readonly ClosingRow[],
  now: Readonly<Record<string, number>>,
  owned = true,
): SinceClosing {
  const byPeriod = Object.entries(now).map(([ren, kronor]) => ({
    party: partyId('VAN'),
    ren: code(ren),
    period: D2,
    amount: Money.ofKronor(kronor),
  }));
  return sinceClosing(
    rows,
    [{ consumption: { shares: [], byPeriod, rows: [] } }],
    () => owned,
    (row, ren) => row.ren === ren,
  );
}

describe('The closes', () => {
  it('stand in the order of their periods, wherever their rows stand', () => {
    expect(latestCloses([signed(), signed({ period: D1 })]).map(({ period }) => period)).toEqual([D1, D2]);
  });

  it.each<[string, Partial<ClosingRow>]>([
    ['period', { period: D1 }],
    ['person', { by: 'Controllern' }],
    ['day', { date: day('2020-10-02') }],
    ['input', { inputHash: 'b' }],
  ])('are two when the %s is another', (_, other) => {
    expect([isSameClose(signed(), signed(other)), isSameClose(signed(), signed())]).toEqual([false, true]);
  });
});

describe('Since a close', () => {
  it('a REN that was not signed and adds up to nothing has not changed', () => {
    expect(since([signed()], { '5101': 100, '6101': 0 }).changes).toEqual([]);
  });

  it('of nothing at all no REN is lost', () => {
    expect(since([signed({ ren: undefined })], {}, false)).toEqual({ changes: [], lost: [] });
  });

  it('a REN that is nobody’s any longer is lost, and has not changed', () => {
    const row = signed();
    const close = { period: D2, rows: [row] };
    expect(since([row], {}, false)).toEqual({ changes: [], lost: [{ close, signed: row, ren: '5101' }] });
  });

  it('the sums of several parties on one REN are one', () => {
    const row = signed();
    const own = { party: partyId('VAN'), ren: code('5101'), period: D2, amount: Money.ofKronor(50) };
    const schedules = [{ consumption: { shares: [], byPeriod: [own, own], rows: [] } }];
    expect(
      sinceClosing(
        [row],
        schedules,
        () => true,
        () => true,
      ).changes,
    ).toEqual([]);
  });
});

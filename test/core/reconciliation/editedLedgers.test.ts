import fc from 'fast-check';
import type { LedgerRow } from '../../../src/core/model/portfolio';
import { placeRows } from '../../../src/core/reconciliation/placeRows';
import { reconciledOf } from '../../../src/core/reconciliation/reconciled';
import { LedgerCosts } from '../../../src/core/schedules/consumption';
import type { PortfolioContext } from '../../../src/core/schedules/portfolioContext';
import { claimsOf, RenOwners } from '../../../src/core/schedules/renOwners';
import { SortedLedger } from '../../../src/core/schedules/sortedLedger';
import { straight } from '../../../src/core/steps/steps';
import { code, investmentId } from '../../../src/core/values/ids';
import { runOn } from '../rules/askRule';
import { append } from '../workbookBuilder';
import { withSecondInvestment } from './portfolios';
import { row, withLedger } from './reconciled';

/** Costs of two investments, a copy, a row that takes another out, transfers, and rows that are nobody's. */
const tables = append(
  withSecondInvestment(
    withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-03-10', 250, { ren: '6101' }),
      row('V3', '2020-06-10', 70, { project: '' }),
      row('V4', '2020-02-10', 100, { ren: '7101' }),
      row('V5', '2020-04-10', 30, { ren: '5119' }),
      row('V6', '2020-04-28', -100, { account: '3995' }),
      row('V7', '2020-05-10', 40),
      row('V8', '2020-06-11', -40),
      row('V9', '2020-07-10', 55, { ren: '7101' }),
      row('V9', '2020-07-10', 55, { ren: '7101' }),
      row('V10', '2020-05-28', 70, { account: '4996', ren: '5000' }),
    ),
  ),
  // It names a REN of the first's too, which stays the first's.
  'Parter',
  ['S2', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '6101', '151', '', '', ''],
);

const run = runOn(tables);
const context: PortfolioContext = run.result.context;
const pool = context.portfolio.ledger;
const schedules = run.result.investments.map((own) => reconciledOf(own));
const { transfers, calendar } = context.facts;
const sortedFrom = (ledger: readonly LedgerRow[], earlier?: SortedLedger): SortedLedger =>
  straight(SortedLedger.of(ledger, { transfers, calendar }, context.owners, earlier));
const newOwners = (): RenOwners => new RenOwners(context.portfolio.investments.map((own) => claimsOf(own)));
const without = (voucher: string): readonly LedgerRow[] => pool.filter((own) => own.voucher !== voucher);

const byPlace = (a: LedgerRow, b: LedgerRow): number => pool.indexOf(a) - pool.indexOf(b);

/** Rows of the pool in any order, each once. */
const anyLedger = fc.shuffledSubarray([...pool]);

describe('The costs of a ledger that has been edited', () => {
  const costsOf = (sorted: SortedLedger, owners = context.owners): LedgerCosts =>
    straight(LedgerCosts.of(sorted, owners));
  const told = (sorted: SortedLedger): unknown => [
    sorted.transfers,
    [...sorted.costs].map(([ren, { at, costs }]) => [ren, at, costs.rows]).sort(),
    ...['S1', 'S2'].map((id) => costsOf(sorted).of(investmentId(id))),
  ];

  it('are those of the ledger as it is now', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (before, now) => {
        expect(told(sortedFrom(now, sortedFrom(before)))).toEqual(told(sortedFrom(now)));
      }),
    );
  });

  it('are those of RENs that were nobody’s when the ledger was sorted', () => {
    const nobodys = { ownerOf: () => undefined, carriersOn: () => [] };
    const sorted = straight(SortedLedger.of(pool, { transfers, calendar }, nobodys));
    expect(told(sorted)).toEqual(told(sortedFrom(pool)));
  });

  it('are found where they stand in it, each and no others', () => {
    const costs = pool.filter((own) => !['V6', 'V10'].includes(own.voucher));
    fc.assert(
      fc.property(fc.subarray(costs), (asked) => {
        const found = straight(sortedFrom(pool).indexesOf(new Set(asked)));
        expect([...found.keys()].sort(byPlace)).toEqual([...asked].sort(byPlace));
        expect([...found].every(([own, at]) => pool[at] === own)).toBe(true);
      }),
    );
  });

  it('are not found where they are of another ledger', () => {
    const [gone] = pool;
    const elsewhere = { ...gone, ren: code('9999') } as LedgerRow;
    expect([...straight(sortedFrom(pool).indexesOf(new Set([elsewhere])))]).toEqual([]);
  });

  it('are the very same for an investment none of whose rows has changed', () => {
    const first = sortedFrom(pool);
    const [before, after] = [first, sortedFrom(without('V9'), first)].map((sorted) => costsOf(sorted));
    const isSame = (id: string): boolean => after?.of(investmentId(id)) === before?.of(investmentId(id));
    expect([isSame('S1'), isSame('S2')]).toEqual([true, false]);
  });

  it('leave the very same transfers where none of them has changed or moved', () => {
    const first = sortedFrom(pool);
    expect(sortedFrom(without('V9'), first).transfers.rows).toBe(first.transfers.rows);
    expect(sortedFrom(without('V6'), first).transfers.rows.length).toBe(1);
  });

  it('leave the very same costs on a REN whose rows stand further up', () => {
    const first = sortedFrom(pool);
    const ren = code('7101');
    const after = sortedFrom(without('V1'), first).costs.get(ren);
    expect(after?.costs).toBe(first.costs.get(ren)?.costs);
    expect(after?.at).toEqual(first.costs.get(ren)?.at.map((place) => place - 1));
  });

  it('leave the very same rows of a REN in their places above what has gone, and move those below', () => {
    const first = sortedFrom(pool);
    const ren = code('7101');
    // V5 stands between the rows of V4 and V9.
    const after = sortedFrom(without('V5'), first).costs.get(ren);
    expect(first.costs.get(ren)?.at).toEqual([3, 8, 9]);
    expect(after?.at).toEqual([3, 7, 8]);
    expect(after?.costs).toBe(first.costs.get(ren)?.costs);
  });

  it('are the very same on a REN all of whose rows stand where they did', () => {
    const first = sortedFrom(pool);
    const placed = (ren: string, ledger: readonly LedgerRow[]): boolean =>
      sortedFrom(ledger, first).costs.get(code(ren)) === first.costs.get(code(ren));
    const dearer = pool.map((own) => (own.voucher === 'V5' ? { ...own, ore: own.ore + 1 } : own));
    expect([
      placed('6101', without('V9')),
      placed('7101', dearer),
      placed('7101', without('V5')),
      placed('5119', dearer),
    ]).toEqual([true, true, false, false]);
  });

  it('are the very same of the very same ledger', () => {
    const first = sortedFrom(pool);
    expect(sortedFrom(pool, first)).toBe(first);
  });

  it('are nobody’s where nobody owns the RENs', () => {
    const sorted = sortedFrom(pool);
    costsOf(sorted);
    expect(costsOf(sorted, new RenOwners([])).of(investmentId('S1')).rows).toEqual([]);
  });
});

describe('The places of a ledger that has been edited', () => {
  const placesOf = (sorted: SortedLedger, owners = newOwners(), facts = context.facts): readonly string[] => {
    const placed = straight(placeRows(schedules, sorted, owners, facts));
    return sorted.rows.map((_, index) => placed.placeOf(index));
  };
  const afresh = (ledger: readonly LedgerRow[], owners = newOwners()): readonly string[] =>
    placesOf(sortedFrom(ledger), owners, { ...context.facts });

  it('are those of the ledger as it is now', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (before, now) => {
        const first = sortedFrom(before);
        placesOf(first);
        expect(placesOf(sortedFrom(now, first))).toEqual(afresh(now));
      }),
    );
  });

  it('are those of whoever has the RENs now', () => {
    const owners = new RenOwners(context.portfolio.investments.slice(1).map((own) => claimsOf(own)));
    const sorted = sortedFrom(pool);
    placesOf(sorted);
    expect(placesOf(sorted, owners)).toEqual(afresh(pool, owners));
    expect(placesOf(sorted, owners)).not.toEqual(placesOf(sorted));
  });

  it('are of every kind that the rows are there for', () => {
    expect(new Set(afresh(pool))).toEqual(
      new Set([
        'matched',
        'projectMissing',
        'unknownRen',
        'otherInvestment',
        'payout',
        'repayment',
        'reversed',
        'duplicate',
      ]),
    );
  });
});

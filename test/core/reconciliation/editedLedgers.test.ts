import fc from 'fast-check';
import type { LedgerRow } from '../../../src/core/model/portfolio';
import { placeRows } from '../../../src/core/reconciliation/placeRows';
import { reconciledOf } from '../../../src/core/reconciliation/reconciled';
import { LedgerCosts } from '../../../src/core/schedules/consumption';
import type { PortfolioContext } from '../../../src/core/schedules/investmentSchedules';
import { claimsOf, RenOwners } from '../../../src/core/schedules/renOwners';
import { straight } from '../../../src/core/steps/steps';
import { investmentId } from '../../../src/core/values/ids';
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
const basisOf = (owners: RenOwners) => ({
  owners,
  transfers: context.facts.transfers,
  calendar: context.facts.calendar,
});
const newOwners = (): RenOwners => new RenOwners(context.portfolio.investments.map((own) => claimsOf(own)));

/** Rows of the pool in any order, each once. */
const anyLedger = fc.shuffledSubarray([...pool]);

describe('The costs of a ledger that has been edited', () => {
  const basis = basisOf(context.owners);
  const costsOf = (ledger: readonly LedgerRow[], earlier?: LedgerCosts): LedgerCosts =>
    straight(LedgerCosts.of(ledger, basis, earlier));
  const told = (costs: LedgerCosts): unknown => [
    costs.transfers,
    ...['S1', 'S2'].map((id) => costs.of(investmentId(id))),
  ];

  it('are those of the ledger as it is now', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (before, now) => {
        expect(told(costsOf(now, costsOf(before)))).toEqual(told(costsOf(now)));
      }),
    );
  });

  it('are the very same for an investment none of whose rows has changed', () => {
    const first = costsOf(pool);
    const later = costsOf(
      pool.filter(({ voucher }) => voucher !== 'V4'),
      first,
    );
    const isSame = (id: string): boolean => later.of(investmentId(id)) === first.of(investmentId(id));
    expect([isSame('S1'), isSame('S2')]).toEqual([true, false]);
  });

  it('leave the very same transfers where none of them has changed', () => {
    const first = costsOf(pool);
    const without = (gone: string): LedgerCosts =>
      costsOf(
        pool.filter(({ voucher }) => voucher !== gone),
        first,
      );
    expect([without('V1').transfers === first.transfers, without('V6').transfers.length]).toEqual([true, 1]);
  });

  it('are worked out anew where other RENs are whose', () => {
    const nobody = basisOf(new RenOwners([]));
    const costs = straight(LedgerCosts.of(pool, nobody, costsOf(pool)));
    expect(costs.of(investmentId('S1')).rows).toEqual([]);
  });
});

describe('The places of a ledger that has been edited', () => {
  const placesOf = (ledger: readonly LedgerRow[], owners: RenOwners): readonly string[] => {
    const { facts, portfolio } = context;
    const asked = { ...facts, facts, owners, ledger, foreignRows: portfolio.foreignRows, transferRows: [] };
    const placed = straight(placeRows(schedules, asked));
    return ledger.map((_, index) => placed.placeOf(index));
  };

  it('are those of the ledger as it is now', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (before, now) => {
        const owners = newOwners();
        placesOf(before, owners);
        expect(placesOf(now, owners)).toEqual(placesOf(now, newOwners()));
      }),
    );
  });

  it('are of every kind that the rows are there for', () => {
    expect(new Set(placesOf(pool, newOwners()))).toEqual(
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

import fc from 'fast-check';
import type { SchedulesFile } from '../core/resultFile';
import { schedulesOf } from '../core/resultFile';
import { portfolios } from '../core/portfolioArbitrary';
import { settledTables, soundTables } from '../core/workbookBuilder';
import { line, scheduleLines } from './schedules';
import { drawing } from '../drawing';

/** What the add-in says of each portfolio, and what follows from its cells in another way. */
const drawn = fc.sample(portfolios, drawing(80, 9542016)).map(({ tables, today }) => ({
  product: productLines(schedulesOf(tables, today)),
  independent: scheduleLines(tables, today),
}));
const SCHEDULES = ['grants', 'repayments', 'payouts', 'costs', 'invoices', 'allocation', 'fund'] as const;

describe.each(SCHEDULES)('The schedule %s', (name) => {
  it('is the same to the öre when it is worked out in another way', () => {
    for (const { product, independent } of drawn) {
      expect(product[name].sort()).toEqual(independent[name]?.sort());
    }
  });
});

describe('A portfolio written by hand', () => {
  // The independent calculation reads no defaults: they stand here as the guidelines have them.
  const defaults = [
    ['återföring.golv', '30 %', '', ''],
    ['återföring.golvläsart', 'perNämnd', '', ''],
    ['återföring.tak', 'perNämnd', '', ''],
  ];

  it.each([
    ['runs', soundTables],
    ['has ended', settledTables],
  ])('that %s gives the same in both', (_, tables) => {
    const whole = { ...tables, Parametrar: [...(tables['Parametrar'] ?? []), ...defaults] };
    const lines = scheduleLines(whole, '2022-07-01');
    const product = productLines(schedulesOf(whole, '2022-07-01'));
    expect(SCHEDULES.map((name) => product[name].sort())).toEqual(
      SCHEDULES.map((name) => lines[name]?.sort()),
    );
  });
});

function productLines(schedules: SchedulesFile): Record<(typeof SCHEDULES)[number], string[]> {
  const { grants, repayments, payouts, costs, invoices, allocation, fund } = schedules;
  return {
    // Without a budget there is no sum to compare, only what the decision gave.
    grants: grants
      .filter(({ applied }) => applied !== undefined)
      .map((own) => line(own.satsning, own.applied, own.evaluation, own.granted)),
    repayments: repayments.map((own) =>
      line(
        ...[own.satsning, own.part, own.planned, own.full, own.floor, own.counted, own.final],
        ...Object.entries(own.byYear).map(([year, amount]) => `${year}=${amount}`),
      ),
    ),
    payouts: payouts.map((own) =>
      line(
        own.satsning,
        own.part,
        own.ren,
        own.year,
        own.period,
        own.month,
        own.consumption,
        own.payout,
        own.remaining,
      ),
    ),
    costs: costs.map((own) =>
      line(own.satsning, own.part, own.ren, own.project, own.year, own.period, own.amount),
    ),
    invoices: invoices.map((own) =>
      line(own.satsning, own.part, own.year, own.receiver, own.amount, own.invoiced, own.remaining),
    ),
    allocation: allocation.map((own) =>
      line(
        ...[own.kind, own.satsning, own.date, own.project, own.ren, own.account, own.counterparty],
        ...(own.debit === undefined ? ['credit', own.credit] : ['debit', own.debit]),
      ),
    ),
    fund: fund.map((own) =>
      line(
        ...[own.year, own.opening, own.added, own.paidOut, own.repaid, own.closing],
        ...[own.bound, own.released, own.available, own.shareOfBudget],
      ),
    ),
  };
}

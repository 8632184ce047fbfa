import fc from 'fast-check';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { comingDuties, dutiesOf } from '../../../src/core/duties/duties';
import type { Duty } from '../../../src/core/duties/duty';
import { computeInvestment } from '../../../src/core/schedules/investmentSchedules';
import { contextOf } from '../../../src/core/schedules/portfolioContext';
import { straight } from '../../../src/core/steps/steps';
import { readPortfolio } from '../../../src/workbook/reading/readPortfolio';
import type { CellValue } from '../../../src/workbook/snapshot';
import { portfolios } from '../portfolioArbitrary';
import { day, runOn } from '../rules/askRule';
import type { Rows, Tables } from '../workbookBuilder';
import { snapshotOf, soundTables } from '../workbookBuilder';
import { drawing } from '../../drawing';

describe('In every portfolio', () => {
  const drawn = fc
    .sample(portfolios, drawing(50))
    .map(({ tables, today }) => runOn(tables, today))
    .map(({ result, today }) => ({ today, all: result.duties, coming: comingDuties(result.duties, today) }));
  const allDuties = drawn.flatMap(({ all, today }) => all.map((own) => ({ ...own, today })));

  it('some duties wait, some are done and some are late', () => {
    expect(new Set(allDuties.map(({ status }) => status)).size).toBe(3);
  });

  it('every duty has a source, somebody who does it, and words for it', () => {
    const bare = allDuties.filter(
      ({ source, who, what }) => !source.quote || !source.page || !inSwedish(who) || !inSwedish(what),
    );
    expect(bare).toEqual([]);
  });

  it('what is late has its day before today', () => {
    expect(allDuties.filter(({ status, date, today }) => status === 'late' && !date.isBefore(today))).toEqual(
      [],
    );
  });

  it('what waits has its day today or later', () => {
    expect(allDuties.filter(({ status, date, today }) => status === 'due' && date.isBefore(today))).toEqual(
      [],
    );
  });

  it('no amount is less than an öre', () => {
    expect(allDuties.filter(({ amount }) => amount && !amount.isPositive())).toEqual([]);
  });

  it('the calendar has everything that is late', () => {
    for (const { all, coming } of drawn) {
      const isLate = ({ status }: Duty): boolean => status === 'late';
      expect(coming.filter(isLate)).toHaveLength(all.filter(isLate).length);
    }
  });

  it('the calendar is in order: late before the rest, each by date', () => {
    for (const { coming } of drawn) {
      const order = coming.map(({ status, date }) => `${status === 'late' ? 0 : 1} ${date}`);
      expect(order).toEqual([...order].sort());
    }
  });
});

describe('Two hundred investments', () => {
  const renamed = (cell: CellValue, index: number): CellValue =>
    cell === 'S1' ? `S${index + 1}` : cell === '5101' || cell === '6101' ? `${cell}-${index}` : cell;
  const copies = ([head = [], ...rows]: Rows): Rows => [
    head,
    ...Array.from({ length: 200 }, (_, index) =>
      rows.map((row) => row.map((cell) => renamed(cell, index))),
    ).flat(),
  ];
  const shared = ['Parametrar', 'Reservation'];
  const tables: Tables = Object.fromEntries(
    Object.entries(soundTables).map(([name, rows]) => [name, shared.includes(name) ? rows : copies(rows)]),
  );

  it('each have the duties of one alone', () => {
    const today = day('2021-03-01');
    const { portfolio } = straight(readPortfolio(snapshotOf(tables), today));
    const context = straight(contextOf(portfolio, today));
    const [one, ...others] = context.portfolio.investments.map((investment) =>
      dutiesOf(computeInvestment(investment, context), context.facts).map(({ date, status, what }) =>
        [date, status, inSwedish(what)].join(' '),
      ),
    );
    expect(one).toHaveLength(22);
    expect(others).toEqual(Array.from({ length: 199 }, () => one));
  });
});

import { computePortfolio } from '../../../src/core/results/portfolioResult';
import { day, runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, soundTables } from '../workbookBuilder';

const two: Tables = append(
  append(soundTables, 'Satsningar', ['S0', 'Väg in', ...(soundTables['Satsningar']?.[1] ?? []).slice(2)]),
  'Parter',
  ['S0', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '5102', '151', '5000', 'Vårdchefen', '2019-09-20'],
);
const resultOfTwo = () => runOn(two).result;

describe('What is computed of a portfolio', () => {
  it('is told step by step, as each begins', () => {
    const told = [...computePortfolio(resultOfTwo().context.portfolio, day('2021-03-01'))].filter(
      (step) => step !== undefined,
    );
    expect(told).toEqual(['schedules', 'reconciliation', 'rules']);
  });

  it.each([
    ['duties', () => resultOfTwo().duties.map(({ investment }) => investment)],
    ['reports', () => resultOfTwo().reports.map(({ schedules }) => schedules.investment.id)],
  ])('has the %s of each investment, in the order of the investments', (_, ids) => {
    expect([...new Set(ids())]).toEqual(['S1', 'S0']);
  });
});

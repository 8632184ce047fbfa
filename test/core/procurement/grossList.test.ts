import { judgeGrossList } from '../../../src/core/procurement/grossList';
import { Exact } from '../../../src/core/values/money';
import { procurement, unsized } from './procurements';

const traced = (value: string | number) => ({ value: new Exact(value) });

describe('A procurement', () => {
  it.each([
    [4, 2, true, []],
    ['3.99', 2, false, ['tooShort']],
    [4, 1, false, ['tooFewWorkers']],
    [4, '1.01', true, []],
    [1, 1, false, ['tooShort', 'tooFewWorkers']],
  ] as const)('of %s months with %s workers: on the gross list %s', (months, workers, belongs, reasons) => {
    const own = procurement('U1', { months: traced(months), workers: traced(workers) });
    expect(judgeGrossList([own])).toEqual([{ procurement: own, belongs, reasons }]);
  });

  it('without its months may or may not belong', () => {
    const own = { ...unsized, workers: traced(5) };
    expect(judgeGrossList([own])[0]).toMatchObject({ belongs: undefined, reasons: ['monthsMissing'] });
  });

  it('without its workers may or may not belong', () => {
    const own = { ...unsized, months: traced(12) };
    expect(judgeGrossList([own])[0]).toMatchObject({ belongs: undefined, reasons: ['workersMissing'] });
  });

  it('that is too short does not belong, whatever its workers are', () => {
    const own = { ...unsized, months: traced(2) };
    expect(judgeGrossList([own])[0]?.belongs).toBe(false);
  });

  it('is judged by the bounds that are given', () => {
    const bounds = { minimumMonths: new Exact(24), moreThanWorkers: new Exact(10) };
    expect(judgeGrossList([procurement('U1')], bounds)[0]?.reasons).toEqual(['tooShort', 'tooFewWorkers']);
  });
});

import { notGiven } from '../workbookBuilder';
import { reconciled, row, unmatchedOf, withLedger } from './reconciled';
import { toldWith } from './toldWith';

describe('A voucher that is turned back', () => {
  it('takes itself out when it is negated under its own number', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V1', '2020-02-10', -100));
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V1 reversed -100.00']);
  });

  it('takes itself out whichever of its rows comes first', () => {
    const tables = withLedger(row('V1', '2020-02-10', -100), row('V1', '2020-02-10', 100));
    expect(unmatchedOf(tables)).toEqual(['V1 reversed -100.00', 'V1 reversed 100.00']);
  });

  it('is taken out by another voucher', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V9', '2020-06-01', -100));
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V9 reversed -100.00']);
  });

  it('keeps the rows that are not negated', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', 50),
      row('V9', '2020-06-01', -100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V9 reversed -100.00']);
  });

  it('is not taken out where account and project only read alike together', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100, { account: '501', project: '070001' }),
      row('V9', '2020-06-01', -100, { account: '5010', project: '70001' }),
    );
    expect(unmatchedOf(tables).filter((line) => line.includes('reversed'))).toEqual([]);
  });

  it('is not taken out by a part of its amount', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V9', '2020-06-01', -40));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is not taken out when an öre is missing', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V9', '2020-06-01', -99.99));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it.each([
    ['account', { account: '5020' }],
    ['REN', { ren: '6101' }],
    ['project number', { project: '70002' }],
  ])('is not taken out on another %s', (_, parts) => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V9', '2020-06-01', -100, parts));
    expect(unmatchedOf(tables).filter((line) => line.includes('reversed'))).toEqual([]);
  });

  it('is not taken out by a credit from before it', () => {
    const tables = withLedger(row('V1', '2020-02-10', -100), row('V9', '2020-06-01', 100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is taken out by a credit that stands above it on the same day, as in an export with the newest first', () => {
    const tables = withLedger(row('V9', '2020-02-10', -100), row('V1', '2020-02-10', 100));
    expect(unmatchedOf(tables)).toEqual(['V9 reversed -100.00', 'V1 reversed 100.00']);
  });

  it('is not taken out by a credit that stands above it, of the day before', () => {
    const tables = withLedger(row('V9', '2020-02-09', -100), row('V1', '2020-02-10', 100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('leaves a credit to what stands above it, before what stands below it on the same day', () => {
    const tables = withLedger(
      row('V1', '2020-02-09', 100),
      row('V9', '2020-02-10', -100),
      row('V2', '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V9 reversed -100.00']);
  });

  it('is taken out by a credit that stands below it on the same day', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V9', '2020-02-10', -100));
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V9 reversed -100.00']);
  });

  it('is taken out by its day, in whatever order the rows stand', () => {
    const tables = withLedger(
      row('V9', '2020-06-01', -100),
      row('V2', '2020-07-01', 100),
      row('V1', '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V9 reversed -100.00', 'V1 reversed 100.00']);
  });

  it('is taken out by the first credit after it, though a later one stands above', () => {
    const tables = withLedger(
      row('V9', '2020-06-01', -100),
      row('V1', '2020-02-10', 100),
      row('V3', '2020-03-10', -100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V3 reversed -100.00']);
  });

  it('is not taken out by a credit from before it that stands below', () => {
    const tables = withLedger(row('V1', '2020-06-01', 100), row('V9', '2020-02-10', -100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is not taken out under its own number of another year', () => {
    // The credit of 2022 comes too late for the cost of 2020, whatever its number.
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V1', '2022-02-10', -100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is taken out without a number by its day alone', () => {
    const tables = withLedger(
      row('', '2020-06-01', -100),
      row('', '2020-02-10', 100),
      row('', '2020-07-01', 100),
    );
    expect(toldWith(tables)).toEqual([':  2020-02-10', ':  2020-06-01']);
  });

  it('is not taken out without a number by a credit from before it', () => {
    const tables = withLedger(row('', '2020-02-10', -100), row('', '2020-06-01', 100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('takes itself out under its own number whatever the days', () => {
    const tables = withLedger(row('V1', '2020-06-01', 100), row('V1', '2020-02-10', -100));
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V1 reversed -100.00']);
  });

  it('has no two credits that take out each other', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', -100),
      row('V1', '2020-02-11', -100),
      row('V5', '2020-06-01', 100),
    );
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is taken out under its own number before another that is later', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-02-11', 100),
      row('V1', '2020-02-12', -100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V1 reversed -100.00']);
  });

  it('is taken out twice by two credits, the latest cost by the first of them', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-03-10', 100),
      row('V8', '2020-06-01', -100),
      row('V9', '2020-06-02', -100),
    );
    expect(toldWith(tables)).toEqual([
      'V1: V9 2020-06-02',
      'V2: V8 2020-06-01',
      'V8: V2 2020-03-10',
      'V9: V1 2020-02-10',
    ]);
  });

  it('is not taken out by a credit that comes too late, which leaves it to nobody else', () => {
    const tables = withLedger(
      row('V1', '2020-01-02', 100),
      row('V8', '2021-06-01', -100),
      row('V9', '2021-06-02', -100),
    );
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it.each([
    ['2021-02-10', 2],
    ['2021-02-11', 0],
  ])('is taken out a year later at most: %s', (date, count) => {
    // 2020-02-10 and 366 days, 29 February among them, is 2021-02-10.
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V9', date, -100));
    expect(unmatchedOf(tables)).toHaveLength(count);
  });

  it('is the latest of two like ones', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-03-10', 100),
      row('V9', '2020-06-01', -100),
    );
    expect(unmatchedOf(tables)).toEqual(['V2 reversed 100.00', 'V9 reversed -100.00']);
  });

  it('is put right when the number is moved: two rows out, the new one matched', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100, { project: '' }),
      row('V9', '2020-03-01', -100, { project: '' }),
      row('V9', '2020-03-01', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V9 reversed -100.00']);
  });

  it('still counts as cost in the period of each of its rows', () => {
    const tables = withLedger(row('V1', '2020-04-30', 100), row('V9', '2020-05-01', -100));
    expect(reconciled(tables).rows.map(({ period, ledger }) => `${period} ${ledger}`)).toEqual([
      'D1 100.00',
      'D2 -100.00',
    ]);
  });

  it.each(['', '123'])(
    'is nobody’s where neither its REN nor its project number, "%s", is ours',
    (project) => {
      const parts = { ren: '7777', project };
      const tables = withLedger(row('V1', '2020-02-10', 100, parts), row('V9', '2020-06-01', -100, parts));
      expect(unmatchedOf(tables)).toEqual(['V1 unknownRen 100.00', 'V9 unknownRen -100.00']);
    },
  );

  it('is nobody’s where its REN is not ours, and the municipality has told no project number', () => {
    const parts = { ren: '7777', project: '' };
    const tables = withLedger(row('V1', '2020-02-10', 100, parts), row('V9', '2020-06-01', -100, parts));
    expect(unmatchedOf(notGiven(tables, 'projektnummer'))).toEqual([
      'V1 unknownRen 100.00',
      'V9 unknownRen -100.00',
    ]);
  });

  it('takes itself out by our project number alone', () => {
    const parts = { ren: '7777' };
    const tables = withLedger(row('V1', '2020-02-10', 100, parts), row('V9', '2020-06-01', -100, parts));
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V9 reversed -100.00']);
  });
});

import { reconciled, row, unmatchedOf, withLedger } from './reconciled';
import { toldWith } from './toldWith';

describe('A voucher that stands twice', () => {
  it('is a suspected duplicate the second time', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-02-11', 70),
      row('V1', '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 duplicate 100.00']);
  });

  it('is a suspected duplicate with all its rows', () => {
    const pair = [row('V1', '2020-02-10', 100), row('V1', '2020-02-10', 50, { account: '5020' })];
    expect(unmatchedOf(withLedger(...pair, ...pair))).toEqual(['V1 duplicate 100.00', 'V1 duplicate 50.00']);
  });

  it('is suspected twice when it stands three times', () => {
    const one = row('V1', '2020-02-10', 100);
    expect(unmatchedOf(withLedger(one, one, one))).toHaveLength(2);
  });

  it('keeps its like rows once', () => {
    const voucher = [row('V1', '2020-02-10', 100), row('V1', '2020-02-10', 100), row('V1', '2020-02-10', 50)];
    expect(unmatchedOf(withLedger(...voucher, ...voucher))).toEqual([
      'V1 duplicate 100.00',
      'V1 duplicate 100.00',
      'V1 duplicate 50.00',
    ]);
  });

  it('keeps its like rows once, where some stand more often than others', () => {
    // Six and four: the voucher stands twice, with three of the one and two of the other.
    const a = row('V1', '2020-02-10', 100);
    const b = row('V1', '2020-02-10', 50);
    expect(unmatchedOf(withLedger(a, a, a, a, a, a, b, b, b, b))).toEqual([
      ...Array.from({ length: 3 }, () => 'V1 duplicate 100.00'),
      ...Array.from({ length: 2 }, () => 'V1 duplicate 50.00'),
    ]);
  });

  it('is no duplicate when its rows stand three and two times', () => {
    const a = row('V1', '2020-02-10', 100);
    const b = row('V1', '2020-02-10', 50);
    expect(unmatchedOf(withLedger(a, a, a, b, b))).toEqual([]);
  });

  it('is told with the like row that it repeats', () => {
    const [a, b] = [row('V1', '2020-02-10', 100), row('V1', '2020-02-10', 50)];
    expect(toldWith(withLedger(a, b, a, b))).toEqual(['V1: G2', 'V1: G3']);
  });

  it.each([
    ['day', row('V1', '2020-02-11', 100)],
    ['REN', row('V1', '2020-02-10', 100, { ren: '6101' })],
    ['project number', row('V1', '2020-02-10', 100, { project: '' })],
  ])('is no duplicate of rows with another %s', (_, other) => {
    const told = unmatchedOf(withLedger(row('V1', '2020-02-10', 100), other));
    expect(told.filter((line) => line.includes('duplicate'))).toEqual([]);
  });

  it('is a duplicate though its number comes back once in another year', () => {
    const [a, b] = [row('V1', '2020-02-10', 100), row('V1', '2021-02-10', 100)];
    expect(unmatchedOf(withLedger(a, b, a))).toEqual(['V1 duplicate 100.00']);
  });

  it.each(['V1', 'V2'])('is no duplicate as %s where the first has been taken out the same day', (again) => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V9', '2020-02-10', -100),
      row(again, '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V9 reversed -100.00']);
  });

  it('is no duplicate where the first has been taken out the same day, row by row', () => {
    const voucher = (number: string, sign = 1) => [
      row(number, '2020-02-10', 100 * sign),
      row(number, '2020-02-10', 50 * sign),
    ];
    const tables = withLedger(...voucher('V1'), ...voucher('V9', -1), ...voucher('V1'));
    expect(unmatchedOf(tables).filter((line) => line.includes('duplicate'))).toEqual([]);
  });

  it('is a duplicate in each of two years', () => {
    const [a, b] = [row('V1', '2020-02-10', 100), row('V1', '2021-02-10', 100)];
    expect(unmatchedOf(withLedger(a, b, a, b))).toEqual(['V1 duplicate 100.00', 'V1 duplicate 100.00']);
  });

  it('is no duplicate where its number may not be shown', () => {
    // The number of a person: two of them may be two persons.
    const hidden = row('19811218-9876', '2020-02-10', 100);
    expect(unmatchedOf(withLedger(hidden, hidden))).toEqual([]);
  });

  it('is no duplicate when its two rows differ', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', 100, { account: '5020' }),
    );
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is no duplicate when its like rows differ in words', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100, { text: 'Lön A' }),
      row('V1', '2020-02-10', 100, { text: 'Lön B' }),
    );
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is no duplicate when some of its rows stand once', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', -200, { account: '2710', ren: '', project: '' }),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 unknownRen -200.00']);
  });

  it('is a duplicate with the other side of the voucher, which lies on no REN', () => {
    const voucher = [
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', -100, { account: '2440', ren: '', project: '' }),
    ];
    expect(unmatchedOf(withLedger(...voucher, ...voucher))).toEqual([
      'V1 unknownRen -100.00',
      'V1 duplicate 100.00',
      'V1 unknownRen -100.00',
    ]);
  });

  it('is no duplicate when the number comes back another year', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V1', '2021-02-10', 100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is a duplicate under another number too, and the later one is told', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-02-10', 100));
    expect(unmatchedOf(tables)).toEqual(['V2 duplicate 100.00']);
  });

  it('is the later one of two, though that number comes before in another year', () => {
    const tables = withLedger(
      row('V2', '2021-02-10', 7),
      row('V1', '2020-02-10', 100),
      row('V2', '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V2 duplicate 100.00']);
  });

  it('is told with the number that it stood under first', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row('V2', '2020-02-10', 100));
    expect(reconciled(tables).unmatched[0]?.reason).toContain('i verifikat V1');
  });

  it.each([
    ['day', row('V2', '2020-02-11', 100)],
    ['amount', row('V2', '2020-02-10', 100.01)],
    ['text', row('V2', '2020-02-10', 100, { text: 'Hyra' })],
    ['account', row('V2', '2020-02-10', 100, { account: '5020' })],
    ['REN', row('V2', '2020-02-10', 100, { ren: '6101' })],
  ])('is no duplicate under another number with another %s', (_, other) => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 100), other))).toEqual([]);
  });

  it('is no duplicate under another number when the other voucher has more rows', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-02-10', 100),
      row('V2', '2020-02-10', -100, { account: '2440', ren: '', project: '' }),
    );
    expect(unmatchedOf(tables)).toEqual(['V2 unknownRen -100.00']);
  });

  it('is a duplicate under another number too, though other rows of the day stand between them', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V3', '2020-02-10', 70),
      row('V2', '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V2 duplicate 100.00']);
  });

  it.each(['', '19811218-9876'])('is no duplicate of a row with "%s" for a number', (none) => {
    const tables = withLedger(row('V1', '2020-02-10', 100), row(none, '2020-02-10', 100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is a duplicate under each of two other numbers, told with the first', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-02-10', 100),
      row('V3', '2020-02-10', 100),
    );
    expect(toldWith(tables)).toEqual(['V2: G2, i verifikat V1', 'V3: G2, i verifikat V1']);
  });

  it('is no duplicate under another number of nothing but noughts', () => {
    expect(unmatchedOf(withLedger(row('V1', '2020-02-10', 0), row('V2', '2020-02-10', 0)))).toEqual([]);
  });

  it('is a duplicate under another number with the other side of the voucher', () => {
    const voucher = (number: string) => [
      row(number, '2020-02-10', 100),
      row(number, '2020-02-10', -100, { account: '2440', ren: '', project: '' }),
    ];
    expect(unmatchedOf(withLedger(...voucher('V1'), ...voucher('V2')))).toEqual([
      'V1 unknownRen -100.00',
      'V2 duplicate 100.00',
      'V2 unknownRen -100.00',
    ]);
  });

  it('is told with the like row of the first voucher', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', 50, { account: '5020' }),
      row('V2', '2020-02-10', 50, { account: '5020' }),
      row('V2', '2020-02-10', 100),
    );
    expect(toldWith(tables)).toEqual(['V2: G3, i verifikat V1', 'V2: G2, i verifikat V1']);
  });

  it('is no duplicate under another number when one of its rows differs', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', 50, { account: '5020' }),
      row('V2', '2020-02-10', 100),
      row('V2', '2020-02-10', 70, { account: '5020' }),
    );
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is a duplicate under another number with the rows in another order', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', 50, { account: '5020' }),
      row('V2', '2020-02-10', 50, { account: '5020' }),
      row('V2', '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V2 duplicate 50.00', 'V2 duplicate 100.00']);
  });

  it('is told row by row, each like row with its own, in whatever order they stand', () => {
    const [a, b, c] = [100, 50, 70].map((amount) => (number: string) => row(number, '2020-02-10', amount));
    const voucher = (number: string, ...rows: (typeof a)[]) => rows.map((own) => own?.(number) ?? []);
    expect(toldWith(withLedger(...voucher('V1', a, b, c, a), ...voucher('V2', c, a, a, b)))).toEqual([
      'V2: G4, i verifikat V1',
      'V2: G2, i verifikat V1',
      'V2: G5, i verifikat V1',
      'V2: G3, i verifikat V1',
    ]);
  });

  it('is a duplicate under another number though it stands twice, its other side too, under its first', () => {
    const voucher = (number: string) => [
      row(number, '2020-02-10', 100),
      row(number, '2020-02-10', -100, { account: '2440', ren: '', project: '' }),
    ];
    const told = unmatchedOf(withLedger(...voucher('V1'), ...voucher('V1'), ...voucher('V2')));
    expect(told.filter((line) => line.includes('duplicate'))).toEqual([
      'V1 duplicate 100.00',
      'V2 duplicate 100.00',
    ]);
  });

  it('is a duplicate once, whether it repeats its number or not', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100),
      row('V1', '2020-02-10', 100),
      row('V2', '2020-02-10', 100),
    );
    expect(unmatchedOf(tables)).toEqual(['V1 duplicate 100.00', 'V2 duplicate 100.00']);
  });

  it('is not told of rows without a number', () => {
    const tables = withLedger(row('', '2020-02-10', 100), row('', '2020-02-10', 100));
    expect(unmatchedOf(tables)).toEqual([]);
  });

  it('is not taken away where it is of nothing', () => {
    const voucher = [row('V1', '2020-02-10', 100), row('V1', '2020-02-10', 0)];
    const { unmatched } = reconciled(withLedger(...voucher, ...voucher));
    expect(unmatched.map(({ amount, correction = [] }) => [amount, correction.length])).toEqual([
      ['100.00', 2],
      ['0.00', 0],
    ]);
  });

  it('is settled when the copy has been turned back', () => {
    const one = row('V1', '2020-02-10', 100);
    const tables = withLedger(one, one, row('V7', '2020-03-01', -100));
    expect(unmatchedOf(tables)).toEqual(['V1 reversed 100.00', 'V7 reversed -100.00']);
  });

  it('is a duplicate before it is a row without project number', () => {
    const one = row('V1', '2020-02-10', 100, { project: '' });
    expect(unmatchedOf(withLedger(one, one))).toEqual(['V1 projectMissing 100.00', 'V1 duplicate 100.00']);
  });
});

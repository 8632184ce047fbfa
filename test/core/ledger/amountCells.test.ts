import { HEADER, ROW, file, kronorOf, readWhole, withMapping } from './ledgerFile';

const DEBIT_CREDIT = 'Vernr;Datum;Konto;Debet;Kredit';

describe('The amount of a row', () => {
  it('is not that of the row before it where it has none', async () => {
    const { unreadable } = await readWhole(file(HEADER, ROW, 'A2;2024-03-01;5010;5101;70001;111;Hyra'));
    expect(unreadable.map(({ line, reason }) => [line, reason])).toEqual([[3, 'amountMissing']]);
  });

  it.each(['="1 500,00"', "'1 500,00"])('may be written as a text: %s', async (cell) => {
    const { rows } = await readWhole(file(HEADER, ROW.replace('100,00', cell)));
    expect(rows.map(kronorOf)).toEqual(['1500.00']);
  });

  it('that is nothing has no sign, though the signs are turned', async () => {
    const { rows } = await readWhole(
      file(HEADER, ROW.replace('100,00', '0,00')),
      withMapping({ signs: 'costNegative' }),
    );
    expect(rows.map(({ ore }) => ore)).toEqual([0]);
  });
});

describe('Debit and credit', () => {
  it('are turned where costs are negative', async () => {
    const { rows } = await readWhole(
      file(DEBIT_CREDIT, '1;2024-03-01;5010;100,00;', '1;2024-03-01;3010;;40,50', '2;2024-03-01;5010;5;5'),
      withMapping({ signs: 'costNegative' }),
    );
    expect(rows.map(({ ore }) => ore)).toEqual([-10_000, 4_050, 0]);
  });

  it('are no amount where both are blank', async () => {
    const { unreadable } = await readWhole(file(DEBIT_CREDIT, '1;2024-03-01;5010;;'));
    expect(unreadable.map(({ reason }) => reason)).toEqual(['amountMissing']);
  });

  it.each(['1;2024-03-01;5010;hundra;', '1;2024-03-01;5010;;hundra', '1;2024-03-01;5010;5;hundra'])(
    'are unreadable where one of them is: %s',
    async (row) => {
      const { unreadable } = await readWhole(file(DEBIT_CREDIT, row));
      expect(unreadable.map(({ reason }) => reason)).toEqual(['amount']);
    },
  );
});

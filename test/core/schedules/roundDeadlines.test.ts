import { schedulesOf } from '../resultFile';
import type { Rows, Tables } from '../workbookBuilder';
import { append, given, invoice, settledTables, soundTables } from '../workbookBuilder';

/** A repays 100 : 100 : 120 over three years and B all in the first; 400 000 kr were paid out. */
const judged = (van: number, soc: number, ...invoices: Rows): Tables =>
  append(
    {
      ...settledTables,
      Aterforingsplan: [
        ['Satsning', 'Part', '2022', '2023', '2024'],
        ['S1', 'VAN', 100000, 100000, 120000],
        ['S1', 'SOC', 80000, '', ''],
      ],
      EffektUtfall: [
        ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp'],
        ['S1', 'VAN', 'Uppföljning', '2022-12-01', van],
        ['S1', 'SOC', 'Uppföljning', '2022-12-01', soc],
      ],
      Utbetalningar: [
        ['Satsning', 'REN', 'År', 'Period', 'Datum', 'Belopp'],
        ['S1', '5101', 2020, 'Delår 1', '2020-04-28', 400000],
      ],
    },
    'Fakturor',
    ...invoices,
  );

function rounds(tables: Tables, today = '2023-01-01'): Readonly<Record<string, string>>[] {
  return schedulesOf(tables, today).repayments.map(({ byYear }) => byYear);
}

describe('The rounds', () => {
  it('are the plan’s until the judgement', () => {
    expect(rounds(judged(200000, 50000), '2022-11-30')).toEqual([
      { 2022: '100000.00', 2023: '100000.00', 2024: '120000.00' },
      { 2022: '80000.00' },
    ]);
  });

  it('share the final amount by the plan’s instalments', () => {
    // 200 000 over 320 : 62 500, 62 500, 75 000.
    expect(rounds(judged(200000, 50000))).toEqual([
      { 2022: '62500.00', 2023: '62500.00', 2024: '75000.00' },
      { 2022: '50000.00' },
    ]);
  });

  it('keep what has been invoiced and share the rest over later years', () => {
    // 100 000 left over 100 : 120 is 45 454,55 and 54 545,45.
    expect(rounds(judged(200000, 50000, invoice('VAN', 2022, 100000)))[0]).toEqual({
      2022: '100000.00',
      2023: '45455.00',
      2024: '54545.00',
    });
  });

  it('share öre where an invoice had öre', () => {
    // 99 999,50 over 100 : 120 is 45 454,31818… and 54 545,18181….
    expect(rounds(judged(200000, 50000, invoice('VAN', 2022, 100000.5)))[0]).toEqual({
      2022: '100000.50',
      2023: '45454.32',
      2024: '54545.18',
    });
  });

  it('never come in a year that was passed over', () => {
    expect(rounds(judged(200000, 50000, invoice('VAN', 2023, 100000)))[0]).toEqual({
      2023: '100000.00',
      2024: '100000.00',
    });
  });

  it('end with one the year after where the plan has no year left', () => {
    expect(rounds(judged(200000, 80000, invoice('SOC', 2022, 60000)))[1]).toEqual({
      2022: '60000.00',
      2023: '20000.00',
    });
  });

  it('are none beyond what was invoiced too much', () => {
    expect(rounds(judged(200000, 50000, invoice('SOC', 2022, 80000)))[1]).toEqual({ 2022: '80000.00' });
  });

  it('add up two invoices of one year', () => {
    const twice = judged(200000, 50000, invoice('VAN', 2022, 60000), invoice('VAN', 2022, 40000));
    expect(rounds(twice)[0]?.['2022']).toBe('100000.00');
  });
});

describe('The internal invoices', () => {
  it('say what is to be invoiced, what has been and what is left', () => {
    const lines = schedulesOf(append(soundTables, 'Fakturor', invoice('VAN', 2022, 200000))).invoices;
    expect(lines[0]).toEqual({
      satsning: 'S1',
      part: 'VAN',
      year: 2022,
      receiver: '9954',
      amount: '210000.00',
      invoiced: '200000.00',
      remaining: '10000.00',
    });
  });

  it('never ask for what was invoiced too much', () => {
    const lines = schedulesOf(append(soundTables, 'Fakturor', invoice('VAN', 2022, 210000.01))).invoices;
    expect(lines[0]?.remaining).toBe('0.00');
  });

  it('show an invoice in a year without a round', () => {
    const lines = schedulesOf(append(soundTables, 'Fakturor', invoice('VAN', 2021, 500))).invoices;
    expect(lines[0]).toMatchObject({ year: 2021, amount: '0.00', invoiced: '500.00', remaining: '0.00' });
  });

  it('go to the REN that is the fund’s on the day of the round', () => {
    const lines = schedulesOf(given(soundTables, 'fond.ren', '8888', '2023-09-30')).invoices;
    expect(lines.map(({ receiver }) => receiver)).toEqual(['9954', '8888', '8888', '9954', '8888', '8888']);
  });
});

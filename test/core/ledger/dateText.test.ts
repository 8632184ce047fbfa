import type { DateOrder } from '../../../src/core/ledger/text/dateText';
import { readDateText } from '../../../src/core/ledger/text/dateText';

describe('A date as ledgers write it', () => {
  it.each<[string, DateOrder, string | undefined]>([
    ['2024-02-29', 'yearFirst', '2024-02-29'],
    ['2023-02-29', 'yearFirst', undefined],
    ['2000-02-29', 'yearFirst', '2000-02-29'],
    ['1900-02-29', 'yearFirst', undefined],
    ['20240229', 'yearFirst', '2024-02-29'],
    ['240229', 'yearFirst', '2024-02-29'],
    ['230229', 'yearFirst', undefined],
    ['991231', 'yearFirst', '1999-12-31'],
    ['24-01-31', 'yearFirst', '2024-01-31'],
    ['2024/1/5', 'yearFirst', '2024-01-05'],
    ['2024.01.05', 'yearFirst', '2024-01-05'],
    ['2024-01-05 00:00:00', 'yearFirst', '2024-01-05'],
    ['2024-01-05T13:45', 'yearFirst', '2024-01-05'],
    ['31/1 2024', 'dayFirst', '2024-01-31'],
    ['29/2 2024', 'dayFirst', '2024-02-29'],
    ['3/4/2024', 'dayFirst', '2024-04-03'],
    ['3/4/2024', 'monthFirst', '2024-03-04'],
    ['3.4.2024 12:30', 'dayFirst', '2024-04-03'],
    ['2024-04-03', 'dayFirst', '2024-04-03'],
    ['310124', 'dayFirst', '2024-01-31'],
    ['31012024', 'dayFirst', '2024-01-31'],
    ['20240131', 'dayFirst', '2024-01-31'],
    ['2024-13-01', 'yearFirst', undefined],
    ['2024-00-10', 'yearFirst', undefined],
    ['2024-04-31', 'yearFirst', undefined],
    ['31/1', 'dayFirst', undefined],
    ['Summa', 'yearFirst', undefined],
    ['', 'yearFirst', undefined],
    ['2024', 'yearFirst', undefined],
    ['2024013', 'yearFirst', undefined],
  ])('%s, %s, is %s', (text, order, day) => {
    expect(readDateText(text, order)?.toString()).toBe(day);
  });
});

import type { Tables } from '../workbookBuilder';
import { append, emptied, soundTables, without } from '../workbookBuilder';
import { paid, payout, report, row, withLedger, withReported } from './reconciled';

/** VAN's cost of delår 1 2020. */
export const COST = row('V1', '2020-02-10', 100);
/** VAN's cost of delår 2 2020. */
export const LATER_COST = row('V3', '2020-06-10', 50);

/** With S2 of one party, whose REN is the given one. */
export function withSecondInvestment(
  tables: Tables,
  { party = 'GRN', ren = '7101', payingRen = '' } = {},
): Tables {
  const investment = ['S2', 'Ungdomar', 'Pågår', '2020-01-01', '2022-12-31', 1000, 1050, '2019-11-05'];
  return append(
    append(tables, 'Satsningar', [...investment, 'Örebro 2016', 'Unga', 'Kommunstyrelsen']),
    'Parter',
    ['S2', party, 'Nämnd', 'Skola', '', 'Genomför', ren, '171', payingRen, 'Skolchefen', '2019-09-20'],
  );
}

/** Two investments, a cost of 100 and one of 40 on the REN of the first, and of 9 on the second's. */
export const costsOfTwo: Tables = append(
  withSecondInvestment(emptied(without(soundTables, 'Budget'), 'Huvudbok', 'Utbetalningar')),
  'Huvudbok',
  COST,
  row('V2', '2020-02-11', 40),
  row('V3', '2020-02-12', 9, { ren: '7101' }),
);

/** The 40 are reported as the second's: V2 lies on the wrong investment. */
export const costOfTheOther: Tables = withReported(costsOfTwo, report('Delår 1', 100), [
  'S2',
  '7101',
  2020,
  'Delår 1',
  49,
]);

/** V2, of 30, is paid with delår 1 and booked in delår 2: its day is wrong. */
export const paidInAnotherPeriod = (parts: Parameters<typeof row>[3] = {}): Tables =>
  paid(
    withLedger(COST, row('V2', '2020-05-01', 30, parts), LATER_COST),
    payout('Delår 1', '2020-04-28', 130),
    payout('Delår 2', '2020-09-28', 50),
  );

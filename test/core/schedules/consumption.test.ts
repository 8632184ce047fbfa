import { consumedThrough } from '../../../src/core/schedules/consumption';
import type { Consumption } from '../../../src/core/schedules/consumption';
import { code, investmentId } from '../../../src/core/values/ids';
import { row, withLedger } from '../reconciliation/reconciled';
import { runOn } from '../rules/askRule';
import type { Rows } from '../workbookBuilder';

const costsIn = (...rows: Rows) => runOn(withLedger(...rows)).result.context.costs;
const consumptionIn = (...rows: Rows): Consumption => costsIn(...rows).of(investmentId('S1'));

describe('The rows of a ledger', () => {
  it('on the accounts of payouts and repayments are told by their kind, in their order', () => {
    const { transfers } = costsIn(
      row('V1', '2020-04-28', -100, { account: '3995' }),
      row('V2', '2020-02-10', 100),
      row('V3', '2020-03-10', 50, { account: '4996', ren: '5000' }),
    ).sorted;
    expect(transfers.rows.map(({ kind, row: { voucher } }) => `${kind} ${voucher}`)).toEqual([
      'payout V1',
      'repayment V3',
    ]);
  });

  it('are costs of the investment that owns their REN, and of nobody where none does', () => {
    const { rows } = consumptionIn(
      row('V1', '2020-02-10', 100),
      row('V2', '2020-02-10', 7, { ren: '8888' }),
      row('V3', '2020-02-10', 7, { ren: '' }),
      row('V4', '2020-02-10', -100, { account: '3995' }),
    );
    expect(rows.map(({ voucher }) => voucher)).toEqual(['V1']);
  });

  it('stand on one day as they came, whichever of the RENs they lie on', () => {
    const { rows } = consumptionIn(
      row('V1', '2020-02-10', 1),
      row('V2', '2020-02-10', 1, { ren: '6101' }),
      row('V3', '2020-02-10', 1),
      row('V4', '2020-02-10', 1, { ren: '6101' }),
    );
    expect(rows.map(({ voucher }) => voucher)).toEqual(['V1', 'V2', 'V3', 'V4']);
  });

  it('stand by date, and on one day as they came', () => {
    const { rows } = consumptionIn(
      row('V1', '2020-06-10', 1),
      row('V2', '2020-03-10', 1),
      row('V3', '2020-06-10', 1),
      row('V4', '2020-02-10', 1, { ren: '6101' }),
      row('V5', '2020-03-10', 1),
    );
    expect(rows.map(({ voucher }) => voucher)).toEqual(['V4', 'V2', 'V5', 'V1', 'V3']);
  });

  it('stand by date on one REN alone too', () => {
    const { rows } = consumptionIn(
      row('V1', '2020-06-10', 1),
      row('V2', '2020-03-10', 1),
      row('V3', '2020-06-10', 1),
    );
    expect(rows.map(({ voucher }) => voucher)).toEqual(['V2', 'V1', 'V3']);
  });
});

describe('What a REN has cost', () => {
  const consumption = () =>
    consumptionIn(
      row('V1', '2020-02-10', 1),
      row('V2', '2020-02-10', 2, { ren: '6101' }),
      row('V3', '2020-05-01', 4),
      row('V4', '2020-09-01', 8),
    );

  it('through a period has that period, none after it and no other REN', () => {
    const period = { year: 2020, name: 'Delår 2' } as const;
    expect(consumedThrough(consumption(), period, code('5101')).toString()).toBe('5.00');
  });

  it('is with all other RENs where none is asked for', () => {
    expect(consumedThrough(consumption(), { year: 2020, name: 'Delår 1' }).toString()).toBe('3.00');
  });
});

/** `70001 3.00` by project number, as they stand. */
const projects = (...rows: Rows): string[] =>
  consumptionIn(...rows).shares.map(({ project, amount }) => `${project} ${amount}`);

describe('The project numbers of a REN and period', () => {
  it('stand by the day of their first row, whichever came first', () => {
    expect(
      projects(
        row('V1', '2020-03-01', 1, { project: '70003' }),
        row('V2', '2020-02-01', 2, { project: '70001' }),
        row('V3', '2020-02-15', 4, { project: '70002' }),
        row('V4', '2020-04-01', 8, { project: '70001' }),
      ),
    ).toEqual(['70001 10.00', '70002 4.00', '70003 1.00']);
  });

  it('stand by a row of an earlier day that came later', () => {
    expect(
      projects(
        row('V1', '2020-03-01', 1, { project: '70003' }),
        row('V2', '2020-02-01', 2, { project: '70001' }),
        row('V3', '2020-01-15', 4, { project: '70003' }),
      ),
    ).toEqual(['70003 5.00', '70001 2.00']);
  });

  it('stand on one day as their first rows of it came', () => {
    expect(
      projects(
        row('V1', '2020-03-01', 1, { project: '70003' }),
        row('V2', '2020-02-01', 2, { project: '70002' }),
        row('V3', '2020-02-01', 4, { project: '70001' }),
        row('V4', '2020-02-01', 8, { project: '70003' }),
        row('V5', '2020-02-01', 16, { project: '70002' }),
      ),
    ).toEqual(['70002 18.00', '70001 4.00', '70003 9.00']);
  });

  it('are one sum of the REN and period', () => {
    const { byPeriod } = consumptionIn(
      row('V1', '2020-02-01', 1, { project: '70001' }),
      row('V2', '2020-02-01', 2, { project: '70002' }),
      row('V3', '2020-02-01', 4, { ren: '6101' }),
      row('V4', '2020-05-01', 8, { ren: '6101' }),
    );
    expect(byPeriod.map(({ ren, period, amount }) => `${ren} ${period.name} ${amount}`)).toEqual([
      '5101 Delår 1 3.00',
      '6101 Delår 1 4.00',
      '6101 Delår 2 8.00',
    ]);
  });
});

import { floorTrace } from '../../../src/core/explanations/settlementTrace';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { runOn } from '../rules/askRule';
import { append, emptied, settledTables } from '../workbookBuilder';

describe('The cost of an investment that has ended', () => {
  it('is told to be nothing where nothing was paid out or booked', () => {
    const unpaid = emptied(settledTables, 'Utbetalningar', 'Huvudbok');
    const tables = append(unpaid, 'Huvudbok', ['V1', '2020-02-10', '5010', '8888', '', 'Lön', 5]);
    const { investments, context } = runOn(tables, '2022-07-01').result;
    const [own] = investments;
    const [repayment] = own?.repayments ?? [];
    const steps = own && repayment ? floorTrace(own, repayment, context).steps : [];
    expect(steps.map((step) => inSwedish(step).replace(/\u00A0/g, ' '))[0]).toBe(
      'Inget har betalats ut och huvudboken har inga kostnader på satsningens REN, så kostnaden är 0 kr',
    );
  });
});

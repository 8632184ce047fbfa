import { explainOtherRow } from '../../../src/core/explanations/reconciliationAmounts';
import { say } from '../../../src/core/text/sentence';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { Money } from '../../../src/core/values/money';
import { runOn } from '../rules/askRule';
import { given, soundTables } from '../workbookBuilder';

describe('Rows beyond those that are listed', () => {
  const explained = () =>
    explainOtherRow(
      {
        kind: 'other',
        ren: undefined,
        period: undefined,
        amount: Money.ofOre(600n),
        rows: [],
        reasons: [say`3 rader till som inte är satsningarnas; de visas inte var för sig.`],
        vouchers: [],
        corrections: [],
      },
      runOn(given(soundTables, 'fond.ren', '9955', '2021-01-01')).result.context,
    );

  it('are explained by their number and their sum', () => {
    expect(explained().reasons.steps.map((step) => inSwedish(step).replace(/\u00A0/g, ' '))).toEqual([
      '3 rader till som inte är satsningarnas; de visas inte var för sig.',
      'Summan av rader som inte visas var för sig: 6 kr',
    ]);
  });

  it('are explained with the codes of today, since they are of no day of their own', () => {
    expect(explained().parameters.map(({ name, value }) => `${name} ${valueInSwedish(value)}`)).toEqual([
      'projektnummer 70001',
      'fond.ren 9955',
    ]);
  });
});

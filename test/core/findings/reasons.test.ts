import { amountReasons, cellReason, reason, yearReasons } from '../../../src/core/findings/reasons';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { sentenceOf } from '../../../src/core/text/sentence';
import type { ReasonInput } from '../../../src/core/findings/finding';
import { Money } from '../../../src/core/values/money';

const at = { sheet: 'Aterforingsplan', cell: 'C2', table: 'Aterforingsplan', column: '2024' };
const plan = sentenceOf('Plan VAN');

function told({ what, value, at: place }: ReasonInput): readonly unknown[] {
  return [inSwedish(what), valueInSwedish(value).replace(/\u00A0/g, ' '), place];
}

describe('A reason', () => {
  it('has its cell', () => {
    expect(reason(plan, 'x', at)).toEqual({ what: plan, value: 'x', at });
  });

  it('may have no cell', () => {
    expect(Object.keys(reason(plan, 'x'))).toEqual(['what', 'value']);
  });

  it.each([
    ['its value', { kind: 'value', value: 7, at } as const, '7'],
    ['that it is empty', { kind: 'blank', at } as const, 'tomt'],
    ['that it cannot be read', { kind: 'unreadable', at } as const, 'går inte att läsa'],
  ])('of a cell is %s', (_, read, value) => {
    expect(told(cellReason(plan, read))).toEqual(['Plan VAN', value, at]);
  });

  it('of an amount with a year names the year', () => {
    const amount = Money.ofKronor(500);
    expect(yearReasons(plan, [{ year: 2024, amount, at }]).map(told)).toEqual([
      ['Plan VAN 2024', '500 kr', at],
    ]);
  });

  it('of an amount has its cell', () => {
    const amount = Money.ofKronor(500);
    expect(amountReasons(plan, [{ amount, at }]).map(told)).toEqual([['Plan VAN', '500 kr', at]]);
  });
});

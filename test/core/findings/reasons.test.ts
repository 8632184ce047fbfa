import { amountReasons, cellReason, reason, sumStep, yearReasons } from '../../../src/core/findings/reasons';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { sentenceOf } from '../../../src/core/text/sentence';
import type { ReasonInput } from '../../../src/core/findings/finding';
import { Money } from '../../../src/core/values/money';

const at = { sheet: 'Aterforingsplan', cell: 'C2', table: 'Aterforingsplan', column: '2024' };
const plan = sentenceOf('Plan VAN');

function told({ what, value, at: place }: ReasonInput): readonly unknown[] {
  return [inSwedish(what), valueInSwedish(value).replace(/\u00A0/g, ' '), place];
}

const kronor = (...amounts: readonly number[]): Money[] => amounts.map((own) => Money.ofKronor(own));

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
    const [amount = Money.zero] = kronor(500);
    expect(yearReasons(plan, [{ year: 2024, amount, at }]).map(told)).toEqual([
      ['Plan VAN 2024', '500 kr', at],
    ]);
  });

  it('of an amount has its cell', () => {
    const [amount = Money.zero] = kronor(500);
    expect(amountReasons(plan, [{ amount, at }]).map(told)).toEqual([['Plan VAN', '500 kr', at]]);
  });
});

describe('The step of a sum', () => {
  const step = (terms: readonly Money[], total: number): string =>
    inSwedish(sumStep(plan, terms, Money.ofKronor(total))).replace(/\u00A0/g, ' ');

  it('has its terms', () => {
    expect(step(kronor(1000, 500), 1500)).toBe('Plan VAN: 1 000 kr + 500 kr = 1 500 kr');
  });

  it('of one term is the term', () => {
    expect(step(kronor(500), 500)).toBe('Plan VAN: 500 kr');
  });

  it('of no terms is that there is nothing', () => {
    expect(step([], 0)).toBe('Plan VAN: 0 kr');
  });

  it('of eight has its terms, and of nine how many they are', () => {
    const ones = Array.from({ length: 9 }, () => 1);
    expect([step(kronor(...ones.slice(1)), 8), step(kronor(...ones), 9)]).toEqual([
      'Plan VAN: 1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr + 1 kr = 8 kr',
      'Plan VAN: summan av 9 belopp = 9 kr',
    ]);
  });
});

import type { FindingValue } from '../../../src/core/findings/findingValue';
import { percentage, sentenceOf } from '../../../src/core/text/sentence';
import { Exact, Money } from '../../../src/core/values/money';
import { share } from '../../../src/core/values/share';
import { acceptanceCells } from '../../../src/workbook/records/acceptanceRow';
import type { CellValue } from '../../../src/workbook/snapshot';
import { day } from '../../core/rules/askRule';

const details = { by: 'Ekonomichefen', reason: 'Rättas i höst', date: day('2021-02-01') };

function cellOf(actual: FindingValue | undefined): CellValue | undefined {
  const finding = {
    rule: 'OR-30',
    severity: 'stop',
    message: 'Något är fel.',
    said: sentenceOf('Något är fel.'),
    source: { document: 'Riktlinjer', page: '8', quote: 'så' },
    ...(actual === undefined ? {} : { actual }),
  } as const;
  return acceptanceCells(finding, details, false).get('Värde');
}

describe('The cell of an accepted value', () => {
  it.each<[string, FindingValue | undefined, CellValue]>([
    ['an amount as a number', Money.ofOre(8_000_050n), 80000.5],
    ['an amount in whole kronor as a number', Money.ofKronor(80_000), 80000],
    ['a share as a number', percentage(share('0.25')), 0.25],
    ['months with decimals as a number', { count: new Exact('4.25'), unit: 'months' }, 4.25],
    [
      'an amount that no cell holds in full as a text',
      Money.ofOre(900_719_925_474_099_301n),
      '9007199254740993.01',
    ],
    ['a whole number as a text', 2031, '2031'],
    ['a day as a text', day('2021-09-30'), '2021-09-30'],
    ['a code as a text', '05101', '05101'],
    ['a code with a point as a text', '12.50', '12.50'],
    ['words as a text', 'Nej', 'Nej'],
    ['the name of what is missing as a text', { missing: 'Budget' }, 'Budget'],
    ['no value as nothing', undefined, ''],
  ])('has %s', (_, value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });
});

import type { FindingValue } from '../../../src/core/findings/findingValue';
import {
  decimalsOf,
  isNameOfMissing,
  numberOf,
  spelled,
  toldWithUnit,
} from '../../../src/core/findings/findingValue';
import { putValue } from '../../../src/core/text/wording';
import { valueInSwedish } from '../../../src/core/text/inSwedish';
import { percentage } from '../../../src/core/text/sentence';
import { Exact, Money } from '../../../src/core/values/money';
import { share } from '../../../src/core/values/share';
import { englishWording } from '../../../src/i18n/english/englishWording';
import { day } from '../rules/askRule';

interface Kind {
  readonly value: FindingValue;
  readonly spelled: string;
  readonly number?: string;
  readonly decimals?: number;
  readonly swedish: string;
  readonly english: string;
}

const kinds: readonly (readonly [string, Kind])[] = [
  [
    'an amount',
    {
      value: Money.ofOre(8000050n),
      spelled: '80000.50',
      number: '80000.5',
      decimals: 2,
      swedish: '80 000,50 kr',
      english: 'SEK 80,000.50',
    },
  ],
  [
    'an amount in whole kronor',
    {
      value: Money.ofKronor(-80000),
      spelled: '-80000.00',
      number: '-80000',
      decimals: 2,
      swedish: '−80 000 kr',
      english: '−SEK 80,000',
    },
  ],
  [
    'a day',
    {
      value: day('2021-09-30'),
      spelled: '2021-09-30',
      swedish: '2021-09-30',
      english: '2021-09-30',
    },
  ],
  [
    'a share in full',
    {
      value: percentage(share('0.33335')),
      spelled: '0.33335',
      number: '0.33335',
      decimals: 5,
      swedish: '33,34 %',
      english: '33.34%',
    },
  ],
  [
    'no share',
    {
      value: percentage(share(0)),
      spelled: '0',
      number: '0',
      swedish: '0 %',
      english: '0%',
    },
  ],
  [
    'a share to the decimals of its per cent',
    {
      value: { percentOf: share('0.5'), decimals: 1 },
      spelled: '0.500',
      number: '0.5',
      decimals: 3,
      swedish: '50 %',
      english: '50%',
    },
  ],
  [
    'days',
    {
      value: { count: 61, unit: 'days' },
      spelled: '61',
      number: '61',
      swedish: '61 dagar',
      english: '61 days',
    },
  ],
  [
    'one day',
    { value: { count: 1, unit: 'days' }, spelled: '1', number: '1', swedish: '1 dag', english: '1 day' },
  ],
  [
    'months',
    {
      value: { count: new Exact('4.25'), unit: 'months' },
      spelled: '4.25',
      number: '4.25',
      decimals: 2,
      swedish: '4,25 månader',
      english: '4.25 months',
    },
  ],
  [
    'one month',
    {
      value: { count: new Exact('1.0'), unit: 'months' },
      spelled: '1',
      number: '1',
      swedish: '1 månad',
      english: '1 month',
    },
  ],
  [
    'persons',
    {
      value: { count: 0, unit: 'persons' },
      spelled: '0',
      number: '0',
      swedish: '0 personer',
      english: '0 persons',
    },
  ],
  [
    'one person',
    {
      value: { count: 1, unit: 'persons' },
      spelled: '1',
      number: '1',
      swedish: '1 person',
      english: '1 person',
    },
  ],
  ['a year', { value: 2031, spelled: '2031', number: '2031', swedish: '2031', english: '2031' }],
  ['a code', { value: '05101', spelled: '05101', swedish: '05101', english: '05101' }],
  ['a code of digits', { value: '12.50', spelled: '12.50', swedish: '12.50', english: '12.50' }],
  [
    'what is missing',
    { value: { missing: 'Budget' }, spelled: 'Budget', swedish: 'Budget', english: 'Budget' },
  ],
];

function plain(text: string): string {
  return text.replace(/\u00A0/g, ' ');
}

describe.each(kinds)('The value of a finding that is %s', (_, kind) => {
  const { value } = kind;

  it('is spelled in one way in results', () => {
    expect(spelled(value)).toBe(kind.spelled);
  });

  it('is a number where it can be compared as one', () => {
    expect(numberOf(value)?.toString()).toBe(kind.number);
  });

  it('has the decimals that it is spelled with', () => {
    expect(decimalsOf(value)).toBe(kind.decimals ?? 0);
  });

  it('is told with its unit in Swedish', () => {
    expect(plain(valueInSwedish(toldWithUnit(value)))).toBe(kind.swedish);
  });

  it('is told with its unit in English', () => {
    expect(plain(putValue(toldWithUnit(value), englishWording))).toBe(kind.english);
  });
});

describe('A finding without a value', () => {
  it('spells none', () => {
    expect(spelled(undefined)).toBeUndefined();
  });

  it('misses nothing', () => {
    expect(isNameOfMissing(undefined)).toBe(false);
  });
});

test('The name of what is missing is told from a code, an amount and a quantity', () => {
  const values: readonly FindingValue[] = [
    { missing: 'Budget' },
    'Budget',
    Money.zero,
    { count: 1, unit: 'days' },
  ];
  expect(values.map(isNameOfMissing)).toEqual([true, false, false, false]);
});

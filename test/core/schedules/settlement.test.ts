import { splitBase } from '../../../src/core/schedules/settlement';
import { partyId } from '../../../src/core/values/ids';
import { Money } from '../../../src/core/values/money';
import { share } from '../../../src/core/values/share';
import { schedulesOf } from '../resultFile';
import { runOn } from '../rules/askRule';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, given, settledTables, soundTables, without } from '../workbookBuilder';

interface Settled {
  /** What was paid out in all. */
  readonly cost: number;
  /** One amount a party: A, B, C … */
  readonly plan: readonly number[];
  readonly effects: readonly number[];
}

/** A closed investment with as many boards as the plan has amounts, judged on 2022-06-01. */
function closed({ cost, plan, effects }: Settled): Tables {
  const parties = plan.map((amount, index) => ({
    id: String.fromCharCode(65 + index),
    amount,
    effect: effects[index] ?? 0,
  }));
  return {
    ...edit(without(soundTables, 'Budget', 'Effekter', 'Huvudbok'), { 'Satsningar!C2': 'Avslutad' }),
    Parter: [
      ['Satsning', 'Part', 'Typ', 'Uppdrag', 'REN', 'Motpart'],
      ...parties.map(({ id }, index) => ['S1', id, 'Nämnd', 'Genomför', String(5101 + index), '1']),
    ],
    Aterforingsplan: [['Satsning', 'Part', '2022'], ...parties.map(({ id, amount }) => ['S1', id, amount])],
    EffektUtfall: [
      ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp'],
      ...parties.map(({ id, effect }) => ['S1', id, 'Uppföljning', '2022-06-01', effect]),
    ],
    Utbetalningar: [
      ['Satsning', 'REN', 'År', 'Period', 'Datum', 'Belopp'],
      ['S1', '5101', 2020, 'Delår 1', '2020-04-28', cost],
    ],
  };
}

const DAY = '2022-07-01';
type Key = 'full' | 'floor' | 'effect' | 'counted' | 'final';

function of(key: Key, tables: Tables, today = DAY): (string | undefined)[] {
  return schedulesOf(tables, today).repayments.map((line) => line[key]);
}

/** 600 000 kr, 3 : 2. The parts of the cost are 360 000 and 240 000; the floor of 180 000 is 108 000 and 72 000. */
const threeToTwo = (...effects: readonly number[]) =>
  closed({ cost: 600000, plan: [630000, 420000], effects });

const READINGS = ['perNämnd', 'tillskott', 'ersättning'] as const;
const read = (tables: Tables, floor: string, ceiling: string): Tables =>
  given(given(tables, 'återföring.golvläsart', floor), 'återföring.tak', ceiling);

describe('The parts of the cost', () => {
  it('follow the plan, in whole kronor', () => {
    // 333 333 × 0,8 = 266 666,4 and × 0,2 = 66 666,6.
    expect(of('full', closed({ cost: 333333.34, plan: [80000, 20000], effects: [0, 0] }))).toEqual([
      '266666.00',
      '66667.00',
    ]);
  });

  it('give the odd kronor of equal parts to the first', () => {
    // 33 333,67 each: two kronor are left to hand out.
    expect(of('full', closed({ cost: 100001, plan: [1, 1, 1], effects: [0, 0, 0] }))).toEqual([
      '33334.00',
      '33334.00',
      '33333.00',
    ]);
  });

  it('are of the cost to the nearest krona', () => {
    expect(of('full', closed({ cost: 100001.5, plan: [1, 1, 1], effects: [0, 0, 0] }))).toEqual([
      '33334.00',
      '33334.00',
      '33334.00',
    ]);
  });
});

describe('The floor', () => {
  it('is thirty percent of the unrounded cost, rounded up', () => {
    // 0,3 × 333 333,34 = 100 000,002 → 100 001: 80 000,8 and 20 000,2.
    expect(of('floor', closed({ cost: 333333.34, plan: [80000, 20000], effects: [0, 0] }))).toEqual([
      '80001.00',
      '20000.00',
    ]);
  });

  it('is not rounded up when it is whole', () => {
    // 0,3 × 333 330 = 99 999.
    expect(of('floor', closed({ cost: 333330, plan: [1], effects: [0] }))).toEqual(['99999.00']);
  });

  it('of a cost an öre under a whole krona is the whole krona’s', () => {
    // 0,3 × 399 999,99 = 119 999,997 → 120 000.
    expect(of('floor', closed({ cost: 399999.99, plan: [80, 20], effects: [0, 0] }))).toEqual([
      '96000.00',
      '24000.00',
    ]);
  });

  it('of equal parts gives the odd krona to the first', () => {
    // 0,3 × 100 001,50 = 30 000,45 → 30 001.
    expect(of('floor', closed({ cost: 100001.5, plan: [1, 1, 1], effects: [0, 0, 0] }))).toEqual([
      '10001.00',
      '10000.00',
      '10000.00',
    ]);
  });

  it('is known before the judgement', () => {
    expect(of('floor', emptied(threeToTwo(0, 0), 'EffektUtfall'))).toEqual(['108000.00', '72000.00']);
  });
});

describe('The cost and its floor', () => {
  it.each(['0.3', '0'])('are nobody’s where no plan gives them to anybody: a floor of %s', (floor) => {
    const plan = [{ party: partyId('VAN'), total: Money.zero }];
    expect(splitBase(plan, Money.ofKronor(100), share(floor))).toBeUndefined();
  });
});

describe('The final amount', () => {
  // A saves more than its part of the cost, B nothing: 450 000 is cut to 360 000 by a ceiling for each.
  it.each([
    ['perNämnd', 'perNämnd', ['360000.00', '72000.00']],
    ['tillskott', 'perNämnd', ['360000.00', '0.00']],
    ['ersättning', 'perNämnd', ['360000.00', '0.00']],
    ['perNämnd', 'totalt', ['450000.00', '72000.00']],
    ['tillskott', 'totalt', ['450000.00', '0.00']],
    ['ersättning', 'totalt', ['450000.00', '0.00']],
  ])('of large and no effects, floor %s and ceiling %s, is %j', (floor, ceiling, expected) => {
    expect(of('final', read(threeToTwo(450000, 0), floor, ceiling))).toEqual(expected);
  });

  // 150 000 is 30 000 under the floor; 30 000 split 3 : 2 is 18 000 and 12 000.
  it.each([
    ['perNämnd', 'perNämnd', ['130000.00', '72000.00']],
    ['tillskott', 'perNämnd', ['148000.00', '32000.00']],
    ['ersättning', 'perNämnd', ['108000.00', '72000.00']],
    ['perNämnd', 'totalt', ['130000.00', '72000.00']],
    ['tillskott', 'totalt', ['148000.00', '32000.00']],
    ['ersättning', 'totalt', ['108000.00', '72000.00']],
  ])('of effects under the floor, floor %s and ceiling %s, is %j', (floor, ceiling, expected) => {
    expect(of('final', read(threeToTwo(130000, 20000), floor, ceiling))).toEqual(expected);
  });

  // 1 000 000 is more than the cost: each its part, or 600 000 split 7 : 3.
  it.each(READINGS)('of effects above the cost is each one’s part, floor %s', (floor) => {
    expect(of('final', read(threeToTwo(700000, 300000), floor, 'perNämnd'))).toEqual([
      '360000.00',
      '240000.00',
    ]);
  });

  it.each(READINGS)(
    'of effects above the cost is the cost split by effect under a ceiling for all, floor %s',
    (floor) => {
      expect(of('final', read(threeToTwo(700000, 300000), floor, 'totalt'))).toEqual([
        '420000.00',
        '180000.00',
      ]);
    },
  );

  it('gives a party its floor out of the other’s effect where both do not fit in the cost', () => {
    // 590 000 + 72 000 is more than 600 000: B gets 72 000, A the other 528 000.
    expect(of('final', read(threeToTwo(590000, 0), 'perNämnd', 'totalt'))).toEqual(['528000.00', '72000.00']);
  });

  it('lifts those who fall under their floor only when others have been lifted', () => {
    // Cost 400 000, floor 60 % = 240 000, 60 000 each. By effect 300 : 65 : 20 : 0 C and D fall under; of the 280 000
    // left B would get 280 × 65 / 365 = 49,9 and falls under too. A has 400 000 − 3 × 60 000.
    const four = closed({ cost: 400000, plan: [1, 1, 1, 1], effects: [300000, 65000, 20000, 0] });
    expect(of('final', read(given(four, 'återföring.golv', 0.6), 'perNämnd', 'totalt'))).toEqual([
      '220000.00',
      '60000.00',
      '60000.00',
      '60000.00',
    ]);
  });

  it('shares the cost by effect to the krona', () => {
    // 400 000 × 300 001 / 500 003 = 239 999,36 and 160 000,64.
    const two = closed({ cost: 400000, plan: [80, 20], effects: [300001, 200002] });
    expect(of('final', read(two, 'perNämnd', 'totalt'))).toEqual(['239999.00', '160001.00']);
  });

  it('may pass a party’s part of the cost when the floor is filled up', () => {
    // The floor lacks 120 000 − 90 000 = 30 000: 24 000 and 6 000 on top of 10 001 and 79 999.
    const two = given(
      closed({ cost: 400000, plan: [320000, 80000], effects: [10001, 79999] }),
      'återföring.golvläsart',
      'tillskott',
    );
    expect(of('final', two)).toEqual(['34001.00', '85999.00']);
  });

  it('is the floor where effects are negative', () => {
    expect(of('final', threeToTwo(-5, -1000000))).toEqual(['108000.00', '72000.00']);
  });

  it('follows the effect in whole kronor, half up', () => {
    expect(of('final', threeToTwo(180000.5, 180000.49))).toEqual(['180001.00', '180000.00']);
  });

  it('counts the part of the cost that each effect covers', () => {
    expect(of('counted', threeToTwo(400000, 10))).toEqual(['360000.00', '10.00']);
  });

  it('is not there until every party has been judged', () => {
    const one: Tables = {
      ...threeToTwo(1, 2),
      EffektUtfall: (threeToTwo(1, 2)['EffektUtfall'] ?? []).slice(0, 2),
    };
    expect(of('final', one)).toEqual([undefined, undefined]);
  });

  it('is not there the day before the judgement', () => {
    expect(of('final', threeToTwo(1, 2), '2022-05-31')).toEqual([undefined, undefined]);
  });

  it('is there on the day of the judgement', () => {
    expect(of('final', threeToTwo(200000, 100000), '2022-06-01')).toEqual(['200000.00', '100000.00']);
  });
});

describe('How a final amount came about', () => {
  /** What stands beside the amount of each party, with its amounts as text. */
  const bases = (tables: Tables): unknown[] => {
    const [own] = runOn(tables, DAY).result.investments;
    return (own?.repayments ?? []).map(({ settled }) =>
      JSON.parse(JSON.stringify(settled?.basis ?? null, asText)),
    );
  };
  const asText = (_: string, value: unknown): unknown => (value instanceof Money ? value.toString() : value);

  it('is told as counted, or as the floor', () => {
    expect(bases(threeToTwo(400000, 10))).toEqual([{ kind: 'counted' }, { kind: 'floor' }]);
  });

  it('is told with what was added to reach the floor together', () => {
    // Of 180 000 are 30 000 counted; the 150 000 that lack are 90 000 and 60 000 by the plan.
    expect(bases(read(threeToTwo(10000, 20000), 'tillskott', 'perNämnd'))).toEqual([
      { kind: 'addition', missing: '150000.00', added: '90000.00' },
      { kind: 'addition', missing: '150000.00', added: '60000.00' },
    ]);
  });

  it('is told with the effects that share what the floors leave of the cost', () => {
    // 600 000 and the floor of 72 000 pass the cost, so 528 000 are the first’s.
    expect(bases(read(threeToTwo(700000, 0), 'perNämnd', 'totalt'))).toEqual([
      { kind: 'shareOfCost', shared: '528000.00', effects: ['700000.00', '0.00'] },
      { kind: 'floor' },
    ]);
  });
});

describe('The judgement that counts', () => {
  const judged = (...rows: Rows): (string | undefined)[] =>
    of(
      'effect',
      append(
        emptied(threeToTwo(), 'EffektUtfall'),
        'EffektUtfall',
        ['S1', 'B', 'Löpande', '2021-01-01', 0],
        ...rows,
      ),
    ).slice(0, 1);

  it('is the latest running one where there is no other', () => {
    expect(
      judged(['S1', 'A', 'Löpande', '2022-01-02', 200], ['S1', 'A', 'Löpande', '2022-01-01', 100]),
    ).toEqual(['200.00']);
  });

  it('is a follow-up rather than a later running one', () => {
    expect(
      judged(['S1', 'A', 'Uppföljning', '2022-01-01', 100], ['S1', 'A', 'Löpande', '2022-06-01', 200]),
    ).toEqual(['100.00']);
  });

  it('is a forecast rather than an earlier follow-up', () => {
    expect(
      judged(['S1', 'A', 'Uppföljning', '2022-01-01', 100], ['S1', 'A', 'Prognos', '2022-06-01', 200]),
    ).toEqual(['200.00']);
  });

  it('is what was found and forecast on the same day, added up', () => {
    expect(
      judged(
        ['S1', 'A', 'Uppföljning', '2022-06-01', 60000.25],
        ['S1', 'A', 'Prognos', '2022-06-01', 20000.25],
      ),
    ).toEqual(['80001.00']);
  });

  it('takes a negative forecast from what was found', () => {
    expect(
      judged(['S1', 'A', 'Uppföljning', '2022-06-01', 60000], ['S1', 'A', 'Prognos', '2022-06-01', -10000]),
    ).toEqual(['50000.00']);
  });

  it('is not one that lies after today', () => {
    expect(
      judged(['S1', 'A', 'Uppföljning', '2022-01-01', 100], ['S1', 'A', 'Prognos', '2022-07-02', 200]),
    ).toEqual(['100.00']);
  });
});

describe('The cost', () => {
  it('is the grant until the investment has ended', () => {
    // 1 050 000 split 3 : 2.
    expect(of('full', edit(settledTables, { 'Satsningar!C2': 'Pågår' }))).toEqual(['630000.00', '420000.00']);
  });

  it('is what was paid out once it has ended', () => {
    expect(of('full', edit(settledTables, { 'Satsningar!C2': 'Uppföljd' }))).toEqual([
      '360000.00',
      '240000.00',
    ]);
  });

  it('is what should be paid out where no payout is recorded', () => {
    // 160 000,50 was consumed: 160 001 split 3 : 2 is 96 000,6 and 64 000,4.
    expect(of('full', without(settledTables, 'Utbetalningar'))).toEqual(['96001.00', '64000.00']);
  });

  it('is what should be paid out where the table of payouts has no rows', () => {
    expect(of('full', emptied(settledTables, 'Utbetalningar'))).toEqual(['96001.00', '64000.00']);
  });

  it('is what should be paid out where only others have payouts recorded', () => {
    const others = append(emptied(settledTables, 'Utbetalningar'), 'Satsningar', ['S2', 'Annan', 'Pågår']);
    const tables = append(others, 'Utbetalningar', ['S2', '8888', 2020, 'Delår 1', '2020-04-28', 5]);
    expect(of('full', tables)).toEqual(['96001.00', '64000.00']);
  });

  it('is nothing where nothing was paid out and the ledger has only others’ rows', () => {
    const unpaid = emptied(settledTables, 'Utbetalningar', 'Huvudbok');
    const tables = append(unpaid, 'Huvudbok', ['V1', '2020-02-10', '5010', '8888', '', 'Lön', 5]);
    expect(of('full', tables)).toEqual(['0.00', '0.00']);
  });

  it('is not known where nothing was paid out and the ledger has no rows at all', () => {
    const unpaid = emptied(settledTables, 'Utbetalningar', 'Huvudbok');
    expect(of('full', unpaid)).toEqual([undefined, undefined]);
  });

  it('is not known where nothing was paid out and no party has a REN', () => {
    const unpaid = emptied(settledTables, 'Utbetalningar', 'Huvudbok');
    const tables = append(unpaid, 'Huvudbok', ['V1', '2020-02-10', '5010', '8888', '', 'Lön', 5]);
    expect(of('full', edit(tables, { 'Parter!G2': '', 'Parter!G3': '' }))).toEqual([undefined, undefined]);
  });

  it('is not known where nothing was paid out or booked', () => {
    expect(of('full', without(settledTables, 'Utbetalningar', 'Huvudbok'))).toEqual([undefined, undefined]);
  });

  it('is not known by a status that cannot be read', () => {
    const [own] = runOn(edit(settledTables, { 'Satsningar!C2': 'Kanske' }), DAY).result.investments;
    expect(own?.base).toBeUndefined();
  });

  it('is always the grant where it is read so', () => {
    expect(of('full', given(settledTables, 'återföring.kostnadsbas', 'beviljat'))).toEqual([
      '630000.00',
      '420000.00',
    ]);
  });
});

import fc from 'fast-check';
import { Money } from '../../../src/core/values/money';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, soundTables, without } from '../workbookBuilder';
import { runOn } from '../rules/askRule';

type Row = Rows[number];

const cost = (date: string, ren: string, amount: number): Row => [
  'V',
  date,
  '5010',
  ren,
  '70001',
  '',
  amount,
];

const paid = (ren: string, year: number, period: string, amount: number): Row => [
  'S1',
  ren,
  year,
  period,
  `${year}-12-31`,
  amount,
];

const TODAY = '2021-03-01';

/** An investment with a grant, costs on its two RENs, and payouts that are recorded. */
function investment(granted: number, costs: Rows, recorded: Rows): Tables {
  const empty = emptied(
    emptied(edit(without(soundTables, 'Budget'), { 'Satsningar!G2': granted }), 'Huvudbok'),
    'Utbetalningar',
  );
  return append(append(empty, 'Huvudbok', ...costs), 'Utbetalningar', ...recorded);
}

/** `Delår 2 2020 5101 15.00`, of those that are still to be made and are something. */
function toMake(tables: Tables): string[] {
  const own = runOn(tables, TODAY).result.investments[0]?.payoutsToMake ?? [];
  return own
    .filter(({ amount }) => !amount.isZero())
    .map(({ ren, period, amount }) => `${period.name} ${period.year} ${ren} ${amount.toString()}`);
}

describe('The next payout', () => {
  const costs = [cost('2020-02-10', '5101', 100), cost('2020-06-10', '5101', 10)];

  it('is what sum 3 gives the period where those before it are right', () => {
    expect(toMake(investment(1000, costs, [paid('5101', 2020, 'Delår 1', 100)]))).toEqual([
      'Delår 2 2020 5101 10.00',
    ]);
  });

  it('takes in what was posted late in a period that was paid', () => {
    const late = cost('2020-04-20', '5101', 5);
    const tables = investment(1000, [...costs, late], [paid('5101', 2020, 'Delår 1', 100)]);
    // 100 + 5 + 10 consumed, 100 paid.
    expect(toMake(tables)).toEqual(['Delår 2 2020 5101 15.00']);
  });

  it.each([
    [99.99, 'Delår 2 2020 5101 10.00'],
    [99.98, 'Delår 2 2020 5101 10.02'],
    [100.01, 'Delår 2 2020 5101 10.00'],
    [100.02, 'Delår 2 2020 5101 9.98'],
  ])('puts right what is more than an öre from 100 kr: %d', (amount, told) => {
    expect(toMake(investment(1000, costs, [paid('5101', 2020, 'Delår 1', amount)]))).toEqual([told]);
  });

  it('comes in the period after the last where nothing more was consumed', () => {
    const tables = investment(1000, costs, [
      paid('5101', 2020, 'Delår 1', 100),
      paid('5101', 2020, 'Delår 2', 3),
    ]);
    expect(toMake(tables)).toEqual(['Helår 2020 5101 7.00']);
  });

  it('is less by as much as was paid too much, and the one after it by the rest', () => {
    const more = [...costs, cost('2020-10-10', '5101', 20)];
    expect(toMake(investment(1000, more, [paid('5101', 2020, 'Delår 1', 112)]))).toEqual([
      'Helår 2020 5101 18.00',
    ]);
  });

  it('takes nothing from another REN', () => {
    const both = [...costs, cost('2020-06-10', '6101', 7)];
    expect(toMake(investment(1000, both, [paid('5101', 2020, 'Delår 1', 150)]))).toEqual([
      'Delår 2 2020 6101 7.00',
    ]);
  });

  it('puts right where the REN has its next, not where another has or where it is itself behind', () => {
    const consumed = [
      cost('2020-02-10', '5101', 100),
      cost('2020-06-10', '5101', 50),
      cost('2020-06-11', '6101', 7),
      cost('2020-10-10', '5101', 20),
    ];
    // 5101 has delår 2 recorded, five short, and delår 1 not at all.
    expect(toMake(investment(1000, consumed, [paid('5101', 2020, 'Delår 2', 45)]))).toEqual([
      'Delår 1 2020 5101 100.00',
      'Delår 2 2020 6101 7.00',
      'Helår 2020 5101 25.00',
    ]);
  });

  it('puts right in the REN’s next period with costs, though one without comes before', () => {
    const consumed = [cost('2020-02-10', '5101', 100), cost('2020-10-10', '5101', 20)];
    expect(toMake(investment(1000, consumed, [paid('5101', 2020, 'Delår 1', 90)]))).toEqual([
      'Helår 2020 5101 30.00',
    ]);
  });

  it('is none where the grant has been spent, whatever lacks', () => {
    const tables = investment(
      90,
      [cost('2020-02-10', '5101', 80)],
      [paid('5101', 2020, 'Delår 1', 60), paid('6101', 2020, 'Delår 1', 30)],
    );
    expect(runOn(tables, TODAY).result.investments[0]?.payoutsToMake).toEqual([]);
  });

  it('goes by the last period that was paid, in whatever order the rows stand', () => {
    const recorded = [paid('5101', 2020, 'Delår 2', 4), paid('5101', 2020, 'Delår 1', 100)];
    expect(toMake(investment(1000, costs, recorded))).toEqual(['Helår 2020 5101 6.00']);
  });

  it('stands among the others in the order of the periods', () => {
    const consumed = [...costs, cost('2021-02-10', '6101', 3)];
    const recorded = [paid('5101', 2020, 'Delår 1', 100), paid('5101', 2020, 'Delår 2', 4)];
    expect(toMake(investment(1000, consumed, recorded))).toEqual([
      'Helår 2020 5101 6.00',
      'Delår 1 2021 6101 3.00',
    ]);
  });

  it('keeps within the granted sum, with what another REN is still to be paid', () => {
    const consumed = [
      cost('2020-02-10', '5101', 60),
      cost('2020-02-10', '6101', 20),
      cost('2020-06-10', '6101', 15),
    ];
    const recorded = [paid('5101', 2020, 'Delår 1', 50), paid('6101', 2020, 'Delår 1', 28)];
    // 100 granted; 50 + 28 paid, 15 − 8 to be paid to 6101, so 10 can be paid to 5101.
    expect(toMake(investment(100, consumed, recorded))).toEqual([
      'Delår 2 2020 6101 7.00',
      'Delår 2 2020 5101 10.00',
    ]);
    expect(toMake(investment(92, consumed, recorded))).toContain('Delår 2 2020 5101 10.00');
  });

  it('is put right also where it is not known how far the investment has come', () => {
    const tables = edit(investment(1000, costs, [paid('5101', 2020, 'Delår 1', 90)]), {
      'Satsningar!C2': 'Kanske',
    });
    expect(toMake(tables)).toEqual(['Delår 2 2020 5101 20.00']);
  });

  it('keeps within the granted sum on one REN', () => {
    const recorded = [paid('5101', 2020, 'Delår 1', 60), paid('6101', 2020, 'Delår 1', 35)];
    const consumed = [cost('2020-02-10', '5101', 80), cost('2020-02-10', '6101', 20)];
    // 20 kr lack on 5101, and 100 − 60 − 35 are left.
    expect(toMake(investment(100, consumed, recorded))).toEqual(['Delår 2 2020 5101 5.00']);
  });

  it('puts nothing right once the investment has ended', () => {
    const tables = edit(investment(1000, costs, [paid('5101', 2020, 'Delår 1', 90)]), {
      'Satsningar!C2': 'Avslutad',
    });
    expect(toMake(tables)).toEqual(['Delår 2 2020 5101 10.00']);
  });
});

describe('The accounts', () => {
  it('have what was made and what sum 3 gives, whatever is to be put right', () => {
    const tables = investment(
      1000,
      [cost('2020-02-10', '5101', 100), cost('2020-06-10', '5101', 10)],
      [paid('5101', 2020, 'Delår 1', 90)],
    );
    const { entries } = runOn(tables, TODAY).result.accounting;
    const payouts = entries.filter(({ kind, debit }) => kind === 'payout' && debit);
    expect(payouts.map(({ debit }) => debit?.toString())).toEqual(['90.00', '10.00']);
  });
});

describe('Whoever pays what is to be paid', () => {
  const PERIODS = [
    { name: 'Delår 1', day: '2020-02-10' },
    { name: 'Delår 2', day: '2020-06-10' },
    { name: 'Helår', day: '2020-10-10' },
  ];
  const kronor = fc.integer({ min: 0, max: 500 });
  const ofPeriods = fc.array(fc.record({ first: kronor, second: kronor }), { minLength: 1, maxLength: 3 });

  it('is asked for nothing more, and breaks no rule of arrears', () => {
    fc.assert(
      fc.property(ofPeriods, ofPeriods, fc.integer({ min: 1, max: 2000 }), (consumed, made, granted) => {
        const costs = consumed.flatMap(({ first, second }, index): Row[] => {
          const day = PERIODS[index]?.day ?? '';
          return [cost(day, '5101', first), cost(day, '6101', second)];
        });
        // Never more than was consumed, and never more than was granted: what is too much cannot be put right by paying.
        let left = granted;
        const recorded = made.slice(0, consumed.length).flatMap(({ first, second }, index): Row[] => {
          const own = consumed[index];
          return [
            { ren: '5101', amount: Math.min(first, own?.first ?? 0, left) },
            { ren: '6101', amount: Math.min(second, own?.second ?? 0) },
          ].map(({ ren, amount }) => {
            const within = Math.min(amount, left);
            left -= within;
            return paid(ren, 2020, PERIODS[index]?.name ?? '', within);
          });
        });
        const before = investment(granted, costs, recorded);
        const all = runOn(before, TODAY).result.investments[0]?.payoutsToMake ?? [];
        const rest = all
          .filter(({ amount }) => !amount.isZero())
          .map(({ ren, period, amount }) => paid(ren, period.year, period.name, Number(amount.toString())));
        const after = append(before, 'Utbetalningar', ...rest);
        const { findings, result } = runOn(after, TODAY);
        const asked = findings.filter(({ rule, severity }) => rule === 'OR-36' && severity === 'stop');
        const sum = Money.sum(
          result.investments[0]?.investment.payoutsMade.map(({ amount }) => amount) ?? [],
        );
        // An öre a REN may be left of a grant that does not reach, where what is recorded was that near.
        const isSpent = !sum.isLessThan(Money.ofOre(BigInt(granted) * 100n - 2n));
        expect([toMake(after), isSpent ? [] : asked.map(({ message }) => message)]).toEqual([[], []]);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});

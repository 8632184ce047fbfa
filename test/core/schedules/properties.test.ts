import fc from 'fast-check';
import type { SchedulesFile } from '../resultFile';
import { fileOf, ore, schedulesOf, sumOfOre } from '../resultFile';
import { day, runOn } from '../rules/askRule';
import { run } from '../../../src/workbook/run';
import { resultJson } from '../../../src/workbook/json/resultJson';
import { ALL_PARTS } from '../../../src/workbook/resultParts';
import { inputHash } from '../../../src/workbook/reading/inputHash';
import type { CellValue } from '../../../src/workbook/snapshot';
import { portfolios } from '../portfolioArbitrary';
import type { Rows, Tables } from '../workbookBuilder';
import { snapshotOf, soundTables } from '../workbookBuilder';
import { drawing } from '../../drawing';
import { writesOf } from '../../workbook/writesOf';

/** The risk of every payoff takes long, and has its own tests. */
const WITHOUT_RISK = { ...ALL_PARTS, payoff: false };
const KRONA = 100n;
/** An amount that is not kronor with two decimals. */
const NO_AMOUNT =
  /"(?:applied|granted|planned|full|floor|final|counted|payout|remaining|debit|credit|amount|closing)":"(?!-?\d+\.\d\d")/;

/** The same portfolios for every sentence, each run once. */
const drawn = fc
  .sample(portfolios, drawing(80))
  .map(({ tables, today }) => ({ tables, today, schedules: schedulesOf(tables, today) }));

function always(name: string, check: (schedules: SchedulesFile) => void): void {
  it(name, () => {
    for (const { schedules } of drawn) check(schedules);
  });
}

/** Lines by investment. */
function grouped<Line extends { readonly satsning: string }>(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(line.satsning, [...(groups.get(line.satsning) ?? []), line]);
  return [...groups.values()];
}

describe('In every portfolio', () => {
  always(
    'the rounds of a party add up to its final amount, or to what was invoiced where that is more',
    ({ repayments, invoices }) => {
      for (const { satsning, part, final, planned, byYear } of repayments) {
        const invoiced = sumOfOre(
          invoices.filter((own) => own.satsning === satsning && own.part === part).map((own) => own.invoiced),
        );
        const expected = final === undefined ? ore(planned) : ore(final) > invoiced ? ore(final) : invoiced;
        expect(sumOfOre(Object.values(byYear))).toBe(expected);
      }
    },
  );

  always('the final amounts lie between the floor and the cost', ({ repayments }) => {
    for (const parties of grouped(repayments)) {
      if (parties[0]?.final === undefined) continue;
      const floor = sumOfOre(parties.map((own) => own.floor));
      const cost = sumOfOre(parties.map((own) => own.full));
      const final = sumOfOre(parties.map((own) => own.final));
      // A cost of less than a krona has a floor of a krona.
      expect(final >= floor && final <= (cost > floor ? cost : floor)).toBe(true);
    }
  });

  always('no party repays less than nothing, or öre', ({ repayments }) => {
    for (const { final } of repayments) expect(ore(final) >= 0n && ore(final) % KRONA === 0n).toBe(true);
  });

  always('no party counts more than its effect', ({ repayments }) => {
    for (const { effect, counted } of repayments) expect(ore(counted) <= ore(effect)).toBe(true);
  });

  always('the parts of the cost are all of it', ({ repayments }) => {
    for (const parties of grouped(repayments)) {
      const whole = sumOfOre(parties.map((own) => own.full));
      const planned = sumOfOre(parties.map((own) => own.planned));
      // No part lies a krona or more from its exact share.
      for (const { full, planned: own } of parties) {
        if (full === undefined) continue;
        const off = ore(full) * planned - whole * ore(own);
        expect((off < 0n ? -off : off) < KRONA * planned).toBe(true);
      }
    }
  });

  always('payouts never pass the grant', ({ payouts }) => {
    for (const own of grouped(payouts)) {
      if (own[0]?.remaining === undefined) continue;
      const granted =
        ore(own[0].remaining) +
        sumOfOre(
          own
            .filter((line) => line.year === own[0]?.year && line.period === own[0].period)
            .map(({ consumption }) => consumption),
        );
      expect(sumOfOre(own.map(({ payout }) => payout)) <= granted).toBe(true);
    }
  });

  always('no payout is negative', ({ payouts }) => {
    for (const { payout } of payouts) expect(ore(payout) >= 0n).toBe(true);
  });

  always('the costs by project are the consumption of the payouts', ({ payouts, costs }) => {
    expect(sumOfOre(costs.map(({ amount }) => amount))).toBe(
      sumOfOre(payouts.map(({ consumption }) => consumption)),
    );
  });

  always('every kind, investment and day balances in the accounts', ({ allocation }) => {
    const sums = new Map<string, bigint>();
    for (const { kind, satsning, date, debit, credit } of allocation) {
      const key = `${kind} ${satsning} ${date}`;
      sums.set(key, (sums.get(key) ?? 0n) + ore(debit) - ore(credit));
    }
    expect([...sums.values()].filter((sum) => sum !== 0n)).toEqual([]);
  });

  always('every pair in the accounts has one debit and the same credit', ({ allocation }) => {
    expect(allocation.length % 2).toBe(0);
    for (let index = 0; index < allocation.length; index += 2) {
      const [first, second] = [allocation[index], allocation[index + 1]];
      expect([first?.credit, second?.debit, first?.debit]).toEqual([undefined, undefined, second?.credit]);
    }
  });

  always('the fund’s years follow on one another', ({ fund }) => {
    for (const { opening, added, paidOut, repaid, closing, bound, available } of fund) {
      expect(ore(closing)).toBe(ore(opening) + ore(added) - ore(paidOut) + ore(repaid));
      expect(ore(available)).toBe(ore(closing) - ore(bound));
    }
  });
});

describe('The portfolios drawn', () => {
  it.each([
    ['settled repayments', (own: SchedulesFile) => own.repayments.some(({ final }) => final !== undefined)],
    [
      'a floor above the effect',
      (own: SchedulesFile) => own.repayments.some(({ final, counted }) => ore(final) > ore(counted)),
    ],
    [
      'a ceiling under the effect',
      (own: SchedulesFile) => own.repayments.some(({ effect, counted }) => ore(counted) < ore(effect)),
    ],
    ['a proposed plan', (own: SchedulesFile) => own.repayments.some(({ proposed }) => proposed)],
    [
      'a grant that is spent',
      (own: SchedulesFile) => own.payouts.some(({ unfunded }) => unfunded !== undefined),
    ],
    ['a fund', (own: SchedulesFile) => own.fund.length > 0],
  ])('have %s often enough to mean something', (_, has) => {
    expect(drawn.filter(({ schedules }) => has(schedules)).length).toBeGreaterThan(5);
  });
});

describe('The order of rows', () => {
  const shuffled = portfolios.chain(({ tables, today }) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries(tables).map(([name, [headers = [], ...rows]]) => [name, shuffle(headers, rows)]),
        ),
      )
      .map((other) => ({
        tables,
        other,
        today,
      })),
  );

  it('changes no sum', () => {
    const property = fc.property(shuffled, ({ tables, other, today }) => {
      expect(sorted(schedulesOf(other, today))).toEqual(sorted(schedulesOf(tables, today)));
    });
    fc.assert(property, drawing(25));
  });

  it('changes nothing that is found, but where a choice of rows is marked', () => {
    const property = fc.property(shuffled, ({ tables, other, today }) => {
      expect(found(other, today)).toEqual(found(tables, today));
    });
    fc.assert(property, drawing(20));
  });

  function found(tables: Tables, today: string): string[] {
    return runOn(tables, today)
      .findings.map(({ rule, severity, investment = '', party = '', actual = '', limit = '' }) =>
        // Which of two RENs or posts is named first is the table's order.
        [rule, severity, investment, ['OR-36', 'OR-39'].includes(rule) ? '' : party, actual, limit].join(' '),
      )
      .sort();
  }

  /** Rows with the same weights would be told apart by their order alone. */
  function shuffle(headers: Rows[number], rows: Rows): fc.Arbitrary<Rows> {
    return fc.shuffledSubarray([...rows], { minLength: rows.length }).map((mixed) => [headers, ...mixed]);
  }

  function sorted(schedules: SchedulesFile): unknown {
    // A grant's parts stand in the order of the parties.
    const text = (line: unknown): string =>
      JSON.stringify(line, (_, value: unknown) =>
        Array.isArray(value) ? value.map((item: unknown) => JSON.stringify(item)).sort() : value,
      );
    return Object.fromEntries(
      Object.entries(schedules).map(([name, lines]: [string, unknown[]]) => [name, lines.map(text).sort()]),
    );
  }
});

describe('What the user adds', () => {
  const decorated = portfolios.map(({ tables, today }) => ({ tables, today, other: withOwnColumns(tables) }));

  it('in columns of their own changes no result', () => {
    const property = fc.property(decorated, ({ tables, other, today }) => {
      expect(withoutCells(other, today)).toEqual(withoutCells(tables, today));
    });
    fc.assert(property, drawing(15));
  });

  it('in columns of their own leaves the fingerprint', () => {
    fc.assert(
      fc.property(decorated, ({ tables, other }) => {
        expect(inputHash(snapshotOf(other))).toBe(inputHash(snapshotOf(tables)));
      }),
      drawing(15),
    );
  });

  it('in empty rows changes no result', () => {
    const property = fc.property(portfolios, ({ tables, today }) => {
      const gaps = Object.fromEntries(
        Object.entries(tables).map(([name, rows]) => [
          name,
          [...rows, (rows[0] ?? []).map(() => ''), (rows[0] ?? []).map(() => ' ')],
        ]),
      );
      expect(schedulesOf(gaps, today)).toEqual(schedulesOf(tables, today));
    });
    fc.assert(property, drawing(15));
  });

  it('in a column with a year as header of a table that has no years leaves the fingerprint', () => {
    const parties = (soundTables['Parter'] ?? []).map((row, index) => [
      ...row,
      index === 0 ? '2024' : 'min anteckning',
    ]);
    expect(inputHash(snapshotOf({ ...soundTables, Parter: parties }))).toBe(
      inputHash(snapshotOf(soundTables)),
    );
  });

  /** All but the fingerprint, and the cells, which stand a column further to the right. */
  function withoutCells(tables: Tables, today: string): unknown {
    const { rules, findings, schedules } = fileOf(runOn(tables, today));
    return {
      rules,
      schedules,
      findings: findings.map(({ rule, satsning, part, actual, limit }) => [
        rule,
        satsning,
        part,
        actual,
        limit,
      ]),
    };
  }

  /** A column first and one last in every table. */
  function withOwnColumns(tables: Tables): Tables {
    return Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        rows.map((row, index) => ['#', ...row, 'Min kolumn'].map((cell, at) => own(cell, at, row, index))),
      ]),
    );
  }

  function own(cell: CellValue, at: number, row: Rows[number], index: number): CellValue {
    if (at === 0) return index === 0 ? '#' : '#REF!';
    return at <= row.length ? cell : index === 0 ? 'Min kolumn' : '19121212-1213';
  }
});

describe('The fingerprint', () => {
  it('does not follow the order of the tables', () => {
    fc.assert(
      fc.property(portfolios, ({ tables }) => {
        const turned = Object.fromEntries(Object.entries(tables).reverse());
        expect(inputHash(snapshotOf(turned))).toBe(inputHash(snapshotOf(tables)));
      }),
      drawing(20),
    );
  });

  it('does not follow the case of a table’s name', () => {
    const shouted = Object.fromEntries(
      Object.entries(soundTables).map(([name, rows]) => [name === 'Satsningar' ? 'satsningar' : name, rows]),
    );
    expect(inputHash(snapshotOf(shouted))).toBe(inputHash(snapshotOf(soundTables)));
  });

  it('does not follow where a table stands', () => {
    const snapshot = snapshotOf(soundTables);
    const moved = {
      ...snapshot,
      tables: snapshot.tables.map((table) => ({ ...table, sheet: 'Allt', top: 7, left: 3 })),
    };
    expect(inputHash(moved)).toBe(inputHash(snapshot));
  });

  it('follows every value that is read', () => {
    const changed = snapshotOf({
      ...soundTables,
      Reservation: [...(soundTables['Reservation'] ?? []), [2020, '', 0.01, '']],
    });
    expect(inputHash(changed)).not.toBe(inputHash(snapshotOf(soundTables)));
  });
});

describe('Whatever the cells hold', () => {
  const garbage: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<CellValue>(
      NaN,
      Infinity,
      -Infinity,
      1e308,
      -1e308,
      5e-324,
      9007199254740992,
      -1,
      0,
      60,
      2958466,
      '__proto__',
      'constructor',
      'toString',
      '#REF!',
      '#SAKNAS!',
      '19121212-1212',
      '1e999999999',
      '9'.repeat(5000),
      '1 '.repeat(2000),
      '=1+1',
      '\u0000',
      '\uD800',
      '2020-02-30',
      '9999-12-31',
    ),
  );
  const spoiled = portfolios.chain(({ tables, today }) =>
    fc.record({
      today: fc.constant(today),
      tables: fc.constant(tables),
      hits: fc.array(
        fc.record({
          table: fc.constantFrom(...Object.keys(tables)),
          row: fc.nat(12),
          column: fc.nat(12),
          value: garbage,
        }),
        {
          minLength: 1,
          maxLength: 25,
        },
      ),
    }),
  );

  it('a run ends, and all of it can be written', () => {
    const property = fc.property(spoiled, ({ tables, today, hits }) => {
      const spoilt = spoil(tables, hits);
      for (const date1904 of [false, true]) {
        const snapshot = snapshotOf(spoilt, date1904);
        const result = run(snapshot, { today: day(today) });
        expect(JSON.stringify(resultJson(result, WITHOUT_RISK)).match(NO_AMOUNT)).toBeNull();
        expect(writesOf(result, snapshot, []).sheets.length).toBeGreaterThan(0);
      }
    });
    fc.assert(property, drawing(25));
  });

  it('no rule stops on a fault of its own', () => {
    const property = fc.property(spoiled, ({ tables, today, hits }) => {
      const { couldNotCheck } = runOn(spoil(tables, hits), today).result.rules;
      expect(couldNotCheck.filter(({ reason }) => reason.includes('stannade'))).toEqual([]);
    });
    fc.assert(property, drawing(25, 20160921));
  });

  it('a table of nothing but garbage is read to its end', () => {
    const anyTable = fc.array(fc.array(garbage, { maxLength: 6 }), { maxLength: 6 });
    const property = fc.property(fc.constantFrom(...Object.keys(soundTables)), anyTable, (name, rows) => {
      expect(fileOf(runOn({ ...soundTables, [name]: rows })).version).toBe(1);
    });
    fc.assert(property, drawing(40));
  });

  function spoil(
    tables: Tables,
    hits: readonly { table: string; row: number; column: number; value: CellValue }[],
  ): Tables {
    const copy = Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => [...row])]),
    );
    for (const { table, row, column, value } of hits) {
      const cells = copy[table]?.[row];
      if (cells && column < cells.length) cells[column] = value;
    }
    return copy;
  }
});

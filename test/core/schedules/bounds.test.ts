import type { Amendment } from '../../../src/core/model/followUpRows';
import type { Invoice } from '../../../src/core/model/portfolio';
import { additions, endAsGranted, endInForce, redistributions } from '../../../src/core/schedules/amendments';
import { indexBeyond } from '../../../src/core/schedules/consumption';
import { invoicedIn, roundsAfterJudgement } from '../../../src/core/schedules/repaymentRounds';
import { isFirstRoundInTime, lastFirstRound } from '../../../src/core/schedules/roundDeadlines';
import { TransferAccounts } from '../../../src/core/schedules/transferAccounts';
import { code, partyId } from '../../../src/core/values/ids';
import { Money } from '../../../src/core/values/money';
import { row, withLedger } from '../reconciliation/reconciled';
import { day, runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { given, notGiven, soundTables } from '../workbookBuilder';

const at = { sheet: 'Andringar', cell: 'A2', table: 'Andringar', column: 'Satsning' };

describe('Where the costs pass the grant', () => {
  const beyond = (granted: number, ...ores: readonly number[]): number | undefined =>
    indexBeyond(
      Money.ofOre(BigInt(granted)),
      ores.map((ore) => ({ ore })),
    );

  it.each([
    ['nowhere, when they end at the grant', 100, [60, 40], undefined],
    ['at the row that takes them past it', 100, [60, 41, 5], 1],
    ['at the last such row, when they come back between', 100, [101, -50, 20, 60], 3],
    ['nowhere, when they come back', 100, [101, -1], undefined],
  ])('is %s', (_, granted, ores, index) => {
    expect(beyond(granted, ...ores)).toBe(index);
  });
});

describe('A first round', () => {
  const inTime = (tables: Tables, year: number, start = '2020-10-01'): boolean | undefined => {
    const { context, investments } = runOn(tables).result;
    const [own] = investments;
    return own && isFirstRoundInTime(year, day(start), own.parameters, context.facts.calendar);
  };
  const byYear = given(soundTables, 'återföring.startläsart', 'kalenderår');

  it('by calendar years is in time in the third year after the start, and not in the fourth', () => {
    expect([inTime(byYear, 2023), inTime(byYear, 2024)]).toEqual([true, false]);
  });

  it('by days is in time on the very day three years after the start, and not when that is earlier', () => {
    expect([inTime(soundTables, 2023, '2020-09-30'), inTime(soundTables, 2023, '2020-09-29')]).toEqual([
      true,
      false,
    ]);
  });

  it('has a last year in which it is in time', () => {
    const { context, investments } = runOn(soundTables).result;
    const [own] = investments;
    const last = ['2020-09-30', '2020-09-29'].map(
      (start) => own && lastFirstRound(day(start), own.parameters, context.facts.calendar),
    );
    expect(last).toEqual([2023, 2022]);
  });
});

describe('The rounds after the judgement', () => {
  const invoice = (year: number, kronor: number): Invoice => ({
    party: partyId('VAN'),
    year,
    date: day(`${year}-10-05`),
    dateAt: at,
    receiver: { kind: 'blank' },
    amount: Money.ofKronor(kronor),
    at,
  });
  const rounds = (
    plan: Readonly<Record<number, number>>,
    invoices: readonly Invoice[],
    final: number,
  ): string[] => {
    const planned = new Map(Object.entries(plan).map(([year, own]) => [Number(year), Money.ofKronor(own)]));
    return [...roundsAfterJudgement({ rounds: planned }, invoices, Money.ofKronor(final))].map(
      ([year, amount]) => `${year} ${amount}`,
    );
  };

  it('stand in the order of their years, wherever the invoices stand', () => {
    expect(rounds({ 2022: 1, 2024: 1 }, [invoice(2023, 30), invoice(2022, 20)], 60)).toEqual([
      '2022 20.00',
      '2023 30.00',
      '2024 10.00',
    ]);
  });

  it('come the year after the plan’s last where the plan has nothing to go by', () => {
    expect(rounds({ 2022: 0, 2023: 0 }, [], 60)).toEqual(['2024 60.00']);
  });

  it('come the year after the last invoice where the plan has no later year', () => {
    expect(rounds({ 2022: 1, 2023: 1 }, [invoice(2023, 20)], 60)).toEqual(['2023 20.00', '2024 40.00']);
  });

  it('come in the plan’s years after the last invoice alone', () => {
    const sent = [invoice(2022, 20), invoice(2023, 20)];
    expect(rounds({ 2022: 1, 2023: 1, 2024: 1 }, sent, 60)).toEqual([
      '2022 20.00',
      '2023 20.00',
      '2024 20.00',
    ]);
  });

  it('are none for an invoice of nothing', () => {
    expect(rounds({ 2022: 1, 2023: 1 }, [invoice(2022, 0)], 60)).toEqual(['2023 60.00']);
  });

  it('are no more than what has been invoiced, where that is all or more', () => {
    expect(rounds({ 2022: 1, 2023: 1 }, [invoice(2022, 70)], 60)).toEqual(['2022 70.00']);
  });

  it('count of a year its own invoices', () => {
    expect(invoicedIn([invoice(2022, 20), invoice(2023, 30), invoice(2022, 5)], 2022).toString()).toBe(
      '25.00',
    );
  });
});

describe('An account for payouts and repayments both', () => {
  const shared = given(
    given(soundTables, 'konto.återföring.debet', '4995'),
    'konto.återföring.kredit',
    '4995',
  );
  const kindOf = (ren: string | undefined, ore: number, account = '4995') =>
    new TransferAccounts(runOn(shared).result.context.portfolio.parameters).kindOf({
      account: code(account),
      date: day('2020-06-30'),
      ren: ren === undefined ? undefined : code(ren),
      ore,
    });

  it.each([
    ['the fund’s REN is debited', '9954', 100, 'payout'],
    ['the fund’s REN is credited', '9954', -100, 'repayment'],
    ['another REN is debited', '5101', 100, 'repayment'],
    ['another REN is credited', '5101', -100, 'payout'],
    ['no REN is debited', undefined, 100, 'repayment'],
  ])('has, where %s, a transfer of its kind', (_, ren, ore, kind) => {
    expect(kindOf(ren, ore)).toBe(kind);
  });

  it('is no account of other rows', () => {
    expect(kindOf('5101', 100, '5010')).toBeUndefined();
  });
});

describe('The accounts of payouts and repayments', () => {
  const kindOf = (tables: Tables, account: string, ren: string | undefined, ore: number) =>
    new TransferAccounts(runOn(tables).result.context.portfolio.parameters).kindOf({
      account: code(account),
      date: day('2020-06-30'),
      ren: ren === undefined ? undefined : code(ren),
      ore,
    });

  it.each([
    ['4995', 100, 'payout'],
    ['3995', -100, 'payout'],
    ['4996', 100, 'repayment'],
    ['3996', -100, 'repayment'],
  ])('that are of one kind alone are of that kind, whatever the REN: %s %d', (account, ore, kind) => {
    expect(['9954', '5101', undefined].map((ren) => kindOf(soundTables, account, ren, ore))).toEqual([
      kind,
      kind,
      kind,
    ]);
  });

  it('take no row without a REN for the fund’s where the municipality has not named that', () => {
    const shared = given(notGiven(soundTables, 'fond.ren'), 'konto.återföring.debet', '4995');
    expect(kindOf(shared, '4995', undefined, 100)).toBe('repayment');
  });
});

describe('The costs of one period', () => {
  it('stand in the order of Parter, whichever was booked first', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100, { ren: '6101' }),
      row('V2', '2020-03-10', 50),
      row('V3', '2020-08-10', 7, { ren: '6101' }),
    );
    const { investments, costs } = runOn(tables).result;
    const inOrder = ['Delår 1 5101', 'Delår 1 6101', 'Delår 2 6101'];
    expect([
      investments[0]?.consumption.byPeriod.map(({ period, ren }) => `${period.name} ${ren}`),
      costs.map(({ period, ren }) => `${period.name} ${ren}`),
    ]).toEqual([inOrder, inOrder]);
  });
});

describe('Decisions that amend', () => {
  const amendment = (parts: Partial<Amendment>): Amendment => ({
    kind: 'Tillskott',
    date: day('2021-02-01'),
    instance: { kind: 'blank' },
    newEnd: undefined,
    newEndAt: at,
    amount: undefined,
    amountAt: at,
    party: undefined,
    at,
    ...parts,
  });
  const decided = { kind: 'value', value: day('2022-12-31'), at } as const;
  const closing = amendment({ kind: 'Avslut', date: day('2021-06-30') });

  it('to close end the investment on their day, and grant no shorter time', () => {
    const ends = [endInForce, endAsGranted].map((endOf) => endOf(decided, [closing], day('2021-12-31')));
    expect(ends).toEqual([{ kind: 'value', value: day('2021-06-30'), at }, decided]);
  });

  it('on more money leave the last day where it is', () => {
    const more = amendment({ date: day('2021-06-30'), amount: Money.oneKrona });
    expect(endInForce(decided, [more], day('2021-12-31'))).toEqual(decided);
  });

  it('to prolong grant a longer time', () => {
    const longer = amendment({ kind: 'Förlängning', newEnd: day('2023-06-30') });
    expect(endAsGranted(decided, [longer, closing], day('2021-12-31'))).toEqual({
      kind: 'value',
      value: day('2023-06-30'),
      at,
    });
  });

  it('on more money are those that say how much', () => {
    const rows = [
      amendment({}),
      amendment({ kind: 'Förlängning', amount: Money.oneKrona }),
      amendment({ amount: Money.oneOre, party: partyId('VAN') }),
    ];
    expect(additions(rows, day('2021-12-31'))).toEqual([{ party: 'VAN', amount: Money.oneOre }]);
  });

  it('that move money are those that say to whom and how much, by their days', () => {
    const move = (date: string, party: string | undefined, amount: Money | undefined): Amendment =>
      amendment({
        kind: 'Omfördelning',
        date: day(date),
        party: party === undefined ? undefined : partyId(party),
        amount,
      });
    const moved = redistributions([
      move('2021-03-01', 'VAN', Money.oneKrona),
      move('2021-02-01', 'SOC', Money.oneOre),
      move('2021-03-01', 'SOC', Money.oneKrona.negated()),
      move('2021-03-01', undefined, Money.oneOre),
      move('2021-03-01', 'VAN', undefined),
      amendment({ date: day('2021-04-01'), party: partyId('VAN'), amount: Money.oneKrona }),
    ]);
    expect(
      moved.map(({ date, moves, sum }) => [String(date), moves.map(({ party }) => party), String(sum)]),
    ).toEqual([
      ['2021-02-01', ['SOC'], '0.01'],
      ['2021-03-01', ['VAN', 'SOC'], '0.00'],
    ]);
  });
});

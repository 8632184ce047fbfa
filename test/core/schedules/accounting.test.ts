import { schedulesOf } from '../resultFile';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { edit, emptied, given, invoice, append, notGiven, soundTables, without } from '../workbookBuilder';

/** `2020-04-28 9954 4995 151 D 100000.00` is date, REN, account, counterparty, side and amount. */
function entries(tables: Tables, kind: string): string[] {
  return schedulesOf(tables)
    .allocation.filter((entry) => entry.kind === kind)
    .map(({ date, ren = '-', account = '-', counterparty = '-', debit, credit }) =>
      [date, ren, account, counterparty, debit === undefined ? 'K' : 'D', debit ?? credit].join(' '),
    );
}

const oneRound: Tables = {
  ...soundTables,
  Aterforingsplan: [
    ['Satsning', 'Part', '2022'],
    ['S1', 'VAN', 1050000],
  ],
};

function missingCodes(tables: Tables): string[] {
  return runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-12')
    .map(
      ({ severity, place, message }) =>
        `${severity} ${place?.cell ?? ''} ${message.split('.').slice(0, -2).join('.').split(' saknas')[0] ?? ''}`,
    );
}

describe('A payout in the accounts', () => {
  it('takes from the fund’s REN and gives to the investment’s, as it was made', () => {
    expect(entries(soundTables, 'payout')).toEqual([
      '2020-04-28 9954 4995 151 D 100000.00',
      '2020-04-28 5101 3995 199 K 100000.00',
      '2020-09-28 9954 4995 161 D 60000.50',
      '2020-09-28 6101 3995 199 K 60000.50',
    ]);
  });

  it('is dated the last of its month where none is recorded', () => {
    expect(entries(without(soundTables, 'Utbetalningar'), 'payout')).toEqual([
      '2020-04-30 9954 4995 151 D 100000.00',
      '2020-04-30 5101 3995 199 K 100000.00',
      '2020-09-30 9954 4995 161 D 60000.50',
      '2020-09-30 6101 3995 199 K 60000.50',
    ]);
  });

  it('as made stands for the computed one of its REN and period alone', () => {
    const one: Tables = { ...soundTables, Utbetalningar: (soundTables['Utbetalningar'] ?? []).slice(0, 2) };
    expect(entries(one, 'payout').map((line) => line.split(' ')[0])).toEqual([
      '2020-04-28',
      '2020-04-28',
      '2020-09-30',
      '2020-09-30',
    ]);
  });

  it('of nothing is not booked', () => {
    expect(entries(edit(soundTables, { 'Utbetalningar!F2': 0 }), 'payout')).toHaveLength(2);
  });

  it('that was taken back is booked the other way round', () => {
    const tables = append(soundTables, 'Utbetalningar', ['S1', '5101', 2020, 'Helår', '2021-01-20', -7]);
    expect(entries(tables, 'payout')).toEqual(
      expect.arrayContaining(['2021-01-20 9954 4995 151 K 7.00', '2021-01-20 5101 3995 199 D 7.00']),
    );
  });

  it('on a REN that nobody has is booked without a counterparty of its own', () => {
    expect(entries(edit(soundTables, { 'Utbetalningar!B2': '8101' }), 'payout')).toEqual(
      expect.arrayContaining(['2020-04-28 9954 4995 - D 100000.00', '2020-04-28 8101 3995 199 K 100000.00']),
    );
  });

  it('carries no project number', () => {
    expect(schedulesOf(soundTables).allocation.filter(({ project }) => project !== undefined)).toEqual([]);
  });

  it('carries the project number where the municipality says so', () => {
    const { allocation } = schedulesOf(given(soundTables, 'projekt.påUtbetalning', 'ja'));
    expect(new Set(allocation.map(({ project }) => project))).toEqual(new Set(['70001']));
  });
});

describe('A repayment in the accounts', () => {
  it('takes from the REN that repays and gives to the fund’s', () => {
    expect(entries(oneRound, 'repayment')).toEqual([
      '2022-09-30 5000 4996 199 D 1050000.00',
      '2022-09-30 9954 3996 151 K 1050000.00',
    ]);
  });

  it('takes from the party’s own REN where no other repays', () => {
    expect(entries(edit(oneRound, { 'Parter!I2': '' }), 'repayment')[0]).toBe(
      '2022-09-30 5101 4996 199 D 1050000.00',
    );
  });

  it('is booked the other way round for a year in which the plan takes back', () => {
    const back: Tables = {
      ...soundTables,
      Aterforingsplan: [
        ['Satsning', 'Part', '2022', '2023'],
        ['S1', 'VAN', 1100000, -50000],
      ],
    };
    expect(entries(back, 'repayment')).toEqual([
      '2022-09-30 5000 4996 199 D 1100000.00',
      '2022-09-30 9954 3996 151 K 1100000.00',
      '2023-09-30 5000 4996 199 K 50000.00',
      '2023-09-30 9954 3996 151 D 50000.00',
    ]);
  });

  it('of nothing is not booked', () => {
    expect(entries(edit(oneRound, { 'Aterforingsplan!C2': 0 }), 'repayment')).toEqual([]);
  });

  it('is dated the 30 September also when it was invoiced another day', () => {
    const late = append(oneRound, 'Fakturor', invoice('VAN', 2022, 1050000, '2022-11-15'));
    expect(entries(late, 'repayment')[0]?.split(' ')[0]).toBe('2022-09-30');
  });

  it('follows an account that changes on its very day', () => {
    expect(
      entries(given(oneRound, 'konto.återföring.debet', '4777', '2022-09-30'), 'repayment')[0],
    ).toContain(' 4777 ');
  });

  it('does not follow an account that changes the day after', () => {
    expect(
      entries(given(oneRound, 'konto.återföring.debet', '4777', '2022-10-01'), 'repayment')[0],
    ).toContain(' 4996 ');
  });
});

describe('The further code parts of an entry', () => {
  it('are those that the municipality has given', () => {
    const { accounting } = runOn(given(soundTables, 'verksamhet', '900')).result;
    expect(
      new Set(accounting.entries.map(({ codeParts }) => JSON.stringify(Object.entries(codeParts)))),
    ).toEqual(new Set(['[["verksamhet","900"]]']));
  });
});

describe('A code that is missing', () => {
  it('leaves its place empty', () => {
    expect(entries(notGiven(oneRound, 'konto.återföring.debet'), 'repayment')[0]).toBe(
      '2022-09-30 5000 - 199 D 1050000.00',
    );
  });

  it.each([
    'fond.ren',
    'motpart.fond',
    'konto.utbetalning.debet',
    'konto.utbetalning.kredit',
    'konto.återföring.debet',
    'konto.återföring.kredit',
    'projektnummer',
  ])('among the parameters is a warning at their table: %s', (name) => {
    expect(missingCodes(notGiven(oneRound, name))).toEqual([`warn A1 Parametern ${name}`]);
  });

  it('of a party is a warning at its cell', () => {
    expect(missingCodes(edit(oneRound, { 'Parter!H2': '' }))).toEqual(['warn H2 Motpart']);
  });

  it('of each party is a warning of its own', () => {
    expect(missingCodes(edit(soundTables, { 'Parter!H2': '', 'Parter!H3': '' }))).toEqual([
      'warn H2 Motpart',
      'warn H3 Motpart',
    ]);
  });

  it('is not what cannot be read, which is told as such', () => {
    const unreadable = edit(oneRound, { 'Parter!I2': '121212-1212' });
    expect(entries(unreadable, 'repayment')[0]).toBe('2022-09-30 - 4996 199 D 1050000.00');
    expect(missingCodes(unreadable)).toEqual([]);
  });

  it('of a party that repays without any REN is a warning at its cell', () => {
    const withoutRen = edit(emptied(oneRound, 'Huvudbok', 'Utbetalningar'), {
      'Parter!G2': '',
      'Parter!I2': '',
    });
    expect(missingCodes(withoutRen)).toEqual(['warn I2 REN']);
  });

  it('is no warning where nothing needs it', () => {
    const nothing = emptied(notGiven(soundTables, 'konto.återföring.debet'), 'Aterforingsplan', 'Effekter');
    expect(missingCodes(nothing)).toEqual([]);
  });
});

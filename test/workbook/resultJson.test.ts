import { inputHash } from '../../src/workbook/inputHash';
import { resultJson } from '../../src/workbook/resultJson';
import type { Tables } from '../core/workbookBuilder';
import { edit, snapshotOf, soundTables, without } from '../core/workbookBuilder';
import { runOn } from '../core/rules/askRule';
import { fileOf } from '../core/resultFile';

/** One board that has spent 500,50 kr of a grant of 1 050 kr and repays it in 2022. */
const small: Tables = {
  Satsningar: [
    [
      'Satsning',
      'Namn',
      'Status',
      'Startdatum',
      'Slutdatum',
      'Ansökt belopp',
      'Beviljat belopp',
      'Beslutsdatum',
    ],
    ['S1', 'Liten', 'Pågår', '2020-01-01', '2020-12-31', 1000, 1050, '2019-11-05'],
  ],
  Parter: [
    ['Satsning', 'Part', 'Typ', 'Verksamhetsområde', 'Uppdrag', 'REN', 'Motpart'],
    ['S1', 'VAN', 'Nämnd', 'Vård', 'Genomför', 5101, ''],
  ],
  Budget: [
    ['Satsning', 'Part', 'Kostnadsslag', '2020'],
    ['S1', 'VAN', 'Personal', 1000],
    ['S1', 'VAN', 'Utvärdering', 50],
  ],
  Aterforingsplan: [
    ['Satsning', 'Part', '2022'],
    ['S1', 'VAN', 1050],
  ],
  Huvudbok: [
    ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'],
    ['V1', '2020-05-01', 5010, 5101, 70001, 500.5],
  ],
  Reservation: [
    ['År', 'Ingående', 'Tillfört', 'Kommunens budget'],
    [2020, 20000, '', 1000000],
  ],
  Parametrar: [
    ['Parameter', 'Värde'],
    ['projektnummer', 70001],
    ['fond.ren', 9954],
    ['konto.utbetalning.debet', 4995],
    ['konto.utbetalning.kredit', 3995],
    ['motpart.fond', 199],
    ['konto.återföring.debet', 4996],
    ['konto.återföring.kredit', 3996],
  ],
};

describe('The file of a small portfolio', () => {
  const { rules, findings, schedules, ...head } = fileOf(runOn(small, '2020-06-01'));

  it('begins with what it is and rests on', () => {
    expect(head).toEqual({
      version: 1,
      inputHash: inputHash(snapshotOf(small)),
      ruleSet: 'Örebro 2016',
      today: '2020-06-01',
      payoff: [],
      procurement: [],
    });
  });

  it('says which rules were answered, which concern nobody and which could not be checked', () => {
    expect(rules).toEqual({
      checked: [
        'OR-06',
        'OR-07',
        'OR-17',
        'OR-30',
        'OR-39',
        'OR-41',
        'OR-42',
        'OR-43',
        'OR-48',
        'OR-49',
        'OR-53',
        'OR-54',
      ],
      notApplicable: ['OR-08'],
      couldNotCheck: [
        { rule: 'OR-23', satsning: 'S1', reason: 'tabellen Bemanning saknas' },
        { rule: 'OR-24', satsning: 'S1', reason: 'tabellen Bemanning saknas' },
        { rule: 'OR-36', satsning: 'S1', reason: 'tabellen Utbetalningar saknas' },
        { rule: 'OR-37', satsning: 'S1', reason: 'tabellen Utbetalningar saknas' },
        { rule: 'OR-46', satsning: 'S1', reason: 'tabellen Effekter saknas' },
        { rule: 'OR-51', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
        { rule: 'OR-52', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
        { rule: 'OR-55', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
        { rule: 'OR-57', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
      ],
      accepted: [],
      solved: [],
    });
  });

  it('tells each finding with its cell, its numbers and its source, the gravest first', () => {
    expect(findings).toEqual([
      {
        rule: 'OR-07',
        severity: 'stop',
        satsning: 'S1',
        sheet: 'Parter',
        cell: 'B2',
        message:
          'S1 genomförs av bara en nämnd (VAN). Det behövs minst två nämnder från olika verksamhetsområden, eller en aktör från civila samhället tillsammans med en nämnd.',
        actual: '1',
        limit: '2',
        state: 'ny',
        source: {
          document: 'Örebro Ks 954/2016',
          page: '6',
          quote:
            'Kravet är att minst två kommunala nämnder från olika verksamhetsområden ska medverka i satsningen, alternativt en aktör från civila samhället i samverkan med minst en kommunal nämnd.',
        },
      },
      {
        rule: 'IN-12',
        severity: 'warn',
        satsning: 'S1',
        part: 'VAN',
        sheet: 'Parter',
        cell: 'G2',
        message: 'Motpart saknas för VAN i S1. Konteringen lämnar den koden tom tills den är ifylld.',
        state: 'ny',
        source: {
          document: 'Tilläggets tabellbeskrivning',
          page: 'Indata',
          quote: 'Koder och konton som konteringen behöver är ifyllda.',
        },
      },
    ]);
  });

  it('has the schedules in kronor with two decimals, and no key for what is not there', () => {
    // The floor is 315 of 1 050. The share of the budget is 20 000 of 1 000 000, after the payout 19 499,50.
    expect(schedules).toEqual({
      grants: [{ satsning: 'S1', applied: '1000.00', evaluation: '50.00', granted: '1050.00' }],
      repayments: [
        {
          satsning: 'S1',
          part: 'VAN',
          planned: '1050.00',
          full: '1050.00',
          floor: '315.00',
          byYear: { 2022: '1050.00' },
        },
      ],
      payouts: [
        {
          satsning: 'S1',
          part: 'VAN',
          ren: '5101',
          year: 2020,
          period: 'D2',
          month: '2020-09',
          consumption: '500.50',
          payout: '500.50',
          remaining: '549.50',
          preliminary: true,
        },
      ],
      allocation: [
        {
          kind: 'payout',
          satsning: 'S1',
          ren: '9954',
          account: '4995',
          debit: '500.50',
          date: '2020-09-30',
          text: 'Utbetalning S1 delår 2 2020',
        },
        {
          kind: 'payout',
          satsning: 'S1',
          ren: '5101',
          account: '3995',
          counterparty: '199',
          credit: '500.50',
          date: '2020-09-30',
          text: 'Utbetalning S1 delår 2 2020',
        },
        {
          kind: 'repayment',
          satsning: 'S1',
          ren: '5101',
          account: '4996',
          counterparty: '199',
          debit: '1050.00',
          date: '2022-09-30',
          text: 'Återföring S1 VAN 2022',
        },
        {
          kind: 'repayment',
          satsning: 'S1',
          ren: '9954',
          account: '3996',
          credit: '1050.00',
          date: '2022-09-30',
          text: 'Återföring S1 VAN 2022',
        },
      ],
      costs: [
        {
          satsning: 'S1',
          part: 'VAN',
          ren: '5101',
          project: '70001',
          year: 2020,
          period: 'D2',
          amount: '500.50',
        },
      ],
      invoices: [
        {
          satsning: 'S1',
          part: 'VAN',
          year: 2022,
          receiver: '9954',
          amount: '1050.00',
          invoiced: '0.00',
          remaining: '1050.00',
        },
      ],
      evaluation: [],
      fund: [
        fundYear(
          2020,
          ['20000.00', '0.00', '500.50', '0.00', '19499.50', '549.50', '0.00', '18950.00'],
          '0.0195',
        ),
        fundYear(2021, ['19499.50', '0.00', '0.00', '0.00', '19499.50', '549.50', '0.00', '18950.00']),
        fundYear(2022, ['19499.50', '0.00', '0.00', '1050.00', '20549.50', '549.50', '0.00', '20000.00']),
      ],
    });
  });

  function fundYear(year: number, amounts: readonly string[], shareOfBudget?: string): unknown {
    const [opening, added, paidOut, repaid, closing, bound, released, available] = amounts;
    const all = { year, opening, added, paidOut, repaid, closing, bound, released, available };
    return shareOfBudget === undefined ? all : { ...all, shareOfBudget };
  }
});

describe('The file', () => {
  it('has only the rules when only they are asked for', () => {
    expect(Object.keys(resultJson(runOn(small), { findings: true, schedules: false, payoff: false }))).toEqual([
      'version',
      'inputHash',
      'ruleSet',
      'today',
      'rules',
      'findings',
    ]);
  });

  it('has only the schedules when only they are asked for', () => {
    expect(Object.keys(resultJson(runOn(small), { findings: false, schedules: true, payoff: false }))).toEqual([
      'version',
      'inputHash',
      'ruleSet',
      'today',
      'schedules',
    ]);
  });

  it('is the same for the same workbook', () => {
    expect(JSON.stringify(fileOf(runOn(soundTables)))).toBe(JSON.stringify(fileOf(runOn(soundTables))));
  });

  it('leaves out the project of a cost that has none', () => {
    expect(fileOf(runOn(edit(small, { 'Huvudbok!E2': '' }))).schedules.costs[0]).not.toHaveProperty(
      'project',
    );
  });

  it('leaves out what remains where no grant is known', () => {
    const { payouts } = fileOf(runOn(without(edit(small, { 'Satsningar!G2': '' }), 'Budget'))).schedules;
    expect(payouts[0]).not.toHaveProperty('remaining');
  });

  it('names every rule once among answered, concerning nobody and not checked', () => {
    const { checked, notApplicable, couldNotCheck } = fileOf(runOn(small)).rules;
    const all = [...checked, ...notApplicable, ...new Set(couldNotCheck.map(({ rule }) => rule))];
    expect([all.length, new Set(all).size]).toEqual([22, 22]);
  });
});

import { inputHash } from '../../../src/workbook/reading/inputHash';
import { snapshotOf } from '../../core/workbookBuilder';
import { runOn } from '../../core/rules/askRule';
import { fileOf } from '../../core/resultFile';
import { small } from '../smallPortfolio';

const duty = (date: string, rule: string, what: string, who: string) => ({
  satsning: 'S1',
  date,
  what,
  who,
  status: 'due',
  rule,
  source: expect.objectContaining({ document: 'Örebro Ks 954/2016' }),
});

describe('The file of a small portfolio', () => {
  const { rules, findings, schedules, reconciliation, ...head } = fileOf(runOn(small, '2020-06-01'));

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

  it('has the ledger in one row, matched, and says what it could not be held against', () => {
    expect(reconciliation).toMatchObject({
      rows: [
        {
          satsning: 'S1',
          part: 'VAN',
          ren: '5101',
          year: 2020,
          period: 'D2',
          ledger: '500.50',
          ledgerThrough: '500.50',
          reason: '',
          vouchers: [],
          corrections: [],
        },
      ],
      unmatched: [],
      control: {
        ledgerRows: 1,
        matchedRows: 1,
        unmatchedRows: 0,
        ledgerSum: '500.50',
        matchedSum: '500.50',
        unmatchedSum: '0.00',
      },
      notCompared: [
        'Huvudboken är inte jämförd med det redovisade: tabellen Redovisat saknas.',
        'Huvudboken är inte jämförd med utbetalningarna: tabellen Utbetalningar saknas.',
        'Återföringarna är inte jämförda med bokföringen: tabellen Fakturor saknas.',
      ],
    });
  });

  it('says which rules were answered, which concern nobody and which could not be checked', () => {
    expect(rules).toEqual({
      checked: [
        'OR-01',
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
        'DA-01',
      ],
      notApplicable: [
        'OR-08',
        'OR-32',
        'OR-33',
        'OR-34',
        'OR-40',
        'RA-01',
        'RA-02',
        'RA-03',
        'RA-04',
        'RA-05',
        'RA-06',
        'RA-07',
        'RA-08',
        'GB-01',
        'GB-02',
        'GB-03',
        'GB-04',
        'GB-06',
        'GB-09',
      ],
      couldNotCheck: [
        { rule: 'OR-04', satsning: 'S1', reason: 'kolumnen Målgrupp saknas i tabellen Satsningar' },
        { rule: 'OR-09', satsning: 'S1', reason: 'tabellen Beslutsgang saknas' },
        { rule: 'OR-10', satsning: 'S1', reason: 'tabellen Beslutsgang saknas' },
        { rule: 'OR-11', satsning: 'S1', reason: 'tabellen Ideprovning saknas' },
        { rule: 'OR-12', satsning: 'S1', reason: 'tabellen Ideprovning saknas' },
        { rule: 'OR-13', satsning: 'S1', reason: 'tabellen Beslutsgang saknas' },
        { rule: 'OR-15', satsning: 'S1', reason: 'tabellen Ansokan saknas' },
        { rule: 'OR-16', satsning: 'S1', reason: 'tabellen Ansokan saknas' },
        { rule: 'OR-18', satsning: 'S1', reason: 'tabellen Effekter saknas' },
        { rule: 'OR-19', satsning: 'S1', reason: 'tabellen Beslutsgang saknas' },
        { rule: 'OR-20', satsning: 'S1', reason: 'kolumnen Underskrift saknas i tabellen Parter' },
        { rule: 'OR-21', satsning: 'S1', reason: 'kolumnen Beslutsinstans saknas i tabellen Satsningar' },
        { rule: 'OR-22', satsning: 'S1', reason: 'tabellen Beslutsgang saknas' },
        { rule: 'OR-23', satsning: 'S1', reason: 'tabellen Bemanning saknas' },
        { rule: 'OR-24', satsning: 'S1', reason: 'tabellen Bemanning saknas' },
        { rule: 'OR-25', satsning: 'S1', reason: 'tabellen Bemanning saknas' },
        { rule: 'OR-26', satsning: 'S1', reason: 'kolumnen Chef saknas i tabellen Parter' },
        { rule: 'OR-27', satsning: 'S1', reason: 'tabellen Redovisningar saknas' },
        { rule: 'OR-28', satsning: 'S1', reason: 'tabellen Redovisningar saknas' },
        { rule: 'OR-29', satsning: 'S1', reason: 'tabellen Redovisningar saknas' },
        { rule: 'OR-31', satsning: 'S1', reason: 'tabellen Utvarderingsschema saknas' },
        { rule: 'OR-35', satsning: 'S1', reason: 'tabellen Ansokan saknas' },
        { rule: 'OR-36', satsning: 'S1', reason: 'tabellen Utbetalningar saknas' },
        { rule: 'OR-37', satsning: 'S1', reason: 'tabellen Utbetalningar saknas' },
        { rule: 'OR-46', satsning: 'S1', reason: 'tabellen Effekter saknas' },
        { rule: 'OR-47', satsning: 'S1', reason: 'tabellen EffektUtfall saknas' },
        { rule: 'OR-51', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
        { rule: 'OR-52', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
        { rule: 'OR-55', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
        { rule: 'OR-57', satsning: 'S1', reason: 'tabellen Fakturor saknas' },
        { rule: 'EK-02', satsning: 'S1', reason: 'tabellen Typfall saknas' },
        { rule: 'EK-05', satsning: 'S1', reason: 'tabellen Typfall saknas' },
        { rule: 'EK-11', reason: 'tabellen Prislista saknas' },
        { rule: 'DA-02', satsning: 'S1', reason: 'tabellen Typfall saknas' },
        { rule: 'DA-03', reason: 'tabellen Effekter saknas' },
        { rule: 'US-01', satsning: 'S1', reason: 'tabellen Utvarderingsschema saknas' },
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
          document: 'Tilläggets krav på tabellerna',
          page: 'Underlag',
          quote: 'Koder och konton som konteringen behöver är ifyllda.',
        },
      },
      {
        rule: 'OR-01',
        severity: 'info',
        state: 'ny',
        sheet: 'Reservation',
        cell: 'A2',
        message:
          'Reservationen är 19\u00A0499,50\u00A0kr vid slutet av 2020. Ambitionen är 2\u00A0% av kommunens budget, 20\u00A0000\u00A0kr; det saknas 500,50\u00A0kr.',
        actual: '19499.50',
        limit: '20000.00',
        source: {
          document: 'Örebro Ks 954/2016',
          page: '5',
          quote:
            'Den politiska ambitionen är att motsvarande två procent av kommunens totala budget ska finnas avsatta för genomförandet av tidiga insatser genom sociala investeringar.',
        },
      },
    ]);
  });

  it('has the schedules in kronor with two decimals, and no key for what is not there', () => {
    // The floor is 315 of 1 050. The share of the budget is 20 000 of 1 000 000, after the payout 19 499,50.
    expect(schedules).toEqual({
      grants: [
        {
          satsning: 'S1',
          applied: '1000.00',
          evaluation: '50.00',
          granted: '1050.00',
          inForce: '1050.00',
          end: '2020-12-31',
          parts: [{ part: 'VAN', amount: '1050.00' }],
        },
      ],
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
      calendar: [
        duty('2020-09-30', 'OR-29', 'Skriftlig redovisning för delår 2 2020', 'projektledaren'),
        {
          ...duty(
            '2020-09-30',
            'OR-37',
            'Utbetalning för delår 2 2020 till REN 5101, preliminärt belopp',
            'fondens ekonom',
          ),
          amount: '500.50',
        },
        duty('2021-01-31', 'OR-29', 'Skriftlig redovisning för helår 2020', 'projektledaren'),
        duty('2021-01-31', 'OR-37', 'Utbetalning för helår 2020', 'fondens ekonom'),
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
      reports: [],
      fund: [
        // To come: the payout, and 549,50 kr that are left of the budget.
        fundYear(2020, '20000 0 500.5 0 19499.5 549.5 0 18950 1050 0 18950', '0.0195'),
        fundYear(2021, '19499.5 0 0 0 19499.5 549.5 0 18950 0 0 18950'),
        fundYear(2022, '19499.5 0 0 1050 20549.5 549.5 0 20000 0 1050 20000'),
      ],
    });
  });

  const FUND_KEYS =
    'opening added paidOut repaid closing bound released available payoutsToCome repaymentsToCome forecastClosing';

  function fundYear(year: number, amounts: string, shareOfBudget?: string): unknown {
    const values = amounts.split(' ').map((amount) => Number(amount).toFixed(2));
    const all = {
      year,
      ...Object.fromEntries(FUND_KEYS.split(' ').map((key, index) => [key, values[index]])),
    };
    return shareOfBudget === undefined ? all : { ...all, shareOfBudget };
  }
});

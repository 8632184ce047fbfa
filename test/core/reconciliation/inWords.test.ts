import type { Tables } from '../workbookBuilder';
import { append, edit, notGiven } from '../workbookBuilder';
import { COST, costOfTheOther, costsOfTwo, LATER_COST, paidInAnotherPeriod } from './portfolios';
import { paid, payout, reconciled, report, row, told, withLedger, withReported } from './reconciled';

/** `D1 paid late: …` for each reason of each difference, largest first. */
function words(
  tables: Tables,
  { today, compared = 'paid' }: { today?: string; compared?: string } = {},
): string[] {
  return reconciled(tables, today)
    .differences.filter((own) => own.compared === compared)
    .flatMap(({ period, reasons }) =>
      reasons.map(({ reason }) => `${period}: ${reason}`.replace(/\u00A0/g, ' ')),
    );
}

const LATE = row('V2', '2020-03-31', 5);

describe('What is said of a payout', () => {
  it('that is a little less than what is booked', () => {
    expect(words(paid(withLedger(COST), payout('Delår 1', '2020-04-28', 99.99)))).toEqual([
      'D1: 0,01 kr mindre utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte.',
    ]);
  });

  it('that is more than what is booked', () => {
    expect(words(paid(withLedger(COST), payout('Delår 1', '2020-04-28', 120)))).toEqual([
      'D1: 20 kr mer utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte.',
    ]);
  });

  it('that is more than what is booked, which is nothing', () => {
    expect(words(paid(withLedger(LATER_COST), payout('Delår 1', '2020-04-28', 20)))).toContain(
      'D1: 20 kr mer utbetalt än bokfört. Perioden har inga kostnader på REN 5101. Rättat i utbetalningen för delår 2 2020.',
    );
  });

  it('that differs by no choice of its two vouchers', () => {
    const ledger = withLedger(COST, row('V2', '2020-03-31', 5));
    expect(words(paid(ledger, payout('Delår 1', '2020-04-28', 97)))).toEqual([
      'D1: 8 kr mindre utbetalt än bokfört. Inget av periodens verifikat med kostnader på REN 5101 förklarar det, varken ensamt eller tillsammans.',
    ]);
  });

  it('that differs by just what three of its vouchers are, which may be by chance', () => {
    const three = [2, 4, 8].map((amount, index) => row(`W${index + 1}`, '2020-03-31', amount));
    expect(words(paid(withLedger(COST, ...three), payout('Delår 1', '2020-04-28', 100)))).toEqual([
      'D1: 14 kr mindre utbetalt än bokfört. Verifikat W1, W2 och W3 är ihop exakt skillnaden, men så många kan vara det av en slump.',
    ]);
  });

  it('that differs by no two of more vouchers than are tried together', () => {
    // 1, 2, 4 … 16 384: 7 is three of the fifteen.
    const fifteen = Array.from({ length: 15 }, (_, index) => row(`W${index}`, '2020-03-01', 2 ** index));
    expect(words(paid(withLedger(...fifteen), payout('Delår 1', '2020-04-28', 2 ** 15 - 1 - 7)))).toEqual([
      'D1: 7 kr mindre utbetalt än bokfört. Inget av periodens verifikat med kostnader på REN 5101 förklarar det, varken ensamt eller två och två; fler tillsammans är inte prövade.',
    ]);
  });

  it.each(['3995', '4996'])(
    'that is more by just what a transfer on account %s is, which is no cost',
    (account) => {
      const transfer = row('U1', '2020-04-20', -20, { account, project: '' });
      expect(words(paid(withLedger(COST, transfer), payout('Delår 1', '2020-04-28', 120)))).toEqual([
        'D1: 20 kr mer utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte.',
      ]);
    },
  );

  it('that was not made', () => {
    expect(words(withLedger(COST))).toEqual(['D1: 100 kr för delår 1 2020 är inte utbetalt.']);
  });

  it('that is not due yet', () => {
    expect(words(withLedger(COST), { today: '2020-04-30' })).toEqual([
      'D1: 100 kr ska betalas ut senast 2020-04-30.',
    ]);
  });

  it('that was not made in time, and then with the next', () => {
    const tables = paid(withLedger(COST, LATER_COST), payout('Delår 2', '2020-09-28', 150));
    expect(told(reconciled(tables))[0]).toBe('D1 paid 100.00: late 100.00');
    expect(words(tables)).toEqual([
      'D1: 100 kr betalades inte ut i tid; rättat i utbetalningen för delår 2 2020.',
      'D2: 100 kr rättar delår 1 2020.',
    ]);
  });

  it('that came before two vouchers', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-04-29', 5), row('V3', '2020-04-30', 6)),
      payout('Delår 1', '2020-04-28', 100),
    );
    expect(words(tables)).toEqual([
      'D1: Sen bokföring: verifikat V2 och V3 bokfördes efter utbetalningen 2020-04-28. 11 kr tas med i nästa utbetalning.',
    ]);
  });

  it('that lacks one voucher to the öre', () => {
    expect(words(paid(withLedger(COST, LATE), payout('Delår 1', '2020-04-28', 100)))).toEqual([
      'D1: Sen bokföring: verifikat V2 är exakt skillnaden och kom sannolikt efter utbetalningen. 5 kr tas med i nästa utbetalning.',
    ]);
  });

  it('that lacks a voucher of an investment that has ended', () => {
    const ended = edit(paid(withLedger(COST, LATE), payout('Delår 1', '2020-04-28', 100)), {
      'Satsningar!C2': 'Avslutad',
    });
    expect(words(ended)).toEqual([
      'D1: Sen bokföring: verifikat V2 är exakt skillnaden och kom sannolikt efter utbetalningen. 5 kr betalas inte ut, eftersom satsningen är avslutad.',
    ]);
  });

  it('that lacks two vouchers together', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-30', 5), row('V3', '2020-03-31', 8)),
      payout('Delår 1', '2020-04-30', 100),
    );
    expect(words(tables)).toEqual([
      'D1: Sen bokföring: verifikat V2 och V3 är ihop exakt skillnaden och kom sannolikt efter utbetalningen. 13 kr tas med i nästa utbetalning.',
    ]);
  });

  it('that the next one put right', () => {
    const tables = paid(
      withLedger(COST, LATE, LATER_COST),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 2', '2020-09-28', 55),
    );
    expect(words(tables)).toEqual([
      'D1: Sen bokföring: verifikat V2 är exakt skillnaden och kom sannolikt efter utbetalningen. Rättat i utbetalningen för delår 2 2020.',
      'D2: 5 kr rättar delår 1 2020.',
    ]);
  });

  it('that the next one made even without a voucher', () => {
    const tables = paid(
      withLedger(COST, LATER_COST),
      payout('Delår 1', '2020-04-28', 93),
      payout('Delår 2', '2020-09-28', 57),
    );
    expect(words(tables)).toEqual([
      'D1: 7 kr mindre utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte. Rättat i utbetalningen för delår 2 2020.',
      'D2: 7 kr rättar delår 1 2020.',
    ]);
  });

  it('that keeps a credit, and of the next that uses it', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', -30), LATER_COST),
      payout('Delår 2', '2020-09-28', 20),
    );
    expect(words(tables)).toEqual([
      'D1: Krediten 30 kr förs till nästa period.',
      'D2: En kredit på 30 kr från tidigare perioder dras av.',
    ]);
  });

  it('that the grant does not reach to', () => {
    const tables = paid(
      withLedger(row('V1', '2020-02-10', 1050000), LATER_COST),
      payout('Delår 1', '2020-04-28', 1050000),
      payout('Delår 2', '2020-09-28', 0),
    );
    expect(words(tables)).toEqual(['D2: 50 kr ryms inte i det beviljade beloppet.']);
  });

  it('that a later grant reaches to', () => {
    const spent = append(
      paid(
        withLedger(row('V1', '2020-02-10', 1050000), LATER_COST, row('V4', '2020-10-10', 10)),
        payout('Delår 1', '2020-04-28', 1050000),
        payout('Delår 2', '2020-09-28', 0),
        payout('Helår', '2021-01-28', 60),
      ),
      'Andringar',
      ['S1', '2020-12-01', 'Kommunstyrelsen', 'Tillskott', '', 60, ''],
    );
    expect(words(spent)).toEqual([
      'D2: 50 kr ryms inte i det beviljade beloppet.',
      'H: 50 kr från tidigare perioder betalas efter ett beslut om mer medel.',
    ]);
  });

  it('that lacks a voucher that is booked twice', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-10', 7), row('V2', '2020-03-10', 7)),
      payout('Delår 1', '2020-04-28', 107),
    );
    expect(words(tables)).toEqual(['D1: Misstänkt dubblett: verifikat V2 står mer än en gång (7 kr).']);
  });

  it('that lacks what lies on another REN, on both', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-10', 40), row('V3', '2020-03-11', 9, { ren: '6101' })),
      payout('Delår 1', '2020-04-28', 100),
      payout('Delår 1', '2020-04-28', 49, '6101'),
    );
    expect(words(tables)).toEqual([
      'D1: Verifikat V2 (40 kr) hör sannolikt till REN 6101, där exakt det fattas.',
      'D1: Verifikat V2 (40 kr) fattas här och ligger på REN 5101.',
    ]);
  });

  it.each([
    ['on a REN that nobody has', '5110', 'ligger på REN 5110, som ingen satsning har.'],
    ['without a REN', '', 'saknar REN.'],
  ])('that takes in a voucher %s', (_, ren, where) => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-10', 40, { ren })),
      payout('Delår 1', '2020-04-28', 140),
    );
    expect(words(tables)).toEqual([`D1: Verifikat V2 (40 kr) bär projektnumret men ${where}`]);
  });

  it('that takes in no voucher of another project on a REN that nobody has', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-10', 40, { ren: '5110', project: '123' })),
      payout('Delår 1', '2020-04-28', 140),
    );
    expect(words(tables)).toEqual([
      'D1: 40 kr mer utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte.',
    ]);
  });

  it('that takes in no voucher by its project number where the municipality has told none', () => {
    const tables = notGiven(
      paid(
        withLedger(COST, row('V2', '2020-03-10', 40, { ren: '5110', project: '' })),
        payout('Delår 1', '2020-04-28', 140),
      ),
      'projektnummer',
    );
    expect(words(tables)).toEqual([
      'D1: 40 kr mer utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte.',
    ]);
  });

  it.each([
    ['its own REN', '5101'],
    ['a REN that cannot be read', '#REF!'],
  ])('that a row of %s that cannot be read may explain', (_, ren) => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-10', '#REF!', { ren })),
      payout('Delår 1', '2020-04-28', 140),
    );
    expect(words(tables)).toEqual([
      'D1: 40 kr mer utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte. En rad i huvudboken går inte att läsa och kan vara förklaringen, se Huvudbok!G3.',
    ]);
  });

  it('that no row of another REN that cannot be read explains', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-03-10', '#REF!', { ren: '5110' })),
      payout('Delår 1', '2020-04-28', 140),
    );
    expect(words(tables)).toEqual([
      'D1: 40 kr mer utbetalt än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte.',
    ]);
  });

  it('that takes in a voucher of the next period, on both', () => {
    expect(words(paidInAnotherPeriod())).toEqual([
      'D1: Verifikat V2 (30 kr) är utbetalt här men bokfört 2020-05-01, i delår 2 2020. Kontrollera datumet.',
      'D2: Verifikat V2 (30 kr) hör sannolikt till delår 1 2020, där det är utbetalt.',
    ]);
  });
});

describe('What is said of a report', () => {
  const reported = (tables: Tables, ...rows: Parameters<typeof report>[]): string[] =>
    words(withReported(tables, ...rows.map((own) => report(...own))), { compared: 'reported' });

  it.each([
    [90, '10 kr mindre redovisat än bokfört'],
    [120, '20 kr mer redovisat än bokfört'],
  ])('of %d where 100 is booked', (amount, told) => {
    expect(reported(withLedger(COST), ['Delår 1', amount])).toEqual([
      `D1: ${told}. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte.`,
    ]);
  });

  it('that lacks one voucher to the öre', () => {
    expect(reported(withLedger(COST, LATE), ['Delår 1', 100])).toEqual([
      'D1: Sen bokföring: verifikat V2 är exakt skillnaden och kom sannolikt efter redovisningen. 5 kr tas med i nästa redovisning.',
    ]);
  });

  it('that lacks two vouchers together', () => {
    expect(reported(withLedger(COST, LATE, row('V4', '2020-04-01', 8)), ['Delår 1', 100])).toEqual([
      'D1: Sen bokföring: verifikat V2 och V4 är ihop exakt skillnaden och kom sannolikt efter redovisningen. 13 kr tas med i nästa redovisning.',
    ]);
  });

  it('that the next one put right', () => {
    expect(reported(withLedger(COST, LATE, LATER_COST), ['Delår 1', 100], ['Delår 2', 155])).toEqual([
      'D1: Sen bokföring: verifikat V2 är exakt skillnaden och kom sannolikt efter redovisningen. Rättat i redovisningen för delår 2 2020.',
      'D2: 5 kr rättar delår 1 2020.',
    ]);
  });

  it('that is only the period’s own part', () => {
    expect(reported(withLedger(COST, LATER_COST), ['Delår 1', 100], ['Delår 2', 50])).toEqual([
      'D2: Redovisat 50 kr är bara periodens egen del. Redovisa från 1 januari: 150 kr.',
    ]);
  });

  it('that takes in a voucher of the next period, on both', () => {
    const ledger = withLedger(COST, row('V2', '2020-05-01', 30), LATER_COST);
    expect(reported(ledger, ['Delår 1', 130], ['Delår 2', 180])).toEqual([
      'D1: Verifikat V2 (30 kr) är redovisat här men bokfört 2020-05-01, i delår 2 2020. Kontrollera datumet.',
      'D2: Verifikat V2 (30 kr) hör sannolikt till delår 1 2020, där det är redovisat.',
    ]);
  });

  it('after one that was left out, that the one after it made even', () => {
    // Delår 2 tells of both periods: 7 of its 150 are missing, whichever of them it is.
    const ledger = withLedger(COST, LATER_COST, row('V4', '2020-10-10', 20));
    expect(reported(ledger, ['Delår 2', 143], ['Helår', 170])).toEqual([
      'D2: Sen bokföring: 7 kr. Rättat i redovisningen för helår 2020.',
      'H: 7 kr rättar delår 2 2020.',
    ]);
  });

  it('of delår 2 after delår 1, that the one after it made even, is of its own rows', () => {
    const ledger = withLedger(COST, LATER_COST, row('V4', '2020-10-10', 20));
    expect(reported(ledger, ['Delår 1', 100], ['Delår 2', 143], ['Helår', 170])).toEqual([
      'D2: 7 kr mindre redovisat än bokfört. Periodens enda verifikat med kostnader på REN 5101 förklarar det inte. Rättat i redovisningen för helår 2020.',
      'H: 7 kr rättar delår 2 2020.',
    ]);
  });
});

describe('What is said of two investments', () => {
  it('names the other one where a voucher is the other’s', () => {
    expect(words(costOfTheOther, { compared: 'reported' })).toEqual([
      'D1: Verifikat V2 (40 kr) hör sannolikt till S2, REN 7101, där exakt det fattas.',
      'D1: Verifikat V2 (40 kr) fattas här och ligger på S1, REN 5101.',
    ]);
  });

  it('tells of a payout to the REN of the other', () => {
    const tables = paid(costsOfTwo, payout('Delår 1', '2020-04-28', 30, '7101'));
    expect(words(tables)).toContain(
      'D1: Utbetalningen gäller REN 7101, som är en annan satsnings. Rätta REN eller satsning.',
    );
  });

  it('tells of a report of the other’s REN', () => {
    const tables = withReported(costsOfTwo, report('Delår 1', 30, '7101'));
    expect(words(tables, { compared: 'reported' })).toEqual([
      'D1: Redovisningen gäller REN 7101, som är en annan satsnings. Rätta REN eller satsning.',
    ]);
  });

  it('has the other investment as the cause, in each of these', () => {
    const foreign = paid(costsOfTwo, payout('Delår 1', '2020-04-28', 30, '7101'));
    expect(told(reconciled(costOfTheOther), 'reported')).toEqual([
      'D1 reported 40.00: otherInvestment 40.00 V2',
      'D1 reported -40.00: otherInvestment -40.00 V2',
    ]);
    expect(told(reconciled(foreign), 'paid')).toContain('D1 paid -30.00: otherInvestment -30.00');
  });

  it('tells the owners of a REN that both have', () => {
    const shared = edit(costsOfTwo, { 'Parter!G4': '5101' });
    const reasons = reconciled(shared)
      .unmatched.filter(({ place }) => place === 'otherInvestment')
      .map(({ reason }) => reason);
    expect([...new Set(reasons)]).toEqual(['Annan satsning: REN 5101 anges av S1 och S2.']);
  });

  it('tells the voucher that the other lacks', () => {
    expect(reconciled(costOfTheOther).unmatched.map(({ reason }) => reason)).toEqual([
      'Annan satsning: verifikat V2 är exakt det som en annan satsning saknar i perioden.',
    ]);
  });
});

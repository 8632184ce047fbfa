import { HEADER, ROW, countsOf, file, kronorOf, messagesOf, readWhole, withMapping } from './ledgerFile';

describe('Rows that are no postings', () => {
  it('are told apart, and only postings are handed out', async () => {
    const reading = await readWhole(
      file(
        'Huvudbok',
        HEADER,
        ';;;;;;Ingående balans;1000,00',
        '5010 Hyror;;;;;;;',
        ROW,
        ROW.replace('100,00', '50,00'),
        ';;Summa 5010;;;;;150,00',
        '',
        'Sida 2',
        HEADER,
        ROW.replace('5010', '6010'),
        ';;6010 Summa;;;;;100,00',
        ';;;;;;Utgående saldo;1250,00',
        'Totalt;;;;;;;250,00',
        'Utskriven 2024-05-01;;;;;;;',
        'Slut på rapporten',
      ),
    );
    expect(countsOf(reading)).toEqual({
      preamble: 1,
      header: 1,
      repeatedHeader: 1,
      openingBalance: 1,
      closingBalance: 1,
      heading: 2,
      posting: 3,
      subtotal: 2,
      blank: 1,
      grandTotal: 1,
      footer: 2,
    });
    expect(messagesOf(reading)).toEqual(['Rad 14: totalsumman stämmer med raderna före den.']);
  });

  it('may be totals without a word', async () => {
    const reading = await readWhole(
      file(HEADER, ROW, ROW, ';;5010;;;;;200,00', ROW, ';;5010;;;;;100,00', ';;;;;;;300,00'),
    );
    expect(countsOf(reading)).toEqual({ header: 1, posting: 3, subtotal: 2, grandTotal: 1 });
  });

  it('may be one total called Summa', async () => {
    const reading = await readWhole(file(HEADER, ROW, ROW, ';;;;;;Summa;200,00'));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 2, grandTotal: 1 });
  });

  it('have their amounts with the kind that they are', async () => {
    const { report } = await readWhole(file(HEADER, ROW, ROW, ';;;;;;Summa;200,00'));
    const sums = (['posting', 'subtotal', 'grandTotal'] as const).map((kind) => report.counts.get(kind)?.sum);
    expect(sums.map(String)).toEqual(['200.00', '0.00', '200.00']);
  });

  it.each([
    ['one that is not of everything', [ROW, ';;;;;;Summa;100,00', ROW, ';;;;;;Summa;100,00'], 2, 0],
    ['one after the grand total', [ROW, 'Totalt;;;;;;;100,00', ';;;;;;Summa;100,00'], 1, 1],
    ['one in a file without postings', [';;;;;;Summa;0,00'], 1, 0],
  ])('keep a subtotal as what it is: %s', async (_, rows, subtotals, grandTotals) => {
    const { subtotal = 0, grandTotal = 0 } = countsOf(await readWhole(file(HEADER, ...rows)));
    expect([subtotal, grandTotal]).toEqual([subtotals, grandTotals]);
  });

  it.each(['A1', 'LB-17'])('are not postings with the voucher %s, whatever their text', async (voucher) => {
    const words = ['Summa städning', 'Totalentreprenad', 'Ingående balans', 'UB'];
    const rows = words.map((text) => ROW.replace('Hyra', text).replace('A1', voucher));
    expect(countsOf(await readWhole(file(HEADER, ...rows)))).toEqual({ header: 1, posting: 4 });
  });

  it.each<[string, string]>([
    ['closingBalance', '0;2024-12-31;5010;;;;Utgående saldo;100,00'],
    ['grandTotal', '0;2024-12-31;5010;;;;Totalt;100,00'],
    ['subtotal', 'LB-17;;Summa 5010;;;;;100,00'],
    ['subtotal', 'LB-17;;5010 Summa;;;;;100,00'],
    ['subtotal', '4010 Summa;;;;;;;100,00'],
    ['unreadable', 'LB-17;2024-03-01;Summa 5010;;;;;100,00'],
    ['unreadable', '4010 Summa;2024-03-01;Hyror;;;;;100,00'],
    ['subtotal', ';;;;;** Totalt konto 5010 **;;100,00'],
    ['subtotal', 'Summa;;;;;;;'],
  ])('are told by where the word stands: %s in %s', async (kind, row) => {
    expect(countsOf(await readWhole(file(HEADER, ROW, row, ROW)))).toEqual({
      header: 1,
      posting: 2,
      [kind]: 1,
    });
  });

  it.each<[string, string]>([
    ['openingBalance', '2024-03-01;5010;Ingående balans;7,00'],
    ['closingBalance', '2024-03-01;5010;UB;7,00'],
    ['grandTotal', '2024-12-31;;Totalt;7,00'],
    ['grandTotal', ';5010;Totalt;7,00'],
    ['grandTotal', '2024-12-31;5010;Totalt;'],
    ['grandTotal', '2024-12-31;;Totalt Energi;7,00'],
    ['grandTotal', ';5010;Totalt Energi;7,00'],
    ['grandTotal', '2024-12-31;5010;Totalt Energi;'],
    ['subtotal', ';5010;;100,00'],
  ])('are told also without a column of vouchers: %s in %s', async (kind, row) => {
    const posting = '2024-03-01;5010;Hyra;100,00';
    const reading = await readWhole(file('Datum;Konto;Text;Belopp', posting, row, posting));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 2, [kind]: 1 });
  });

  it('are opening balances where the voucher is called IB, though they have a date', async () => {
    const reading = await readWhole(file(HEADER, ROW, ROW.replace('A1', 'IB')));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 1, openingBalance: 1 });
  });

  it('are not dated postings without a column of vouchers, though their text is about a sum', async () => {
    const reading = await readWhole(file('Datum;Konto;Text;Belopp', '2024-03-01;5010;Summa städning;7,00'));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 1 });
  });

  it.each(['Totalt;;;;;;;', 'Summa;;;;;;;'])('say nothing of a total without an amount: %s', async (row) => {
    expect(messagesOf(await readWhole(file(HEADER, ROW, row, ROW)))).toEqual([]);
  });

  it('tell a grand total that is one öre off', async () => {
    const reading = await readWhole(file(HEADER, ROW, ROW, 'Totalt;;;;;;;200,01'));
    expect(messagesOf(reading)).toEqual([
      'Rad 4: totalsumman stämmer inte med raderna före den; kontrollera att inga rader saknas eller är oläsliga.',
    ]);
  });

  it('are nested subtotals that agree without a word said', async () => {
    const ofRen = [
      ROW,
      'Summa konto;;;;;;;100,00',
      ROW,
      'Summa konto;;;;;;;100,00',
      'Summa REN;;;;;;;200,00',
    ];
    const reading = await readWhole(file(HEADER, ...ofRen, ...ofRen, ROW, 'Totalt;;;;;;;500,00'));
    expect(messagesOf(reading)).toEqual(['Rad 13: totalsumman stämmer med raderna före den.']);
  });

  it('are told when a subtotal is not the rows before it', async () => {
    const reading = await readWhole(file(HEADER, ROW, 'Summa konto;;;;;;;100,01', ROW));
    expect(messagesOf(reading)).toEqual([
      'Rad 3: delsumman stämmer inte med raderna före den; kontrollera att inga rader saknas i filen.',
    ]);
  });
});

const COUNTED =
  'raden saknar verifikat, och dess text börjar som en summa eller balans. Den räknas som bokföringsrad, eftersom beloppet inte är summan av rader före den; kontrollera att den är en bokföringsrad.';
const LEFT_OUT =
  'raden saknar verifikat, och dess text börjar som en summa eller balans. Den räknas inte, eftersom beloppet är summan av rader före den; kontrollera att den inte är en bokföringsrad.';

/** `5010;50,00` and on, with a text, of a day in March. */
function unnumbered(text: string, amount: string): string {
  return `;2024-03-31;5010;5101;70001;;${text};${amount}`;
}

async function postedKronor(...rows: readonly string[]): Promise<readonly string[]> {
  return (await readWhole(file(HEADER, ...rows))).rows.map(kronorOf);
}

describe('A whole posting without a voucher', () => {
  const NAMES = ['Total Energi AB', 'UB-hyra', 'IB Larsson', 'Summa Städ AB', 'Saldo Konsult'];

  it.each(NAMES)('is counted, and told, where its text only begins as a total: %s', async (text) => {
    const reading = await readWhole(file(HEADER, ROW, ROW, unnumbered(text, '50,00'), ROW));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 4 });
    expect(messagesOf(reading)).toEqual([`Rad 4: ${COUNTED}`]);
  });

  it.each(NAMES)('is counted, and told, in a file without vouchers: %s', async (text) => {
    const reading = await readWhole(
      file('Datum;Konto;Text;Belopp', '2024-03-01;5010;Hyra;100,00', `2024-03-02;5010;${text};50,00`),
    );
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '50.00']);
    expect(messagesOf(reading)).toEqual([`Rad 3: ${COUNTED}`]);
  });

  it.each(['Total Energi AB', 'Summa Städ AB', 'UB-hyra'])(
    'is left out, and told, where it is the sum of the rows above it too: %s',
    async (text) => {
      const second = ROW.replace('100,00', '50,00');
      const reading = await readWhole(file(HEADER, ROW, second, unnumbered(text, '150,00'), ROW));
      expect(reading.rows.map(kronorOf)).toEqual(['100.00', '50.00', '100.00']);
      expect(messagesOf(reading)).toEqual([`Rad 4: ${LEFT_OUT}`]);
    },
  );

  it('is left out where it is the sum of several groups', async () => {
    const group = [ROW, ROW, unnumbered('Summa Hyror', '200,00')];
    expect(await postedKronor(...group, ...group, unnumbered('Summa Nämnden', '400,00'))).toEqual(
      Array(4).fill('100.00'),
    );
  });

  it.each<[string, readonly string[]]>([
    ['one row above it', [ROW, unnumbered('Total Energi AB', '100,00')]],
    ['the one row of its group', [ROW, unnumbered('Summa', '100,00'), ROW, unnumbered('Summa AB', '100,00')]],
    [
      'the sum of rows of two groups, but not of all their rows',
      [ROW, ROW, unnumbered('Summa', '200,00'), ROW, unnumbered('Summa AB', '200,00')],
    ],
    ['no sum at all, one öre from it', [ROW, ROW, unnumbered('Summa AB', '200,01')]],
  ])('is counted though it is like %s', async (_, rows) => {
    const postings = rows.filter((row) => !row.includes('Summa;'));
    expect(await postedKronor(...rows)).toHaveLength(postings.length);
  });

  it('is counted where an opening balance would be the sum of what stands above it', async () => {
    expect(await postedKronor(ROW, ROW, unnumbered('IB Larsson', '200,00'))).toHaveLength(3);
  });

  it.each<[string, string]>([
    ['subtotal', 'Summa mars'],
    ['subtotal', 'Summa konto 5010 Hyror'],
    ['closingBalance', 'UB 2024-03-31'],
    ['openingBalance', 'Ingående balans'],
  ])('is no posting with nothing but the word of a total: %s in %s', async (kind, text) => {
    const reading = await readWhole(file(HEADER, ROW, ROW, unnumbered(text, '200,00'), ROW));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 3, [kind]: 1 });
    expect(messagesOf(reading)).toEqual([]);
  });

  it('is no posting with the word of a total alone, in a file without vouchers', async () => {
    const posting = '2024-03-01;5010;Hyra;100,00';
    const total = '2024-03-31;5010;Summa mars;200,00';
    const reading = await readWhole(file('Datum;Konto;Text;Belopp', posting, posting, total, posting));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 3, subtotal: 1 });
  });

  it('is counted, and told, where the word stands beside its text, as initials do', async () => {
    const header = `${HEADER};Attest`;
    const reading = await readWhole(file(header, `${ROW};KL`, `${unnumbered('Hyra', '50,00')};IB`));
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '50.00']);
    expect(messagesOf(reading)).toEqual([`Rad 3: ${COUNTED}`]);
  });

  it('is no posting where the word stands beside no text', async () => {
    const header = `${HEADER};Radtyp`;
    const reading = await readWhole(file(header, `${ROW};`, `${unnumbered('', '50,00')};UB`));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 1, closingBalance: 1 });
  });
});

describe('A row without voucher and date that has an amount', () => {
  it.each([
    ['is no total before the first posting', [';;;;;;;0,00', ROW]],
    ['is no total of another amount', [ROW, ';;;;;;;99,99']],
    ['is no total of nothing', [ROW, ';;;;;;Summa;100,00', ';;;;;;;0,00']],
  ])('%s', async (_, rows) => {
    const { unreadable } = await readWhole(file(HEADER, ...rows));
    expect(unreadable.map(({ reason }) => reason)).toEqual(['severalFields']);
  });
});

describe('A row with the amount of the rows before it', () => {
  it.each([
    ['a date', ';2024-03-01;;;;;;100,00', 'account'],
    ['a voucher', 'LB-17;;;;;;;100,00', 'severalFields'],
  ])('is no total with %s', async (_, row, reason) => {
    const { unreadable } = await readWhole(file(HEADER, ROW, row));
    expect(unreadable.map((own) => own.reason)).toEqual([reason]);
  });
});

describe('A row without amount', () => {
  it.each([
    ['a date alone', ';2024-03-01;;;;;;'],
    ['an account alone', ';;5010;;;;;'],
    ['words in place of a date', ';mars;;;;;;hundra'],
    ['words in place of an account', ';;Hyror;;;;;hundra'],
    ['words in place of both', ';mars;Hyror;;;;;'],
    ['neither', 'Rubrik;;;;;;;'],
  ])('is a heading with %s', async (_, row) => {
    expect(countsOf(await readWhole(file(HEADER, ROW, row, ROW)))).toEqual({
      header: 1,
      posting: 2,
      heading: 1,
    });
  });

  it.each([
    ['a date, and words in place of an account', ';2024-03-01;Hyror;;;;;'],
    ['a date, and words in place of an amount', ';2024-03-01;;;;;;hundra'],
    ['an account, and words in place of a date', ';mars;5010;;;;;'],
    ['an account, and words in place of an amount', ';;5010;;;;;hundra'],
    ['words in place of all three', ';mars;Hyror;;;;;hundra'],
  ])('is unreadable with %s', async (_, row) => {
    const { unreadable } = await readWhole(file(HEADER, ROW, row, ROW));
    expect(unreadable.map(({ reason }) => reason)).toEqual(['severalFields']);
  });
});

describe('The header row once more', () => {
  it('names both date and account', async () => {
    const { unreadable } = await readWhole(file(HEADER, ROW, ROW.replace('5010', 'Konto')));
    expect(unreadable.map(({ reason }) => reason)).toEqual(['account']);
  });

  it('is no blank row in a file without one', async () => {
    const columns = { voucher: 0, date: 1, account: 2, amount: 3 };
    const reading = await readWhole(file('1;2024-03-01;5010;100', 'Sida;;;'), withMapping({ columns }));
    expect(countsOf(reading)).toEqual({ posting: 1, footer: 1 });
  });
});

describe('An account', () => {
  it.each(['0', '9', '50A', 'A5010', '5-010', '1'.repeat(20)])('may be %s', async (account) => {
    const { rows } = await readWhole(file(HEADER, ROW.replace('5010', account)));
    expect(rows.map((row) => row.account)).toEqual([account]);
  });

  it.each(['Hyror', '50 10', '-', '/', ':', '1'.repeat(21)])('is not %s', async (account) => {
    const { unreadable } = await readWhole(file(HEADER, ROW.replace('5010', account)));
    expect(unreadable.map(({ reason }) => reason)).toEqual(['account']);
  });
});

describe('A row with more columns than the header', () => {
  it('is unreadable also where they are past five hundred', async () => {
    const { unreadable } = await readWhole(file(HEADER, `${ROW}${';'.repeat(600)}mer`));
    expect(unreadable.map(({ reason }) => reason)).toEqual(['tooManyColumns']);
  });
});

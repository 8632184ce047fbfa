import { HEADER, ROW, countsOf, file, messagesOf, readWhole } from './ledgerFile';

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

  it.each(['Summa städning', 'Totalentreprenad', 'Ingående balans', 'UB'])(
    'are not postings with a voucher and the text %s',
    async (words) => {
      const reading = await readWhole(file(HEADER, ROW.replace('Hyra', words)));
      expect(countsOf(reading)).toEqual({ header: 1, posting: 1 });
    },
  );

  it('are opening balances where the voucher is called IB, though they have a date', async () => {
    const reading = await readWhole(file(HEADER, ROW, ROW.replace('A1', 'IB')));
    expect(countsOf(reading)).toEqual({ header: 1, posting: 1, openingBalance: 1 });
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

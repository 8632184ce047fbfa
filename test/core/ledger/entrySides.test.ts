import { proposeMapping } from '../../../src/core/ledger/delimited/proposeMapping';
import type { WholeReading } from './ledgerFile';
import { file, kronorOf, messagesOf, readWhole, withMapping } from './ledgerFile';

const SIDED = 'Vernr;Datum;Konto;Text;Belopp;D/K';
const TURNED =
  'Kolumnen för debet och kredit ger tecknet: belopp på rader med kredit läses med omvänt tecken.';
const KEPT = 'Beloppen har redan tecken, så kolumnen för debet och kredit ändrar dem inte.';
const WITHOUT_SIDE =
  'raden har varken debet eller kredit i kolumnen för det; beloppet lästes som det står. Kontrollera det.';
const ODD =
  'raden är kredit men lästes som debet, eftersom tecknet är ett annat än på filens övriga kreditrader; kontrollera beloppet.';

type Entry = readonly [amount: string, side: string, account?: string];

/** Postings on an account, each of an amount and a side. */
function postings(...rows: readonly Entry[]): string[] {
  return rows.map(
    ([amount, side, account = '5010'], row) => `${row + 1};2024-03-01;${account};Hyra;${amount};${side}`,
  );
}

function read(...rows: readonly Entry[]): Promise<WholeReading> {
  return readWhole(file(SIDED, ...postings(...rows)));
}

describe('A column of debit and credit beside the amount', () => {
  it.each(['D/K', 'DK', 'Debet/Kredit', 'Deb/Kred', 'd / k'])('gives the sign: %s', async (header) => {
    const reading = await readWhole(
      file(SIDED.replace('D/K', header), ...postings(['100,00', 'D'], ['30,00', 'K'])),
    );
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-30.00']);
    expect(messagesOf(reading)).toEqual([TURNED]);
  });

  it.each([
    ['D', 'K'],
    ['d', 'k'],
    ['Debet', 'Kredit'],
    ['DEB', 'KRED'],
    [' D ', '"K"'],
    ['Debit', 'Credit'],
  ])('has its sides as %s and %s', async (debit, credit) => {
    const { rows } = await read(['100,00', debit], ['30,00', credit]);
    expect(rows.map(kronorOf)).toEqual(['100.00', '-30.00']);
  });

  it('gives the sign of costs and incomes alike', async () => {
    const { rows } = await read(['100,00', 'D'], ['40,00', 'D', '3010'], ['60,00', 'K', '3010']);
    expect(rows.map(kronorOf)).toEqual(['100.00', '40.00', '-60.00']);
  });

  it('changes nothing where the credits have their minus', async () => {
    const reading = await read(['100,00', 'D'], ['-30,00', 'K'], ['-5,00', 'D']);
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-30.00', '-5.00']);
    expect(messagesOf(reading)).toEqual([KEPT]);
  });

  it('changes nothing where the debits have a minus instead, as in a file whose costs are negative', async () => {
    const reading = await read(['-100,00', 'D'], ['-70,00', 'D'], ['30,00', 'K']);
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '70.00', '-30.00']);
    expect(messagesOf(reading)).toEqual([KEPT]);
  });

  it('gives the sign also where a debit is taken back with a minus', async () => {
    const reading = await read(['100,00', 'D'], ['-20,00', 'D'], ['30,00', 'K']);
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-20.00', '-30.00']);
    expect(messagesOf(reading)).toEqual([TURNED]);
  });

  it('is told where a credit has another sign than the others, turned', async () => {
    const reading = await read(['100,00', 'D'], ['30,00', 'K'], ['40,00', 'K'], ['-10,00', 'K']);
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-30.00', '-40.00', '10.00']);
    expect(messagesOf(reading)).toEqual([`Rad 5: ${ODD}`, TURNED]);
  });

  it('is told where a credit has another sign than the others, kept', async () => {
    const reading = await read(['100,00', 'D'], ['-30,00', 'K'], ['-40,00', 'K'], ['10,00', 'K']);
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-30.00', '-40.00', '10.00']);
    expect(messagesOf(reading)).toEqual([`Rad 5: ${ODD}`, KEPT]);
  });

  it('says nothing of a credit of nothing', async () => {
    expect(messagesOf(await read(['100,00', 'D'], ['30,00', 'K'], ['0,00', 'K']))).toEqual([TURNED]);
  });

  it('says nothing of signs where no row is a posting', async () => {
    const columns = { voucher: 0, date: 1, account: 2, amount: 4, side: 5 };
    const reading = await readWhole(file(SIDED, 'Totalt;;;;70,00;'), withMapping({ columns }));
    expect(messagesOf(reading)).not.toContain(KEPT);
    expect(messagesOf(reading)).not.toContain(TURNED);
  });

  it('is none beyond the cells of a shorter row', async () => {
    const rows = postings(['100,00', 'D'], ['30,00', 'K']);
    const reading = await readWhole(file(SIDED, ...rows, '3;2024-03-01;5010;Hyra;7,00'));
    expect(messagesOf(reading)).toEqual([`Rad 4: ${WITHOUT_SIDE}`, TURNED]);
  });

  it.each(['', 'X'])('is told where a posting has neither: “%s”', async (side) => {
    const reading = await read(['100,00', 'D'], ['30,00', 'K'], ['7,00', side]);
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-30.00', '7.00']);
    expect(messagesOf(reading)).toEqual([`Rad 4: ${WITHOUT_SIDE}`, TURNED]);
  });

  it('says nothing of a total without a side, which agrees with the signed amounts', async () => {
    const rows = postings(['100,00', 'D'], ['30,00', 'K']);
    const reading = await readWhole(file(SIDED, ...rows, 'Totalt;;;;70,00;'));
    expect(messagesOf(reading)).toEqual(['Rad 4: totalsumman stämmer med raderna före den.', TURNED]);
  });

  it('holds in a file in two bytes a character', async () => {
    const text = file(SIDED, ...postings(['100,00', 'D'], ['30,00', 'K']));
    const units = Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((c) => [c.charCodeAt(0), 0])]);
    expect((await readWhole(units)).rows.map(kronorOf)).toEqual(['100.00', '-30.00']);
  });

  it('is left unread where a person says so', async () => {
    const text = file(SIDED, ...postings(['100,00', 'D'], ['30,00', 'K']));
    const columns = { voucher: 0, date: 1, account: 2, amount: 4 };
    const reading = await readWhole(text, withMapping({ columns }));
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '30.00']);
    expect(messagesOf(reading)).toEqual([]);
  });
});

describe('A column that is called debit and credit', () => {
  it('is none where most of its cells say neither', () => {
    const mapping = proposeMapping(
      file(SIDED, ...postings(['1,00', 'D'], ['2,00', 'X'], ['3,00', 'Y'])),
      true,
    );
    expect(mapping?.columns).toEqual({ voucher: 0, date: 1, account: 2, text: 3, amount: 4 });
  });

  it('is none where debit and credit have a column each', async () => {
    const header = 'Vernr;Datum;Konto;Text;Debet;Kredit;D/K';
    const reading = await readWhole(
      file(header, '1;2024-03-01;5010;Hyra;100,00;;D', '2;2024-03-01;5010;Hyra;;30,00;K'),
    );
    expect(reading.rows.map(kronorOf)).toEqual(['100.00', '-30.00']);
    expect(messagesOf(reading)).toEqual([]);
  });
});

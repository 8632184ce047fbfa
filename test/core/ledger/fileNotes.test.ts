import { HEADER, ROW, file, messagesOf, readWhole } from './ledgerFile';
import { VOUCHER, sie } from './sieFile';

/** A SIE file with sixty lines of a kind before its voucher. */
function withSixty(...lines: readonly string[]): string {
  return sie(...Array.from({ length: 60 }, () => lines).flat(), ...VOUCHER);
}

const UNBALANCED = ['#VER A 1 20240301 Hyra', '{', '#TRANS 5010 {} 1.00', '}'];
const WITHOUT_END = ['#VER A 1 20240301 Hyra', '{'];
const ADDED = ['#VER A 1 20240301 Hyra', '{', '#TRANS 5010 {} 0.00', '#RTRANS 5010 {} 1.00', '}'];

describe('Of what is told about a file', () => {
  it.each([
    ['Citattecken', withSixty('#KONTO 5010 "Hyra')],
    ['Text efter klammer', withSixty('} rad')],
    ['Klammer', withSixty('{'.repeat(101))],
    ['Klammer', withSixty(...WITHOUT_END)],
    ['Klammer', withSixty(...UNBALANCED.slice(0, 1), '#TRANS 5010 {} 0.00', '}')],
    ['FLAGGA', withSixty('#FLAGGA 1')],
    ['VALUTA', withSixty('#VALUTA EUR')],
    ['RTRANS', withSixty(...ADDED)],
    ['Obalanserade verifikationer', withSixty(...UNBALANCED)],
    ['KSUMMA', withSixty('#KSUMMA 1')],
    ['KSUMMA', withSixty('#KSUMMA', '#KSUMMA ett')],
    ['KSUMMA', withSixty('#KSUMMA', '#KSUMMA 1')],
    ['KSUMMA', withSixty('#KSUMMA', '#KSUMMA 0')],
    [
      'Saldon som skiljer',
      sie(...Array.from({ length: 60 }, (_, account) => `#RES 0 ${account} 1.00`), ...VOUCHER),
    ],
    ['Delsummor', file(HEADER, ...Array.from({ length: 60 }, () => [ROW, 'Summa konto;;;;;;;7,00']).flat())],
    ['Slutsummor', file(HEADER, ROW, ...Array<string>(60).fill('Totalt;;;;;;;7,00'))],
    [
      'Text som börjar som en summa',
      file(HEADER, ...Array<string>(60).fill(ROW.replace('A1', '').replace('Hyra', 'Total Energi AB'))),
    ],
    ['Slutsummor', file(HEADER, ROW, ...Array<string>(60).fill('Totalt;;;;;;;100,00'))],
    ['Citattecken', file(HEADER, ...Array<string>(60).fill(ROW.replace('Hyra', '"Hyra')), ROW)],
  ])('fifty of a kind are shown, and the others counted: %s', async (topic, text) => {
    const messages = messagesOf(await readWhole(text));
    expect([messages.length, messages.at(-1)]).toEqual([
      51,
      `${topic}: ytterligare 10 av samma slag visas inte.`,
    ]);
  });

  it('fifty of a kind are all shown, and none counted', async () => {
    const messages = messagesOf(await readWhole(sie(...Array<string>(50).fill('#FLAGGA 1'), ...VOUCHER)));
    expect([messages.length, messages.at(-1)]).toEqual([
      50,
      'Rad 56: filen är märkt som redan inläst i ett system.',
    ]);
  });
});

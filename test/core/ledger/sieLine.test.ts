import { readSieLine } from '../../../src/core/ledger/sie/sieLine';

describe('The fields of a SIE line', () => {
  it('are those that it has, and no more', () => {
    expect(readSieLine('#VER A 1')).toMatchObject({ label: '#VER', fields: ['A', '1'] });
  });

  it('are none on a blank line', () => {
    expect(readSieLine('')).toMatchObject({ label: '', fields: [], opens: false, closes: false });
  });

  it('may have a brace in them where it follows more than an account', () => {
    const names = ['Hyra{lokal', '12-5{lokal', '12:5{lokal'];
    const read = names.map((name) => readSieLine(`#KONTO 5010 ${name}`));
    expect(read.map(({ fields, objects }) => [fields[1], objects])).toEqual(
      names.map((name) => [name, undefined]),
    );
  });

  it('end before a list that stands against the account, whatever its digits are', () => {
    const read = ['1930', '5019', '8999'].map((account) => readSieLine(`#TRANS ${account}{} 1.00`));
    expect(read.map(({ fields }) => fields[0])).toEqual(['1930', '5019', '8999']);
  });

  it('go to the end of the line where a quote is never closed', () => {
    expect(readSieLine('#VER A 1 20240301 "Hyra mars')).toMatchObject({
      fields: ['A', '1', '20240301', 'Hyra mars'],
      strayQuote: true,
    });
  });
});

describe('What stands after a brace on its line', () => {
  it.each(['{ #TRANS 5010 {} 1.00 ', '#TRANS 1930 {} -1.00 } #TRANS 5010 {} 1.00\t'])(
    'comes without the space around it: “%s”',
    (line) => {
      expect(readSieLine(line).rest).toBe('#TRANS 5010 {} 1.00');
    },
  );
});

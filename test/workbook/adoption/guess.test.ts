import { guessColumns, guessTables } from '../../../src/workbook/adoption/guess';
import type { InputTable } from '../../../src/core/model/inputTables';

function likeliest(headers: readonly string[], ...names: string[]): InputTable | undefined {
  return guessTables(headers, names)[0]?.table;
}

function columnsOf(table: InputTable, headers: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    [...guessColumns(table, headers)].map(([column, index]) => [column, headers[index]]),
  );
}

describe('the table that a source is taken for', () => {
  test.each<[InputTable, readonly string[]]>([
    ['Satsningar', ['Projektnr', 'Projektnamn', 'Läge', 'Projektstart', 'Projektslut', 'Sökta medel']],
    ['Parter', ['Projekt', 'Nämnd', 'Typ', 'Uppdrag', 'Ansvar']],
    ['Budget', ['Projekt', 'Förvaltning', 'Kostnadstyp', 'Budget 2024', 'Budget 2025']],
    ['Effekter', ['Projekt', 'Nämnd', 'Förväntad effekt', 'Nivå', 'Effekt 2024', 'Effekt 2025']],
    ['Aterforingsplan', ['Satsning', 'Nämnd', 'Återföring 2026', 'Återföring 2027']],
    [
      'Huvudbok',
      ['Verifikationsnummer', 'Bokföringsdatum', 'Konto', 'Ansvar', 'Projekt', 'Motpart', 'Belopp'],
    ],
    ['Utbetalningar', ['Projekt', 'Ansvar', 'År', 'Delår', 'Datum', 'Belopp']],
    ['Parametrar', ['Parameter', 'Värde', 'Gäller från', 'Källa']],
  ])('is %s by its headers', (table, headers) => {
    expect(likeliest(headers)).toBe(table);
  });

  test('follows its own name where the headers fit several', () => {
    expect(likeliest(['Projekt', 'Nämnd', '2024', '2025'], 'Återföring till fonden')).toBe('Aterforingsplan');
  });
});

describe('the column that a header is taken for', () => {
  test('is the one of that name, whatever its case, accents and spaces', () => {
    expect(columnsOf('Satsningar', ['SATSNING', 'namn ', 'Start datum', 'ansokt  belopp'])).toEqual({
      Satsning: 'SATSNING',
      Namn: 'namn ',
      Startdatum: 'Start datum',
      'Ansökt belopp': 'ansokt  belopp',
    });
  });

  test('is the id for a number and the name for a name', () => {
    expect(columnsOf('Satsningar', ['Projektnamn', 'Projektnr'])).toEqual({
      Satsning: 'Projektnr',
      Namn: 'Projektnamn',
    });
  });

  test('may say more than the name', () => {
    expect(columnsOf('Satsningar', ['Beviljat belopp (kr)'])).toEqual({
      'Beviljat belopp': 'Beviljat belopp (kr)',
    });
  });

  test('is none for what nothing is known of', () => {
    expect(columnsOf('Satsningar', ['Anteckning', '', 'Telefon'])).toEqual({});
  });

  test.each(['2024', 'År 2024', 'Budget 2024', '2024 (tkr)', 'Kostnad 2024'])(
    'is the year for %s',
    (header) => {
      expect(columnsOf('Budget', [header])).toEqual({ '2024': header });
    },
  );

  test.each(['Utfall 2024', '2024–2026', 'Diarienr 20241', 'KS 2024/117'])('is no year for %s', (header) => {
    expect(columnsOf('Budget', [header])).toEqual({});
  });

  test('is the budget’s where a year has an outcome too', () => {
    expect(columnsOf('Budget', ['2024', 'Budget 2024'])).toEqual({ '2024': 'Budget 2024' });
  });

  test('is no year in a table that has none', () => {
    expect(columnsOf('Satsningar', ['2024'])).toEqual({});
  });
});

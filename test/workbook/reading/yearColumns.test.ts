import { schedulesOf } from '../../core/resultFile';
import type { Tables } from '../../core/workbookBuilder';
import { edit, emptied, soundTables } from '../../core/workbookBuilder';
import { runOn } from '../../core/rules/askRule';
import { placeLabel } from '../../../src/core/values/place';
import { linkOf, previewAdoption } from '../../../src/workbook/adoption/preview';

/** The tables with other words in the headers that are years: `2020` → `År 2020`. */
function withYearsNamed(tables: Tables, table: string, name: (year: string) => string): Tables {
  const [headers = [], ...rows] = tables[table] ?? [];
  const renamed = headers.map((header) => (/^\d{4}$/.test(String(header)) ? name(String(header)) : header));
  return { ...tables, [table]: [renamed, ...rows] };
}

function withoutYears(tables: Tables, table: string): Tables {
  const [headers = [], ...rows] = tables[table] ?? [];
  const kept = headers.flatMap((header, index) => (/^\d{4}$/.test(String(header)) ? [] : [index]));
  return { ...tables, [table]: [headers, ...rows].map((row) => kept.map((index) => row[index] ?? '')) };
}

/** Stops and warnings, with where they are; what the sound tables are told for knowing is left out. */
const told = (tables: Tables): string[] =>
  runOn(tables)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, place }) => `${rule} ${place ? placeLabel(place) : '-'}`);

const messages = (tables: Tables): string[] =>
  runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-02')
    .map(({ message }) => message);

const TABLES_WITH_YEARS = ['Budget', 'Effekter', 'Aterforingsplan'] as const;

describe('A table with years, and none in a header', () => {
  test.each([
    ['Budget', 'Budget!D1'],
    ['Effekter', 'Effekter!E1'],
    ['Aterforingsplan', 'Aterforingsplan!C1'],
  ])('%s lacks a column, at the header that tells a year among words, and breaks no rule', (table, at) => {
    expect(told(withYearsNamed(soundTables, table, (year) => `År ${year}`))).toEqual([`IN-02 ${at}`]);
  });

  test('is told by the header that it has, and what that must be if it is of a year', () => {
    expect(messages(withYearsNamed(soundTables, 'Budget', (year) => `${year} kr`))).toEqual([
      'Tabellen Budget har ingen kolumn med bara ett årtal som rubrik. Rubriken ”2020 kr” läses inte som ett år; gäller den ett år ska den vara bara 2020. Det som behöver årens kolumner har inte kontrollerats.',
    ]);
  });

  test('is told by what a year’s header looks like where no header tells a year', () => {
    expect(messages(withoutYears(soundTables, 'Aterforingsplan'))).toEqual([
      'Tabellen Aterforingsplan har ingen kolumn för ett år. Ge varje år en kolumn med bara årtalet som rubrik, till exempel 2024; det som behöver dem har inte kontrollerats.',
    ]);
  });

  test('repeats no header that holds a person’s number', () => {
    const [message] = messages(withYearsNamed(soundTables, 'Budget', (year) => `19121212-1212 ${year}`));
    expect(message).toMatch(/^Tabellen Budget har ingen kolumn för ett år\./);
  });

  test.each([
    ['Budget', ['DA-03', 'OR-18', 'OR-30', 'OR-40']],
    ['Effekter', ['DA-03', 'OR-18', 'OR-46', 'US-01']],
    ['Aterforingsplan', ['DA-03', 'OR-18', 'OR-48', 'OR-49']],
  ])('%s keeps the rules that rest on it from being checked', (table, rules) => {
    const { couldNotCheck } = runOn(withoutYears(soundTables, table)).result.rules;
    const reason = `tabellen ${table} har ingen kolumn med bara ett årtal som rubrik`;
    const unchecked = couldNotCheck.filter((entry) => entry.reason === reason).map(({ rule }) => rule);
    expect(unchecked).toEqual(expect.arrayContaining(rules));
  });

  test('gives no sum of nothing: what is applied for is not known', () => {
    const { grants } = schedulesOf(withoutYears(soundTables, 'Budget'));
    expect(grants).toEqual([
      { satsning: 'S1', inForce: '1050000.00', end: '2022-12-31', incomplete: ['Budget!A1'] },
    ]);
  });

  test.each(TABLES_WITH_YEARS)('is as with years where %s has no rows', (table) => {
    const empty = emptied(soundTables, table);
    expect(told(withoutYears(empty, table))).toEqual(told(empty));
  });

  test('lacks none where one header is a year: a column of the user’s own may tell one too', () => {
    expect(told(edit(soundTables, { 'Effekter!H1': 'Dygn i placering 2019' }))).toEqual([]);
  });

  test('is told as years that are not linked where it is adopted', () => {
    const columns = { Satsning: 'Nr', Part: 'Nämnd' };
    const link = linkOf('Aterforingsplan', 'Egen', new Map(Object.entries(columns)));
    const headers = ['Nr', 'Nämnd', 'År 2024'];
    const rows = [['S1', 'VAN', 1000]];
    const { problems } = previewAdoption(link, { sheet: 'Blad', top: 0, left: 0, headers, rows }, false);
    expect(problems.map(({ message }) => message)).toEqual([
      'Ingen kolumn är kopplad till ett år i tabellen Aterforingsplan. Koppla en för varje år; det som behöver dem har inte kontrollerats.',
    ]);
  });
});

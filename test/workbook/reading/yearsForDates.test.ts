import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { edit, soundTables } from '../../core/workbookBuilder';

const told = (tables: Tables): string[] =>
  runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-05')
    .map(({ message }) => message);

describe('A number in the column of a date', () => {
  it('that is a year is no day of 1905', () => {
    expect(told(edit(soundTables, { 'Satsningar!H2': 2021 }))).toEqual([
      'Beslutsdatum i cell H2 på bladet Satsningar är talet 2021, som Excel visar som 1905-07-13. Skriv hela datumet som ÅÅÅÅ-MM-DD.',
    ]);
  });

  it('that is a year is told of in the ledger too', () => {
    expect(told(edit(soundTables, { 'Huvudbok!B2': 2020 }))).toEqual([
      'Datum i cell B2 på bladet Huvudbok är talet 2020, som Excel visar som 1905-07-12. Skriv hela datumet som ÅÅÅÅ-MM-DD.',
    ]);
  });

  it('that is the day after the last such year is a day', () => {
    expect(told(edit(soundTables, { 'Satsningar!H2': 2101 }))).toEqual([]);
  });

  it('that is the day before the first is a day', () => {
    expect(told(edit(soundTables, { 'Satsningar!H2': 1989 }))).toEqual([]);
  });
});

import { mayBePersonalNumber } from '../../src/workbook/reading/personalNumber';
import { resultJson } from '../../src/workbook/resultJson';
import { run } from '../../src/workbook/run';
import { planWrites } from '../../src/workbook/writes';
import type { CellValue } from '../../src/workbook/snapshot';
import { day } from '../core/rules/askRule';
import type { Tables } from '../core/workbookBuilder';
import { append, edit, invoice, settledTables, snapshotOf } from '../core/workbookBuilder';

describe('A personal number is known', () => {
  it.each([
    '19121212-1212',
    '191212121212',
    '121212-1212',
    '1212121212',
    '121212+1212',
    '121212 1212',
    '121212\u22121212',
    '19 121212–1212',
    '1912-12-12-1212',
    '811218-9876 (Karin)',
    'Barn 20120131-1234',
    '701063-2391',
    '811291-9876',
    'Rum 5 811218-9876',
    '18960229-1230',
  ])('in %j', (text) => {
    expect(mayBePersonalNumber(text)).toBe(true);
  });

  it.each([
    ['a REN', '5101'],
    ['a nine-digit code', '121212121'],
    ['the number of an organisation', '212000-1967'],
    ['a month that is none', '811318-9876'],
    ['a day that is none', '811232-9876'],
    ['two dates', '2020-01-01 2022-12-31'],
    ['an account string', '5101 6101 7101'],
    ['a long number', '73012345678901234'],
    ['a name', 'Skolfam 2.0'],
    ['a ten-digit code that begins with a date', '7001010001'],
    ['a number with another check digit', '191212121213'],
  ])('not in %s', (_, text) => {
    expect(mayBePersonalNumber(text)).toBe(false);
  });
});

describe('A name with a personal number in it', () => {
  it('leaves the name out of what is told of it', () => {
    const named = edit(settledTables, { 'Effekter!C2': 'Rum 5 811218-9876' });
    const [own] = run(snapshotOf(named), { today: day('2022-07-01') }).portfolio.investments;
    expect(own?.effects[0]?.effect).toMatchObject({ kind: 'value', value: '(visas inte)' });
  });
});

describe('What looks like a personal number is repeated nowhere', () => {
  const whole = append(settledTables, 'Fakturor', invoice('VAN', 2022, 1000));
  const cells = Object.entries(whole).flatMap(([name, [, ...rows]]) =>
    rows.flatMap((row, index) =>
      row.map((_, column) => `${name}!${String.fromCharCode(65 + column)}${index + 2}`),
    ),
  );

  it.each(['19121212-1212', '121212-1212', 'Kim 19121212 1212'])(
    'in whichever cell %j stands',
    (value: CellValue) => {
      expect(cells.filter((cell) => repeats(edit(whole, { [cell]: value })))).toEqual([]);
    },
  );

  // A number in a column of amounts is an amount.
  it.each([
    'Parter!A2',
    'Parter!B2',
    'Parter!G2',
    'Parter!H2',
    'Parter!I2',
    'Huvudbok!D2',
    'Huvudbok!E2',
    'Parametrar!B3',
  ])('where it is a number in the cell %s', (cell) => {
    expect(repeats(edit(whole, { [cell]: 191212121212 }))).toBe(false);
  });

  it('where it is an unknown parameter', () => {
    expect(repeats(append(whole, 'Parametrar', ['19121212-1212', 1, '', '']))).toBe(false);
  });

  it('where the same id stands in every table', () => {
    const everywhere = Object.fromEntries(
      Object.entries(whole).map(([name, rows]) => [
        name,
        rows.map((row) => row.map((cell) => (cell === 'S1' ? '19121212-1212' : cell))),
      ]),
    );
    expect(repeats(everywhere)).toBe(false);
  });

  it('where a party bears it in every table', () => {
    const everywhere = Object.fromEntries(
      Object.entries(whole).map(([name, rows]) => [
        name,
        rows.map((row) => row.map((cell) => (cell === 'VAN' ? '19121212-1212' : cell))),
      ]),
    );
    expect(repeats(everywhere)).toBe(false);
  });

  function repeats(tables: Tables): boolean {
    const snapshot = snapshotOf(tables);
    const result = run(snapshot, { today: day('2022-07-01') });
    const told = JSON.stringify([resultJson(result), result.findings, planWrites(result, snapshot, [])]);
    return /1212[ -]?1212/.test(told);
  }
});

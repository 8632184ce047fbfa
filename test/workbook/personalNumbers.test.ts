import { holdsPersonalNumber, mayBePersonalNumber } from '../../src/core/text/personalNumber';
import type { ResultParts } from '../../src/workbook/resultJson';
import { ALL_PARTS, resultJson } from '../../src/workbook/resultJson';
import { run } from '../../src/workbook/run';
import { planWrites } from '../../src/workbook/writes';
import type { CellValue } from '../../src/workbook/snapshot';
import { everythingIn } from '../core/everythingIn';
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
    '121212_1212',
    '121212/1212',
    '121212\u200B-\u20601212',
    '12\u00AD1212-1212',
    '１２１２１２－１２１２',
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

describe('A personal number is certain', () => {
  it.each([
    '19850709-2388',
    '850709-2388',
    '8507092388',
    '19850709 - 2388',
    '850709 - 2388',
    '850709\u00A0\u2013\u00A02388',
    '1985-07-09-2388',
    '85-07-09-2388',
    '1985-07-09 - 2388',
    'född 1985-07-09-2388, Örebro',
    '2020-01-01-1985-07-09-2388',
    // 9 July and 60.
    '1985-07-69-2385',
    '8507\u200B09-2388',
    '８５０７０９２３８８',
  ])('in %j', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  // Each has the right check digit, wherever it has ten or twelve digits that could be tried.
  it.each([
    ['a mobile number', '070-130 00 14'],
    ['a number to a switchboard', '019-21 10 00'],
    ['a number from abroad', '+46 70 130 00 14'],
    ['a bankgiro', '5050-1055'],
    ['an IBAN', 'SE45 5000 0000 0583 9825 7466'],
    ['an organisation', '556036-0793'],
    ['an organisation with spaces', '556036 - 0793'],
    ['a reference of ten digits', '2424120018'],
    ['a reference that is longer', '198507092388123'],
    ['a day that there is not and an amount', '20230229 1501'],
    ['a hyphenated day that there is not', '2023-02-29-1501'],
    ['a day and the time', '2021-03-18 14:30'],
    ['a day and the time without a colon', '2021-03-18 1430'],
    ['a day and the time to the second', '2021-03-18T14:30:00'],
    ['a day and an amount', '2021-03-18 2388'],
    ['a day and what is drawn', '2021-03-18 -2388'],
    ['a day and an amount after a dash', '2021-03-18 - 2388,50'],
    ['two days', '2020-01-05 - 2022-12-31'],
    ['two days without spaces', '2020-01-05-2022-12-31'],
    ['two days, one of them compact', '20200105 - 2022-12-31'],
    ['a hyphenated date with another check digit', '1985-07-09-2389'],
    ['a spaced one with another check digit', '19850709 - 2389'],
    ['a spaced one with a digit after it', '19850709 - 23881'],
  ])('not in %s', (_, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});

describe('A name with a personal number in it', () => {
  it('leaves the name out of what is told of it', () => {
    const named = edit(settledTables, { 'Effekter!C2': 'Rum 5 811218-9876' });
    const [own] = run(snapshotOf(named), { today: day('2022-07-01') }).portfolio.investments;
    expect(own?.effects[0]?.effect).toMatchObject({ kind: 'value', value: '(visas inte)' });
  });
});

/** The risk of every payoff is told too, but takes long. */
const WITHOUT_RISK: ResultParts = { ...ALL_PARTS, payoff: false };

describe('What looks like a personal number is repeated nowhere', () => {
  const whole = append(settledTables, 'Fakturor', invoice('VAN', 2022, 1000));
  const cells = Object.entries(whole).flatMap(([name, [, ...rows]]) =>
    rows.flatMap((row, index) =>
      row.map((_, column) => `${name}!${String.fromCharCode(65 + column)}${index + 2}`),
    ),
  );

  it('in whichever cell it stands', () => {
    // That each of them is seen in any text is tried above.
    const spelled: readonly CellValue[] = ['19121212-1212', '121212-1212', 'Kim 19121212 1212'];
    const told = cells.filter((cell, index) =>
      repeats(edit(whole, { [cell]: spelled[index % spelled.length] ?? '' }), WITHOUT_RISK),
    );
    expect(told).toEqual([]);
  });

  it('in whichever cell of the payoff tables it stands', () => {
    const own = cells.filter((cell) => /^(Typfall|Prislista|Insatskostnad)!/.test(cell));
    expect(own.filter((cell) => repeats(edit(whole, { [cell]: 'Kim 19121212 1212' })))).toEqual([]);
  });

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

  it('where it is text in a column of amounts', () => {
    expect(repeats(edit(whole, { 'Satsningar!F2': '1212121212' }))).toBe(false);
  });

  it('where it heads a column that is there twice', () => {
    const [header = [], ...rows] = whole['Budget'] ?? [];
    const Budget = [['Kim 19121212-1212', ...header.slice(1)], ...rows];
    expect(repeats({ ...whole, Budget })).toBe(false);
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

  function repeats(tables: Tables, parts: ResultParts = ALL_PARTS): boolean {
    const snapshot = snapshotOf(tables);
    const result = run(snapshot, { today: day('2022-07-01') });
    const told = everythingIn([
      resultJson(result, parts),
      result.findings,
      planWrites(result, snapshot, [], parts),
    ]);
    return /1212[ -]?1212/.test(told);
  }
});

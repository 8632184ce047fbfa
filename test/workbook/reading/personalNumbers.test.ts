import { straight } from '../../../src/core/steps/steps';
import type { ResultParts } from '../../../src/workbook/resultParts';
import { resultJson } from '../../../src/workbook/json/resultJson';
import { ALL_PARTS } from '../../../src/workbook/resultParts';
import { run } from '../../../src/workbook/run';
import { personalNumberCells } from '../../../src/workbook/reading/personalNumberCells';
import type { CellValue } from '../../../src/workbook/snapshot';
import { everythingIn } from '../../core/everythingIn';
import { day } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, invoice, settledTables, snapshotOf } from '../../core/workbookBuilder';
import { writesOf } from '../writesOf';

describe('A name with a personal number in it', () => {
  it('leaves the name out of what is told of it', () => {
    const named = edit(settledTables, { 'Effekter!C2': 'Rum 5 811218-9876' });
    const [own] = run(snapshotOf(named), { today: day('2022-07-01') }).portfolio.investments;
    expect(own?.effects[0]?.effect).toMatchObject({ kind: 'value', value: '(visas inte)' });
  });
});

describe('Cells with a personal number', () => {
  it('may be more than a call can have arguments', () => {
    const rows = Array.from({ length: 300_000 }, () => ['19121212-1212']);
    const clients = { name: 'Klienter', sheet: 'Klienter', top: 0, left: 0, headers: ['Klient'], rows };
    const found = straight(personalNumberCells({ date1904: false, tables: [], otherTables: [clients] }));
    expect(found).toHaveLength(300_000);
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
    // That each of them is seen in any text is tried in test/core/text.
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

  it.each(['Utvarderingsschema.Målvärde', 'Utvarderingsschema.Utfall', 'Prislista.Pris'])(
    'where it is a number in the column %s, which holds no amounts',
    (column) => {
      expect(repeats(editFirst(whole, column, 191212121212))).toBe(false);
    },
  );

  it.each(['191 212 121 212', '19121212.1212'])('where it is %j in a column of numbers', (text) => {
    expect(repeats(editFirst(whole, 'Utvarderingsschema.Målvärde', text))).toBe(false);
  });

  it.each(['Barn 2 1912-12-12 1212', 'Rum 5 121212/1212', 'V 1 121212-1212', '121212:1212 2024'])(
    'where another number stands beside it: %j',
    (text) => {
      expect(repeats(editFirst(whole, 'Effekter.Effekt', text))).toBe(false);
    },
  );

  it.each(['\u0661\u0662\u0661\u0662\u0661\u0662-\u0661\u0662\u0661\u0662', '12 12 12 12 12'])(
    'where it is no choice for its column: %j',
    (text) => {
      const { findings } = run(snapshotOf(edit(whole, { 'Satsningar!C2': text })), {
        today: day('2022-07-01'),
      });
      expect(everythingIn(findings)).not.toContain(text);
    },
  );

  it('where it is text in a column of amounts', () => {
    expect(repeats(edit(whole, { 'Satsningar!F2': '1212121212' }))).toBe(false);
  });

  it('where it heads a column that is there twice', () => {
    const [header = [], ...rows] = whole['Budget'] ?? [];
    const Budget = [['Kim 19121212-1212', ...header.slice(1)], ...rows];
    expect(repeats({ ...whole, Budget })).toBe(false);
  });

  it('where it heads the column that tells a year among words, in a table without years', () => {
    const Budget = [
      ['Satsning', 'Part', 'Kostnadsslag', 'Kim 19121212-1212 2024'],
      ['S1', 'VAN', 'Lön', 1],
    ];
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

  function editFirst(tables: Tables, column: string, value: CellValue): Tables {
    const [name = '', header = ''] = column.split('.');
    const index = tables[name]?.[0]?.indexOf(header) ?? -1;
    return edit(tables, { [`${name}!${String.fromCharCode(65 + index)}2`]: value });
  }

  function repeats(tables: Tables, parts: ResultParts = ALL_PARTS): boolean {
    const snapshot = snapshotOf(tables);
    const result = run(snapshot, { today: day('2022-07-01') });
    const told = everythingIn([
      resultJson(result, parts),
      result.findings,
      writesOf(result, snapshot, [], parts),
    ]);
    return /12-?12-?12.{0,4}1212/.test(told);
  }
});

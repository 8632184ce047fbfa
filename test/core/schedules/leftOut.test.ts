import type { InputTable } from '../../../src/core/model/inputTables';
import { leftOutRows, whyInvestmentsUnknown, whyUnavailable } from '../../../src/core/schedules/leftOut';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { placeLabel } from '../../../src/core/values/place';
import type { CellValue } from '../../../src/workbook/snapshot';
import { runOn } from '../rules/askRule';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, emptied, soundTables, without, withoutColumn } from '../workbookBuilder';

/** Rows of S1 for the tables that the sound portfolio leaves empty, or does not have. */
const MORE_ROWS: Readonly<Record<string, Rows>> = {
  EffektUtfall: [['S1', 'VAN', 'Löpande', '2021-02-01', 5]],
  Fakturor: [['S1', 'VAN', 2022, '2022-09-30', '9954', 5]],
  Redovisat: [
    ['Satsning', 'REN', 'År', 'Period', 'Belopp'],
    ['S1', '5101', 2020, 'Delår 1', 5],
  ],
  Andringar: [['S1', '2020-06-01', 'Kommunstyrelsen', 'Tillskott', '', 5, '']],
  Organisation: [['S1', 'Beställare', 'Vården', '', '', '']],
  Moten: [['S1', 'Styrgrupp', '2020-02-01']],
  Aktivitetsplan: [['S1', 'Start', 'Rekrytera', '2020-02-01', '', '']],
};

/** Two investments, and a row or more of the first in every table that names one. */
const filled = Object.entries(MORE_ROWS).reduce<Tables>(
  (tables, [name, rows]) => append(tables, name, ...rows),
  append(soundTables, 'Satsningar', ['S2', 'Andra', 'Pågår', '2020-01-01', '2021-12-31', 1, 1, '2019-11-05']),
);

const OF_INVESTMENTS = [
  'Parter',
  'Budget',
  'Bemanning',
  'Effekter',
  'Aterforingsplan',
  'EffektUtfall',
  'Fakturor',
  'Utbetalningar',
  'Redovisningar',
  'Redovisat',
  'Deltagare',
  'Andringar',
  'Ideprovning',
  'Ansokan',
  'Beslutsgang',
  'Utvarderingsschema',
  'Typfall',
  'Insatskostnad',
  'Organisation',
  'Moten',
  'Aktivitetsplan',
] as const satisfies readonly InputTable[];

/** Of each investment, the cells that its sums over the tables lack. */
function missing(asked: readonly InputTable[], tables: Tables): Readonly<Record<string, string[]>> {
  const { investments, context } = runOn(tables).result;
  return Object.fromEntries(
    investments.map(({ investment }) => [
      investment.id,
      leftOutRows(asked, investment, context).map(({ at }) => placeLabel(at)),
    ]),
  );
}

describe.each(OF_INVESTMENTS)('A row of %s that could not be read', (table) => {
  const named = (satsning: CellValue): Tables => edit(filled, { [`${table}!A2`]: satsning });

  it.each([['#REF!'], [''], ['850709-9805']])(
    'is missing for every investment where its Satsning is no name: ”%s”',
    (satsning) => {
      expect(missing([table], named(satsning))).toEqual({ S1: [`${table}!A2`], S2: [`${table}!A2`] });
    },
  );

  it('is nobody’s where it names an investment that is not there', () => {
    expect(missing([table], named('S9'))).toEqual({ S1: [], S2: [] });
  });
});

describe('A row that could not be read', () => {
  it('is missing for the investment that it names alone', () => {
    expect(missing(['Moten'], edit(filled, { 'Moten!C2': 'i maj' }))).toEqual({ S1: ['Moten!C2'], S2: [] });
  });

  it('of the ledger is missing where its REN is the investment’s, and for all where it is not known', () => {
    const of = (cells: Readonly<Record<string, CellValue>>) => missing(['Huvudbok'], edit(filled, cells));
    expect([of({ 'Huvudbok!G2': '#REF!' }), of({ 'Huvudbok!D2': '#REF!' })]).toEqual([
      { S1: ['Huvudbok!G2'], S2: [] },
      { S1: ['Huvudbok!D2'], S2: ['Huvudbok!D2'] },
    ]);
  });

  it('of Satsningar is asked for field by field instead', () => {
    const tables = edit(filled, { 'Satsningar!F2': 'mycket', 'Moten!C2': 'i maj' });
    expect(missing(['Satsningar', 'Moten'], tables)['S1']).toEqual(['Moten!C2']);
  });

  it('of Satsningar is missing from no other investment', () => {
    expect(missing(['Satsningar'], edit(filled, { 'Satsningar!A3': '#REF!' }))).toEqual({ S1: [] });
  });

  it('of a table that all share is missing for every investment', () => {
    const prices = append(filled, 'Prislista', ['Dygn', 'SOC', 'mycket', 'Real', 2020, '', '', '']);
    expect(missing(['Prislista'], prices)).toEqual({ S1: ['Prislista!C3'], S2: ['Prislista!C3'] });
  });

  it('is told once, however many of the tables it is missing from', () => {
    expect(missing(['Parter', 'Huvudbok'], edit(filled, { 'Parter!G2': '#REF!' }))['S1']).toEqual([
      'Parter!G2',
    ]);
  });
});

describe('The ledger of an investment', () => {
  it.each([
    ['Satsning', 'A2'],
    ['Part', 'B2'],
    ['Uppdrag', 'F2'],
    ['REN', 'G2'],
  ])('lacks rows where %s of a party cannot be read', (_, cell) => {
    expect(missing(['Huvudbok'], edit(filled, { [`Parter!${cell}`]: '#REF!' }))['S1']).toEqual([
      `Parter!${cell}`,
    ]);
  });

  it.each([
    ['Typ', 'C2'],
    ['Betalande REN', 'I2'],
    ['Underskrift', 'K2'],
  ])('is whole where %s of a party cannot be read', (_, cell) => {
    expect(missing(['Huvudbok'], edit(filled, { [`Parter!${cell}`]: '#REF!' }))['S1']).toEqual([]);
  });

  it('lacks rows where REN is the second cell of the party’s that cannot be read', () => {
    const tables = edit(filled, { 'Parter!C2': '#REF!', 'Parter!G2': '#REF!' });
    expect(missing(['Huvudbok'], tables)['S1']).toHaveLength(1);
  });

  it.each([
    ['the table Huvudbok', without(filled, 'Huvudbok'), 'tabellen Huvudbok saknas'],
    ['the table Parter', without(filled, 'Parter'), 'tabellen Parter saknas'],
    [
      'the column Uppdrag',
      withoutColumn(filled, 'Parter', 'Uppdrag'),
      'kolumnen Uppdrag saknas eller är dubbel i tabellen Parter',
    ],
    ['the column REN', withoutColumn(filled, 'Parter', 'REN'), 'kolumnen REN saknas i tabellen Parter'],
    ['nothing', filled, undefined],
  ])('is not known without %s', (_, tables, expected) => {
    const { investments, context } = runOn(tables).result;
    const [reason] = investments.map(({ investment }) =>
      whyUnavailable('Huvudbok', investment, context.facts),
    );
    expect(reason && inSwedish(reason)).toBe(expected);
  });

  it.each<[string, Readonly<Record<string, CellValue>>, string | undefined]>([
    ['bears costs by carrying out', { F2: 'Genomför', F3: 'Återför' }, 'kolumnen REN saknas'],
    ['bears costs by evaluating', { F2: 'Återför', F3: 'Utvärderar' }, 'kolumnen REN saknas'],
    ['bears any costs', { F2: 'Återför', F3: 'Återför' }, undefined],
  ])('is not known without RENs where a party %s', (_, cells, expected) => {
    const assigned = edit(
      soundTables,
      Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`Parter!${cell}`, value])),
    );
    expect(whyLedgerUnknown(withoutColumn(assigned, 'Parter', 'REN'))).toBe(
      expected && `${expected} i tabellen Parter`,
    );
  });

  it('is not known where an investment that is granted has no party', () => {
    expect(whyLedgerUnknown(emptied(soundTables, 'Parter'))).toBe(
      'satsningen har ingen rad i tabellen Parter',
    );
  });

  it('is known to be nothing where an idea has no party', () => {
    const bare = emptied(soundTables, 'Parter', 'Utbetalningar', 'Fakturor');
    expect(whyLedgerUnknown(edit(bare, { 'Satsningar!C2': 'Idé' }))).toBeUndefined();
  });
});

function whyLedgerUnknown(tables: Tables): string | undefined {
  const { investments, context } = runOn(tables).result;
  const [reason] = investments.map(({ investment }) => whyUnavailable('Huvudbok', investment, context.facts));
  return reason && inSwedish(reason);
}

describe('Another table than the ledger', () => {
  it('is known without Parter', () => {
    const { investments, context } = runOn(without(filled, 'Parter')).result;
    expect(investments.map(({ investment }) => whyUnavailable('Moten', investment, context.facts))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is whole where the REN of a party cannot be read', () => {
    expect(missing(['Moten'], edit(filled, { 'Parter!G2': '#REF!' }))['S1']).toEqual([]);
  });
});

describe('Which investments there are', () => {
  it.each<[string, Tables, string | undefined]>([
    ['is known where each row says its name', filled, undefined],
    [
      'is not known where a row does not',
      edit(filled, { 'Satsningar!A3': '#REF!' }),
      'en rad är utelämnad, se Satsningar!A3',
    ],
    ['is not known without Satsningar', without(filled, 'Satsningar'), 'tabellen Satsningar saknas'],
  ])('%s', (_, tables, expected) => {
    const reason = whyInvestmentsUnknown(runOn(tables).result.context.facts);
    expect(reason && inSwedish(reason)).toBe(expected);
  });
});

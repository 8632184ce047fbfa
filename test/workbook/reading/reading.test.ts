import { placeLabel } from '../../../src/core/values/place';
import type { Tables } from '../../core/workbookBuilder';
import {
  append,
  edit,
  given,
  invoice,
  settledTables,
  snapshotOf,
  soundTables,
  without,
  withoutColumn,
} from '../../core/workbookBuilder';
import { day, outcomeOf, runOn } from '../../core/rules/askRule';
import { fileOf, schedulesOf } from '../../core/resultFile';
import { run } from '../../../src/workbook/run';

/** What is wrong with the workbook itself: `IN-04 warn Parter!C3`. */
function issues(tables: Tables): string[] {
  return runOn(tables)
    .findings.filter(({ rule }) => rule.startsWith('IN-'))
    .map(({ rule, severity, place }) => `${rule} ${severity} ${place ? placeLabel(place) : '-'}`);
}

const renamed = (tables: Tables, table: string, from: string, to: string): Tables => ({
  ...tables,
  [table]: (tables[table] ?? []).map((row, index) =>
    index === 0 ? row.map((header) => (header === from ? to : header)) : row,
  ),
});

const amended = (kind: string, newEnd: string, amount: number | '', party: string): Tables =>
  append(soundTables, 'Andringar', ['S1', '2020-12-01', 'Kommunstyrelsen', kind, newEnd, amount, party]);

describe('Something wrong with the workbook is told where it is', () => {
  it.each<[string, Tables, string[]]>([
    ['no table of investments', without(soundTables, 'Satsningar'), ['IN-01 warn -']],
    ['no table of parties', without(soundTables, 'Parter'), ['IN-01 warn -']],
    [
      'a column that is missing',
      renamed(soundTables, 'Huvudbok', 'Belopp', 'Summa'),
      ['IN-02 warn Huvudbok!A1'],
    ],
    [
      'a column that is there twice',
      renamed(soundTables, 'Huvudbok', 'Text', 'Belopp'),
      ['IN-03 warn Huvudbok!G1'],
    ],
    ['a year that is there twice', renamed(soundTables, 'Budget', '2022', '2020'), ['IN-03 warn Budget!F1']],
    [
      'a year that is there three times',
      append(
        { ...soundTables, Effekter: [['Satsning', 'Part', 'Effekt', 'Nivå', ' 2024', '2024', '2024']] },
        'Effekter',
        ['S1', 'VAN', '', 'Kommun', '', '', ''],
      ),
      ['IN-03 warn Effekter!F1', 'IN-03 warn Effekter!G1'],
    ],
    ['an English error value', edit(soundTables, { 'Budget!D2': '#DIV/0!' }), ['IN-04 warn Budget!D2']],
    ['a Swedish error value', edit(soundTables, { 'Budget!D2': '#SAKNAS!' }), ['IN-04 warn Budget!D2']],
    [
      'an error value in a remark',
      edit(soundTables, { 'Huvudbok!F2': '#NAMN?' }),
      ['IN-04 warn Huvudbok!F2'],
    ],
    [
      'an amount that is no number',
      edit(soundTables, { 'Huvudbok!G2': 'tusen' }),
      ['IN-05 warn Huvudbok!G2'],
    ],
    ['an amount that may be two', edit(soundTables, { 'Huvudbok!G2': '1.234' }), ['IN-05 warn Huvudbok!G2']],
    ['an amount that is true', edit(soundTables, { 'Huvudbok!G2': true }), ['IN-05 warn Huvudbok!G2']],
    [
      'an amount beyond any municipality',
      edit(soundTables, { 'Huvudbok!G2': 10000000000000.01 }),
      ['IN-05 warn Huvudbok!G2'],
    ],
    [
      'a date that does not exist',
      edit(soundTables, { 'Huvudbok!B2': '2020-02-30' }),
      ['IN-05 warn Huvudbok!B2'],
    ],
    ['a date before all dates', edit(soundTables, { 'Huvudbok!B2': 0 }), ['IN-05 warn Huvudbok!B2']],
    ['a year that is none', edit(soundTables, { 'Utbetalningar!C2': 20 }), ['IN-05 warn Utbetalningar!C2']],
    ['a share above the whole', edit(soundTables, { 'Bemanning!D2': 25 }), ['IN-05 warn Bemanning!D2']],
    [
      'a parameter that is no such value',
      given(soundTables, 'återföring.golv', 'en del'),
      ['IN-05 warn Parametrar!B9'],
    ],
    [
      'a parameter that shows an error, and is not known by another name',
      given(soundTables, 'Återföring.GOLV', '#REF!'),
      ['IN-04 warn Parametrar!B9'],
    ],
    [
      'a parameter on two rows of one day, where the first does not hold',
      given(given(soundTables, 'avvikelse.gräns', 0.2), 'Avvikelse.gräns', 0.3),
      ['IN-10 warn Parametrar!B9'],
    ],
    [
      'but not on two rows of one day with one value',
      given(given(soundTables, 'avvikelse.gräns', 0.2), 'avvikelse.gräns', '20 %'),
      [],
    ],
    [
      'nor on rows of two days',
      given(given(soundTables, 'avvikelse.gräns', 0.2), 'avvikelse.gräns', 0.3, '2021-01-01'),
      [],
    ],
    ['an unknown choice', edit(soundTables, { 'Parter!C3': 'Förening' }), ['IN-06 warn Parter!C3']],
    [
      'an unknown choice among two',
      edit(soundTables, { 'Parter!F3': 'Genomför, Betalar' }),
      ['IN-06 warn Parter!F3'],
    ],
    ['an unknown investment', edit(soundTables, { 'Budget!A2': 'S9' }), ['IN-07 warn Budget!A2']],
    ['an unknown party', edit(soundTables, { 'Budget!B2': 'GRN' }), ['IN-08 warn Budget!B2']],
    [
      'an unknown party where another party does not say of which investment it is',
      edit(soundTables, { 'Budget!B2': 'GRN', 'Parter!A2': '#REF!' }),
      ['IN-04 warn Parter!A2', 'IN-08 warn Budget!B2'],
    ],
    [
      'a party that may be the one without a name',
      edit(soundTables, { 'Budget!B2': 'GRN', 'Parter!B3': '' }),
      ['IN-11 warn Parter!B3'],
    ],
    [
      'a party where nothing of its row says whose it is',
      edit(soundTables, { 'Budget!B2': 'GRN', 'Parter!A2': '', 'Parter!B2': '' }),
      ['IN-11 warn Parter!A2', 'IN-11 warn Parter!B2'],
    ],
    [
      'an investment that may be the one without a name',
      edit(soundTables, { 'Satsningar!A2': '#REF!' }),
      ['IN-04 warn Satsningar!A2'],
    ],
    [
      'a number that is text and is refused, once and as refused',
      edit(soundTables, { 'Bemanning!D2': '30', 'Huvudbok!G2': '99999999999999999' }),
      ['IN-05 warn Bemanning!D2', 'IN-05 warn Huvudbok!G2'],
    ],
    ['a number that is text', edit(soundTables, { 'Huvudbok!G2': '100 000' }), ['IN-09 info Huvudbok!G2']],
    [
      'an investment on two rows',
      append(soundTables, 'Satsningar', soundTables['Satsningar']?.[1] ?? []),
      ['IN-10 warn Satsningar!A3'],
    ],
    [
      'a year of the reserve on two rows',
      append(soundTables, 'Reservation', [2019, 1, '', '']),
      ['IN-10 warn Reservation!A3'],
    ],
    ['an empty cell that a row needs', edit(soundTables, { 'Huvudbok!B2': '' }), ['IN-11 warn Huvudbok!B2']],
    ['a prolonging without its new end', amended('Förlängning', '', 5, 'VAN'), ['IN-11 warn Andringar!E2']],
    [
      'a prolonging where the new end has no column',
      withoutColumn(amended('Förlängning', '2022-12-31', 5, 'VAN'), 'Andringar', 'Nytt slutdatum'),
      ['IN-11 warn Andringar!D2'],
    ],
    [
      'an addition where the amount has no column',
      withoutColumn(amended('Tillskott', '', 5, 'VAN'), 'Andringar', 'Belopp'),
      ['IN-11 warn Andringar!D2'],
    ],
    [
      'a move where the amount has no column',
      withoutColumn(amended('Omfördelning', '', 5, 'VAN'), 'Andringar', 'Belopp'),
      ['IN-11 warn Andringar!D2'],
    ],
    [
      'a move where the party has no column',
      withoutColumn(amended('Omfördelning', '', 5, 'VAN'), 'Andringar', 'Part'),
      ['IN-11 warn Andringar!D2'],
    ],
    [
      'but not a closing, which needs none of them',
      withoutColumn(amended('Avslut', '2022-12-31', '', ''), 'Andringar', 'Nytt slutdatum'),
      [],
    ],
    [
      'nor an addition to all parties where the party has no column',
      withoutColumn(amended('Tillskott', '', 5, ''), 'Andringar', 'Part'),
      [],
    ],
    ['a row without investment', edit(soundTables, { 'Budget!A2': ' ' }), ['IN-11 warn Budget!A2']],
    [
      'a cost after the end',
      edit(soundTables, { 'Satsningar!E2': '2020-06-09' }),
      ['IN-13 info Huvudbok!G3'],
    ],
    ['an unknown parameter', given(soundTables, 'återföring.tröskel', 1), ['IN-14 info Parametrar!A9']],
    [
      'what looks like a personal number for an id, with another check digit',
      edit(soundTables, { 'Budget!B2': '811218-9877' }),
      ['IN-15 warn Budget!B2'],
    ],
    ['but not a personal number, which a rule tells', edit(soundTables, { 'Budget!B2': '811218-9876' }), []],
  ])('%s', (_, tables, expected) => {
    expect(issues(tables)).toEqual(expected);
  });

  it('wherever the table stands on its sheet', () => {
    const snapshot = snapshotOf(edit(soundTables, { 'Budget!D2': '#REF!' }));
    const tables = snapshot.tables.map((table) =>
      table.name === 'Budget' ? { ...table, sheet: 'Kalkyl', top: 9, left: 25 } : table,
    );
    const [finding] = run({ ...snapshot, tables }, { today: day('2021-03-01') }).findings;
    // The fourth column from Z is AC; the row after the header in row 10 is 11.
    expect(finding?.place && placeLabel(finding.place)).toBe('Kalkyl!AC11');
  });

  it('once for a cell that several ask for', () => {
    expect(
      issues(edit(soundTables, { 'Parter!G2': '#REF!' })).filter((issue) => issue.endsWith('Parter!G2')),
    ).toHaveLength(1);
  });

  it('but not in a column of the user’s own', () => {
    const noted = {
      ...soundTables,
      Budget: (soundTables['Budget'] ?? []).map((row, index) => [...row, index === 0 ? 'Not' : '#REF!']),
    };
    expect(issues(noted)).toEqual([]);
  });

  it('but not for an empty row', () => {
    expect(issues(append(soundTables, 'Budget', ['', ' ', '\u00A0', '', '', '']))).toEqual([]);
  });
});

describe('Headers are known', () => {
  it.each(['belopp', ' BELOPP ', 'Belopp\u00A0'])('as %j', (header) => {
    expect(issues(renamed(soundTables, 'Huvudbok', 'Belopp', header))).toEqual([]);
  });

  it.each(['Ansökt\nbelopp', 'Ansökt \r\nbelopp', 'Ansökt  belopp'])('on one line, as %j', (header) => {
    expect(issues(renamed(soundTables, 'Satsningar', 'Ansökt belopp', header))).toEqual([]);
  });

  it.each([
    ['REN', 'Ansvar'],
    ['Verifikat', 'Vernr'],
    ['Verifikat', 'Ver'],
    ['Datum', 'Bokföringsdatum'],
    ['Datum', 'Verdatum'],
    ['Projekt', 'Projektnr'],
  ])('in the ledger, where %s may be %s', (own, other) => {
    expect(fileOf(runOn(renamed(soundTables, 'Huvudbok', own, other))).schedules).toEqual(
      schedulesOf(soundTables),
    );
  });

  it('by their own name first', () => {
    const both = {
      ...soundTables,
      Huvudbok: (soundTables['Huvudbok'] ?? []).map((row, index) => [
        ...row,
        index === 0 ? 'Ansvar' : '7777',
      ]),
    };
    expect(schedulesOf(both)).toEqual(schedulesOf(soundTables));
  });

  it('where a year is a number', () => {
    expect(schedulesOf(edit(soundTables, { 'Budget!D1': 2020 }))).toEqual(schedulesOf(soundTables));
  });
});

describe('Ids are known', () => {
  it('whatever their case and the spaces around them', () => {
    expect(schedulesOf(edit(soundTables, { 'Budget!A2': ' s1', 'Budget!B2': 'van\u00A0' }))).toEqual(
      schedulesOf(soundTables),
    );
  });

  it.each([
    'Genomför; Återför',
    'genomför/återför',
    'Genomför + Återför',
    'Återför och Genomför',
    'Genomför\nÅterför',
  ])('where two assignments are written %j', (assignments) => {
    expect(
      runOn(edit(soundTables, { 'Parter!F2': assignments })).portfolio.investments[0]?.parties[0]
        ?.assignments,
    ).toEqual(new Set(['Genomför', 'Återför']));
  });

  it('where one party has a row for each assignment', () => {
    const two = append(edit(soundTables, { 'Parter!I2': '' }), 'Parter', [
      'S1',
      'VAN',
      'Nämnd',
      '',
      '',
      'Återför',
      '',
      '',
      '5000',
    ]);
    expect(schedulesOf(two)).toEqual(schedulesOf(soundTables));
  });
});

describe('A row that cannot be read', () => {
  it('is left out of the sums', () => {
    // 5101 had 100 000 of the costs.
    const { costs } = schedulesOf(edit(soundTables, { 'Huvudbok!G2': 'tusen' }));
    expect(costs.map(({ ren, amount }) => `${ren} ${amount}`)).toEqual(['6101 60000.50']);
  });

  it('is named by the sums that lack it', () => {
    const { payouts } = schedulesOf(edit(soundTables, { 'Huvudbok!G2': 'tusen' }));
    expect(payouts.map(({ incomplete }) => incomplete)).toEqual([['Huvudbok!G2']]);
  });

  it('is not named by the sums that do not need it', () => {
    const { grants } = schedulesOf(edit(soundTables, { 'Huvudbok!G2': 'tusen' }));
    expect(grants[0]?.incomplete).toBeUndefined();
  });

  it.each([
    ['Huvudbok!G2', ['OR-36', 'OR-39', 'OR-43']],
    ['Budget!D2', ['OR-30']],
    ['Bemanning!E2', ['OR-23', 'OR-24']],
    ['Effekter!E2', ['OR-46']],
    ['Aterforingsplan!C2', ['OR-48', 'OR-49', 'OR-51', 'OR-53', 'OR-54']],
    ['Utbetalningar!F2', ['OR-36', 'OR-37', 'OR-51']],
  ])('in %s leaves the rules that need it unchecked', (cell, dependent) => {
    const { rules } = fileOf(runOn(edit(soundTables, { [cell]: '#REF!' })));
    const unchecked = rules.couldNotCheck
      .filter(({ reason }) => reason.includes(cell))
      .map(({ rule }) => rule);
    expect(unchecked).toEqual(expect.arrayContaining(dependent));
  });

  it.each(['Fakturor!F2', 'EffektUtfall!E2'])('in %s leaves the rules on repayment unchecked', (cell) => {
    const tables = edit(append(settledTables, 'Fakturor', invoice('VAN', 2022, 1000)), { [cell]: '#REF!' });
    const { rules } = fileOf(runOn(tables, '2022-07-01'));
    const unchecked = rules.couldNotCheck
      .filter(({ reason }) => reason.includes(cell))
      .map(({ rule }) => rule);
    expect(unchecked).toEqual(expect.arrayContaining(['OR-51', 'OR-52', 'OR-57']));
  });

  it('of one investment does not concern another', () => {
    const two = append(
      append(soundTables, 'Satsningar', [
        'S2',
        'Andra',
        'Pågår',
        '2020-01-01',
        '2021-12-31',
        '',
        1000,
        '2019-11-05',
        '',
      ]),
      'Parter',
      ['S2', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '5102', '151', ''],
    );
    const spoilt = append(two, 'Huvudbok', ['V9', '2020-02-01', '5010', '5102', '70001', '', '#REF!']);
    const { reasons } = outcomeOf('OR-39', runOn(spoilt));
    expect(reasons).toEqual(['en rad är utelämnad, se Huvudbok!G4']);
  });
});

describe('A year with two columns', () => {
  // 2020 stands in D, and now in F too.
  const twice = renamed(soundTables, 'Budget', '2022', '2020');

  it('is named by the sums that lack its rows', () => {
    expect(schedulesOf(twice).grants[0]?.incomplete).toEqual(['Budget!D2', 'Budget!D3', 'Budget!F4']);
  });

  it('leaves the rules that need its rows unchecked', () => {
    expect(outcomeOf('OR-30', runOn(twice)).reasons).toEqual(['en rad är utelämnad, se Budget!D2']);
  });

  it('has neither of them read, but rows that have nothing there', () => {
    // SOC's 100 000 kr of 2021 are left, and five percent on top.
    const { grants } = schedulesOf(edit(twice, { 'Budget!D3': '', 'Budget!F3': ' ' }));
    expect(grants[0]).toMatchObject({ applied: '100000.00', evaluation: '5000.00' });
  });
});

describe('A number that is text', () => {
  it('gives the same sums as the number', () => {
    const asText = edit(soundTables, {
      'Satsningar!G2': '1 050 000 kr',
      'Huvudbok!G2': '100\u00A0000,00',
      'Huvudbok!G3': '60.000,50',
      'Effekter!E2': '210\u202F000',
      'Bemanning!D2': '25 %',
    });
    expect(schedulesOf(asText)).toEqual(schedulesOf(soundTables));
  });
});

describe('Dates', () => {
  it('may be serials of the 1900 system', () => {
    // 2020-01-01 is 43 831.
    expect(schedulesOf(edit(soundTables, { 'Satsningar!D2': 43831 }))).toEqual(schedulesOf(soundTables));
  });

  it('may be serials of the 1904 system, 1 462 days fewer', () => {
    const snapshot = snapshotOf(edit(soundTables, { 'Satsningar!D2': 42369 }), true);
    expect(run(snapshot, { today: day('2021-03-01') }).portfolio.investments[0]?.start).toMatchObject({
      value: day('2020-01-01'),
    });
  });

  it('may have a time of day', () => {
    expect(schedulesOf(edit(soundTables, { 'Huvudbok!B2': 43871.75 }))).toEqual(schedulesOf(soundTables));
  });
});

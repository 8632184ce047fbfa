import { placeLabel } from '../../../src/core/values/place';
import type { CellValue } from '../../../src/workbook/snapshot';
import { fileOf } from '../../core/resultFile';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, given, notGiven, soundTables } from '../../core/workbookBuilder';

/** `IN-16 info Satsningar!I2 S1` */
function told(rule: string, tables: Tables): string[] {
  return runOn(tables)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, place, investment }) =>
      [rule, severity, place ? placeLabel(place) : '-', investment ?? ''].join(' ').trim(),
    );
}

const named = (ruleSet: string): Tables => edit(soundTables, { 'Satsningar!I2': ruleSet });
const parameter = (tables: Tables, ...row: readonly CellValue[]): Tables => append(tables, 'Parametrar', row);

describe('A rule set that nobody knows', () => {
  it('is told where it is named', () => {
    expect(told('IN-16', named('Norrköping'))).toEqual(['IN-16 info Satsningar!I2 S1']);
  });

  it.each([
    ['shipped, whatever its case', named('örebro 2016')],
    ['described by a row of its own', parameter(named('Länets'), 'tid.maxÅr', 4, '', 'beslut', 'länets')],
    ['one that the parameter names', parameter(named('Länets'), 'regelverk', 'Länets', '2022-01-01', '', '')],
    ['not named', named('')],
  ])('is not told where it is %s', (_, tables) => {
    expect(told('IN-16', tables)).toEqual([]);
  });
});

describe('A row for a rule set that does not use it', () => {
  const told28 = (tables: Tables): string[] => told('IN-28', tables);

  it.each<[string, readonly CellValue[]]>([
    ['the municipality’s year', ['kalender.delår1', '05-31', '', 'beslut', 'Örebro 2016']],
    ['the fund', ['fond.ren', '9955', '', '', 'Örebro 2016']],
    ['the municipality’s year, for the set of procurements', ['kalender.helår', '12-30', '', '', 'Göteborg']],
    ['the accounts', ['aktivitet.återföring.kredit', '9955', '', '', 'RAR']],
    ['procurements, by another set', ['upphandling.målandel', '60 %', '', 'beslut', 'Örebro 2016']],
  ])('is told at its Regelverk where it is about %s', (_, row) => {
    expect(told28(parameter(soundTables, ...row))).toEqual(['IN-28 warn Parametrar!E9']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['about the municipality, for all sets', ['kalender.delår1', '05-31', '', 'beslut', '']],
    ['about the municipality, with no value', ['kalender.delår1', '', '', '', 'Örebro 2016']],
    ['about procurements, by Göteborg’s set', ['upphandling.målandel', '60 %', '', 'beslut', 'göteborg']],
    ['about what each set has its own of', ['tid.maxÅr', 4, '', 'beslut', 'Örebro 2016']],
    ['for a shipped set that nobody follows', ['tid.maxÅr', 4, '', 'beslut', 'RAR']],
  ])('is not told where it is %s', (_, row) => {
    expect(told28(parameter(soundTables, ...row))).toEqual([]);
  });

  it('is told once where nobody follows the set', () => {
    const misspelt = parameter(named('Länets'), 'tid.maxÅr', 4, '', 'beslut', 'Lanets');
    const twice = parameter(misspelt, 'tid.minÅr', 2, '', 'beslut', 'lanets ');
    expect(told28(twice)).toEqual(['IN-28 warn Parametrar!E9']);
  });

  it.each([
    ['an investment names it', named('länets')],
    ['it holds for those who name none', parameter(soundTables, 'regelverk', 'Länets', '2022-01-01', '', '')],
    ['what an investment follows cannot be read', named('#REF!')],
    ['there is no investment', emptied(soundTables, 'Satsningar')],
    ['an investment is left out', edit(soundTables, { 'Satsningar!A2': '' })],
  ])('is not told of a set of the municipality’s where %s', (_, tables) => {
    expect(told28(parameter(tables, 'tid.maxÅr', 4, '', 'beslut', 'Länets'))).toEqual([]);
  });
});

describe('The last days of the periods', () => {
  const day = (tables: Tables, name: string, value: CellValue, from = ''): Tables =>
    parameter(tables, name, value, from, 'beslut', '');

  it('are told where they do not come in order, with what they are', () => {
    const findings = runOn(day(soundTables, 'kalender.delår1', '08-31')).findings.filter(
      ({ rule }) => rule === 'IN-29',
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'Delår 1 slutar 08-31, delår 2 08-31 och helåret 12-31 enligt tabellen Parametrar. De ska sluta i den ordningen; tills dess räknas kostnader till fel period.',
    ]);
  });

  it.each<[string, Tables, string]>([
    ['delår 1 ends after delår 2', day(soundTables, 'kalender.delår1', '09-01'), 'B9'],
    ['delår 2 ends with the year', day(soundTables, 'kalender.delår2', '12-31'), 'B9'],
    ['the year ends within delår 2', day(soundTables, 'kalender.helår', '08-30'), 'B9'],
    ['they cross from a year on', day(soundTables, 'kalender.delår1', '10-31', '2021-06-01'), 'B9'],
    [
      'several begin together',
      day(day(soundTables, 'kalender.delår1', '10-31'), 'kalender.delår2', '05-31'),
      'B10',
    ],
  ])('are told once where %s', (_, tables, cell) => {
    expect(told('IN-29', tables)).toEqual([`IN-29 warn Parametrar!${cell}`]);
  });

  it.each<[string, Tables]>([
    ['delår 1 ends the day before delår 2', day(soundTables, 'kalender.delår1', '08-30')],
    ['delår 2 ends the day before the year', day(soundTables, 'kalender.delår2', '12-30')],
    [
      'both were moved together',
      day(
        day(soundTables, 'kalender.delår1', '09-30', '2021-01-01'),
        'kalender.delår2',
        '10-31',
        '2020-06-01',
      ),
    ],
    [
      'one of them cannot be read',
      day(day(soundTables, 'kalender.delår1', '09-30'), 'kalender.delår2', '#REF!'),
    ],
    [
      'the row is for a rule set, and so not used',
      parameter(soundTables, 'kalender.delår1', '09-30', '', 'beslut', 'RAR'),
    ],
  ])('are not told where %s', (_, tables) => {
    expect(told('IN-29', tables)).toEqual([]);
  });
});

describe('A value without a source', () => {
  it.each<[string, readonly CellValue[]]>([
    ['another number', ['tid.maxÅr', 4, '', '', '']],
    ['another share', ['återföring.golv', '31 %', '', ' ', '']],
    ['another reading', ['återföring.tak', 'totalt', '', '', '']],
    ['another day', ['kalender.delår1', '05-31', '', '', '']],
    ['other months', ['kalender.utbetalningsmånader', '5, 9, 1', '', '', '']],
    ['other days for reports', ['redovisning.förfallodagar', '09-30, 02-15', '', '', '']],
    ['Örebro’s share in RAR’s set', ['projektledare.omfattning', 0.25, '', '', 'RAR']],
  ])('is told where it is %s', (_, row) => {
    expect(told('IN-17', parameter(soundTables, ...row))).toEqual(['IN-17 info Parametrar!D9']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['the default', ['tid.maxÅr', 3, '', '', '']],
    ['the default share in other words', ['återföring.golv', '30 %', '', '', '']],
    ['the default reading', ['återföring.tak', 'pernämnd', '', '', '']],
    ['the default day', ['kalender.delår1', '04-30', '', '', '']],
    ['the default day as a date', ['kalender.delår1', 46142, '', '', '']],
    ['the default months', ['kalender.utbetalningsmånader', '4; 9; 1', '', '', '']],
    ['the default days for reports', ['redovisning.förfallodagar', '09-30, 01-31', '', '', '']],
    ['RAR’s own share', ['projektledare.omfattning', 1, '', '', 'RAR']],
    ['given with a source', ['tid.maxÅr', 4, '', 'KS 2019 § 12', '']],
    ['a code', ['projektnummer', '70002', '2030-01-01', '', '']],
    ['the unit of the amounts', ['beloppsenhet', 'tkr', '', '', '']],
    ['the rule set', ['regelverk', 'RAR', '2030-01-01', '', '']],
    ['what the municipality’s own is a copy of', ['regelverk.grund', 'RAR', '', '', 'Länets']],
  ])('is not told where it is %s', (_, row) => {
    expect(told('IN-17', parameter(soundTables, ...row))).toEqual([]);
  });

  it('is told at the value where the table has no column for sources', () => {
    const tables: Tables = {
      ...soundTables,
      Parametrar: [
        ['Parameter', 'Värde'],
        ['tid.maxÅr', 4],
      ],
    };
    expect(told('IN-17', tables)).toEqual(['IN-17 info Parametrar!B2']);
  });
});

/** S1 was decided on 2019-11-05, starts on 2020-01-01 and ends on 2022-12-31. */
describe('A code that is missing for a part of an investment’s life', () => {
  const from = (name: string, day: string): Tables => given(notGiven(soundTables, name), name, '70001', day);

  it.each(['projektnummer', 'fond.ren'])('is told where %s begins the day after the decision', (name) => {
    expect(told('IN-18', from(name, '2019-11-06'))).toEqual(['IN-18 warn Parametrar!B8 S1']);
  });

  it('is not told where it begins on the day of the decision', () => {
    expect(told('IN-18', from('projektnummer', '2019-11-05'))).toEqual([]);
  });

  it('is told from the start where that comes before the decision', () => {
    const late = edit(from('projektnummer', '2020-01-02'), { 'Satsningar!H2': '2020-02-01' });
    expect(told('IN-18', late)).toEqual(['IN-18 warn Parametrar!B8 S1']);
  });

  it('is not told of an application', () => {
    const application = edit(from('projektnummer', '2020-06-01'), { 'Satsningar!C2': 'Ansökan' });
    expect(told('IN-18', application)).toEqual([]);
  });

  it('is told elsewhere where there is no row at all', () => {
    expect(told('IN-18', notGiven(soundTables, 'projektnummer'))).toEqual([]);
  });

  it('is told at the row that ends it, on the last day too', () => {
    expect(told('IN-18', given(soundTables, 'projektnummer', '', '2022-12-31'))).toEqual([
      'IN-18 warn Parametrar!B9 S1',
    ]);
  });

  it('is not told where it ends the day after the investment', () => {
    expect(told('IN-18', given(soundTables, 'projektnummer', '', '2023-01-01'))).toEqual([]);
  });

  it('is not told where another value begins on the day that the first ends', () => {
    const replaced = given(
      given(soundTables, 'fond.ren', '', '2021-01-01'),
      'fond.ren',
      '9955',
      '2021-01-01',
    );
    expect(told('IN-18', replaced)).toEqual([]);
  });

  it('is not told where it was missing before the decision only', () => {
    const renewed = given(given(soundTables, 'fond.ren', '', '2018-01-01'), 'fond.ren', '9955', '2019-01-01');
    expect(told('IN-18', renewed)).toEqual([]);
  });

  it('is told where it had ended before the decision', () => {
    expect(told('IN-18', given(soundTables, 'projektnummer', '', '2019-01-01'))).toEqual([
      'IN-18 warn Parametrar!B2 S1',
    ]);
  });

  it('takes the number from the rows of that day on', () => {
    // The costs are of 2020-02-10 and 2020-06-10.
    const ended = given(soundTables, 'projektnummer', '', '2020-06-10');
    const reasons = fileOf(runOn(ended)).rules.couldNotCheck.filter(({ rule }) => rule === 'OR-43');
    expect(reasons.map(({ reason }) => reason)).toEqual(['parametern projektnummer saknas']);
  });
});

/** S1 was decided on 2019-11-05 and starts on 2020-01-01. */
describe('A rule set of the municipality’s own that an investment names', () => {
  const own = (...rows: readonly (readonly [name: string, value: CellValue, from: string])[]): Tables =>
    rows.reduce(
      (tables, [name, value, from]) => parameter(tables, name, value, from, 'beslut', 'Länets'),
      named('länets'),
    );
  const messages = (tables: Tables): string[] =>
    runOn(tables)
      .findings.filter(({ rule }) => rule === 'IN-18')
      .map(({ message }) => message);

  it('is told at its name where all of it begins the day after the decision or later', () => {
    const late = own(['tid.maxÅr', 4, '2021-01-01'], ['regelverk.grund', 'RAR', '2019-11-06']);
    expect(told('IN-18', late)).toEqual(['IN-18 warn Satsningar!I2 S1']);
  });

  it('is told with its first day, the day of the decision and what is used instead', () => {
    const late = own(['tid.maxÅr', 4, '2021-01-01'], ['styrgrupp.dagar', 30, '2020-07-01']);
    expect(messages(late)).toEqual([
      'Regelverket länets börjar gälla först den 2020-07-01 enligt tabellen Parametrar, men S1, som följer det, bedöms efter vad som gällde den 2019-11-05. Det som gäller för Örebro 2016 används i stället; rätta Gäller från, eller lägg till de rader som gällde då.',
    ]);
  });

  it('is told where only what it is a copy of begins too late', () => {
    const late = own(['tid.maxÅr', 4, ''], ['regelverk.grund', 'RAR', '2019-11-06']);
    expect(told('IN-18', late)).toEqual(['IN-18 warn Satsningar!I2 S1']);
    expect(messages(late)).toEqual([
      'Regelverket länets har inget värde för regelverk.grund före den 2019-11-06, men S1, som följer det, bedöms efter vad som gällde den 2019-11-05. Reglerna i Örebro 2016 används i stället; rätta Gäller från i tabellen Parametrar, eller lägg till en rad som gällde då.',
    ]);
  });

  it('is told with the set that the rows for all sets say it copies', () => {
    const late = parameter(
      own(['tid.maxÅr', 4, ''], ['regelverk.grund', 'Örebro 2016', '2019-11-06']),
      'regelverk.grund',
      'RAR',
      '',
      'beslut',
      '',
    );
    expect(messages(late).join()).toContain('Reglerna i RAR används i stället');
  });

  it('is judged by the start where there is no decision', () => {
    const undecided = edit(own(['tid.maxÅr', 4, '2020-01-02']), { 'Satsningar!H2': '' });
    expect(told('IN-18', undecided)).toEqual(['IN-18 warn Satsningar!I2 S1']);
  });

  it.each<[string, Tables]>([
    ['begins on the day of the decision', own(['tid.maxÅr', 4, '2019-11-05'])],
    ['has always held', own(['tid.maxÅr', 4, ''])],
    [
      'has one value that has begun',
      own(['tid.maxÅr', 4, '2019-01-01'], ['styrgrupp.dagar', 30, '2021-01-01']),
    ],
    ['copies a set from the day of the decision', own(['regelverk.grund', 'RAR', '2019-11-05'])],
    [
      'copies another set from a later day',
      own(['regelverk.grund', 'RAR', '2019-01-01'], ['regelverk.grund', 'Göteborg', '2021-01-01']),
    ],
    ['is shipped', parameter(named('RAR'), 'styrgrupp.dagar', 30, '2021-01-01', 'beslut', 'RAR')],
    [
      'is of another name',
      parameter(own(['tid.maxÅr', 4, '']), 'tid.maxÅr', 5, '2021-01-01', 'beslut', 'Stadens'),
    ],
    [
      'is of an investment with neither decision nor start',
      edit(own(['tid.maxÅr', 4, '2021-01-01']), { 'Satsningar!H2': '', 'Satsningar!D2': '' }),
    ],
  ])('is not told where it %s', (_, tables) => {
    expect(told('IN-18', tables)).toEqual([]);
  });
});

describe('An empty value with a day', () => {
  it('is told where a parameter cannot be without one', () => {
    expect(told('IN-11', given(soundTables, 'tid.maxÅr', '', '2021-01-01'))).toEqual([
      'IN-11 warn Parametrar!B9',
    ]);
  });

  it('is nothing to tell without the day', () => {
    expect(told('IN-11', given(soundTables, 'tid.maxÅr', ''))).toEqual([]);
  });
});

describe('A move between parties', () => {
  const moved = (...rows: readonly (readonly CellValue[])[]): Tables =>
    append(
      soundTables,
      'Andringar',
      ...rows.map(([date = '', amount = '', party = '']) => [
        'S1',
        date,
        'Kommunstyrelsen',
        'Omfördelning',
        '',
        amount,
        party,
      ]),
    );

  it('is told at its first row where it does not go even', () => {
    const uneven = moved(['2021-01-01', 5000, 'VAN'], ['2021-01-01', -4999.99, 'SOC']);
    expect(told('IN-19', uneven)).toEqual(['IN-19 warn Andringar!F2 S1']);
  });

  it('is not told where it goes even', () => {
    expect(told('IN-19', moved(['2021-01-01', 5000, 'VAN'], ['2021-01-01', -5000, 'SOC']))).toEqual([]);
  });

  it('is told once for each of two days that go even together only', () => {
    const parted = moved(['2021-01-01', 5000, 'VAN'], ['2021-01-02', -5000, 'SOC']);
    expect(told('IN-19', parted)).toEqual(['IN-19 warn Andringar!F2 S1', 'IN-19 warn Andringar!F3 S1']);
  });

  it('to somebody who takes no part is left out, and told', () => {
    const strange = moved(['2021-01-01', 5000, 'GRN'], ['2021-01-01', -5000, 'SOC']);
    expect([told('IN-08', strange), told('IN-19', strange)]).toEqual([
      ['IN-08 warn Andringar!G2'],
      ['IN-19 warn Andringar!F3 S1'],
    ]);
  });
});

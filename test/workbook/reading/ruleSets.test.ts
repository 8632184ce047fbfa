import type { ParameterName } from '../../../src/core/parameters/definitions';
import type { CellValue } from '../../../src/workbook/snapshot';
import { fileOf } from '../../core/resultFile';
import { runOn } from '../../core/rules/askRule';
import type { Rows, Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, given, soundTables } from '../../core/workbookBuilder';

/** S1 was decided on 2019-11-05. */
const named = (ruleSet: string): Tables => edit(soundTables, { 'Satsningar!I2': ruleSet });
const unnamed = named('');
const forSet = (tables: Tables, ruleSet: string, parameter: string, value: CellValue, from = ''): Tables =>
  append(tables, 'Parametrar', [parameter, value, from, 'beslut', ruleSet]);

function followed(tables: Tables, today?: string): string[] {
  return runOn(tables, today).result.investments.map(
    ({ parameters: { ruleSet } }) => `${ruleSet.name} (${ruleSet.base})`,
  );
}

function valueOf(name: ParameterName, tables: Tables): string[] {
  return runOn(tables).result.investments.map(({ parameters }) => String(parameters.get(name)));
}

describe('An investment follows', () => {
  it.each([
    ['RAR', 'RAR (RAR)'],
    ['rar ', 'RAR (RAR)'],
    ['göteborg', 'Göteborg (Göteborg)'],
    ['Örebro 2016', 'Örebro 2016 (Örebro 2016)'],
  ])('the set that it names, %j', (name, expected) => {
    expect(followed(named(name))).toEqual([expected]);
  });

  it('Örebro’s set where nothing is said', () => {
    expect(followed(unnamed)).toEqual(['Örebro 2016 (Örebro 2016)']);
  });

  it('the set in force from the day of its decision', () => {
    expect(followed(given(unnamed, 'regelverk', 'RAR', '2019-11-05'))).toEqual(['RAR (RAR)']);
  });

  it('the set before where it was decided the day before the change', () => {
    expect(followed(given(unnamed, 'regelverk', 'RAR', '2019-11-06'))).toEqual(['Örebro 2016 (Örebro 2016)']);
  });

  it('the latest of several that had begun', () => {
    const twice = given(
      given(unnamed, 'regelverk', 'Göteborg', '2019-01-01'),
      'regelverk',
      'RAR',
      '2018-01-01',
    );
    expect(followed(twice)).toEqual(['Göteborg (Göteborg)']);
  });

  it('the set of its start where it is not decided', () => {
    const undecided = edit(unnamed, { 'Satsningar!H2': '', 'Satsningar!C2': 'Ansökan' });
    expect(followed(given(undecided, 'regelverk', 'RAR', '2020-01-01'))).toEqual(['RAR (RAR)']);
  });

  it('the set that it names before the one in force', () => {
    expect(followed(given(named('Göteborg'), 'regelverk', 'RAR'))).toEqual(['Göteborg (Göteborg)']);
  });

  it('Örebro’s rules under an unknown name', () => {
    expect(followed(named('Norrköping'))).toEqual(['Norrköping (Örebro 2016)']);
  });

  it('the rules of the set that its own is a copy of', () => {
    const copy = forSet(named('Länets'), 'Länets', 'regelverk.grund', 'RAR');
    expect(followed(copy)).toEqual(['Länets (RAR)']);
  });

  it('its own set by the parameter too', () => {
    const copy = forSet(
      given(unnamed, 'regelverk', 'Länets', '2019-11-05'),
      'Länets',
      'regelverk.grund',
      'RAR',
    );
    expect(followed(copy)).toEqual(['Länets (RAR)']);
  });
});

describe('A copy of RAR’s set', () => {
  const copy = forSet(named('Länets'), 'Länets', 'regelverk.grund', 'RAR');

  it('has RAR’s rules and none of Örebro’s', () => {
    const { checked, notApplicable } = fileOf(runOn(copy)).rules;
    expect([checked.includes('RA-01'), notApplicable.includes('OR-23')]).toEqual([true, true]);
  });

  it('asks for a leader of full time', () => {
    expect(valueOf('projektledare.omfattning', copy)).toEqual(['1']);
  });

  it('may ask for less', () => {
    expect(
      valueOf('projektledare.omfattning', forSet(copy, 'Länets', 'projektledare.omfattning', 0.8)),
    ).toEqual(['0.8']);
  });
});

describe('Of several values of one parameter', () => {
  const copy = forSet(named('Länets'), 'Länets', 'regelverk.grund', 'RAR');
  const OWN: Rows[number] = ['projektledare.omfattning', 0.6, '', 'beslut', 'Länets'];
  const OF_RAR: Rows[number] = ['projektledare.omfattning', 0.7, '', 'beslut', 'RAR'];
  const FOR_ALL: Rows[number] = ['projektledare.omfattning', 0.8, '', 'beslut', ''];
  const among = (...rows: Rows): Tables => append(copy, 'Parametrar', ...rows);

  it('the set’s own goes first', () => {
    expect(valueOf('projektledare.omfattning', among(FOR_ALL, OF_RAR, OWN))).toEqual(['0.6']);
  });

  it('then that of the set it is a copy of', () => {
    expect(valueOf('projektledare.omfattning', among(FOR_ALL, OF_RAR))).toEqual(['0.7']);
  });

  it('then what that set ships with', () => {
    expect(valueOf('projektledare.omfattning', among(FOR_ALL))).toEqual(['1']);
  });

  it('then that for all sets', () => {
    expect(valueOf('projektledare.omfattning', append(soundTables, 'Parametrar', FOR_ALL))).toEqual(['0.8']);
  });

  it('the default where there is none', () => {
    expect(valueOf('projektledare.omfattning', soundTables)).toEqual(['0.25']);
  });

  it('the set’s own holds from its day, and what it ships with before', () => {
    const onTheDay = forSet(copy, 'Länets', 'projektledare.omfattning', 0.6, '2019-11-05');
    const theDayAfter = forSet(copy, 'Länets', 'projektledare.omfattning', 0.6, '2019-11-06');
    expect([
      valueOf('projektledare.omfattning', onTheDay),
      valueOf('projektledare.omfattning', theDayAfter),
    ]).toEqual([['0.6'], ['1']]);
  });

  it('another set’s does not count', () => {
    expect(
      valueOf('projektledare.omfattning', forSet(soundTables, 'Länets', 'projektledare.omfattning', 0.6)),
    ).toEqual(['0.25']);
  });
});

describe('The file names', () => {
  const followedBy = (tables: Tables): string => fileOf(runOn(tables)).ruleSet;
  const more = (tables: Tables, ...sets: readonly string[]): Tables =>
    append(
      tables,
      'Satsningar',
      ...sets.map((set, index): Rows[number] => [
        `S${index + 2}`,
        'Fler',
        'Idé',
        '2021-01-01',
        '2022-12-31',
        '',
        '',
        '',
        set,
        '',
        '',
      ]),
    );

  it('the set that all follow', () => {
    expect(followedBy(more(named('RAR'), 'rar'))).toBe('RAR');
  });

  it('each of theirs once, in the order of the table', () => {
    expect(followedBy(more(named('RAR'), 'Örebro 2016', 'RAR', 'Länets'))).toBe('RAR, Örebro 2016, Länets');
  });

  it('the one in force where there is no investment', () => {
    const none = emptied(given(soundTables, 'regelverk', 'RAR', '2021-03-01'), 'Satsningar');
    expect([followedBy(none), fileOf(runOn(none, '2021-02-28')).ruleSet]).toEqual(['RAR', 'Örebro 2016']);
  });
});

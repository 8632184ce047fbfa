import type { CellValue } from '../../../src/workbook/snapshot';
import { fileOf } from '../../core/resultFile';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { edit, given, notGiven, soundTables } from '../../core/workbookBuilder';

/** What a workbook is told of its parameters. */
function messages(tables: Tables): string[] {
  return runOn(tables)
    .findings.filter(({ place }) => place?.table === 'Parametrar')
    .map(({ message }) => message.replace(/\u00A0/g, ' '));
}

/** The rules that could not be checked, for a parameter in the cell. */
function uncheckedFor(name: string, cell: string, tables: Tables): string[] {
  return fileOf(runOn(tables))
    .rules.couldNotCheck.filter(
      ({ reason }) => reason === `parametern ${name} går inte att läsa, se Parametrar!${cell}`,
    )
    .map(({ rule }) => rule);
}

/** A row for one rule set alone. */
function givenIn(ruleSet: string, name: string, value: CellValue): Tables {
  const rows = soundTables['Parametrar'] ?? [];
  return { ...soundTables, Parametrar: [...rows, [name, value, '', 'beslut', ruleSet]] };
}

describe('A parameter that cannot be read', () => {
  it.each<[string, Tables, string]>([
    [
      'a default',
      given(soundTables, 'återföring.golv', '#REF!'),
      'Parametern återföring.golv har i cell B9 på bladet Parametrar felvärdet #REF!. Rätta formeln, eller skriv en andel mellan 0 och 1, till exempel 0,30 eller 30 %. Tills dess gäller standardvärdet 30 %, och det som vilar på parametern är inte kontrollerat.',
    ],
    [
      'an earlier row',
      given(given(soundTables, 'tid.maxÅr', 4), 'tid.maxÅr', 'fem', '2018-01-01'),
      'Parametern tid.maxÅr har i cell B10 på bladet Parametrar ett värde som inte går att läsa. Skriv ett heltal, till exempel 3. Tills dess gäller 4, och det som vilar på parametern är inte kontrollerat.',
    ],
    [
      'nothing',
      given(notGiven(soundTables, 'motpart.fond'), 'motpart.fond', '#REF!'),
      'Parametern motpart.fond har i cell B8 på bladet Parametrar felvärdet #REF!. Rätta formeln, eller skriv en kod. Tills dess gäller inget värde, och det som vilar på parametern är inte kontrollerat.',
    ],
  ])('says that %s holds meanwhile', (_, tables, sentence) => {
    expect(messages(tables)).toContain(sentence);
  });

  it.each<[string, CellValue, CellValue, string, string[]]>([
    ['tid.maxÅr', 'fem', '', 'B9', ['OR-17']],
    ['tid.maxÅr', 4, 'i år', 'C9', ['OR-17']],
    ['projektnummer', '#REF!', '2020-01-01', 'B9', ['OR-43']],
    [
      'beloppsenhet',
      'mnkr',
      '',
      'B9',
      ['OR-01', 'OR-18', 'OR-30', 'OR-39', 'OR-40', 'OR-46', 'OR-48', 'OR-49', 'OR-51', 'DA-03'],
    ],
  ])('leaves the rules unchecked that rest on %s', (name, value, from, cell, dependent) => {
    const unchecked = uncheckedFor(name, cell, given(soundTables, name, value, from));
    expect(unchecked).toEqual(expect.arrayContaining(dependent));
  });

  it('leaves the other rules checked', () => {
    expect(uncheckedFor('tid.maxÅr', 'B9', given(soundTables, 'tid.maxÅr', 'fem'))).toEqual(['OR-17']);
  });

  it('takes away a breach that is judged by it', () => {
    const short = given(edit(soundTables, { 'Satsningar!E2': '2030-12-31' }), 'tid.maxÅr', 'fem');
    expect(runOn(short).findings.map(({ rule }) => rule)).not.toContain('OR-17');
  });

  it('for another rule set concerns none that follow this one', () => {
    expect(uncheckedFor('tid.maxÅr', 'B9', givenIn('RAR', 'tid.maxÅr', 'fem'))).toEqual([]);
  });

  it('for the rule set that is followed concerns it', () => {
    expect(uncheckedFor('tid.maxÅr', 'B9', givenIn('örebro 2016', 'tid.maxÅr', 'fem'))).toEqual(['OR-17']);
  });

  it('and says which rule set is followed leaves all rules on investments that name none unchecked', () => {
    const unnamed = edit(given(soundTables, 'regelverk', '#REF!'), { 'Satsningar!I2': '' });
    const { rules } = fileOf(runOn(unnamed));
    expect(rules.checked.filter((rule) => rule.startsWith('OR-'))).toEqual(['OR-01']);
  });

  it('and says which rule set is followed concerns none that name theirs', () => {
    expect(uncheckedFor('regelverk', 'B9', given(soundTables, 'regelverk', '#REF!'))).toEqual([]);
  });

  it('decides the granted sum only where no decision has it', () => {
    const tables = given(soundTables, 'utvärdering.läsart', '#REF!');
    expect([
      uncheckedFor('utvärdering.läsart', 'B9', tables).includes('OR-48'),
      uncheckedFor('utvärdering.läsart', 'B9', edit(tables, { 'Satsningar!G2': '' })).includes('OR-48'),
    ]).toEqual([false, true]);
  });
});

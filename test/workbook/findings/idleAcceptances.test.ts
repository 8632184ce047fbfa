import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables } from '../../core/workbookBuilder';
import { runOn } from '../../core/rules/askRule';

/** OR-30 breaks in Satsningar!F2. */
const wrong = edit(soundTables, { 'Satsningar!F2': 80000 });

function toldOf(
  rule: string,
  investment: string,
  sheet: string,
  cell: string,
  { date = '2021-02-01', tables = wrong, actual = '' } = {},
): string[] {
  const row = [rule, investment, sheet, cell, actual, '', 'Chefen', date, 'Skrivs om'];
  return runOn(append(tables, 'Godkanda', row) satisfies Tables)
    .findings.filter((finding) => finding.rule === 'IN-25')
    .map(({ message }) => /avvikelse: (.*)\. Rätta raden/.exec(message)?.[1] ?? message);
}

describe('An acceptance that holds for nothing says why', () => {
  it.each<[string, Parameters<typeof toldOf>, string]>([
    ['the rule is none', ['OR-99', 'S1', 'Satsningar', 'F2'], 'regeln OR-99 finns inte'],
    ['the investment is none', ['OR-30', 'S9', 'Satsningar', 'F2'], 'satsningen S9 finns inte'],
    ['the finding is an investment’s', ['OR-30', '', 'Satsningar', 'F2'], 'avvikelsen i cellen hör till S1'],
    ['there is no sheet', ['OR-30', 'S1', '', 'F2'], 'kolumnen Ark är tom'],
    ['there is no cell', ['OR-30', 'S1', 'Satsningar', ''], 'kolumnen Cell är tom'],
    ['there is neither', ['OR-30', 'S1', '', ''], 'kolumnerna Ark och Cell är tomma'],
    ['the sheet has no table', ['OR-30', 'S1', 'Blad9', 'F2'], 'bladet i kolumnen Ark har ingen tabell'],
    [
      'the cell is none',
      ['OR-30', 'S1', 'Satsningar', 'F 2'],
      'kolumnen Cell har ingen cell, till exempel G12',
    ],
    [
      'its day has not come',
      ['OR-30', 'S1', 'Satsningar', 'F2', { date: '2021-03-02' }],
      'det är daterat 2021-03-02, efter i dag',
    ],
  ])('where %s', (_, row, why) => {
    expect(toldOf(...row)).toEqual([why]);
  });

  it.each<[string, Parameters<typeof toldOf>]>([
    ['it holds', ['or-30', 's1', 'satsningar', '$F$2']],
    ['the value is another now', ['OR-30', 'S1', 'Satsningar', 'F2', { actual: '90000' }]],
    ['the finding has been solved', ['OR-30', 'S1', 'Satsningar', 'F2', { tables: soundTables }]],
    ['it was of a line in a ledger file', ['OR-43', 'S1', 'huvudbok.csv', 'rad 12']],
    ['one without a cell has been solved', ['OR-30', 'S1', '', '', { tables: soundTables }]],
    ['a finding of the workbook itself has been solved', ['IN-05', '', 'Budget', 'D2']],
  ])('but not where %s', (_, row) => {
    expect(toldOf(...row)).toEqual([]);
  });
});

import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, emptied, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCase, RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked, warn } from '../ruleCase';

const schema = (cells: Readonly<Record<string, CellValue>>) =>
  edit(
    soundTables,
    Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`Utvarderingsschema!${cell}`, value])),
  );
const expecting = (effect: string, level: string, indicator = '') =>
  append(soundTables, 'Effekter', ['S1', 'VAN', effect, level, 1000, '', '', indicator]);
const judging = (effect: string) => ({
  ...soundTables,
  EffektUtfall: [
    ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp', 'Effekt'],
    ['S1', 'VAN', 'Löpande', '2020-12-01', 1000, effect],
  ],
});

const emptyLink = (column: string, cell: string): RuleCase => ({
  name: `An empty ${column} breaks the chain`,
  kind: 'pastLimit',
  tables: schema({ [cell]: '' }),
  outcome: broken(stop(`Utvarderingsschema!${cell}`)),
});

export const or31: RuleCases = {
  rule: 'OR-31',
  cases: [
    {
      name: 'A schema whose every row reaches an expected effect is whole',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'Names meet whatever the case and the spaces around them',
      kind: 'atLimit',
      tables: schema({ G2: ' färre PLACERINGAR', F2: 'DYGN i placering ' }),
      outcome: PASSED,
    },
    emptyLink('goal', 'B2'),
    emptyLink('activity', 'C2'),
    emptyLink('measure of doing', 'D2'),
    emptyLink('measure of effect', 'E2'),
    emptyLink('indicator', 'F2'),
    {
      name: 'An empty economic effect breaks the chain, and leaves the expected one without a way',
      kind: 'pastLimit',
      tables: schema({ G3: '' }),
      outcome: broken(stop('Utvarderingsschema!G3'), warn('Effekter!C3')),
    },
    {
      name: 'Two empty cells of a row are told one by one',
      kind: 'pastLimit',
      tables: schema({ D3: '', E3: ' ' }),
      outcome: broken(stop('Utvarderingsschema!D3'), stop('Utvarderingsschema!E3')),
    },
    {
      name: 'No row at all is no schema',
      kind: 'pastLimit',
      tables: emptied(soundTables, 'Utvarderingsschema'),
      outcome: broken(stop('Satsningar!A2')),
    },
    {
      name: 'A schema of another investment is no schema of this',
      kind: 'pastLimit',
      tables: schema({ A2: 'S2', A3: 'S2' }),
      outcome: broken(stop('Satsningar!A2')),
    },
    {
      name: 'An economic effect that nothing expects is a warning, and so is the one it should have been',
      kind: 'reading',
      tables: schema({ G2: 'Färre placerade' }),
      outcome: broken(warn('Utvarderingsschema!G2'), warn('Effekter!C2')),
    },
    {
      name: 'Another indicator than the expected effect’s is a warning',
      kind: 'reading',
      tables: schema({ F2: 'Antal placerade' }),
      outcome: broken(warn('Utvarderingsschema!F2')),
    },
    {
      name: 'An expected effect without indicator has none to differ from',
      kind: 'reading',
      tables: edit(schema({ F2: 'Antal placerade' }), { 'Effekter!H2': '' }),
      outcome: PASSED,
    },
    {
      name: 'One party’s indicator that agrees is enough',
      kind: 'reading',
      tables: expecting('Färre placeringar', 'Kommun', 'Andel i placering'),
      outcome: PASSED,
    },
    {
      name: 'A municipal effect that no row leads to is a warning',
      kind: 'reading',
      tables: expecting('Färre vårddygn', 'Kommun'),
      outcome: broken(warn('Effekter!C4')),
    },
    {
      name: 'A municipal effect without a name cannot be led to',
      kind: 'reading',
      tables: expecting('', 'Kommun'),
      outcome: broken(warn('Effekter!C4')),
    },
    {
      name: 'The region’s effects need no way',
      kind: 'reading',
      tables: expecting('Färre vårddygn', 'Region'),
      outcome: PASSED,
    },
    {
      name: 'A judgement of an effect that nobody has named is a warning',
      kind: 'reading',
      tables: judging('Färre vårddygn'),
      outcome: broken(warn('EffektUtfall!F2')),
    },
    {
      name: 'A judgement of an expected effect meets it',
      kind: 'reading',
      tables: judging('färre placeringar '),
      outcome: PASSED,
    },
    {
      name: 'A judgement of the whole party names no effect',
      kind: 'reading',
      tables: judging(''),
      outcome: PASSED,
    },
    {
      name: 'Without the table of effects the schema is judged alone',
      kind: 'reading',
      tables: without(schema({ G2: 'Färre placerade' }), 'Effekter'),
      outcome: PASSED,
    },
    {
      name: 'A decision alone asks for no schema here',
      kind: 'notApplicable',
      tables: edit(emptied(soundTables, 'Utvarderingsschema'), { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column of indicators nobody knows',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Utvarderingsschema', 'Indikator'),
      outcome: unchecked('kolumnen Indikator saknas i tabellen Utvarderingsschema'),
    },
    {
      name: 'An error value may hide a link',
      kind: 'couldNotCheck',
      tables: schema({ E2: '#N/A' }),
      outcome: unchecked('Utvarderingsschema!E2 går inte att läsa'),
    },
    {
      name: 'An expected effect that cannot be read may be the one that is meant',
      kind: 'couldNotCheck',
      tables: edit(schema({ G2: 'Färre placerade' }), { 'Effekter!E2': 'mycket' }),
      outcome: unchecked('en rad är utelämnad, se Effekter!E2'),
    },
    {
      name: 'Expected effects without a column of names cannot be met',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Effekter', 'Effekt'),
      outcome: unchecked('kolumnen Effekt saknas i tabellen Effekter'),
    },
    {
      name: 'Without the table of the schema nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Utvarderingsschema'),
      outcome: unchecked('tabellen Utvarderingsschema saknas'),
    },
  ],
};

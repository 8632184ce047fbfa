import type { CellValue } from '../../../../src/workbook/snapshot';
import { edit, emptied, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCase, RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const schema = (cells: Readonly<Record<string, CellValue>>) =>
  edit(
    soundTables,
    Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`Utvarderingsschema!${cell}`, value])),
  );

function headerOf(cell: string): string {
  const [headers = []] = soundTables['Utvarderingsschema'] ?? [];
  return String(headers[cell.charCodeAt(0) - 'A'.charCodeAt(0)]);
}

const emptyLink = (column: string, cell: string): RuleCase => ({
  name: `An empty ${column} breaks the chain`,
  kind: 'pastLimit',
  tables: schema({ [cell]: '' }),
  outcome: broken(stop(`Utvarderingsschema!${cell}`)),
  says: [`är bruten: ${headerOf(cell)} är tom i cell ${cell}`],
});

export const or31: RuleCases = {
  rule: 'OR-31',
  cases: [
    {
      name: 'A schema whose every row goes from goal to economic effect is whole',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'One row with a sign in each link is a whole schema',
      kind: 'atLimit',
      tables: {
        ...soundTables,
        Utvarderingsschema: [
          [
            'Satsning',
            'Mål',
            'Aktivitet',
            'Mått för genomförande',
            'Effektmått',
            'Indikator',
            'Ekonomisk effekt',
          ],
          ['S1', '1', '2', '3', '4', '5', '6'],
        ],
      },
      outcome: PASSED,
    },
    {
      name: 'The target, the outcome and the day of the follow-up are no links',
      kind: 'atLimit',
      tables: schema({ H2: '', I2: '', J2: '' }),
      outcome: PASSED,
    },
    emptyLink('goal', 'B2'),
    emptyLink('activity', 'C2'),
    emptyLink('measure of doing', 'D2'),
    emptyLink('measure of effect', 'E2'),
    emptyLink('indicator', 'F2'),
    emptyLink('economic effect', 'G3'),
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
      says: [
        'S1 har inget utvärderingsschema: tabellen Utvarderingsschema har ingen rad för satsningen. Lägg till en rad för varje aktivitet, från mål till ekonomisk effekt.',
      ],
    },
    {
      name: 'A schema of another investment is no schema of this',
      kind: 'pastLimit',
      tables: schema({ A2: 'S2', A3: 'S2' }),
      outcome: broken(stop('Satsningar!A2')),
    },
    {
      name: 'Where the links lead is not asked here',
      kind: 'reading',
      tables: without(schema({ G2: 'Färre placerade', F2: 'Antal placerade' }), 'Effekter'),
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
      name: 'Without the table of the schema nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Utvarderingsschema'),
      outcome: unchecked('tabellen Utvarderingsschema saknas'),
    },
  ],
};

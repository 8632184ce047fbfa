import { append, edit, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';

const unnamed = edit(soundTables, { 'Bemanning!G2': '' });
const second = (name: string) =>
  append(unnamed, 'Bemanning', ['S1', 'SOC', 'Projektledare', 0.1, '2020-01-01', '', name]);

export const or25: RuleCases = {
  rule: 'OR-25',
  cases: [
    {
      name: 'A leader with a name is named',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'One named leader of two is enough',
      kind: 'atLimit',
      tables: second('Enhetschefen'),
      outcome: PASSED,
    },
    {
      name: 'Two leaders without a name are told at the first',
      kind: 'pastLimit',
      tables: second(''),
      outcome: broken(info('Bemanning!G2')),
      says: ['Projektledaren i S1 har inget namn i tabellen Bemanning. Skriv vem som är utsedd.'],
    },
    {
      name: 'A leader without a name is told',
      kind: 'pastLimit',
      tables: unnamed,
      outcome: broken(info('Bemanning!G2')),
    },
    {
      name: 'Coworkers alone are no leader, whatever their names',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Bemanning!C2': 'Projektmedarbetare' }),
      outcome: broken(info('Satsningar!A2')),
      says: [
        'S1 har ingen projektledare i tabellen Bemanning. Lägg till en rad med rollen Projektledare och namnet på den som är utsedd.',
      ],
    },
    {
      name: 'A decision alone asks for no name yet',
      kind: 'notApplicable',
      tables: edit(unnamed, { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column of names nobody knows',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Bemanning', 'Namn'),
      outcome: unchecked('kolumnen Namn saknas i tabellen Bemanning'),
    },
    {
      name: 'An error value may hide a name',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Bemanning!G2': '#REF!' }),
      outcome: unchecked('projektledarens namn går inte att läsa'),
    },
    {
      name: 'An error value on the second leader’s row may hide a name too',
      kind: 'couldNotCheck',
      tables: second('#REF!'),
      outcome: unchecked('projektledarens namn går inte att läsa'),
    },
    {
      name: 'Without the table of staff nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Bemanning'),
      outcome: unchecked('tabellen Bemanning saknas'),
    },
  ],
};

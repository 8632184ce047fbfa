import { edit, soundTables } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

const withGroup = (group: string) => edit(soundTables, { 'Satsningar!J2': group });

export const or04: RuleCases = {
  rule: 'OR-04',
  cases: [
    { name: 'A target group is named', kind: 'passes', tables: soundTables, outcome: PASSED },
    { name: 'A single word is a name', kind: 'atLimit', tables: withGroup('Unga'), outcome: PASSED },
    {
      name: 'An empty cell names nobody',
      kind: 'pastLimit',
      tables: withGroup(''),
      outcome: broken(warn('Satsningar!J2')),
    },
    {
      name: 'Blanks alone name nobody',
      kind: 'pastLimit',
      tables: withGroup(' \u00A0 '),
      outcome: broken(warn('Satsningar!J2')),
    },
    {
      name: 'An application must name it',
      kind: 'reading',
      tables: edit(withGroup(''), { 'Satsningar!C2': 'Ansökan' }),
      outcome: broken(warn('Satsningar!J2')),
    },
    {
      name: 'An idea need not name it yet',
      kind: 'notApplicable',
      tables: edit(withGroup(''), { 'Satsningar!C2': 'Idé' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column nobody knows',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!J1': 'Anteckning' }),
      outcome: unchecked('kolumnen Målgrupp saknas i tabellen Satsningar'),
    },
    {
      name: 'An error value leaves the question open',
      kind: 'couldNotCheck',
      tables: withGroup('#REF!'),
      outcome: unchecked('målgruppen går inte att läsa'),
    },
  ],
};

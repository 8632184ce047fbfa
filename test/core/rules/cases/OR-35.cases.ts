import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

const done = (value: CellValue) => edit(soundTables, { 'Ansokan!C9': value });

export const or35: RuleCases = {
  rule: 'OR-35',
  cases: [
    {
      name: 'An application with a plan for scaling up is whole',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'One row of two that is done is enough',
      kind: 'atLimit',
      tables: append(done('Nej'), 'Ansokan', ['S1', 'Plan för implementering och uppskalning', 'Ja', '']),
      outcome: PASSED,
    },
    {
      name: 'A plan that is not done is told',
      kind: 'pastLimit',
      tables: done('Nej'),
      outcome: broken(warn('Ansokan!C9')),
      says: [
        'Delen ”Plan för implementering och uppskalning” i ansökan för S1 är inte klar. Beskriv hur satsningen ska implementeras och vilka målgrupper som kan komma härnäst.',
      ],
    },
    {
      name: 'An empty cell is not done',
      kind: 'pastLimit',
      tables: done(''),
      outcome: broken(warn('Ansokan!C9')),
    },
    {
      name: 'A plan that has no row is told where the investment stands',
      kind: 'pastLimit',
      tables: { ...soundTables, Ansokan: (soundTables['Ansokan'] ?? []).slice(0, 8) },
      outcome: broken(warn('Satsningar!A2')),
      says: [
        'Ansökan för S1 saknar delen ”Plan för implementering och uppskalning” i tabellen Ansokan. Lägg till den och beskriv hur satsningen ska implementeras.',
      ],
    },
    {
      name: 'What is closed is asked too',
      kind: 'reading',
      tables: edit(done('Nej'), { 'Satsningar!C2': 'Avslutad' }),
      outcome: broken(warn('Ansokan!C9')),
    },
    {
      name: 'An application is asked by the rule on all its parts',
      kind: 'notApplicable',
      tables: edit(done('Nej'), { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'What is granted and has not begun is not asked',
      kind: 'notApplicable',
      tables: edit(done('Nej'), { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'An answer that cannot be read may be yes',
      kind: 'couldNotCheck',
      tables: done('Kanske'),
      outcome: unchecked('en rad är utelämnad, se Ansokan!C9'),
    },
    {
      name: 'Without the table of the application nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Ansokan'),
      outcome: unchecked('tabellen Ansokan saknas'),
    },
  ],
};

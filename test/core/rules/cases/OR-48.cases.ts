import { edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const firstRound = (amount: number) => edit(soundTables, { 'Aterforingsplan!C2': amount });

export const or48: RuleCases = {
  rule: 'OR-48',
  cases: [
    { name: 'A plan of exactly the grant is right', kind: 'passes', tables: soundTables, outcome: PASSED },
    { name: 'A plan of one krona more passes', kind: 'atLimit', tables: firstRound(210001), outcome: PASSED },
    {
      name: 'A plan of one krona and one öre more does not',
      kind: 'pastLimit',
      tables: firstRound(210001.01),
      outcome: broken(stop('Aterforingsplan!A2', '1050001.01', '1050000.00')),
    },
    { name: 'A plan of one krona less passes', kind: 'atLimit', tables: firstRound(209999), outcome: PASSED },
    {
      name: 'A plan of one krona and one öre less does not',
      kind: 'pastLimit',
      tables: firstRound(209998.99),
      outcome: broken(stop('Aterforingsplan!A2', '1049998.99', '1050000.00')),
    },
    {
      name: 'An investment without plan is not asked',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Aterforingsplan'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of plans nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Aterforingsplan'),
      outcome: unchecked('tabellen Aterforingsplan saknas'),
    },
    {
      name: 'Without a granted sum there is nothing to compare with',
      kind: 'couldNotCheck',
      tables: edit(emptied(soundTables, 'Budget'), { 'Satsningar!G2': '' }),
      outcome: unchecked('beviljat belopp saknas eller går inte att läsa'),
    },
    {
      name: 'A plan with a row that cannot be read is not said to be wrong',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Aterforingsplan!D3': '#DIVISION/0!' }),
      outcome: unchecked('en rad är utelämnad, se Aterforingsplan!D3'),
    },
  ],
};

import { edit, emptied, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCase } from '../ruleCase';
import { unchecked } from '../ruleCase';

/**
 * A rule that reads the ledger, of a portfolio where nobody knows whose the RENs are.
 *
 * @param asked how many times the rule is asked where *Parter* is there: of the one investment, and of what is nobody's
 */
export function ownersUnknown(asked: 1 | 2): readonly RuleCase[] {
  const eachTime = (reason: string) => unchecked(...Array<string>(asked).fill(reason));
  return [
    {
      name: 'Without Parter nobody knows whose the costs are',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Parter'),
      outcome: unchecked('tabellen Parter saknas'),
    },
    {
      name: 'Without the column REN nobody knows whose the costs are',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Parter', 'REN'),
      outcome: eachTime('kolumnen REN saknas i tabellen Parter'),
    },
    {
      name: 'Without a row in Parter nobody knows whose the costs are',
      kind: 'couldNotCheck',
      tables: emptied(soundTables, 'Parter'),
      outcome: eachTime('satsningen har ingen rad i tabellen Parter'),
    },
    {
      name: 'A REN that cannot be read leaves its costs unknown',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!G2': '#REF!' }),
      outcome: eachTime('en rad är utelämnad, se Parter!G2'),
    },
  ];
}

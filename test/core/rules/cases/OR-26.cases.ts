import { append, edit, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const headless = edit(soundTables, { 'Parter!J3': '' });
const withParty = (type: string, assignment: string, head = '') =>
  append(soundTables, 'Parter', ['S1', 'NY', type, '', 0.6, assignment, '7101', '', '', head, '']);

export const or26: RuleCases = {
  rule: 'OR-26',
  cases: [
    {
      name: 'Two boards with a head each have their owners',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'An association that carries out needs no head of ours',
      kind: 'atLimit',
      tables: withParty('Civilsamhälle', 'Genomför'),
      outcome: PASSED,
    },
    {
      name: 'A board that carries out without a head lacks its owner',
      kind: 'pastLimit',
      tables: headless,
      outcome: broken(stop('Parter!J3')),
    },
    {
      name: 'A company that carries out without a head lacks its owner',
      kind: 'pastLimit',
      tables: withParty('Kommunalt bolag', 'Genomför'),
      outcome: broken(stop('Parter!J4')),
    },
    {
      name: 'A board that only repays needs no owner',
      kind: 'reading',
      tables: withParty('Nämnd', 'Återför'),
      outcome: PASSED,
    },
    {
      name: 'Another row of the same board may name its head',
      kind: 'reading',
      tables: append(headless, 'Parter', [
        'S1',
        'SOC',
        'Nämnd',
        'Socialtjänst',
        '',
        'Återför',
        '6000',
        '',
        '',
        'Socialchefen',
        '',
      ]),
      outcome: PASSED,
    },
    {
      name: 'A granted investment must have its owners',
      kind: 'reading',
      tables: edit(headless, { 'Satsningar!C2': 'Beviljad' }),
      outcome: broken(stop('Parter!J3')),
    },
    {
      name: 'An application need not have them yet',
      kind: 'notApplicable',
      tables: edit(headless, { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Associations alone have no owner to ask for',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Parter!C2': 'Civilsamhälle', 'Parter!C3': 'Civilsamhälle' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column of heads nobody knows',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Parter', 'Chef'),
      outcome: unchecked('kolumnen Chef saknas i tabellen Parter'),
    },
    {
      name: 'An error value may hide a head',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!J2': '#NAME?' }),
      outcome: unchecked('chefen för VAN går inte att läsa'),
    },
    {
      name: 'A party of no type may be a board or not',
      kind: 'couldNotCheck',
      tables: edit(headless, { 'Parter!C3': '' }),
      outcome: unchecked('typen för SOC saknas eller går inte att läsa'),
    },
    {
      name: 'Without the table of parties nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Parter'),
      outcome: unchecked('tabellen Parter saknas'),
    },
  ],
};

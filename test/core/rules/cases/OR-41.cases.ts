import { append, edit, given, notGiven, soundTables, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

export const or41: RuleCases = {
  rule: 'OR-41',
  cases: [
    {
      name: 'Parties with RENs of their own leave the fund alone',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A REN that only begins as the fund’s is another',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Parter!G3': '99540' }),
      outcome: PASSED,
    },
    {
      name: 'A party on the fund’s REN is a breach, also where the cell is a number',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!G3': 9954 }),
      outcome: broken(stop('Parter!G3', '9954')),
    },
    {
      name: 'A party that repays from the fund’s REN is a breach',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!I3': ' 9954\u00A0' }),
      outcome: broken(stop('Parter!I3', '9954')),
    },
    {
      name: 'Without a REN to repay from the party’s own is marked once',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!G3': '9954', 'Parter!I3': '' }),
      outcome: broken(stop('Parter!G3', '9954')),
    },
    {
      name: 'A party on the fund’s REN that repays from it too is marked in both cells',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!G3': '9954', 'Parter!I3': '9954' }),
      outcome: broken(stop('Parter!G3', '9954'), stop('Parter!I3', '9954')),
    },
    {
      name: 'A party on the fund’s REN in a further row is a breach there',
      kind: 'pastLimit',
      tables: append(soundTables, 'Parter', [
        'S1',
        'SOC',
        'Nämnd',
        'Socialtjänst',
        '',
        'Utvärderar',
        '9954',
        '161',
        '6000',
      ]),
      outcome: broken(stop('Parter!G4', '9954')),
    },
    {
      name: 'The municipality names the fund’s REN',
      kind: 'reading',
      tables: edit(soundTables, { 'Parametrar!B3': 5101 }),
      parameter: 'fond.ren',
      outcome: broken(stop('Parter!G2', '5101')),
    },
    {
      name: 'A REN that is the fund’s from today is the fund’s',
      kind: 'dayOf',
      tables: given(soundTables, 'fond.ren', '6101', '2021-03-01'),
      parameter: 'fond.ren',
      outcome: broken(stop('Parter!G3', '6101')),
    },
    {
      name: 'A REN that is the fund’s from tomorrow is not yet',
      kind: 'dayBefore',
      tables: given(soundTables, 'fond.ren', '6101', '2021-03-02'),
      outcome: PASSED,
    },
    {
      name: 'An investment under other rules is not asked',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Satsningar!I2': 'göteborg', 'Parter!G3': '9954' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the fund’s REN there is nothing to compare',
      kind: 'couldNotCheck',
      tables: notGiven(soundTables, 'fond.ren'),
      outcome: unchecked('parametern fond.ren saknas'),
    },
    {
      name: 'Without the column REN nobody knows which RENs the parties have',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Parter', 'REN'),
      outcome: unchecked('kolumnen REN saknas i tabellen Parter'),
    },
  ],
};

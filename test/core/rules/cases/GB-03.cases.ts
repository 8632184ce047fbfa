import { edit, emptied, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';
import { goteborgTables } from './goteborgTables';

const noGroup = edit(goteborgTables, { 'Placeringar!B4': '' });

export const gb03: RuleCases = {
  rule: 'GB-03',
  cases: [
    {
      name: 'Persons of one of the groups, or of several, are of the groups',
      kind: 'passes',
      tables: goteborgTables,
      outcome: PASSED,
    },
    {
      name: 'Nobody without a group is nobody outside',
      kind: 'atLimit',
      tables: edit(noGroup, { 'Placeringar!D4': 0 }),
      outcome: PASSED,
    },
    {
      name: 'One person without a group is told',
      kind: 'pastLimit',
      tables: edit(noGroup, { 'Placeringar!D4': 1 }),
      outcome: broken(info('Placeringar!B4', '1', '0')),
      says: ['1 person (anställning) genom upphandlingen U3 står utan målgrupp.'],
    },
    {
      name: 'A group that the plan does not name leaves its row out',
      kind: 'couldNotCheck',
      tables: edit(goteborgTables, { 'Placeringar!B4': 'Äldre' }),
      outcome: unchecked('en rad är utelämnad, se Placeringar!B4'),
    },
    {
      name: 'A part of a person leaves its row out',
      kind: 'couldNotCheck',
      tables: edit(goteborgTables, { 'Placeringar!D4': 0.5 }),
      outcome: unchecked('en rad är utelämnad, se Placeringar!D4'),
    },
    {
      name: 'A procurement that nobody knows leaves its row out',
      kind: 'couldNotCheck',
      tables: edit(goteborgTables, { 'Placeringar!A4': 'U9' }),
      outcome: unchecked('en rad är utelämnad, se Placeringar!A4'),
    },
    {
      name: 'Without placements nobody has a group',
      kind: 'notApplicable',
      tables: emptied(goteborgTables, 'Placeringar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(goteborgTables, 'Placeringar'),
      outcome: unchecked('tabellen Placeringar saknas'),
    },
  ],
};

import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, emptied, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

const counted = (count: CellValue) => edit(soundTables, { 'Typfall!C2': count });
const more = (name: string, count: CellValue) => ['S1', name, count, 'Försörjningsstöd, månad', 1, 0];

export const da02: RuleCases = {
  rule: 'DA-02',
  cases: [
    { name: 'A group of six is large enough', kind: 'passes', tables: soundTables, outcome: PASSED },
    { name: 'A group of five is just large enough', kind: 'atLimit', tables: counted(5), outcome: PASSED },
    {
      name: 'A group of four is too small, and its number is not repeated',
      kind: 'pastLimit',
      tables: counted(4),
      outcome: broken(warn('Typfall!C2', undefined, '5')),
    },
    {
      name: 'A group of several rows is as many as the most of them, whatever the letters’ case',
      kind: 'atLimit',
      tables: append(counted(4), 'Typfall', more('ELEV med placering ', 5)),
      outcome: PASSED,
    },
    {
      name: 'A small group of several rows is told once, at its first',
      kind: 'pastLimit',
      tables: append(counted(3), 'Typfall', more('Elev med placering', 4)),
      outcome: broken(warn('Typfall!C2', undefined, '5')),
    },
    {
      name: 'Each small group is told',
      kind: 'pastLimit',
      tables: append(counted(3), 'Typfall', more('Förälder', 4), more('Syskon', 5)),
      outcome: broken(warn('Typfall!C2', undefined, '5'), warn('Typfall!C3', undefined, '5')),
    },
    {
      name: 'The municipality may keep groups of fewer than ten to itself',
      kind: 'reading',
      tables: given(soundTables, 'typfall.minAntal', 10),
      parameter: 'typfall.minAntal',
      outcome: broken(warn('Typfall!C2', undefined, '10')),
    },
    {
      name: 'Ten from the day of the decision is asked for',
      kind: 'dayOf',
      tables: given(soundTables, 'typfall.minAntal', 10, '2019-11-05'),
      parameter: 'typfall.minAntal',
      outcome: broken(warn('Typfall!C2', undefined, '10')),
    },
    {
      name: 'Ten from the day after is not',
      kind: 'dayBefore',
      tables: given(soundTables, 'typfall.minAntal', 10, '2019-11-06'),
      outcome: PASSED,
    },
    {
      name: 'Another rule set keeps small groups to itself too',
      kind: 'pastLimit',
      tables: edit(counted(4), { 'Satsningar!I2': 'RAR', 'Satsningar!C2': 'Idé' }),
      outcome: broken(warn('Typfall!C2', undefined, '5')),
    },
    {
      name: 'Without groups there is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Typfall'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Typfall'),
      outcome: unchecked('tabellen Typfall saknas'),
    },
    {
      name: 'A count that cannot be read may be the largest',
      kind: 'couldNotCheck',
      tables: append(counted(4), 'Typfall', more('Elev med placering', 'många')),
      outcome: unchecked('en rad är utelämnad, se Typfall!C3'),
    },
  ],
};

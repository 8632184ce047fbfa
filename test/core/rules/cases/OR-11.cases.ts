import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const untried = emptied(soundTables, 'Ideprovning');
const one = ['S1', 'Behov', 'Nej', ''];

export const or11: RuleCases = {
  rule: 'OR-11',
  cases: [
    { name: 'Five criteria are a tried idea', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'A single criterion is a tried idea, whatever it says',
      kind: 'atLimit',
      tables: append(untried, 'Ideprovning', one),
      outcome: PASSED,
    },
    {
      name: 'No criterion is no tried idea',
      kind: 'pastLimit',
      tables: untried,
      outcome: broken(stop('Satsningar!A2', '0', '1')),
      grounds: ['Satsning: S1', 'Ideprovning har 0 rader för satsningen; det behövs minst 1'],
    },
    {
      name: 'Another investment’s criteria do not count',
      kind: 'reading',
      tables: append(append(untried, 'Ideprovning', ['S2', 'Behov', 'Ja', 'Väl känt']), 'Satsningar', [
        'S2',
        'Andra',
        'Idé',
        '2022-01-01',
        '2022-12-31',
        1000,
        '',
        '',
        '',
        'Alla',
        '',
      ]),
      outcome: broken(stop('Satsningar!A2', '0', '1')),
    },
    {
      name: 'An idea is yet to be tried',
      kind: 'notApplicable',
      tables: edit(untried, { 'Satsningar!C2': 'Idé' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A row that cannot be read may be the trial',
      kind: 'couldNotCheck',
      tables: append(untried, 'Ideprovning', ['S1', 'Behov', 'kanske', '']),
      outcome: unchecked('en rad är utelämnad, se Ideprovning!C2'),
    },
    {
      name: 'Without the table of ideas nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Ideprovning'),
      outcome: unchecked('tabellen Ideprovning saknas'),
    },
  ],
};

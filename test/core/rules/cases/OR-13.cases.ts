import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** Beredningsgrupp idé, Nämndinformation and Ansökan påbörjad, in Beslutsgang D4–D6. */
const steps = (group: string, boards: string, begun: string) =>
  edit(soundTables, { 'Beslutsgang!D4': group, 'Beslutsgang!D5': boards, 'Beslutsgang!D6': begun });
const alsoTold = (tables: typeof soundTables, part: string, on: string) =>
  append(tables, 'Beslutsgang', ['S1', 'Nämndinformation', part, on]);

export const or13: RuleCases = {
  rule: 'OR-13',
  cases: [
    { name: 'The three steps follow one another', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'All three on one day are in order',
      kind: 'atLimit',
      tables: steps('2019-03-15', '2019-03-15', '2019-03-15'),
      outcome: PASSED,
    },
    {
      name: 'Boards told the day before the group are told too early',
      kind: 'pastLimit',
      tables: steps('2019-03-15', '2019-03-14', '2019-04-01'),
      outcome: broken(stop('Beslutsgang!D5', '2019-03-14', '2019-03-15')),
      says: [
        'Steget Nämndinformation i S1 har datumet 2019-03-14, som är före steget Beredningsgrupp idé 2019-03-15. Tidigast tillåtet är 2019-03-15.',
      ],
    },
    {
      name: 'An application begun the day before the boards are told is begun too early',
      kind: 'pastLimit',
      tables: steps('2019-02-20', '2019-03-15', '2019-03-14'),
      outcome: broken(stop('Beslutsgang!D6', '2019-03-14', '2019-03-15')),
    },
    {
      name: 'The leap day comes before the 1 March',
      kind: 'atLimit',
      tables: steps('2020-02-28', '2020-02-29', '2020-03-01'),
      outcome: PASSED,
    },
    {
      name: 'The 1 March comes after the leap day',
      kind: 'pastLimit',
      tables: steps('2020-03-01', '2020-02-29', '2020-03-01'),
      outcome: broken(stop('Beslutsgang!D5', '2020-02-29', '2020-03-01')),
    },
    {
      name: 'New Year’s Eve comes before New Year’s Day',
      kind: 'pastLimit',
      tables: steps('2018-12-30', '2019-01-01', '2018-12-31'),
      outcome: broken(stop('Beslutsgang!D6', '2018-12-31', '2019-01-01')),
    },
    {
      name: 'Each step that comes too early is told',
      kind: 'reading',
      tables: steps('2019-03-03', '2019-03-02', '2019-03-01'),
      outcome: broken(
        stop('Beslutsgang!D5', '2019-03-02', '2019-03-03'),
        stop('Beslutsgang!D6', '2019-03-01', '2019-03-02'),
      ),
    },
    {
      name: 'An application that begins the day the last board is told is in order',
      kind: 'atLimit',
      tables: alsoTold(soundTables, 'SOC', '2019-04-01'),
      outcome: PASSED,
    },
    {
      name: 'An application that begins before the last board is told is begun too early',
      kind: 'pastLimit',
      tables: alsoTold(soundTables, 'SOC', '2019-04-02'),
      outcome: broken(stop('Beslutsgang!D6', '2019-04-01', '2019-04-02')),
      says: [
        'Steget Ansökan påbörjad i S1 har datumet 2019-04-01, som är före steget Nämndinformation (SOC) 2019-04-02. Tidigast tillåtet är 2019-04-02.',
      ],
    },
    {
      name: 'Only the board that was told too early is marked',
      kind: 'reading',
      tables: alsoTold(soundTables, 'SOC', '2019-02-19'),
      outcome: broken(stop('Beslutsgang!D14', '2019-02-19', '2019-02-20')),
      says: [
        'Steget Nämndinformation (SOC) i S1 har datumet 2019-02-19, som är före steget Beredningsgrupp idé 2019-02-20. Tidigast tillåtet är 2019-02-20.',
      ],
    },
    {
      name: 'A board told too early does not hide one told too late',
      kind: 'reading',
      tables: alsoTold(alsoTold(soundTables, 'SOC', '2019-02-19'), 'VAN', '2019-05-01'),
      outcome: broken(
        stop('Beslutsgang!D14', '2019-02-19', '2019-02-20'),
        stop('Beslutsgang!D6', '2019-04-01', '2019-05-01'),
      ),
    },
    {
      name: 'An application that waits for a decision is not asked yet',
      kind: 'notApplicable',
      tables: edit(steps('2019-03-15', '2019-03-14', '2019-04-01'), { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Boards that were never told leave the question open',
      kind: 'couldNotCheck',
      tables: steps('2019-02-20', '', '2019-04-01'),
      outcome: unchecked('steget Nämndinformation saknas i tabellen Beslutsgang'),
    },
    {
      name: 'The steps around a missing one are compared',
      kind: 'couldNotCheck',
      tables: steps('2019-04-02', '', '2019-04-01'),
      outcome: {
        answer: 'checked',
        breaches: [stop('Beslutsgang!D6', '2019-04-01', '2019-04-02')],
        reasons: ['steget Nämndinformation saknas i tabellen Beslutsgang'],
      },
    },
    {
      name: 'Each missing step is named',
      kind: 'couldNotCheck',
      tables: steps('', '2019-03-15', ''),
      outcome: unchecked(
        'steget Beredningsgrupp idé saknas i tabellen Beslutsgang',
        'steget Ansökan påbörjad saknas i tabellen Beslutsgang',
      ),
    },
    {
      name: 'A breach stands also where another day cannot be read',
      kind: 'couldNotCheck',
      tables: steps('2019-04-02', 'i mars', '2019-04-01'),
      outcome: {
        answer: 'checked',
        breaches: [stop('Beslutsgang!D6', '2019-04-01', '2019-04-02')],
        reasons: [
          'steget Nämndinformation saknas i tabellen Beslutsgang',
          'en rad är utelämnad, se Beslutsgang!D5',
        ],
      },
    },
    {
      name: 'Without the table of steps nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Beslutsgang'),
      outcome: unchecked('tabellen Beslutsgang saknas'),
    },
  ],
};

import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** Days of the six steps, in Beslutsgang D7–D12; the others stay as they are. */
interface Days {
  readonly group?: CellValue;
  readonly boards?: CellValue;
  readonly signed?: CellValue;
  readonly director?: CellValue;
  readonly steering?: CellValue;
  readonly decided?: CellValue;
}

const CELLS: Readonly<Record<keyof Days, string>> = {
  group: 'Beslutsgang!D7',
  boards: 'Beslutsgang!D8',
  signed: 'Beslutsgang!D9',
  director: 'Beslutsgang!D10',
  steering: 'Beslutsgang!D11',
  decided: 'Beslutsgang!D12',
};

function steps(days: Days): typeof soundTables {
  const cells = Object.entries(days).map(([step, day]) => [CELLS[step as keyof Days], day as CellValue]);
  return edit(soundTables, Object.fromEntries(cells) as Record<string, CellValue>);
}

const boardOn = (tables: typeof soundTables, part: string, on: string) =>
  append(tables, 'Beslutsgang', ['S1', 'Nämndyttrande', part, on]);
const sameDay = (day: string) =>
  steps({ group: day, boards: day, signed: day, director: day, steering: day, decided: day });

export const or19: RuleCases = {
  rule: 'OR-19',
  cases: [
    { name: 'The six steps follow one another', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'All six on one day are in order',
      kind: 'atLimit',
      tables: sameDay('2019-11-05'),
      outcome: PASSED,
    },
    {
      name: 'Boards that are heard the day before the group are heard too early',
      kind: 'pastLimit',
      tables: steps({ boards: '2019-08-19' }),
      outcome: broken(stop('Beslutsgang!D8', '2019-08-19', '2019-08-20')),
      says: [
        'Steget Nämndyttrande i S1 har datumet 2019-08-19, som är före steget Beredningsgrupp 2019-08-20. Tidigast tillåtet är 2019-08-20.',
      ],
    },
    {
      name: 'Signatures the day before the boards are heard are too early',
      kind: 'pastLimit',
      tables: steps({ signed: '2019-09-09' }),
      outcome: broken(stop('Beslutsgang!D9', '2019-09-09', '2019-09-10')),
    },
    {
      name: 'The director’s preparation the day before the signatures is too early',
      kind: 'pastLimit',
      tables: steps({ director: '2019-09-19' }),
      outcome: broken(stop('Beslutsgang!D10', '2019-09-19', '2019-09-20')),
    },
    {
      name: 'The steering group the day before the director’s preparation is too early',
      kind: 'pastLimit',
      tables: steps({ steering: '2019-10-04' }),
      outcome: broken(stop('Beslutsgang!D11', '2019-10-04', '2019-10-05')),
    },
    {
      name: 'A decision the day before the steering group is too early',
      kind: 'pastLimit',
      tables: steps({ decided: '2019-10-19' }),
      outcome: broken(stop('Beslutsgang!D12', '2019-10-19', '2019-10-20')),
    },
    {
      name: 'Excel’s own day numbers are compared as days',
      kind: 'pastLimit',
      // 43758 is 2019-10-20 and 43757 the day before.
      tables: steps({ steering: 43758, decided: 43757 }),
      outcome: broken(stop('Beslutsgang!D12', '2019-10-19', '2019-10-20')),
    },
    {
      name: 'The leap day lies between the 28 February and the 1 March',
      kind: 'atLimit',
      tables: steps({
        director: '2020-02-28',
        steering: '2020-02-29',
        decided: '2020-03-01',
      }),
      outcome: PASSED,
    },
    {
      name: 'A steering group on the 1 March is after a decision on the leap day',
      kind: 'pastLimit',
      tables: steps({ director: '2020-02-28', steering: '2020-03-01', decided: '2020-02-29' }),
      outcome: broken(stop('Beslutsgang!D12', '2020-02-29', '2020-03-01')),
    },
    {
      name: 'New Year’s Eve and New Year’s Day are in order',
      kind: 'atLimit',
      tables: steps({ steering: '2019-12-31', decided: '2020-01-01' }),
      outcome: PASSED,
    },
    {
      name: 'A decision on New Year’s Eve is before a steering group on New Year’s Day',
      kind: 'pastLimit',
      tables: steps({ steering: '2020-01-01', decided: '2019-12-31' }),
      outcome: broken(stop('Beslutsgang!D12', '2019-12-31', '2020-01-01')),
    },
    {
      name: 'Signatures on the day that the last board is heard are in order',
      kind: 'atLimit',
      tables: boardOn(soundTables, 'SOC', '2019-09-20'),
      outcome: PASSED,
    },
    {
      name: 'Signatures before the last board is heard are too early',
      kind: 'pastLimit',
      tables: boardOn(soundTables, 'SOC', '2019-09-21'),
      outcome: broken(stop('Beslutsgang!D9', '2019-09-20', '2019-09-21')),
      says: [
        'Steget Underskrifter i S1 har datumet 2019-09-20, som är före steget Nämndyttrande (SOC) 2019-09-21. Tidigast tillåtet är 2019-09-21.',
      ],
    },
    {
      name: 'Only the board that is heard too early is marked',
      kind: 'reading',
      tables: boardOn(boardOn(soundTables, 'SOC', '2019-08-19'), 'VAN', '2019-08-20'),
      outcome: broken(stop('Beslutsgang!D14', '2019-08-19', '2019-08-20')),
      says: [
        'Steget Nämndyttrande (SOC) i S1 har datumet 2019-08-19, som är före steget Beredningsgrupp 2019-08-20. Tidigast tillåtet är 2019-08-20.',
      ],
    },
    {
      name: 'A step is compared with the one before it, so one early step is told once',
      kind: 'reading',
      tables: steps({ signed: '2019-01-01' }),
      outcome: broken(stop('Beslutsgang!D9', '2019-01-01', '2019-09-10')),
    },
    {
      name: 'Without the board’s step the day of decision counts',
      kind: 'reading',
      tables: edit(steps({ decided: '' }), { 'Satsningar!H2': '2019-10-19' }),
      outcome: broken(stop('Satsningar!H2', '2019-10-19', '2019-10-20')),
    },
    {
      name: 'A day of decision on the steering group’s day is in order',
      kind: 'atLimit',
      tables: edit(steps({ decided: '' }), { 'Satsningar!H2': '2019-10-20' }),
      outcome: PASSED,
    },
    {
      name: 'Where the board’s step is there the day of decision does not count',
      kind: 'reading',
      tables: edit(soundTables, { 'Satsningar!H2': '2019-10-19' }),
      outcome: PASSED,
    },
    {
      name: 'An application that waits for a decision is not asked yet',
      kind: 'notApplicable',
      tables: edit(steps({ signed: '2019-01-01' }), { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A missing step in the middle leaves the question open',
      kind: 'couldNotCheck',
      tables: steps({ director: '' }),
      outcome: unchecked('steget Kommundirektörens beredning saknas i tabellen Beslutsgang'),
    },
    {
      name: 'The steps around two missing ones are compared',
      kind: 'couldNotCheck',
      tables: steps({ signed: '', director: '', steering: '2019-09-09' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Beslutsgang!D11', '2019-09-09', '2019-09-10')],
        reasons: [
          'steget Underskrifter saknas i tabellen Beslutsgang',
          'steget Kommundirektörens beredning saknas i tabellen Beslutsgang',
        ],
      },
    },
    {
      name: 'Without any day of decision the last step is missing',
      kind: 'couldNotCheck',
      tables: edit(steps({ decided: '' }), { 'Satsningar!H2': '' }),
      outcome: unchecked('steget Kommunstyrelsen saknas i tabellen Beslutsgang'),
    },
    {
      name: 'A breach stands also where another day cannot be read',
      kind: 'couldNotCheck',
      tables: steps({ group: '#REF!', signed: '2019-09-09' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Beslutsgang!D9', '2019-09-09', '2019-09-10')],
        reasons: [
          'steget Beredningsgrupp saknas i tabellen Beslutsgang',
          'en rad är utelämnad, se Beslutsgang!D7',
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

import type { Rows, Tables } from '../../workbookBuilder';
import { edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

/** Three tables with a column a year and a row each; Budget's first year stands in D, the others' in E and C. */
function planned(budget: Rows[number], effects: Rows[number] = [], plan: Rows[number] = []): Tables {
  const table = (headers: Rows[number], row: Rows[number], amounts: Rows[number]): Rows => [
    [...headers, ...amounts.map((_, index) => String(2020 + index))],
    ...(amounts.length === 0 ? [] : [[...row, ...amounts]]),
  ];
  return {
    ...soundTables,
    Budget: table(['Satsning', 'Part', 'Kostnadsslag'], ['S1', 'VAN', 'Personal'], budget),
    Effekter: table(
      ['Satsning', 'Part', 'Effekt', 'Nivå'],
      ['S1', 'VAN', 'Färre placeringar', 'Kommun'],
      effects,
    ),
    Aterforingsplan: table(['Satsning', 'Part'], ['S1', 'VAN'], plan),
  };
}

export const da03: RuleCases = {
  rule: 'DA-03',
  cases: [
    { name: 'Amounts in one unit are right', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'A year in thousands among years in kronor is told at its first amount',
      kind: 'pastLimit',
      tables: planned([200000, 200, 200000]),
      outcome: broken(warn('Budget!E2', '200.00', '200000.00')),
      says: [
        'Kolumnen 2021 i tabellen Budget på bladet Budget har belopp kring 200 kr, medan de andra årskolumnerna ligger kring 200 000 kr. Det är ungefär tusen gånger mindre; skriv alla belopp i samma enhet.',
      ],
    },
    {
      name: 'A year in kronor among years in thousands is told too',
      kind: 'pastLimit',
      tables: planned([200, 200000, 200]),
      outcome: broken(warn('Budget!E2', '200000.00', '200.00')),
      says: [
        'Kolumnen 2021 i tabellen Budget på bladet Budget har belopp kring 200 000 kr, medan de andra årskolumnerna ligger kring 200 kr. Det är ungefär tusen gånger mer; skriv alla belopp i samma enhet.',
      ],
    },
    {
      name: 'A whole table in thousands, against two in kronor, is told year by year',
      kind: 'pastLimit',
      tables: planned([200000, 300000], [210, 220], [210000, 220000]),
      // The others of a year of effects: 200 000, 300 000, 210 000, 220 000 and one of 210 or 220; 210 000 in the middle.
      outcome: broken(warn('Effekter!E2', '210.00', '210000.00'), warn('Effekter!F2', '220.00', '210000.00')),
    },
    {
      name: 'Of two columns the smaller is told',
      kind: 'pastLimit',
      tables: planned([200000], [200]),
      outcome: broken(warn('Effekter!E2', '200.00', '200000.00')),
    },
    {
      name: 'Of two against two the smaller are told',
      kind: 'pastLimit',
      tables: planned([200, 200], [200000, 200000]),
      outcome: broken(warn('Budget!D2', '200.00', '200000.00'), warn('Budget!E2', '200.00', '200000.00')),
    },
    {
      name: 'Of three against two the two are told, whichever are the larger',
      kind: 'pastLimit',
      tables: planned([200, 200, 200], [200000, 200000]),
      outcome: broken(warn('Effekter!E2', '200000.00', '200.00'), warn('Effekter!F2', '200000.00', '200.00')),
    },
    {
      name: 'Of three against two the two are told, where they are the smaller',
      kind: 'pastLimit',
      tables: planned([200000, 200000, 200000], [200, 200]),
      outcome: broken(warn('Effekter!E2', '200.00', '200000.00'), warn('Effekter!F2', '200.00', '200000.00')),
    },
    {
      name: 'One too small and one too large are both told',
      kind: 'pastLimit',
      tables: planned([200000, 200, 200000], [200000000, 200000]),
      outcome: broken(
        warn('Budget!E2', '200.00', '200000.00'),
        warn('Effekter!E2', '200000000.00', '200000.00'),
      ),
    },
    {
      name: '315 times is nearer a hundred, and a difference between years',
      kind: 'atLimit',
      tables: planned([315000, 1000, 315000]),
      outcome: PASSED,
    },
    {
      name: '316 times is a difference of units',
      kind: 'pastLimit',
      tables: planned([316000, 1000, 316000]),
      outcome: broken(warn('Budget!E2', '1000.00', '316000.00')),
    },
    {
      name: '3 162 times is a difference of units',
      kind: 'pastLimit',
      tables: planned([3162000, 1000, 3162000]),
      outcome: broken(warn('Budget!E2', '1000.00', '3162000.00')),
    },
    {
      name: '3 163 times is nearer ten thousand, and something else',
      kind: 'atLimit',
      tables: planned([3163000, 1000, 3163000]),
      outcome: PASSED,
    },
    {
      name: 'A column 316 times the others is a difference of units',
      kind: 'pastLimit',
      tables: planned([1000, 316000, 1000]),
      outcome: broken(warn('Budget!E2', '316000.00', '1000.00')),
    },
    {
      name: 'A column 3 163 times the others is something else',
      kind: 'atLimit',
      tables: planned([1000, 3163000, 1000]),
      outcome: PASSED,
    },
    {
      name: 'A credit is compared without its sign',
      kind: 'pastLimit',
      tables: planned([200000, -200, 200000]),
      outcome: broken(warn('Budget!E2', '200.00', '200000.00')),
    },
    {
      name: 'The median leaves one odd amount of a column aside, and nothing is no amount',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Budget!D2': 200, 'Budget!D4': 150000, 'Budget!E3': 0 }),
      outcome: PASSED,
    },
    {
      name: 'The amount that stands highest is marked, whichever investment it is of',
      kind: 'pastLimit',
      tables: {
        ...planned([200000, 200, 200000]),
        Satsningar: [
          ...(soundTables['Satsningar'] ?? []),
          ['S2', 'Andra', 'Idé', '2021-01-01', '2022-12-31', '', '', '', '', '', ''],
        ],
        Parter: [
          ...(soundTables['Parter'] ?? []),
          ['S2', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '', '', '', '', ''],
        ],
        Budget: [
          ['Satsning', 'Part', 'Kostnadsslag', '2020', '2021', '2022'],
          ['S2', 'VAN', 'Personal', 200000, 300, 200000],
          ['S1', 'VAN', 'Personal', 200000, 100, 200000],
        ],
      },
      outcome: broken(warn('Budget!E2', '200.00', '200000.00')),
    },
    {
      name: 'A single column has nothing to be compared with',
      kind: 'notApplicable',
      tables: planned([200000]),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without amounts there is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Budget', 'Effekter', 'Aterforingsplan'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without one of the tables nobody knows of that one',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Effekter'),
      outcome: unchecked('tabellen Effekter saknas'),
    },
    {
      name: 'The other tables are judged without it',
      kind: 'couldNotCheck',
      tables: without(planned([200000, 200, 200000]), 'Effekter'),
      outcome: {
        answer: 'checked',
        breaches: [warn('Budget!E2', '200.00', '200000.00')],
        reasons: ['tabellen Effekter saknas'],
      },
    },
    {
      name: 'A row that cannot be read may be of another unit',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Budget!D2': '#REF!' }),
      outcome: unchecked('en rad är utelämnad, se Budget!D2'),
    },
    {
      name: 'Without Satsningar the columns are compared all the same',
      kind: 'pastLimit',
      tables: without(planned([200000, 200, 200000]), 'Satsningar'),
      outcome: broken(warn('Budget!E2', '200.00', '200000.00')),
    },
    {
      name: 'So they are where a row of Satsningar does not say its name',
      kind: 'pastLimit',
      tables: edit(planned([200000, 200, 200000]), { 'Satsningar!A2': '#REF!' }),
      outcome: broken(warn('Budget!E2', '200.00', '200000.00')),
    },
  ],
};

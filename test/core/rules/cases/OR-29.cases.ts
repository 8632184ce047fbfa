import { append, edit, emptied, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const delar2On = (submitted: string) => edit(soundTables, { 'Redovisningar!D2': submitted });
const helarOn = (submitted: string) => edit(soundTables, { 'Redovisningar!D3': submitted });
const OCTOBER_AND_LEAP_DAY = 'delår 2: 10-15, helår: 02-29';

export const or29: RuleCases = {
  rule: 'OR-29',
  cases: [
    {
      name: 'Reports before the last of September and January are in time',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A report of delår 2 on the last of September is in time',
      kind: 'atLimit',
      tables: delar2On('2020-09-30'),
      outcome: PASSED,
    },
    {
      name: 'A report of delår 2 on the first of October is late',
      kind: 'pastLimit',
      tables: delar2On('2020-10-01'),
      outcome: broken(stop('Redovisningar!D2', '2020-10-01', '2020-09-30')),
      says: [
        'Redovisningen för delår 2 2020 av S1 lämnades in 2020-10-01; den skulle vara inne senast 2020-09-30.',
      ],
    },
    {
      name: 'A report of helår on the last of January the year after is in time',
      kind: 'atLimit',
      tables: helarOn('2021-01-31'),
      outcome: PASSED,
    },
    {
      name: 'A report of helår on the first of February is late',
      kind: 'pastLimit',
      tables: helarOn('2021-02-01'),
      outcome: broken(stop('Redovisningar!D3', '2021-02-01', '2021-01-31')),
      says: [
        'Redovisningen för helår 2020 av S1 lämnades in 2021-02-01; den skulle vara inne senast 2021-01-31.',
      ],
    },
    {
      name: 'A late row of a period that was in adds to it',
      kind: 'reading',
      tables: append(soundTables, 'Redovisningar', [
        'S1',
        2020,
        'Delår 2',
        '2020-10-20',
        'Hembesök',
        'Team',
        'Inga',
        'Enligt budget',
      ]),
      outcome: PASSED,
    },
    {
      name: 'Of two rows of a period the first that came in counts',
      kind: 'reading',
      tables: append(delar2On('2020-10-20'), 'Redovisningar', [
        'S1',
        2020,
        'Delår 2',
        '2020-09-20',
        'Hembesök',
        'Team',
        'Inga',
        'Enligt budget',
      ]),
      outcome: PASSED,
    },
    {
      name: 'What is sent at delår 1 has no last day',
      kind: 'reading',
      tables: edit(delar2On('2020-12-20'), { 'Redovisningar!C2': 'Delår 1' }),
      outcome: PASSED,
    },
    {
      name: 'The municipality may give until the middle of October',
      kind: 'reading',
      tables: given(delar2On('2020-10-15'), 'redovisning.förfallodagar', OCTOBER_AND_LEAP_DAY),
      parameter: 'redovisning.förfallodagar',
      outcome: PASSED,
    },
    {
      name: 'A last day on the 29 February is the 28 when there is none',
      kind: 'reading',
      tables: given(helarOn('2021-03-01'), 'redovisning.förfallodagar', OCTOBER_AND_LEAP_DAY),
      parameter: 'redovisning.förfallodagar',
      outcome: broken(stop('Redovisningar!D3', '2021-03-01', '2021-02-28')),
    },
    {
      name: 'Days from the first day of the year hold for its reports',
      kind: 'dayOf',
      tables: given(helarOn('2021-02-28'), 'redovisning.förfallodagar', OCTOBER_AND_LEAP_DAY, '2020-01-01'),
      parameter: 'redovisning.förfallodagar',
      outcome: PASSED,
    },
    {
      name: 'Days from the second day of the year hold for the next year’s',
      kind: 'dayBefore',
      tables: given(helarOn('2021-02-28'), 'redovisning.förfallodagar', OCTOBER_AND_LEAP_DAY, '2020-01-02'),
      outcome: broken(stop('Redovisningar!D3', '2021-02-28', '2021-01-31')),
    },
    {
      name: 'A report that is missing is another rule’s question',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Redovisningar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A late day that has not come is no report yet',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Redovisningar!D2': '2021-03-02', 'Redovisningar!D3': '2021-03-02' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A row that cannot be read may be the one that was in time',
      kind: 'couldNotCheck',
      tables: edit(delar2On('2020-10-01'), { 'Redovisningar!D3': 'i januari' }),
      outcome: unchecked('en rad är utelämnad, se Redovisningar!D3'),
    },
    {
      name: 'Without the table of reports nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Redovisningar'),
      outcome: unchecked('tabellen Redovisningar saknas'),
    },
  ],
};

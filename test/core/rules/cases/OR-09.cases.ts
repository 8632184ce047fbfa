import { append, edit, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';

/** Tried as an idea and decided on these days. */
const from = (idea: string, decision: string) =>
  edit(soundTables, { 'Beslutsgang!D3': idea, 'Satsningar!H2': decision });
const undated = edit(soundTables, { 'Satsningar!H2': '', 'Beslutsgang!D12': '' });

export const or09: RuleCases = {
  rule: 'OR-09',
  cases: [
    { name: 'Nine months are usual', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'Seven months to the day are usual',
      kind: 'atLimit',
      tables: from('2019-04-05', '2019-11-05'),
      outcome: PASSED,
    },
    {
      name: 'A day less than seven months is quick',
      kind: 'pastLimit',
      tables: from('2019-04-05', '2019-11-04'),
      outcome: broken(info('Satsningar!H2', '2019-11-04', '2019-11-05')),
      says: [
        'S1 idéprövades 2019-04-05 och beslutades 2019-11-04. Det är tidigare än vanligt, 2019-11-05: processen pågår vanligtvis 7 till 10 månader.',
      ],
    },
    {
      name: 'Ten months to the day are usual, also over the year’s end',
      kind: 'atLimit',
      tables: from('2019-03-31', '2020-01-31'),
      outcome: PASSED,
    },
    {
      name: 'A day more than ten months is slow',
      kind: 'pastLimit',
      tables: from('2019-03-31', '2020-02-01'),
      outcome: broken(info('Satsningar!H2', '2020-02-01', '2020-01-31')),
      says: [
        'S1 idéprövades 2019-03-31 och beslutades 2020-02-01. Det är senare än vanligt, 2020-01-31: processen pågår vanligtvis 7 till 10 månader.',
      ],
    },
    {
      name: 'Seven months from the 31 July of the year before a leap year end on the 29 February',
      kind: 'atLimit',
      tables: from('2019-07-31', '2020-02-29'),
      outcome: PASSED,
    },
    {
      name: 'The day before that leap day is quick',
      kind: 'pastLimit',
      tables: from('2019-07-31', '2020-02-28'),
      outcome: broken(info('Satsningar!H2', '2020-02-28', '2020-02-29')),
    },
    {
      name: 'Ten months from the 30 April end on the 28 February',
      kind: 'pastLimit',
      tables: from('2018-04-30', '2019-03-01'),
      outcome: broken(info('Satsningar!H2', '2019-03-01', '2019-02-28')),
    },
    {
      name: 'Without a day of decision the step of the board counts',
      kind: 'reading',
      tables: edit(from('2019-04-05', ''), { 'Beslutsgang!D12': '2019-11-04' }),
      outcome: broken(info('Beslutsgang!D12', '2019-11-04', '2019-11-05')),
    },
    {
      name: 'A decision that was sent back counts from when it came up again',
      kind: 'reading',
      tables: append(edit(soundTables, { 'Satsningar!H2': '' }), 'Beslutsgang', [
        'S1',
        'Kommunstyrelsen',
        '',
        '2019-12-02',
      ]),
      outcome: broken(info('Beslutsgang!D14', '2019-12-02', '2019-12-01')),
    },
    {
      name: 'An idea that was tried twice counts from the first time',
      kind: 'reading',
      tables: append(soundTables, 'Beslutsgang', ['S1', 'Idéprövning', '', '2019-01-04']),
      outcome: broken(info('Satsningar!H2', '2019-11-05', '2019-11-04')),
    },
    {
      name: 'The municipality may call six months usual',
      kind: 'reading',
      tables: given(from('2019-05-05', '2019-11-05'), 'process.minMånader', 6),
      parameter: 'process.minMånader',
      outcome: PASSED,
    },
    {
      name: 'The municipality may call twelve months usual',
      kind: 'reading',
      tables: given(from('2018-11-05', '2019-11-05'), 'process.maxMånader', 12),
      parameter: 'process.maxMånader',
      outcome: PASSED,
    },
    {
      name: 'Twelve months from the day of the decision hold',
      kind: 'dayOf',
      tables: given(from('2018-11-05', '2019-11-05'), 'process.maxMånader', 12, '2019-11-05'),
      parameter: 'process.maxMånader',
      outcome: PASSED,
    },
    {
      name: 'Twelve months from the day after the decision do not',
      kind: 'dayBefore',
      tables: given(from('2018-11-05', '2019-11-05'), 'process.maxMånader', 12, '2019-11-06'),
      outcome: broken(info('Satsningar!H2', '2019-11-05', '2019-09-05')),
    },
    {
      name: 'An application that is not decided yet has no length',
      kind: 'notApplicable',
      tables: edit(undated, { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'One that is granted was decided on a day that nobody knows',
      kind: 'couldNotCheck',
      tables: undated,
      outcome: unchecked('beslutsdatum saknas'),
    },
    {
      name: 'A decision without a tried idea has no beginning',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Beslutsgang!D3': '' }),
      outcome: unchecked('steget Idéprövning saknas i tabellen Beslutsgang'),
    },
    {
      name: 'A day of decision that cannot be read leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(undated, { 'Satsningar!H2': 'i höstas' }),
      outcome: unchecked('beslutsdatum går inte att läsa'),
    },
    {
      name: 'A step that cannot be read leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(from('2019-04-05', '2019-11-04'), { 'Beslutsgang!D3': 'i våras' }),
      outcome: unchecked(
        'steget Idéprövning saknas i tabellen Beslutsgang',
        'en rad är utelämnad, se Beslutsgang!D3',
      ),
    },
    {
      name: 'Without the table of steps nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Beslutsgang'),
      outcome: unchecked('tabellen Beslutsgang saknas'),
    },
  ],
};

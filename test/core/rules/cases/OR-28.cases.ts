import { edit, emptied, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const LEFT_OUT = 'en rad är utelämnad, se Redovisningar!D3';

const BARE_NOES = ['Nej', ' nej. ', 'Falskt', 'FALSE', false, 0, '0'];

const NOTHING = ['   ', '–', '-', '?', '…'];

export const or28: RuleCases = {
  rule: 'OR-28',
  cases: [
    {
      name: 'Two reports with all four parts are whole',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A single word is a part',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Redovisningar!G2': 'Inga' }),
      outcome: PASSED,
    },
    {
      name: 'A no with a word more is a part',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Redovisningar!G2': 'Nej, inga ännu' }),
      outcome: PASSED,
    },
    {
      name: 'A yes, or another number than nothing, is a part',
      kind: 'reading',
      tables: edit(soundTables, { 'Redovisningar!G2': true, 'Redovisningar!H2': 120000 }),
      outcome: PASSED,
    },
    ...BARE_NOES.map((no) => ({
      name: `A bare ${typeof no} ${no} is no part`,
      kind: 'pastLimit' as const,
      tables: edit(soundTables, { 'Redovisningar!G2': no }),
      outcome: broken(stop('Redovisningar!G2')),
      says: ['av S1 säger bara nej under Effekter.', 'Effekter är bara ett nej', 'Effekter: bara ett nej'],
    })),
    ...NOTHING.map((nothing) => ({
      name: `”${nothing}” alone is none`,
      kind: 'pastLimit' as const,
      tables: edit(soundTables, { 'Redovisningar!G2': nothing }),
      outcome: broken(stop('Redovisningar!G2')),
      says: [
        'Effekter är tom',
        'Redovisningen för delår 2 2020 av S1 saknar effekter. Den ska ta upp aktiviteter, arbetssätt, effekter och satsningens totala ekonomi.',
      ],
    })),
    {
      name: 'Each of the four parts is asked for',
      kind: 'pastLimit',
      tables: edit(soundTables, {
        'Redovisningar!E3': '',
        'Redovisningar!F3': '',
        'Redovisningar!G3': '',
        'Redovisningar!H3': '',
      }),
      outcome: broken(
        stop('Redovisningar!E3'),
        stop('Redovisningar!F3'),
        stop('Redovisningar!G3'),
        stop('Redovisningar!H3'),
      ),
      says: [
        'Redovisningen för helår 2020 av S1 saknar aktiviteter. Den ska ta upp aktiviteter, arbetssätt, effekter och satsningens totala ekonomi.',
      ],
    },
    {
      name: 'A report that is not in yet may be unfinished',
      kind: 'reading',
      tables: edit(soundTables, { 'Redovisningar!D3': '', 'Redovisningar!E3': '' }),
      outcome: PASSED,
    },
    {
      name: 'A report that is planned for tomorrow may be unfinished',
      kind: 'reading',
      tables: edit(soundTables, { 'Redovisningar!D3': '2021-03-02', 'Redovisningar!E3': '' }),
      outcome: PASSED,
    },
    {
      name: 'At delår 1 only the economy is followed up',
      kind: 'reading',
      tables: edit(soundTables, { 'Redovisningar!C2': 'Delår 1', 'Redovisningar!E2': '' }),
      outcome: PASSED,
    },
    {
      name: 'No report is nothing to read',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Redovisningar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column of the economy nobody knows',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Redovisningar', 'Ekonomi'),
      outcome: unchecked('kolumnen Ekonomi saknas i tabellen Redovisningar'),
    },
    {
      name: 'An error value may hide a text',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Redovisningar!F2': '#VALUE!' }),
      outcome: unchecked('Arbetssätt i en redovisning går inte att läsa'),
    },
    {
      name: 'A row that cannot be read does not hide what another lacks',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Redovisningar!D3': 'snart', 'Redovisningar!E2': '' }),
      outcome: { answer: 'checked', breaches: [stop('Redovisningar!E2')], reasons: [LEFT_OUT] },
    },
    {
      name: 'Without the table of reports nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Redovisningar'),
      outcome: unchecked('tabellen Redovisningar saknas'),
    },
  ],
};

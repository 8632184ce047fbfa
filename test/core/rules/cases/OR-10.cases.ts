import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

/** The idea is tried on 2019-02-01 and the application begun on 2019-04-01. */
const analysed = (on: string) => edit(soundTables, { 'Beslutsgang!D2': on });

export const or10: RuleCases = {
  rule: 'OR-10',
  cases: [
    { name: 'An analysis before the idea comes first', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'An analysis on the day of the idea comes first',
      kind: 'atLimit',
      tables: analysed('2019-02-01'),
      outcome: PASSED,
    },
    {
      name: 'An analysis the day after the idea is late',
      kind: 'pastLimit',
      tables: analysed('2019-02-02'),
      outcome: broken(warn('Beslutsgang!D2', '2019-02-02', '2019-02-01')),
      says: [
        'Behovsanalysen för S1 är från 2019-02-02, efter steget Idéprövning 2019-02-01. Behovsanalysen ska komma först, senast 2019-02-01.',
      ],
    },
    {
      name: 'An idea on New Year’s Eve is before an analysis on New Year’s Day',
      kind: 'pastLimit',
      tables: edit(analysed('2019-01-01'), { 'Beslutsgang!D3': '2018-12-31' }),
      outcome: broken(warn('Beslutsgang!D2', '2019-01-01', '2018-12-31')),
    },
    {
      name: 'An analysis on the leap day is before an idea on the 1 March',
      kind: 'atLimit',
      tables: edit(analysed('2020-02-29'), {
        'Beslutsgang!D3': '2020-03-01',
        'Beslutsgang!D6': '2020-03-01',
      }),
      outcome: PASSED,
    },
    {
      name: 'Without a tried idea the application’s beginning counts',
      kind: 'reading',
      tables: edit(analysed('2019-04-02'), { 'Beslutsgang!D3': '' }),
      outcome: broken(warn('Beslutsgang!D2', '2019-04-02', '2019-04-01')),
    },
    {
      name: 'An application begun before its idea was tried counts from its beginning',
      kind: 'reading',
      tables: edit(analysed('2019-01-15'), { 'Beslutsgang!D6': '2019-01-14' }),
      outcome: broken(warn('Beslutsgang!D2', '2019-01-15', '2019-01-14')),
    },
    {
      name: 'An analysis alone has nothing to come after',
      kind: 'reading',
      tables: edit(analysed('2021-02-01'), { 'Beslutsgang!D3': '', 'Beslutsgang!D6': '' }),
      outcome: PASSED,
    },
    {
      name: 'A later analysis does not take away the first',
      kind: 'reading',
      tables: append(soundTables, 'Beslutsgang', ['S1', 'Behovsanalys', 'SOC', '2019-06-01']),
      outcome: PASSED,
    },
    {
      name: 'No analysis is a breach at the investment',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Beslutsgang!B2': 'Projektplan fastställd' }),
      outcome: broken(warn('Satsningar!A2', undefined, '2019-02-01')),
      says: [
        'Ingen behovsanalys står i Beslutsgang för S1. En behovsanalys ska vara utgångspunkt för satsningen; skriv in steget Behovsanalys med datum.',
      ],
    },
    {
      name: 'An analysis without a day has not been made',
      kind: 'pastLimit',
      tables: analysed(''),
      outcome: broken(warn('Satsningar!A2', undefined, '2019-02-01')),
    },
    {
      name: 'Another investment’s analysis does not count',
      kind: 'pastLimit',
      tables: append(edit(soundTables, { 'Beslutsgang!A2': 'S2' }), 'Satsningar', [
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
      outcome: broken(warn('Satsningar!A2', undefined, '2019-02-01')),
    },
    {
      name: 'An idea needs no analysis yet',
      kind: 'notApplicable',
      tables: edit(analysed(''), { 'Satsningar!C2': 'Idé' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A day that cannot be read may have been in time',
      kind: 'couldNotCheck',
      tables: analysed('i vintras'),
      outcome: unchecked('en rad är utelämnad, se Beslutsgang!D2'),
    },
    {
      name: 'Without the table of steps nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Beslutsgang'),
      outcome: unchecked('tabellen Beslutsgang saknas'),
    },
  ],
};

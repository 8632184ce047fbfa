import type { Tables } from '../../workbookBuilder';
import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { rarTables } from './rarTables';

/** The step would stand in row 14. */
const taken = (tables: Tables, date: string): Tables =>
  append(tables, 'Beslutsgang', ['S1', 'Projektplan fastställd', '', date]);
const as = (status: string): Tables => edit(rarTables, { 'Satsningar!C2': status });

export const ra06: RuleCases = {
  rule: 'RA-06',
  cases: [
    {
      name: 'The step that was taken is enough',
      kind: 'passes',
      tables: taken(as('Pågår'), '2021-01-15'),
      outcome: PASSED,
    },
    {
      name: 'A step that was taken today is enough',
      kind: 'atLimit',
      tables: taken(as('Pågår'), '2021-03-01'),
      outcome: PASSED,
    },
    {
      name: 'A step that is to be taken tomorrow has not been taken',
      kind: 'pastLimit',
      tables: taken(as('Pågår'), '2021-03-02'),
      outcome: broken(warn('Beslutsgang!D14', '2021-03-02', '2021-03-01')),
      says: [
        'Steget Projektplan fastställd för S1 har datumet 2021-03-02, som ännu inte har varit den 2021-03-01. Skriv dagen när beslutet är fattat.',
      ],
    },
    {
      name: 'A missing step is told at the investment',
      kind: 'pastLimit',
      tables: as('Pågår'),
      outcome: broken(warn('Satsningar!A2')),
      says: [
        'Steget Projektplan fastställd saknas för S1 i tabellen Beslutsgang. Lägg till det med dagen för beslutet.',
      ],
    },
    {
      name: 'A step without a date has not been taken',
      kind: 'pastLimit',
      tables: taken(as('Pågår'), ''),
      outcome: broken(warn('Satsningar!A2')),
    },
    {
      name: 'Another step is not this one',
      kind: 'pastLimit',
      tables: append(as('Pågår'), 'Beslutsgang', ['S1', 'Slutrapport', '', '2021-01-15']),
      outcome: broken(warn('Satsningar!A2')),
    },
    {
      name: 'It is not asked for before that status',
      kind: 'notApplicable',
      tables: as('Beviljad'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Under Örebro’s guidelines no such step is asked for',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Satsningar!C2': 'Pågår' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(as('Pågår'), 'Beslutsgang'),
      outcome: unchecked('tabellen Beslutsgang saknas'),
    },
    {
      name: 'A date that is none leaves the question open',
      kind: 'couldNotCheck',
      tables: taken(as('Pågår'), '2021-02-29'),
      outcome: unchecked('en rad är utelämnad, se Beslutsgang!D14'),
    },
  ],
};

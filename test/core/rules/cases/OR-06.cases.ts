import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

export const or06: RuleCases = {
  rule: 'OR-06',
  cases: [
    { name: 'Two boards are no companies', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'An actor of civil society is not a company',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Parter!C3': 'Civilsamhälle' }),
      outcome: PASSED,
    },
    {
      name: 'A company that carries out is a breach on its type',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!C3': 'Företag' }),
      outcome: broken(stop('Parter!C3')),
    },
    {
      name: 'A company that only evaluates is a breach too',
      kind: 'pastLimit',
      tables: append(soundTables, 'Parter', [
        'S1',
        'Konsult AB',
        'företag',
        '',
        '',
        'Utvärderar',
        '',
        '',
        '',
      ]),
      outcome: broken(stop('Parter!C4')),
    },
    {
      name: 'An idea is not yet an application',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Satsningar!C2': 'Idé', 'Parter!C3': 'Företag' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of parties nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Parter'),
      outcome: unchecked('tabellen Parter saknas'),
    },
    {
      name: 'A company is told even where another type cannot be read',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!C2': 'Företag', 'Parter!C3': '#REF!' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Parter!C2')],
        reasons: ['typen för SOC går inte att läsa', 'en rad är utelämnad, se Parter!C3'],
      },
    },
    {
      name: 'An unknown status leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!C2': 'Vilande' }),
      outcome: unchecked('status saknas eller går inte att läsa'),
    },
  ],
};

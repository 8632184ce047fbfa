import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** Evidens och forskning stands in row 3 of Ansokan. */
const ready = (answer: string) => edit(soundTables, { 'Ansokan!C3': answer });
const MISSING = stop('Satsningar!A2', undefined, 'Evidens och forskning');

export const or15: RuleCases = {
  rule: 'OR-15',
  cases: [
    { name: 'The part on evidence is done', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'No other part is asked for',
      kind: 'atLimit',
      tables: append(emptied(soundTables, 'Ansokan'), 'Ansokan', ['S1', 'evidens och forskning', 'x', '']),
      outcome: PASSED,
    },
    {
      name: 'Evidence that is not done is told at its answer',
      kind: 'pastLimit',
      tables: ready('Nej'),
      outcome: broken(stop('Ansokan!C3', 'Nej', 'Ja')),
      says: [
        'Delen Evidens och forskning är inte klar i ansökan för S1. Skriv färdigt delen och sätt Klar till Ja.',
      ],
    },
    {
      name: 'Evidence without an answer is not done',
      kind: 'pastLimit',
      tables: ready(''),
      outcome: broken(stop('Ansokan!C3', 'Nej', 'Ja')),
    },
    {
      name: 'Evidence that is missing is told at the investment',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ansokan!B3': 'Metod och bemanning' }),
      outcome: broken(MISSING),
      says: [
        'Delen Evidens och forskning saknas i ansökan för S1. Skriv delen och lägg till den i tabellen Ansokan.',
      ],
      grounds: [
        'Satsning: S1',
        'Ansokan har 0 rader med delen Evidens och forskning för satsningen; det behövs 1',
      ],
    },
    {
      name: 'An application without any part has no evidence',
      kind: 'pastLimit',
      tables: emptied(soundTables, 'Ansokan'),
      outcome: broken(MISSING),
    },
    {
      name: 'A second row on evidence must be done too',
      kind: 'reading',
      tables: append(soundTables, 'Ansokan', ['S1', 'Evidens och forskning', 'Nej', 'Bilaga 7']),
      outcome: broken(stop('Ansokan!C10', 'Nej', 'Ja')),
    },
    {
      name: 'An idea has no application yet',
      kind: 'notApplicable',
      tables: edit(ready('Nej'), { 'Satsningar!C2': 'Idé' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'An answer that cannot be read leaves the question open',
      kind: 'couldNotCheck',
      tables: ready('snart'),
      outcome: unchecked('en rad är utelämnad, se Ansokan!C3'),
    },
    {
      name: 'Without the table of parts nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Ansokan'),
      outcome: unchecked('tabellen Ansokan saknas'),
    },
  ],
};

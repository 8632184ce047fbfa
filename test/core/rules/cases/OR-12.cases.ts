import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** Rows 2–6 hold Genomförbar, Behov, Nytt arbetssätt, Fler aktörer, Utfall och kostnad. */
const withoutReasons = { 'Ideprovning!D1': 'Anteckning' };

export const or12: RuleCases = {
  rule: 'OR-12',
  cases: [
    { name: 'Five criteria met with a reason each', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'Yes may be written in other ways, and the rows stand in any order',
      kind: 'atLimit',
      tables: edit(soundTables, {
        'Ideprovning!B2': 'behov',
        'Ideprovning!B3': 'GENOMFÖRBAR',
        'Ideprovning!C2': 'x',
        'Ideprovning!C3': true,
      }),
      outcome: PASSED,
    },
    {
      name: 'A criterion that is not met is told at its answer',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ideprovning!C3': 'Nej' }),
      outcome: broken(stop('Ideprovning!C3', 'Nej', 'Ja')),
      says: [
        'Kriteriet Behov är inte uppfyllt för S1. Alla fem kriterier ska vara uppfyllda innan en ansökan påbörjas.',
      ],
    },
    {
      name: 'A criterion without an answer is not met',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ideprovning!C6': '' }),
      outcome: broken(stop('Ideprovning!C6', 'Nej', 'Ja')),
    },
    {
      name: 'A criterion that is neither met nor has a reason is told once',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ideprovning!C3': 'Nej', 'Ideprovning!D3': '' }),
      outcome: broken(stop('Ideprovning!C3', 'Nej', 'Ja')),
    },
    {
      name: 'A criterion without a reason is told where the reason should be',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ideprovning!D4': ' ' }),
      outcome: broken(stop('Ideprovning!D4')),
      says: [
        'Kriteriet Nytt arbetssätt är uppfyllt för S1 men saknar motivering. Skriv i kolumnen Motivering varför det är uppfyllt.',
      ],
    },
    {
      name: 'Where no criterion has a reason the column is there all the same',
      kind: 'pastLimit',
      tables: edit(soundTables, {
        'Ideprovning!D2': '',
        'Ideprovning!D3': '',
        'Ideprovning!D4': '',
        'Ideprovning!D5': '',
        'Ideprovning!D6': '',
      }),
      outcome: broken(...[2, 3, 4, 5, 6].map((row) => stop(`Ideprovning!D${row}`))),
    },
    {
      name: 'A criterion that is missing is told at the investment',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ideprovning!B6': 'Behov' }),
      outcome: broken(stop('Satsningar!A2', undefined, 'Utfall och kostnad')),
      says: [
        'Kriteriet Utfall och kostnad saknas i idéprövningen för S1. Lägg till en rad i tabellen Ideprovning med Ja eller Nej och motivering.',
      ],
      grounds: [
        'Satsning: S1',
        'Ideprovning har 0 rader med kriteriet Utfall och kostnad för satsningen; det behövs 1',
      ],
    },
    {
      name: 'Each criterion is told for itself, in the guidelines’ order',
      kind: 'reading',
      tables: append(emptied(soundTables, 'Ideprovning'), 'Ideprovning', ['S1', 'Behov', 'Nej', 'Oklart']),
      outcome: broken(
        stop('Satsningar!A2', undefined, 'Genomförbar'),
        stop('Ideprovning!C2', 'Nej', 'Ja'),
        stop('Satsningar!A2', undefined, 'Nytt arbetssätt'),
        stop('Satsningar!A2', undefined, 'Fler aktörer'),
        stop('Satsningar!A2', undefined, 'Utfall och kostnad'),
      ),
    },
    {
      name: 'A second row with the same criterion must be met too',
      kind: 'reading',
      tables: append(soundTables, 'Ideprovning', ['S1', 'Behov', 'Nej', 'Nytt underlag']),
      outcome: broken(stop('Ideprovning!C7', 'Nej', 'Ja')),
    },
    {
      name: 'Without any row another rule tells it',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Ideprovning'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'An idea is yet to be tried',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Satsningar!C2': 'Idé', 'Ideprovning!C3': 'Nej' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column of reasons nobody knows',
      kind: 'couldNotCheck',
      tables: edit(soundTables, withoutReasons),
      outcome: unchecked('kolumnen Motivering saknas i tabellen Ideprovning'),
    },
    {
      name: 'A criterion that is not met is told also without the column of reasons',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { ...withoutReasons, 'Ideprovning!C3': 'Nej' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Ideprovning!C3', 'Nej', 'Ja')],
        reasons: ['kolumnen Motivering saknas i tabellen Ideprovning'],
      },
    },
    {
      name: 'A reason that shows an error value leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Ideprovning!D3': '#NAMN?' }),
      outcome: unchecked('motiveringen till kriteriet Behov går inte att läsa'),
    },
    {
      name: 'A row that cannot be read may be the criterion that is missing',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Ideprovning!C3': 'kanske' }),
      outcome: unchecked('en rad är utelämnad, se Ideprovning!C3'),
    },
    {
      name: 'What another row says stands also where one cannot be read',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Ideprovning!C3': 'kanske', 'Ideprovning!C4': 'Nej' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Ideprovning!C4', 'Nej', 'Ja')],
        reasons: ['en rad är utelämnad, se Ideprovning!C3'],
      },
    },
    {
      name: 'Without the table of ideas nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Ideprovning'),
      outcome: unchecked('tabellen Ideprovning saknas'),
    },
  ],
};

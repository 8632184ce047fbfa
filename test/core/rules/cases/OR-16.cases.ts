import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const missing = (part: string) => stop('Satsningar!A2', undefined, part);

export const or16: RuleCases = {
  rule: 'OR-16',
  cases: [
    { name: 'Eight parts that are done', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'The parts may stand in any order and letters',
      kind: 'atLimit',
      tables: edit(soundTables, {
        'Ansokan!B2': 'PLAN FÖR IMPLEMENTERING OCH UPPSKALNING',
        'Ansokan!B9': 'problemformulering  och nulägesbeskrivning',
        'Ansokan!C9': 1,
      }),
      outcome: PASSED,
    },
    {
      name: 'A part that is missing is told at the investment',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ansokan!B9': 'Kostnader och återföring' }),
      outcome: broken(missing('Plan för implementering och uppskalning')),
      says: [
        'Delen Plan för implementering och uppskalning saknas i ansökan för S1. Skriv delen och lägg till den i tabellen Ansokan.',
      ],
    },
    {
      name: 'A part that is not done is told at its answer',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ansokan!C8': 'Nej' }),
      outcome: broken(stop('Ansokan!C8', 'Nej', 'Ja')),
      says: [
        'Delen Kostnader och återföring är inte klar i ansökan för S1. Skriv färdigt delen och sätt Klar till Ja.',
      ],
    },
    {
      name: 'A part without an answer is not done',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Ansokan!C2': '' }),
      outcome: broken(stop('Ansokan!C2', 'Nej', 'Ja')),
    },
    {
      name: 'An application without rows lacks all eight, in the guidelines’ order',
      kind: 'reading',
      tables: emptied(soundTables, 'Ansokan'),
      outcome: broken(
        missing('Problemformulering och nulägesbeskrivning'),
        missing('Evidens och forskning'),
        missing('Målgrupp och avgränsning'),
        missing('Metod och bemanning'),
        missing('Tid för genomförande'),
        missing('Målsättning, effekter och utvärdering'),
        missing('Kostnader och återföring'),
        missing('Plan för implementering och uppskalning'),
      ),
    },
    {
      name: 'A second row of a part must be done too',
      kind: 'reading',
      tables: append(soundTables, 'Ansokan', ['S1', 'Metod och bemanning', 'Nej', 'Bilaga 7']),
      outcome: broken(stop('Ansokan!C10', 'Nej', 'Ja')),
    },
    {
      name: 'An idea has no application yet',
      kind: 'notApplicable',
      tables: edit(emptied(soundTables, 'Ansokan'), { 'Satsningar!C2': 'Idé' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A row that cannot be read may be the part that is missing',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Ansokan!B9': 'Uppskalning' }),
      outcome: unchecked('en rad är utelämnad, se Ansokan!B9'),
    },
    {
      name: 'A part that is not done is told also where another cannot be read',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Ansokan!B9': 'Uppskalning', 'Ansokan!C4': 'Nej' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Ansokan!C4', 'Nej', 'Ja')],
        reasons: ['en rad är utelämnad, se Ansokan!B9'],
      },
    },
    {
      name: 'Without the table of parts nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Ansokan'),
      outcome: unchecked('tabellen Ansokan saknas'),
    },
  ],
};

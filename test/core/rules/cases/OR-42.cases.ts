import { append, edit, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

export const or42: RuleCases = {
  rule: 'OR-42',
  cases: [
    { name: 'Two boards with a REN each are right', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'A board that only repays needs no REN for the investment',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Parter!F3': 'Återför', 'Parter!G3': '' }),
      outcome: PASSED,
    },
    {
      name: 'A board that carries out without a REN is a breach',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!G3': '' }),
      outcome: broken(stop('Parter!G3')),
      says: ['SOC genomför S1 men har ingen REN för satsningen. Upprätta en och skriv den här.'],
      grounds: [
        'REN för SOC: tomt',
        'Uppdrag för SOC: Genomför',
        'En nämnd som genomför behöver en egen REN; cellen är tom',
      ],
    },
    {
      name: 'Two boards on one REN are marked both, text and number alike',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!G3': 5101 }),
      outcome: broken(stop('Parter!G2', '5101'), stop('Parter!G3', '5101')),
      says: [
        'REN 5101 för VAN i S1 används också av SOC i S1. Varje part ska ha en egen REN för varje satsning.',
      ],
    },
    {
      name: 'One REN in two investments is marked in both',
      kind: 'pastLimit',
      tables: append(
        append(soundTables, 'Satsningar', [
          'S2',
          'Andra',
          'Pågår',
          '2020-01-01',
          '2021-12-31',
          '',
          '',
          '2019-11-05',
          '',
        ]),
        'Parter',
        ['S2', 'VAN', 'Nämnd', 'Vård', '', 'Genomför', '5101', '151', ''],
      ),
      outcome: broken(stop('Parter!G2', '5101'), stop('Parter!G4', '5101')),
    },
    {
      name: 'A REN that a board has in a row where it only repays may be another’s',
      kind: 'atLimit',
      tables: append(soundTables, 'Parter', [
        'S1',
        'SOC',
        'Nämnd',
        'Socialtjänst',
        '',
        'Återför',
        '5101',
        '161',
        '6000',
      ]),
      outcome: PASSED,
    },
    {
      name: 'An actor of civil society has no REN of ours',
      kind: 'passes',
      tables: edit(soundTables, { 'Parter!C3': 'Civilsamhälle', 'Parter!G3': '' }),
      outcome: PASSED,
    },
    {
      name: 'Where nobody carries out there is no REN to ask for',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Parter!F2': 'Återför', 'Parter!F3': 'Återför' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of parties nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Parter'),
      outcome: unchecked('tabellen Parter saknas'),
    },
    {
      name: 'Without the column REN nobody knows which are missing',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Parter', 'REN'),
      outcome: unchecked('kolumnen REN saknas i tabellen Parter'),
    },
    {
      name: 'A REN with an error value is not a missing one',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!G3': '#SAKNAS!' }),
      outcome: {
        answer: 'unanswered',
        breaches: [],
        reasons: ['REN för SOC går inte att läsa', 'en rad är utelämnad, se Parter!G3'],
      },
    },
  ],
};

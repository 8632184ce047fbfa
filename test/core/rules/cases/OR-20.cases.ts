import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** Today is 2021-03-01. */
const signed = (on: string) => edit(soundTables, { 'Parter!K3': on });
const unsigned = (type: string, assignment = 'Genomför') =>
  append(soundTables, 'Parter', ['S1', 'FRI', type, 'Fritid', 0.6, assignment, '7101', '171', '', '', '']);
const MISSING = broken(stop('Parter!K4'));

export const or20: RuleCases = {
  rule: 'OR-20',
  cases: [
    { name: 'Both boards have signed', kind: 'passes', tables: soundTables, outcome: PASSED },
    { name: 'A signature of today counts', kind: 'atLimit', tables: signed('2021-03-01'), outcome: PASSED },
    {
      name: 'A signature of tomorrow is not there yet',
      kind: 'pastLimit',
      tables: signed('2021-03-02'),
      outcome: broken(stop('Parter!K3', '2021-03-02')),
      says: [
        'Underskriften för SOC i S1 är daterad 2021-03-02, efter dagens datum 2021-03-01. En beviljad ansökan ska redan vara underskriven; rätta datumet.',
      ],
    },
    {
      name: 'On the leap day a signature of the 1 March is not there yet',
      kind: 'pastLimit',
      tables: signed('2020-03-01'),
      today: '2020-02-29',
      outcome: broken(stop('Parter!K3', '2020-03-01')),
    },
    {
      name: 'An empty signature is none',
      kind: 'pastLimit',
      tables: signed(''),
      outcome: broken(stop('Parter!K3')),
      says: [
        'SOC genomför S1 men ansökan är inte underskriven av dess chef. Fyll i datumet för underskriften.',
      ],
    },
    { name: 'A third board must sign', kind: 'reading', tables: unsigned('Nämnd'), outcome: MISSING },
    {
      name: 'A company need not sign',
      kind: 'reading',
      tables: unsigned('Kommunalt bolag'),
      outcome: PASSED,
    },
    { name: 'A civil actor must sign', kind: 'reading', tables: unsigned('Civilsamhälle'), outcome: MISSING },
    {
      name: 'Another authority need not sign',
      kind: 'reading',
      tables: unsigned('Annan offentlig aktör'),
      outcome: PASSED,
    },
    {
      name: 'A board that only evaluates need not sign',
      kind: 'reading',
      tables: unsigned('Nämnd', 'Utvärderar'),
      outcome: PASSED,
    },
    {
      name: 'A board that repays and carries out must sign',
      kind: 'reading',
      tables: unsigned('Nämnd', 'Återför, Genomför'),
      outcome: MISSING,
    },
    {
      name: 'A board on two rows has signed where one of them says so',
      kind: 'reading',
      tables: append(unsigned('Nämnd'), 'Parter', [
        'S1',
        'FRI',
        'Nämnd',
        'Fritid',
        '',
        'Återför',
        '',
        '',
        '',
        '',
        '2019-09-19',
      ]),
      outcome: PASSED,
    },
    {
      name: 'Each party that has not signed is told',
      kind: 'reading',
      tables: edit(soundTables, { 'Parter!K2': '', 'Parter!K3': '2021-03-02' }),
      outcome: broken(stop('Parter!K2'), stop('Parter!K3', '2021-03-02')),
    },
    {
      name: 'An application that waits for a decision is not asked yet',
      kind: 'notApplicable',
      tables: edit(signed(''), { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Where nobody of ours carries out nobody signs',
      kind: 'notApplicable',
      tables: edit(signed(''), { 'Parter!F2': 'Utvärderar', 'Parter!F3': 'Återför' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Where companies alone carry out nobody signs',
      kind: 'notApplicable',
      tables: edit(signed(''), { 'Parter!C2': 'Kommunalt bolag', 'Parter!C3': 'Kommunalt bolag' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column nobody knows',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!K1': 'Anteckning' }),
      outcome: unchecked('kolumnen Underskrift saknas i tabellen Parter'),
    },
    {
      name: 'A signature that cannot be read does not hide one that is missing',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!K2': 'i höstas', 'Parter!K3': '' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Parter!K3')],
        reasons: ['datumet för underskriften för VAN går inte att läsa', 'en rad är utelämnad, se Parter!K2'],
      },
    },
    {
      name: 'A party of no type may be one that signs',
      kind: 'couldNotCheck',
      tables: edit(signed(''), { 'Parter!C3': '' }),
      outcome: unchecked('typen för SOC saknas eller går inte att läsa'),
    },
    {
      name: 'Without the table of parties nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Parter'),
      outcome: unchecked('tabellen Parter saknas'),
    },
  ],
};

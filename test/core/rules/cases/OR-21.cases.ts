import { append, edit, given, soundTables } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const decidedBy = (instance: string) => edit(soundTables, { 'Satsningar!K2': instance });
const BOARD = 'Socialnämnden';
const byBoard = broken(stop('Satsningar!K2', BOARD, 'Kommunstyrelsen'));

export const or21: RuleCases = {
  rule: 'OR-21',
  cases: [
    { name: 'Kommunstyrelsen has decided', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'Letters and blanks do not matter',
      kind: 'atLimit',
      tables: decidedBy(' \u00A0KOMMUNstyrelsen '),
      outcome: PASSED,
    },
    { name: 'KS is Kommunstyrelsen', kind: 'atLimit', tables: decidedBy('Ks'), outcome: PASSED },
    {
      name: 'Kommunfullmäktige has delegated the decision',
      kind: 'pastLimit',
      tables: decidedBy('Kommunfullmäktige'),
      outcome: broken(stop('Satsningar!K2', 'Kommunfullmäktige', 'Kommunstyrelsen')),
    },
    { name: 'A board may not decide', kind: 'pastLimit', tables: decidedBy(BOARD), outcome: byBoard },
    {
      name: 'An empty cell is no instance',
      kind: 'pastLimit',
      tables: decidedBy(''),
      outcome: broken(stop('Satsningar!K2', undefined, 'Kommunstyrelsen')),
    },
    {
      name: 'The municipality may let another instance decide',
      kind: 'reading',
      tables: given(decidedBy('socialnämnden'), 'beslut.instans', BOARD),
      parameter: 'beslut.instans',
      outcome: PASSED,
    },
    {
      name: 'Where another instance decides KS does not',
      kind: 'reading',
      tables: given(decidedBy('KS'), 'beslut.instans', BOARD),
      parameter: 'beslut.instans',
      outcome: broken(stop('Satsningar!K2', 'KS', BOARD)),
    },
    {
      name: 'The municipality may write KS for Kommunstyrelsen',
      kind: 'reading',
      tables: given(soundTables, 'beslut.instans', 'ks'),
      outcome: PASSED,
    },
    {
      name: 'The municipality’s own set may name the instance',
      kind: 'reading',
      tables: append(edit(decidedBy(BOARD), { 'Satsningar!I2': 'Kommunens egna' }), 'Parametrar', [
        'beslut.instans',
        BOARD,
        '',
        'beslut',
        'Kommunens egna',
      ]),
      outcome: PASSED,
    },
    {
      name: 'Another instance from the day of the decision holds',
      kind: 'dayOf',
      tables: given(decidedBy(BOARD), 'beslut.instans', BOARD, '2019-11-05'),
      parameter: 'beslut.instans',
      outcome: PASSED,
    },
    {
      name: 'Another instance from the day after the decision does not',
      kind: 'dayBefore',
      tables: given(decidedBy(BOARD), 'beslut.instans', BOARD, '2019-11-06'),
      outcome: byBoard,
    },
    {
      name: 'An application that waits for a decision has no instance',
      kind: 'notApplicable',
      tables: edit(decidedBy(''), { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column nobody knows',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!K1': 'Anteckning' }),
      outcome: unchecked('kolumnen Beslutsinstans saknas i tabellen Satsningar'),
    },
    {
      name: 'An error value leaves the question open',
      kind: 'couldNotCheck',
      tables: decidedBy('#SAKNAS!'),
      outcome: unchecked('beslutsinstansen går inte att läsa'),
    },
  ],
};

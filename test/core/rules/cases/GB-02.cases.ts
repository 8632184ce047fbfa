import type { CellValue } from '../../../../src/workbook/snapshot';
import { edit, emptied, given, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { goteborgTables } from './goteborgTables';

const sized = (months: CellValue, workers: CellValue) =>
  edit(goteborgTables, { 'Upphandlingar!F4': months, 'Upphandlingar!G4': workers });
const months = (least: number, from = '') => given(goteborgTables, 'upphandling.minMånader', least, from);

export const gb02: RuleCases = {
  rule: 'GB-02',
  cases: [
    { name: 'A year with five workers belongs', kind: 'passes', tables: sized(12, 5), outcome: PASSED },
    {
      name: 'Four months and two workers just belong',
      kind: 'atLimit',
      tables: sized(4, 2),
      outcome: PASSED,
    },
    {
      name: 'Three and a half months are too short',
      kind: 'pastLimit',
      tables: sized(3.5, 2),
      outcome: broken(warn('Upphandlingar!F4', '3.5', '4')),
      grounds: ['Månader: 3,5', 'Arbetstagare: 2', '3,5 är mindre än 4'],
      says: [
        'Upphandlingen U3 pågår 3,5 månader. Bruttolistan har de som pågår minst 4; ta bort den ur listan eller rätta Månader.',
      ],
    },
    {
      name: 'One worker is too few',
      kind: 'pastLimit',
      tables: sized(4, 1),
      outcome: broken(warn('Upphandlingar!G4', '1', '1')),
      says: [
        'Upphandlingen U3 kräver 1 arbetstagare. Bruttolistan har de som kräver fler än 1; ta bort den ur listan eller rätta Arbetstagare.',
      ],
    },
    {
      name: 'What is both is told of both',
      kind: 'pastLimit',
      tables: sized(3, 1),
      outcome: broken(warn('Upphandlingar!F4', '3', '4'), warn('Upphandlingar!G4', '1', '1')),
    },
    {
      name: 'One worker is too few however long it is',
      kind: 'reading',
      tables: sized('', 1),
      outcome: broken(warn('Upphandlingar!G4', '1', '1')),
    },
    {
      name: 'A longer bound puts a shorter one outside',
      kind: 'reading',
      tables: months(5),
      parameter: 'upphandling.minMånader',
      outcome: broken(warn('Upphandlingar!F4', '4', '5')),
    },
    {
      name: 'A bound from the first day of the year holds for the year',
      kind: 'dayOf',
      tables: months(5, '2020-01-01'),
      parameter: 'upphandling.minMånader',
      outcome: broken(warn('Upphandlingar!F4', '4', '5')),
    },
    {
      name: 'A bound from the second day of the year holds for the next',
      kind: 'dayBefore',
      tables: months(5, '2020-01-02'),
      outcome: PASSED,
    },
    {
      name: 'More workers may be asked for',
      kind: 'reading',
      tables: given(goteborgTables, 'upphandling.merÄnArbetstagare', 4),
      parameter: 'upphandling.merÄnArbetstagare',
      outcome: broken(warn('Upphandlingar!G3', '2', '4'), warn('Upphandlingar!G4', '2', '4')),
    },
    {
      name: 'An empty list has nothing too much',
      kind: 'notApplicable',
      tables: emptied(goteborgTables, 'Upphandlingar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without its workers nobody knows either',
      kind: 'couldNotCheck',
      tables: sized(12, ''),
      outcome: { answer: 'unanswered', breaches: [], reasons: ['Arbetstagare saknas för upphandlingen U3'] },
    },
    {
      name: 'Without its months nobody knows whether it belongs',
      kind: 'couldNotCheck',
      tables: sized('', 5),
      outcome: { answer: 'unanswered', breaches: [], reasons: ['Månader saknas för upphandlingen U3'] },
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(goteborgTables, 'Upphandlingar'),
      outcome: unchecked('tabellen Upphandlingar saknas'),
    },
  ],
};

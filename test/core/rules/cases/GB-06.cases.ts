import type { Rows } from '../../workbookBuilder';
import { append, edit, emptied, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { goteborgTables } from './goteborgTables';

const phase = (cell: string) => edit(goteborgTables, { 'Upphandlingar!J3': cell });
const again = (cell: string): Rows[number] => ['U2', 'Park', 2020, 'Ja', 'Nej', 6, 2, '', '', cell];

export const gb06: RuleCases = {
  rule: 'GB-06',
  cases: [
    {
      name: 'Placements after the contract are in order',
      kind: 'passes',
      tables: goteborgTables,
      outcome: PASSED,
    },
    {
      name: 'Phases one after another are in order',
      kind: 'passes',
      tables: phase('Initiering, Planering, Förfrågan, Utvärdering, Avtal, Uppföljning'),
      outcome: PASSED,
    },
    {
      name: 'A contract may have its persons the day it is there',
      kind: 'atLimit',
      tables: edit(goteborgTables, { 'Upphandlingar!J2': 'Avtal' }),
      outcome: PASSED,
    },
    {
      name: 'Persons may not be there while the offers are judged',
      kind: 'pastLimit',
      tables: edit(goteborgTables, { 'Upphandlingar!J2': 'Utvärdering' }),
      outcome: broken(warn('Upphandlingar!J2', 'Utvärdering', 'Avtal')),
      grounds: [
        'Fas: Utvärdering',
        'Antal: 2',
        'Antal: 1',
        'Utvärdering kommer före Avtal, men det finns 3 placerade personer',
      ],
      says: [
        'Upphandlingen U1 är i fasen Utvärdering men har 3 placerade personer. Personer kan placeras först när det finns ett avtal; rätta Fas eller placeringarna.',
      ],
    },
    {
      name: 'A phase may not be skipped',
      kind: 'pastLimit',
      tables: phase('Planering; Utvärdering'),
      outcome: broken(warn('Upphandlingar!J3', 'Utvärdering', 'Planering')),
      says: [
        'Upphandlingen U2 hoppar över faser: Utvärdering kommer efter Planering. Ordningen är Initiering, Planering, Förfrågan, Utvärdering, Avtal, Uppföljning.',
      ],
    },
    {
      name: 'A later row that goes back is told where it stands',
      kind: 'pastLimit',
      tables: append(goteborgTables, 'Upphandlingar', again('Utvärdering')),
      outcome: broken(warn('Upphandlingar!J5', 'Utvärdering', 'Avtal')),
      says: [
        'Upphandlingen U2 går tillbaka: Utvärdering kommer efter Avtal. Ordningen är Initiering, Planering, Förfrågan, Utvärdering, Avtal, Uppföljning.',
      ],
    },
    {
      name: 'The same way back twice is told at each row',
      kind: 'reading',
      tables: append(
        goteborgTables,
        'Upphandlingar',
        again('Utvärdering'),
        again('Avtal'),
        again('Utvärdering'),
      ),
      outcome: broken(
        warn('Upphandlingar!J5', 'Utvärdering', 'Avtal'),
        warn('Upphandlingar!J7', 'Utvärdering', 'Avtal'),
      ),
    },
    {
      name: 'A later row that goes on is in order',
      kind: 'reading',
      tables: append(goteborgTables, 'Upphandlingar', again('Uppföljning')),
      outcome: PASSED,
    },
    {
      name: 'Before the contract there may be none',
      kind: 'reading',
      tables: phase('Initiering'),
      outcome: PASSED,
    },
    {
      name: 'A list without phases has no order',
      kind: 'notApplicable',
      tables: edit(goteborgTables, {
        'Upphandlingar!J2': '',
        'Upphandlingar!J3': '',
        'Upphandlingar!J4': '',
      }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'An empty list has no order',
      kind: 'notApplicable',
      tables: emptied(goteborgTables, 'Upphandlingar', 'Placeringar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A phase that is none leaves its row out',
      kind: 'couldNotCheck',
      tables: phase('Paus'),
      outcome: unchecked('en rad är utelämnad, se Upphandlingar!J3'),
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(goteborgTables, 'Upphandlingar'),
      outcome: unchecked('tabellen Upphandlingar saknas'),
    },
  ],
};

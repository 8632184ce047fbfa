import type { Rows } from '../../workbookBuilder';
import { append, edit, emptied, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { goteborgTables } from './goteborgTables';

const bought = (id: string, unit: string, year: number, service: string, social: string): Rows[number] => [
  ...[id, unit, year, service, social, 12, 5, '', '', ''],
];
const target = (value: number, from = '') => given(goteborgTables, 'upphandling.målandel', value, from);

export const gb01: RuleCases = {
  rule: 'GB-01',
  cases: [
    {
      name: 'Social consideration in all service procurements passes',
      kind: 'passes',
      tables: edit(goteborgTables, { 'Upphandlingar!E3': 'Ja' }),
      outcome: PASSED,
    },
    { name: 'Exactly half is enough', kind: 'atLimit', tables: goteborgTables, outcome: PASSED },
    {
      name: 'One of three in a unit is too little, though the city has half',
      kind: 'pastLimit',
      tables: append(goteborgTables, 'Upphandlingar', bought('U4', 'park ', 2020, 'Ja', 'Nej')),
      outcome: broken(warn('Upphandlingar!A3', '0.3333', '0.5000')),
      says: [
        'Park har social hänsyn i 1 av 3 tjänsteupphandlingar 2020, 33,33 %. Det ska vara minst 50 %; det saknas 1.',
      ],
    },
    {
      name: 'The city is told of by itself when it too has less than half',
      kind: 'pastLimit',
      tables: edit(goteborgTables, { 'Upphandlingar!E4': 'Nej' }),
      outcome: broken(
        warn('Upphandlingar!A4', '0.0000', '0.5000'),
        warn('Upphandlingar!C3', '0.3333', '0.5000'),
      ),
      says: [
        'Lokaler har social hänsyn i 0 av 1 tjänsteupphandling 2020, 0 %. Det ska vara minst 50 %; det saknas 1.',
        'Alla enheter ihop har social hänsyn i 1 av 3 tjänsteupphandlingar 2020, 33,33 %. Det ska vara minst 50 %; det saknas 1.',
      ],
    },
    {
      name: 'What is no service procurement counts on neither side',
      kind: 'reading',
      tables: append(goteborgTables, 'Upphandlingar', bought('U4', 'Park', 2020, 'Nej', 'Nej')),
      outcome: PASSED,
    },
    {
      name: 'Each year is judged by itself',
      kind: 'reading',
      tables: append(goteborgTables, 'Upphandlingar', bought('U4', 'Park', 2019, 'Ja', 'Nej')),
      outcome: broken(
        warn('Upphandlingar!A5', '0.0000', '0.5000'),
        warn('Upphandlingar!C5', '0.0000', '0.5000'),
      ),
      says: [
        'Alla enheter ihop har social hänsyn i 0 av 1 tjänsteupphandling 2019, 0 %. Det ska vara minst 50 %; det saknas 1.',
      ],
    },
    {
      name: 'The year that has come is judged before it is over',
      kind: 'reading',
      tables: append(goteborgTables, 'Upphandlingar', bought('U4', 'Park', 2021, 'Ja', 'Nej')),
      outcome: broken(
        warn('Upphandlingar!A5', '0.0000', '0.5000'),
        warn('Upphandlingar!C5', '0.0000', '0.5000'),
      ),
    },
    {
      name: 'A year without services has no share',
      kind: 'reading',
      tables: append(goteborgTables, 'Upphandlingar', bought('U4', 'Park', 2019, 'Nej', 'Nej')),
      outcome: PASSED,
    },
    {
      name: 'A year that has not come is not judged',
      kind: 'reading',
      tables: append(goteborgTables, 'Upphandlingar', bought('U4', 'Park', 2022, 'Ja', 'Nej')),
      outcome: PASSED,
    },
    {
      name: 'A procurement that stands on two rows counts once',
      kind: 'reading',
      tables: append(goteborgTables, 'Upphandlingar', bought('u2', 'Park', 2020, 'Ja', 'Nej')),
      outcome: PASSED,
    },
    {
      name: 'Workbooks of other rule sets are judged where they have the table',
      kind: 'reading',
      tables: edit(goteborgTables, { 'Satsningar!I2': 'Örebro 2016', 'Upphandlingar!E2': 'Nej' }),
      outcome: broken(
        warn('Upphandlingar!A2', '0.0000', '0.5000'),
        warn('Upphandlingar!C2', '0.3333', '0.5000'),
      ),
    },
    {
      name: 'A municipality may want more',
      kind: 'reading',
      tables: target(0.6),
      parameter: 'upphandling.målandel',
      outcome: broken(warn('Upphandlingar!A3', '0.5000', '0.6000')),
    },
    {
      name: 'A target from the first day of the year holds for the year',
      kind: 'dayOf',
      tables: target(0.6, '2020-01-01'),
      parameter: 'upphandling.målandel',
      outcome: broken(warn('Upphandlingar!A3', '0.5000', '0.6000')),
    },
    {
      name: 'A target from the second day of the year holds for the next',
      kind: 'dayBefore',
      tables: target(0.6, '2020-01-02'),
      outcome: PASSED,
    },
    {
      name: 'Without a row there is nothing to judge',
      kind: 'notApplicable',
      tables: emptied(goteborgTables, 'Upphandlingar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Örebro’s guidelines ask for no procurements',
      kind: 'notApplicable',
      tables: soundTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Göteborg’s do, also without the table',
      kind: 'couldNotCheck',
      tables: without(goteborgTables, 'Upphandlingar'),
      outcome: unchecked('tabellen Upphandlingar saknas'),
    },
    {
      name: 'A row that cannot be read may be what is missing',
      kind: 'couldNotCheck',
      tables: edit(goteborgTables, { 'Upphandlingar!E3': 'kanske' }),
      outcome: unchecked('en rad är utelämnad, se Upphandlingar!E3'),
    },
  ],
};

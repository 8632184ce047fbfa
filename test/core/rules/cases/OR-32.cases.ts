import { append, edit, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

/** It ended on 2022-12-31: the report should be there by 2023-06-30. */
const ended = edit(soundTables, { 'Satsningar!C2': 'Avslutad' });
const reported = (...dates: string[]) =>
  append(ended, 'Beslutsgang', ...dates.map((date) => ['S1', 'Slutrapport', '', date]));
const endingOn = (end: string, report: string) => edit(reported(report), { 'Satsningar!E2': end });
const LATER = '2024-09-01';

export const or32: RuleCases = {
  rule: 'OR-32',
  cases: [
    {
      name: 'A report two months after the end is in time',
      kind: 'passes',
      tables: reported('2023-02-28'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'A report on the last day is not early',
      kind: 'atLimit',
      tables: reported('2022-12-31'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'A report the day before the end is early',
      kind: 'pastLimit',
      tables: reported('2022-12-30'),
      today: LATER,
      outcome: broken(warn('Beslutsgang!D14', '2022-12-30', '2022-12-31')),
      says: [
        'Slutrapporten för S1 är daterad 2022-12-30, före slutdatum 2022-12-31. Den ska visa hela satsningen; skriv dagen för den rapport som kom efter slutet.',
      ],
    },
    {
      name: 'A report six months to the day after the end is in time',
      kind: 'atLimit',
      tables: reported('2023-06-30'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'A report the day after six months is late',
      kind: 'pastLimit',
      tables: reported('2023-07-01'),
      today: LATER,
      outcome: broken(warn('Beslutsgang!D14', '2023-07-01', '2023-06-30')),
      says: [
        'Slutrapporten för S1 kom 2023-07-01. Den skulle ha kommit senast 2023-06-30 (slut 2022-12-31 + 6 månader).',
      ],
    },
    {
      name: 'A report the day after the one month that a municipality gives is late, and the month is told as one',
      kind: 'pastLimit',
      tables: given(reported('2023-02-01'), 'slutrapport.månader', 1),
      today: LATER,
      outcome: broken(warn('Beslutsgang!D14', '2023-02-01', '2023-01-31')),
      says: [
        'Slutrapporten för S1 kom 2023-02-01. Den skulle ha kommit senast 2023-01-31 (slut 2022-12-31 + 1 månad).',
      ],
    },
    {
      name: 'Six months from the 31 August end with a leap year’s February',
      kind: 'atLimit',
      tables: endingOn('2023-08-31', '2024-02-29'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Six months from the 31 August are over on the 1 March',
      kind: 'pastLimit',
      tables: endingOn('2023-08-31', '2024-03-01'),
      today: LATER,
      outcome: broken(warn('Beslutsgang!D14', '2024-03-01', '2024-02-29')),
    },
    {
      name: 'No report on the last day of the six months is not late',
      kind: 'atLimit',
      tables: ended,
      today: '2023-06-30',
      outcome: PASSED,
    },
    {
      name: 'No report the day after is late',
      kind: 'pastLimit',
      tables: ended,
      today: '2023-07-01',
      outcome: broken(warn('Satsningar!A2', undefined, '2023-06-30')),
      says: [
        'S1 har ingen slutrapport i tabellen Beslutsgang. Den skulle ha kommit senast 2023-06-30 (slut 2022-12-31 + 6 månader); lägg till steget Slutrapport.',
      ],
    },
    {
      name: 'An early report does no harm when another is in time',
      kind: 'reading',
      tables: reported('2022-06-01', '2023-02-01'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Of two that are not in time the latest is told',
      kind: 'reading',
      tables: reported('2023-08-01', '2022-06-01'),
      today: LATER,
      outcome: broken(warn('Beslutsgang!D14', '2023-08-01', '2023-06-30')),
    },
    {
      name: 'A decision to close earlier moves the months',
      kind: 'reading',
      tables: append(reported('2022-07-01'), 'Andringar', [
        'S1',
        '2022-05-10',
        'Kommunstyrelsen',
        'Avslut',
        '2022-06-30',
        '',
        '',
      ]),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'The municipality may ask for it within three months',
      kind: 'reading',
      tables: given(reported('2023-04-01'), 'slutrapport.månader', 3),
      parameter: 'slutrapport.månader',
      today: LATER,
      outcome: broken(warn('Beslutsgang!D14', '2023-04-01', '2023-03-31')),
    },
    {
      name: 'Three months from the day of the decision hold',
      kind: 'dayOf',
      tables: given(reported('2023-04-01'), 'slutrapport.månader', 3, '2019-11-05'),
      parameter: 'slutrapport.månader',
      today: LATER,
      outcome: broken(warn('Beslutsgang!D14', '2023-04-01', '2023-03-31')),
    },
    {
      name: 'Three months from the day after the decision do not',
      kind: 'dayBefore',
      tables: given(reported('2023-04-01'), 'slutrapport.månader', 3, '2019-11-06'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'What still runs has nothing to sum up',
      kind: 'notApplicable',
      tables: soundTables,
      today: LATER,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without an end nobody knows when it should come',
      kind: 'couldNotCheck',
      tables: endingOn('', '2023-02-28'),
      today: LATER,
      outcome: unchecked('slutdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without the table of steps nobody knows',
      kind: 'couldNotCheck',
      tables: without(ended, 'Beslutsgang'),
      today: LATER,
      outcome: unchecked('tabellen Beslutsgang saknas'),
    },
  ],
};

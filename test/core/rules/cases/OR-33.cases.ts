import { append, edit, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** It ended on 2022-12-31: the evaluation belongs between 2023-12-31 and 2025-12-31. */
const ended = edit(soundTables, { 'Satsningar!C2': 'Uppföljd' });
const evaluated = (...dates: string[]) =>
  append(ended, 'Beslutsgang', ...dates.map((date) => ['S1', 'Uppföljande utvärdering', '', date]));
const endedOnLeapDay = (date: string) => edit(evaluated(date), { 'Satsningar!E2': '2024-02-29' });
const LATER = '2029-01-01';

export const or33: RuleCases = {
  rule: 'OR-33',
  cases: [
    {
      name: 'An evaluation two years after the end is in time',
      kind: 'passes',
      tables: evaluated('2024-12-31'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'An evaluation one year to the day after the end is in time',
      kind: 'atLimit',
      tables: evaluated('2023-12-31'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'An evaluation a day before one year has gone is early',
      kind: 'pastLimit',
      tables: evaluated('2023-12-30'),
      today: LATER,
      outcome: broken(stop('Beslutsgang!D14', '2023-12-30', '2023-12-31')),
      says: [
        'Den uppföljande utvärderingen av S1 är daterad 2023-12-30. Den ska göras mellan 2023-12-31 och 2025-12-31 (1–3 år efter slutet 2022-12-31).',
      ],
      grounds: [
        'Slutdatum: 2022-12-31',
        'Uppföljande utvärdering: 2023-12-30',
        '2022-12-31 + 1 år = 2023-12-31',
        '2022-12-31 + 3 år = 2025-12-31',
        '2023-12-30 är före 2023-12-31',
      ],
    },
    {
      name: 'Where a municipality has it made after one year to the day, that is told as one year',
      kind: 'pastLimit',
      tables: given(given(evaluated('2023-12-30'), 'uppföljning.minÅr', 1), 'uppföljning.maxÅr', 1),
      today: LATER,
      outcome: broken(stop('Beslutsgang!D14', '2023-12-30', '2023-12-31')),
      says: [
        'Den uppföljande utvärderingen av S1 är daterad 2023-12-30. Den ska göras mellan 2023-12-31 och 2023-12-31 (1 år efter slutet 2022-12-31).',
      ],
    },
    {
      name: 'An evaluation three years to the day after the end is in time',
      kind: 'atLimit',
      tables: evaluated('2025-12-31'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'An evaluation on New Year’s Day after three years is late',
      kind: 'pastLimit',
      tables: evaluated('2026-01-01'),
      today: LATER,
      outcome: broken(stop('Beslutsgang!D14', '2026-01-01', '2025-12-31')),
    },
    {
      name: 'One year from a 29 February has gone on the 28 February',
      kind: 'atLimit',
      tables: endedOnLeapDay('2025-02-28'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Three years from a 29 February are over on the 1 March',
      kind: 'pastLimit',
      tables: endedOnLeapDay('2027-03-01'),
      today: LATER,
      outcome: broken(stop('Beslutsgang!D14', '2027-03-01', '2027-02-28')),
    },
    {
      name: 'None on the last day of the three years is not late',
      kind: 'atLimit',
      tables: ended,
      today: '2025-12-31',
      outcome: PASSED,
    },
    {
      name: 'None the day after three years is late',
      kind: 'pastLimit',
      tables: ended,
      today: '2026-01-01',
      outcome: broken(stop('Satsningar!A2', undefined, '2025-12-31')),
      says: [
        'S1 har ingen uppföljande utvärdering i tabellen Beslutsgang. Den skulle ha gjorts senast 2025-12-31 (slut 2022-12-31 + 3 år); lägg till steget Uppföljande utvärdering.',
      ],
    },
    {
      name: 'An early one does no harm when another is in time',
      kind: 'reading',
      tables: evaluated('2023-03-01', '2024-06-01'),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Of two that are not in time the latest is told',
      kind: 'reading',
      tables: evaluated('2026-06-01', '2023-03-01'),
      today: LATER,
      outcome: broken(stop('Beslutsgang!D14', '2026-06-01', '2025-12-31')),
    },
    {
      name: 'A decision to go on moves the years',
      kind: 'reading',
      tables: append(evaluated('2026-01-01'), 'Andringar', [
        'S1',
        '2022-10-01',
        'Kommunstyrelsen',
        'Förlängning',
        '2023-01-01',
        '',
        '',
      ]),
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'The municipality may allow it at once',
      kind: 'reading',
      tables: given(evaluated('2022-12-31'), 'uppföljning.minÅr', 0),
      parameter: 'uppföljning.minÅr',
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'The municipality may allow four years',
      kind: 'reading',
      tables: given(evaluated('2026-12-31'), 'uppföljning.maxÅr', 4),
      parameter: 'uppföljning.maxÅr',
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Four years from the day of the decision hold',
      kind: 'dayOf',
      tables: given(evaluated('2026-12-31'), 'uppföljning.maxÅr', 4, '2019-11-05'),
      parameter: 'uppföljning.maxÅr',
      today: LATER,
      outcome: PASSED,
    },
    {
      name: 'Four years from the day after the decision do not',
      kind: 'dayBefore',
      tables: given(evaluated('2026-12-31'), 'uppföljning.maxÅr', 4, '2019-11-06'),
      today: LATER,
      outcome: broken(stop('Beslutsgang!D14', '2026-12-31', '2025-12-31')),
    },
    {
      name: 'What still runs has nothing to follow up',
      kind: 'notApplicable',
      tables: soundTables,
      today: LATER,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without an end nobody knows when it should be made',
      kind: 'couldNotCheck',
      tables: edit(ended, { 'Satsningar!E2': '' }),
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

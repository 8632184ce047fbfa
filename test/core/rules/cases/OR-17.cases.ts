import { append, edit, given, soundTables, withoutColumn } from '../../workbookBuilder';
import type { Tables } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const ending = (end: string) => edit(soundTables, { 'Satsningar!E2': end });
const fromLeapDayTo = (end: string) =>
  edit(soundTables, { 'Satsningar!D2': '2020-02-29', 'Satsningar!E2': end });

/** Decided on 2020-06-01. */
const amended = (tables: Tables, kind: string, newEnd: string, decided = '2020-06-01') =>
  append(tables, 'Andringar', ['S1', decided, 'Kommunstyrelsen', kind, newEnd, '', '']);

export const or17: RuleCases = {
  rule: 'OR-17',
  cases: [
    {
      name: 'A year and a half is neither too short nor too long',
      kind: 'passes',
      tables: ending('2021-06-30'),
      outcome: PASSED,
    },
    {
      name: 'Three years to the day are allowed',
      kind: 'atLimit',
      tables: ending('2022-12-31'),
      outcome: PASSED,
    },
    {
      name: 'A day more than three years is too long',
      kind: 'pastLimit',
      tables: ending('2023-01-01'),
      outcome: broken(stop('Satsningar!E2', '2023-01-01', '2022-12-31')),
      says: ['S1 pågår 2020-01-01–2023-01-01. Det är längre än 3 år; senaste slutdatum är 2022-12-31.'],
    },
    {
      name: 'One year to the day is allowed',
      kind: 'atLimit',
      tables: ending('2020-12-31'),
      outcome: PASSED,
    },
    {
      name: 'A day less than one year is too short',
      kind: 'pastLimit',
      tables: ending('2020-12-30'),
      outcome: broken(stop('Satsningar!E2', '2020-12-30', '2020-12-31')),
      says: [
        'S1 är beviljad för 2020-01-01–2020-12-30. Det är kortare än 1 år; tidigaste slutdatum är 2020-12-31.',
      ],
    },
    {
      name: 'A year from a 29 February ends on the 28 February',
      kind: 'atLimit',
      tables: fromLeapDayTo('2021-02-28'),
      outcome: PASSED,
    },
    {
      name: 'A year from a 29 February does not end on the 27 February',
      kind: 'pastLimit',
      tables: fromLeapDayTo('2021-02-27'),
      outcome: broken(stop('Satsningar!E2', '2021-02-27', '2021-02-28')),
    },
    {
      name: 'Three years from a 29 February end on the 28 February',
      kind: 'atLimit',
      tables: fromLeapDayTo('2023-02-28'),
      outcome: PASSED,
    },
    {
      name: 'Three years from a 29 February do not end on the 1 March',
      kind: 'pastLimit',
      tables: fromLeapDayTo('2023-03-01'),
      outcome: broken(stop('Satsningar!E2', '2023-03-01', '2023-02-28')),
    },
    {
      name: 'What is closed after six months was granted for longer',
      kind: 'reading',
      tables: amended(soundTables, 'Avslut', '2020-06-30'),
      outcome: PASSED,
    },
    {
      name: 'A closing without a day of its own leaves what was granted too',
      kind: 'reading',
      tables: amended(soundTables, 'Avslut', ''),
      outcome: PASSED,
    },
    {
      name: 'What was granted for too short a time is so when it is closed',
      kind: 'pastLimit',
      tables: amended(ending('2020-12-30'), 'Avslut', '2020-06-30'),
      outcome: broken(stop('Satsningar!E2', '2020-12-30', '2020-12-31')),
    },
    {
      name: 'Prolonged to a year it is no longer too short',
      kind: 'atLimit',
      tables: amended(ending('2020-08-31'), 'Förlängning', '2020-12-31'),
      outcome: PASSED,
    },
    {
      name: 'Prolonged to a day less than a year it is told at the decision',
      kind: 'pastLimit',
      tables: amended(ending('2020-08-31'), 'Förlängning', '2020-12-30'),
      outcome: broken(stop('Andringar!E2', '2020-12-30', '2020-12-31')),
    },
    {
      name: 'Prolonged and then closed early it is as long as it was prolonged',
      kind: 'reading',
      tables: amended(
        amended(ending('2020-08-31'), 'Förlängning', '2020-12-31'),
        'Avslut',
        '2020-07-31',
        '2020-07-01',
      ),
      outcome: PASSED,
    },
    {
      name: 'Three years prolonged by a day are too long',
      kind: 'pastLimit',
      tables: amended(soundTables, 'Förlängning', '2023-01-01'),
      outcome: broken(stop('Andringar!E2', '2023-01-01', '2022-12-31')),
    },
    {
      name: 'Prolonged past three years, and closed within them, it is not too long',
      kind: 'atLimit',
      tables: amended(
        amended(soundTables, 'Förlängning', '2023-06-30'),
        'Avslut',
        '2022-12-31',
        '2020-07-01',
      ),
      outcome: PASSED,
    },
    {
      name: 'A decision to prolong that has not been made is not held against it',
      kind: 'reading',
      tables: amended(soundTables, 'Förlängning', '2023-01-01', '2021-03-02'),
      outcome: PASSED,
    },
    {
      name: 'The municipality may allow four years',
      kind: 'reading',
      tables: given(ending('2023-12-31'), 'tid.maxÅr', 4),
      parameter: 'tid.maxÅr',
      outcome: PASSED,
    },
    {
      name: 'The municipality may ask for two years',
      kind: 'reading',
      tables: given(ending('2021-12-30'), 'tid.minÅr', 2),
      parameter: 'tid.minÅr',
      outcome: broken(stop('Satsningar!E2', '2021-12-30', '2021-12-31')),
    },
    {
      name: 'Four years from the day of the decision are allowed',
      kind: 'dayOf',
      tables: given(ending('2023-12-31'), 'tid.maxÅr', 4, '2019-11-05'),
      parameter: 'tid.maxÅr',
      outcome: PASSED,
    },
    {
      name: 'Four years from the day after the decision are not for this investment',
      kind: 'dayBefore',
      tables: given(ending('2023-12-31'), 'tid.maxÅr', 4, '2019-11-06'),
      outcome: broken(stop('Satsningar!E2', '2023-12-31', '2022-12-31')),
    },
    {
      name: 'An investment under other rules is not asked',
      kind: 'notApplicable',
      tables: edit(ending('2029-12-31'), { 'Satsningar!I2': 'RAR' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without an end nobody knows how long it is',
      kind: 'couldNotCheck',
      tables: ending(''),
      outcome: unchecked('slutdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without an end nobody knows what was granted, also when it is closed',
      kind: 'couldNotCheck',
      tables: amended(ending(''), 'Avslut', '2020-06-30'),
      outcome: unchecked('beviljat slutdatum saknas eller går inte att läsa'),
    },
    {
      name: 'A decision that cannot be read may have changed the end',
      kind: 'couldNotCheck',
      tables: amended(soundTables, 'Förlängning', 'nästa år'),
      outcome: unchecked('en rad är utelämnad, se Andringar!E2'),
    },
    {
      name: 'A decision to prolong without the column of the new end may be too long',
      kind: 'couldNotCheck',
      tables: withoutColumn(amended(soundTables, 'Förlängning', '2023-01-01'), 'Andringar', 'Nytt slutdatum'),
      outcome: unchecked('en rad är utelämnad, se Andringar!D2'),
    },
    {
      name: 'A start that is no date leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!D2': 'i vår' }),
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
  ],
};

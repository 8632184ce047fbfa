import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { goteborgTables } from './goteborgTables';

/* Delår 2 is in on 2020-09-25, in the third quarter; helår on 2021-01-28, in the first of 2021. */
const none = emptied(goteborgTables, 'Redovisningar');

export const gb09: RuleCases = {
  rule: 'GB-09',
  cases: [
    {
      name: 'A report that names its quarter, or comes in it, for each of the first year’s four',
      kind: 'passes',
      tables: goteborgTables,
      outcome: PASSED,
    },
    {
      name: 'The day before the quarter ends nothing is asked for',
      kind: 'notApplicable',
      tables: none,
      today: '2020-03-30',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'On the last day of the quarter its report is asked for',
      kind: 'pastLimit',
      tables: none,
      today: '2020-03-31',
      outcome: broken(warn('Satsningar!A2', undefined, '2020-03-31')),
    },
    {
      name: 'A report on the last day of a quarter is in it',
      kind: 'atLimit',
      tables: append(none, 'Redovisningar', ['S1', 2020, 'Delår 1', '2020-03-31', '', '', '', '']),
      today: '2020-04-01',
      outcome: PASSED,
    },
    {
      name: 'A report on the first day of the next is not, unless it names the quarter',
      kind: 'pastLimit',
      tables: append(none, 'Redovisningar', ['S1', 2020, 'Delår 1', '2020-04-01', '', '', '', '']),
      today: '2020-04-01',
      outcome: broken(warn('Satsningar!A2', undefined, '2020-03-31')),
    },
    {
      name: 'The same quarter of another year is another',
      kind: 'reading',
      tables: edit(goteborgTables, { 'Redovisningar!B4': 2019 }),
      outcome: broken(warn('Satsningar!A2', undefined, '2020-03-31')),
    },
    {
      name: 'A report that comes in tomorrow is not in',
      kind: 'reading',
      tables: edit(goteborgTables, { 'Redovisningar!D6': '2021-03-02' }),
      outcome: broken(warn('Satsningar!A2', undefined, '2020-12-31')),
    },
    {
      name: 'A start on the last day of a quarter asks for that quarter',
      kind: 'reading',
      tables: edit(goteborgTables, { 'Satsningar!D2': '2019-12-31' }),
      outcome: broken(warn('Satsningar!A2', undefined, '2019-12-31')),
    },
    {
      name: 'After the end no quarter is asked for',
      kind: 'reading',
      tables: edit(goteborgTables, { 'Satsningar!E2': '2020-09-30', 'Redovisningar!D6': '' }),
      outcome: PASSED,
    },
    {
      name: 'Örebro’s guidelines ask for no quarters',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Redovisningar'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'What has only been granted has nothing to report',
      kind: 'notApplicable',
      tables: edit(none, { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without a start nobody knows which quarters there are',
      kind: 'couldNotCheck',
      tables: edit(goteborgTables, { 'Satsningar!D2': '' }),
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without an end nobody knows which quarters there are',
      kind: 'couldNotCheck',
      tables: edit(goteborgTables, { 'Satsningar!E2': '' }),
      outcome: unchecked('slutdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without the table of reports nobody knows',
      kind: 'couldNotCheck',
      tables: without(goteborgTables, 'Redovisningar'),
      outcome: unchecked('tabellen Redovisningar saknas'),
    },
  ],
};

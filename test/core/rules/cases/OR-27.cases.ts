import type { CellValue } from '../../../../src/workbook/snapshot';
import { append, edit, emptied, given, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const [header = [], delar2 = [], helar = []] = soundTables['Redovisningar'] ?? [];
const onlyDelar2 = { ...soundTables, Redovisningar: [header, delar2] };
const onlyHelar = { ...soundTables, Redovisningar: [header, helar] };
const helarOn = (submitted: CellValue) => edit(soundTables, { 'Redovisningar!D3': submitted });
const decided = (kind: string, newEnd: string, date = '2020-08-01') =>
  [['S1', date, 'Kommunstyrelsen', kind, newEnd, '', '']] as const;

export const or27: RuleCases = {
  rule: 'OR-27',
  cases: [
    {
      name: 'A report for delår 2 and one for helår are all that the first year asks for',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'The day before the year ends its report is not asked for',
      kind: 'atLimit',
      tables: onlyDelar2,
      today: '2020-12-30',
      outcome: PASSED,
    },
    {
      name: 'On the last day of the year its report is asked for',
      kind: 'pastLimit',
      tables: onlyDelar2,
      today: '2020-12-31',
      outcome: broken(stop('Satsningar!A2', undefined, '2020-12-31')),
      says: [
        'Redovisningen för helår 2020 av S1 är inte inlämnad: det finns ingen rad för den i tabellen Redovisningar. Perioden slutade 2020-12-31; lämna in den och skriv dagen i Inlämnad.',
      ],
    },
    {
      name: 'On the last day of delår 2 its report is asked for',
      kind: 'pastLimit',
      tables: emptied(soundTables, 'Redovisningar'),
      today: '2020-08-31',
      outcome: broken(stop('Satsningar!A2', undefined, '2020-08-31')),
      says: [
        'Redovisningen för delår 2 2020 av S1 är inte inlämnad: det finns ingen rad för den i tabellen Redovisningar. Perioden slutade 2020-08-31; lämna in den och skriv dagen i Inlämnad.',
      ],
    },
    {
      name: 'Two missing reports are told one by one',
      kind: 'pastLimit',
      tables: emptied(soundTables, 'Redovisningar'),
      outcome: broken(
        stop('Satsningar!A2', undefined, '2020-08-31'),
        stop('Satsningar!A2', undefined, '2020-12-31'),
      ),
    },
    {
      name: 'A report that comes in today is in',
      kind: 'atLimit',
      tables: helarOn('2021-03-01'),
      outcome: PASSED,
    },
    {
      name: 'A report that comes in tomorrow is not in',
      kind: 'pastLimit',
      tables: helarOn('2021-03-02'),
      outcome: broken(stop('Redovisningar!D3', '2021-03-02', '2020-12-31')),
      says: [
        'Redovisningen för helår 2020 av S1 är inte inlämnad: Inlämnad är 2021-03-02, en dag som inte har varit. Perioden slutade 2020-12-31; lämna in den och skriv dagen i Inlämnad.',
      ],
    },
    {
      name: 'A row without a day is not in',
      kind: 'pastLimit',
      tables: helarOn(''),
      outcome: broken(stop('Redovisningar!D3', undefined, '2020-12-31')),
      says: [
        'Redovisningen för helår 2020 av S1 är inte inlämnad: Inlämnad är tom. Perioden slutade 2020-12-31; lämna in den och skriv dagen i Inlämnad.',
      ],
    },
    {
      name: 'Another row of the same period may say that it is in',
      kind: 'reading',
      tables: append(helarOn(''), 'Redovisningar', helar),
      outcome: PASSED,
    },
    {
      name: 'A start the day after delår 2 asks only for helår',
      kind: 'atLimit',
      tables: edit(onlyHelar, { 'Satsningar!D2': '2020-09-01' }),
      outcome: PASSED,
    },
    {
      name: 'A start on the last day of delår 2 asks for its report',
      kind: 'pastLimit',
      tables: edit(onlyHelar, { 'Satsningar!D2': '2020-08-31' }),
      outcome: broken(stop('Satsningar!A2', undefined, '2020-08-31')),
    },
    {
      name: 'A start on New Year’s Eve asks for that year',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Satsningar!D2': '2019-12-31' }),
      outcome: broken(stop('Satsningar!A2', undefined, '2019-12-31')),
    },
    {
      name: 'An end on the last day of delår 2 asks for no helår',
      kind: 'atLimit',
      tables: edit(onlyDelar2, { 'Satsningar!E2': '2020-08-31' }),
      outcome: PASSED,
    },
    {
      name: 'An end the day after delår 2 asks for helår',
      kind: 'pastLimit',
      tables: edit(onlyDelar2, { 'Satsningar!E2': '2020-09-01' }),
      outcome: broken(stop('Satsningar!A2', undefined, '2020-12-31')),
    },
    {
      name: 'A decision to close earlier ends what is asked for',
      kind: 'reading',
      tables: append(onlyDelar2, 'Andringar', ...decided('Avslut', '2020-08-31')),
      outcome: PASSED,
    },
    {
      name: 'A decision to go on asks for more',
      kind: 'reading',
      tables: append(
        edit(onlyDelar2, { 'Satsningar!E2': '2020-08-31' }),
        'Andringar',
        ...decided('Förlängning', '2020-12-31'),
      ),
      outcome: broken(stop('Satsningar!A2', undefined, '2020-12-31')),
    },
    {
      name: 'A report for delår 1 is none for delår 2',
      kind: 'reading',
      tables: edit(soundTables, { 'Redovisningar!C2': 'Delår 1' }),
      outcome: broken(stop('Satsningar!A2', undefined, '2020-08-31')),
    },
    {
      name: 'A delår 2 that closes on the 29 February closes on the 28 when there is none',
      kind: 'reading',
      tables: given(soundTables, 'kalender.delår2', '02-29'),
      parameter: 'kalender.delår2',
      outcome: broken(stop('Satsningar!A2', undefined, '2021-02-28')),
    },
    {
      name: 'A municipality whose year closes in November asks in November',
      kind: 'reading',
      tables: given(onlyDelar2, 'kalender.helår', '11-30'),
      parameter: 'kalender.helår',
      today: '2020-11-30',
      outcome: broken(stop('Satsningar!A2', undefined, '2020-11-30')),
    },
    {
      name: 'A closing day from the first day of the year holds for it',
      kind: 'dayOf',
      tables: given(onlyDelar2, 'kalender.helår', '11-30', '2020-01-01'),
      parameter: 'kalender.helår',
      today: '2020-11-30',
      outcome: broken(stop('Satsningar!A2', undefined, '2020-11-30')),
    },
    {
      name: 'A closing day from the second day of the year holds for the next',
      kind: 'dayBefore',
      tables: given(onlyDelar2, 'kalender.helår', '11-30', '2020-01-02'),
      today: '2020-11-30',
      outcome: PASSED,
    },
    {
      name: 'Before the first period has ended there is nothing to report',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Redovisningar'),
      today: '2020-08-30',
      outcome: CONCERNS_NONE,
    },
    {
      name: 'What has only been granted has nothing to report',
      kind: 'notApplicable',
      tables: edit(emptied(soundTables, 'Redovisningar'), { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without a start nobody knows which reports there should be',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!D2': '' }),
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without an end nobody knows which reports there should be',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!E2': '' }),
      outcome: unchecked('slutdatum saknas eller går inte att läsa'),
    },
    {
      name: 'A day that cannot be read may be in time',
      kind: 'couldNotCheck',
      tables: helarOn('i januari'),
      outcome: unchecked('en rad är utelämnad, se Redovisningar!D3'),
    },
    {
      name: 'Without the table of reports nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Redovisningar'),
      outcome: unchecked('tabellen Redovisningar saknas'),
    },
    {
      name: 'Amendments without their column may have moved the end',
      kind: 'couldNotCheck',
      tables: withoutColumn(
        append(soundTables, 'Andringar', ['S1', '2020-06-01', 'KS', 'Förlängning', '2023-12-31', '', '']),
        'Andringar',
        'Slag',
      ),
      outcome: unchecked('kolumnen Slag saknas eller är dubbel i tabellen Andringar'),
    },
    {
      name: 'Of a table without rows no column is missed',
      kind: 'passes',
      tables: withoutColumn(soundTables, 'Andringar', 'Slag'),
      outcome: PASSED,
    },
  ],
};

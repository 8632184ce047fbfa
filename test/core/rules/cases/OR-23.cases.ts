import { append, edit, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const leading = (extent: number | string) => edit(soundTables, { 'Bemanning!D2': extent });

export const or23: RuleCases = {
  rule: 'OR-23',
  cases: [
    {
      name: 'A leader of half time is more than enough',
      kind: 'passes',
      tables: leading(0.5),
      outcome: PASSED,
    },
    { name: 'A leader of a quarter is just enough', kind: 'atLimit', tables: leading(0.25), outcome: PASSED },
    {
      name: 'A leader of a hair under a quarter is too little',
      kind: 'pastLimit',
      tables: leading(0.2499),
      outcome: broken(stop('Bemanning!D2', '0.2499', '0.25')),
      says: [
        'S1 har projektledare på 24,99 % den 2020-01-01. Det ska vara minst 25 % under hela satsningen.',
        'Projektledare den 2020-01-01: 24,99 %',
      ],
    },
    {
      name: 'Two leaders at once add up to a quarter without a rounding error',
      kind: 'atLimit',
      tables: append(leading(0.15), 'Bemanning', ['S1', 'SOC', 'Projektledare', 0.1, '2019-12-01', '']),
      outcome: PASSED,
    },
    {
      name: 'Two leaders after one another without a gap are enough',
      kind: 'atLimit',
      tables: append(edit(soundTables, { 'Bemanning!F2': '2021-06-30' }), 'Bemanning', [
        'S1',
        'SOC',
        'Projektledare',
        0.3,
        '2021-07-01',
        '',
      ]),
      outcome: PASSED,
    },
    {
      name: 'A day between two leaders is a day without',
      kind: 'pastLimit',
      tables: append(edit(soundTables, { 'Bemanning!F2': '2021-06-29' }), 'Bemanning', [
        'S1',
        'SOC',
        'Projektledare',
        0.3,
        '2021-07-01',
        '',
      ]),
      outcome: broken(stop('Bemanning!D2', '0', '0.25')),
      says: ['S1 har projektledare på 0 % den 2021-06-30. Det ska vara minst 25 % under hela satsningen.'],
    },
    {
      name: 'Of two that have left the last to leave is marked, whichever row comes first',
      kind: 'pastLimit',
      tables: append(edit(soundTables, { 'Bemanning!F2': '2020-06-30' }), 'Bemanning', [
        'S1',
        'SOC',
        'Projektledare',
        0.3,
        '2020-07-01',
        '2020-12-31',
      ]),
      outcome: broken(stop('Bemanning!D4', '0', '0.25')),
    },
    {
      name: 'Of two that have not come the first to come is marked',
      kind: 'pastLimit',
      tables: append(edit(soundTables, { 'Bemanning!E2': '2020-03-01' }), 'Bemanning', [
        'S1',
        'SOC',
        'Projektledare',
        0.3,
        '2020-02-01',
        '',
      ]),
      outcome: broken(stop('Bemanning!D4', '0', '0.25')),
    },
    {
      name: 'Two at once that are too little together are added up in words',
      kind: 'pastLimit',
      tables: append(leading(0.1), 'Bemanning', ['S1', 'SOC', 'Projektledare', 0.1, '2019-12-01', '']),
      outcome: broken(stop('Bemanning!D2', '0.2', '0.25')),
      says: [
        'Projektledare den 2020-01-01: 10 % + 10 % = 20 %',
        'Projektledare SOC: 10 % från 2019-12-01 tills vidare',
      ],
    },
    {
      name: 'A leader who ends the day before the investment leaves its last day without',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Bemanning!F2': '2022-12-30' }),
      outcome: broken(stop('Bemanning!D2', '0', '0.25')),
    },
    {
      name: 'A leader who begins the day after the start leaves its first day without',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Bemanning!E2': '2020-01-02' }),
      outcome: broken(stop('Bemanning!D2', '0', '0.25')),
    },
    {
      name: 'Without any leader the investment itself is marked',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Bemanning!C2': 'Projektmedarbetare' }),
      outcome: broken(stop('Satsningar!A2', '0', '0.25')),
      says: ['Ingen är projektledare den 2020-01-01: 0 %'],
    },
    {
      name: 'The municipality may ask for half time',
      kind: 'reading',
      tables: given(leading(0.25), 'projektledare.omfattning', '50 %'),
      parameter: 'projektledare.omfattning',
      outcome: broken(stop('Bemanning!D2', '0.25', '0.5')),
    },
    {
      name: 'Half time asked for on the day of the decision is asked for',
      kind: 'dayOf',
      tables: given(leading(0.25), 'projektledare.omfattning', 0.5, '2019-11-05'),
      parameter: 'projektledare.omfattning',
      outcome: broken(stop('Bemanning!D2', '0.25', '0.5')),
    },
    {
      name: 'Half time asked for from the day after is not',
      kind: 'dayBefore',
      tables: given(leading(0.25), 'projektledare.omfattning', 0.5, '2019-11-06'),
      outcome: PASSED,
    },
    {
      name: 'An investment that is decided but not begun needs no leader yet',
      kind: 'notApplicable',
      tables: edit(leading(0), { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of staff nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Bemanning'),
      outcome: unchecked('tabellen Bemanning saknas'),
    },
    {
      name: 'A leader whose extent cannot be read is not counted as nothing',
      kind: 'couldNotCheck',
      tables: leading('#VÄRDEFEL!'),
      outcome: unchecked('en rad är utelämnad, se Bemanning!D2'),
    },
    {
      name: 'An amendment that cannot be read may have moved the end',
      kind: 'couldNotCheck',
      tables: append(soundTables, 'Andringar', [
        'S1',
        '#REF!',
        'Socialnämnden',
        'Förlängning',
        '2023-12-31',
        '',
        '',
      ]),
      outcome: unchecked('en rad är utelämnad, se Andringar!B2'),
    },
  ],
};

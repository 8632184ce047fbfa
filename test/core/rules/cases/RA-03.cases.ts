import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';
import { givenForRar, rarTables } from './rarTables';

const leading = (extent: number | string) => edit(rarTables, { 'Bemanning!D2': extent });

export const ra03: RuleCases = {
  rule: 'RA-03',
  cases: [
    {
      name: 'Two leaders of three quarters each are more than full time',
      kind: 'passes',
      tables: append(leading(0.75), 'Bemanning', ['S1', 'SOC', 'Projektledare', 0.75, '2019-12-01', '', '']),
      outcome: PASSED,
    },
    { name: 'A leader of full time is just enough', kind: 'atLimit', tables: leading(1), outcome: PASSED },
    {
      name: 'A leader of a hair under full time is too little',
      kind: 'pastLimit',
      tables: leading(0.9999),
      outcome: broken(stop('Bemanning!D2', '0.9999', '1')),
      says: [
        'S1 har projektledare på 99,99 % den 2020-01-01. Det ska vara minst 100 % under hela satsningen.',
      ],
    },
    {
      name: 'A quarter, which Örebro asks for, is too little here',
      kind: 'pastLimit',
      tables: leading(0.25),
      outcome: broken(stop('Bemanning!D2', '0.25', '1')),
      says: ['S1 har projektledare på 25 % den 2020-01-01. Det ska vara minst 100 % under hela satsningen.'],
    },
    {
      name: 'A leader who leaves on the day before a leap day leaves it without',
      kind: 'pastLimit',
      tables: edit(leading(1), { 'Bemanning!F2': '2020-02-28', 'Satsningar!E2': '2020-02-29' }),
      outcome: broken(stop('Bemanning!D2', '0', '1')),
    },
    {
      name: 'Four fifths are enough where RAR has decided so',
      kind: 'reading',
      tables: givenForRar(leading(0.8), 'projektledare.omfattning', 0.8),
      parameter: 'projektledare.omfattning',
      outcome: PASSED,
    },
    {
      name: 'Four fifths decided on the day of the investment’s decision are enough',
      kind: 'dayOf',
      tables: givenForRar(leading(0.8), 'projektledare.omfattning', 0.8, '2019-11-05'),
      parameter: 'projektledare.omfattning',
      outcome: PASSED,
    },
    {
      name: 'Four fifths decided the day after are not',
      kind: 'dayBefore',
      tables: givenForRar(leading(0.8), 'projektledare.omfattning', 0.8, '2019-11-06'),
      outcome: broken(stop('Bemanning!D2', '0.8', '1')),
    },
    {
      name: 'Under Örebro’s guidelines a quarter is enough',
      kind: 'notApplicable',
      tables: soundTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of staff nobody knows',
      kind: 'couldNotCheck',
      tables: without(rarTables, 'Bemanning'),
      outcome: unchecked('tabellen Bemanning saknas'),
    },
    {
      name: 'Without an end nobody knows for how long',
      kind: 'couldNotCheck',
      tables: edit(leading(1), { 'Satsningar!E2': '' }),
      outcome: unchecked('slutdatum saknas eller går inte att läsa'),
    },
    {
      name: 'An amendment that cannot be read may have moved the end',
      kind: 'couldNotCheck',
      tables: append(leading(1), 'Andringar', [
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

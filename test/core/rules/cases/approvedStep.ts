import type { ProcessStepName, Status } from '../../../../src/core/model/choices';
import type { Tables } from '../../workbookBuilder';
import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCase } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { rarTables } from './rarTables';

/**
 * A step of RAR's that somebody has to take, and have taken by today, 2021-03-01.
 *
 * @param from the status from which it is asked for
 * @param before the one before it
 */
export function approvedStep(step: ProcessStepName, from: Status, before: Status): readonly RuleCase[] {
  const asked = edit(rarTables, { 'Satsningar!C2': from });
  /** The steps stand in row 14 and on. */
  const taken = (...dates: string[]): Tables =>
    append(asked, 'Beslutsgang', ...dates.map((date) => ['S1', step, '', date]));
  return [
    {
      name: 'The step that was taken is enough',
      kind: 'passes',
      tables: taken('2021-01-15'),
      outcome: PASSED,
    },
    {
      name: 'A step that was taken today is enough',
      kind: 'atLimit',
      tables: taken('2021-03-01'),
      outcome: PASSED,
    },
    {
      name: 'A step that is to be taken tomorrow has not been taken',
      kind: 'pastLimit',
      tables: taken('2021-03-02'),
      outcome: broken(warn('Beslutsgang!D14', '2021-03-02')),
      says: [
        `Steget ${step} för S1 har datumet 2021-03-02, som ännu inte har varit den 2021-03-01. Skriv dagen när beslutet är fattat.`,
      ],
    },
    {
      name: 'Of two days that have not come the first is told',
      kind: 'pastLimit',
      tables: taken('2021-03-03', '2021-03-02'),
      outcome: broken(warn('Beslutsgang!D15', '2021-03-02')),
    },
    {
      name: 'A missing step is told at the investment',
      kind: 'pastLimit',
      tables: asked,
      outcome: broken(warn('Satsningar!A2')),
      says: [`Steget ${step} saknas för S1 i tabellen Beslutsgang. Lägg till det med dagen för beslutet.`],
    },
    {
      name: 'A step without a date has not been taken',
      kind: 'pastLimit',
      tables: taken(''),
      outcome: broken(warn('Satsningar!A2')),
    },
    {
      name: 'Another step is not this one',
      kind: 'pastLimit',
      tables: append(asked, 'Beslutsgang', ['S1', 'Slutrapport', '', '2021-01-15']),
      outcome: broken(warn('Satsningar!A2')),
    },
    {
      name: 'It is not asked for before that status',
      kind: 'notApplicable',
      tables: edit(rarTables, { 'Satsningar!C2': before }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Under Örebro’s guidelines no such step is asked for',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Satsningar!C2': from }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(asked, 'Beslutsgang'),
      outcome: unchecked('tabellen Beslutsgang saknas'),
    },
    {
      name: 'A date that is none leaves the question open',
      kind: 'couldNotCheck',
      tables: taken('2021-02-29'),
      outcome: unchecked('en rad är utelämnad, se Beslutsgang!D14'),
    },
  ];
}

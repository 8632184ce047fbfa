import type { Tables } from '../../workbookBuilder';
import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';
import { rarTables } from './rarTables';

const ROLES = [
  'Beställare',
  'Huvudman',
  'Projektägare',
  'Styrgrupp',
  'Projektledare',
  'Projektgrupp',
  'Team',
];

/** One row a role, from row 2 on, in the order above. */
const filled = (tables: Tables, ...roles: readonly string[]): Tables =>
  append(tables, 'Organisation', ...roles.map((role) => ['S1', role, 'Regionen', '', '', '']));
const all = filled(rarTables, ...ROLES);

export const ra01: RuleCases = {
  rule: 'RA-01',
  cases: [
    { name: 'Seven roles that somebody has are all there is', kind: 'passes', tables: all, outcome: PASSED },
    {
      name: 'The role’s second row may be the one that is filled in',
      kind: 'atLimit',
      tables: filled(edit(all, { 'Organisation!C5': '' }), 'Styrgrupp'),
      outcome: PASSED,
    },
    {
      name: 'A role without a row is told at the investment',
      kind: 'pastLimit',
      tables: filled(rarTables, ...ROLES.filter((role) => role !== 'Huvudman')),
      outcome: broken(stop('Satsningar!A2', undefined, 'Huvudman')),
      says: [
        'Rollen Huvudman saknas för S1 i tabellen Organisation. Lägg till en rad och skriv vilken organisation som har rollen.',
      ],
    },
    {
      name: 'A role whose only row has no organisation is told at its empty cell',
      kind: 'pastLimit',
      tables: edit(all, { 'Organisation!C5': '' }),
      outcome: broken(stop('Organisation!C5', undefined, 'Styrgrupp')),
      says: [
        'Rollen Styrgrupp i S1 har ingen organisation i tabellen Organisation. Skriv vem som har rollen.',
      ],
    },
    {
      name: 'A contact is not the team that it belongs to',
      kind: 'pastLimit',
      tables: filled(rarTables, ...ROLES.filter((role) => role !== 'Team'), 'Kontaktperson'),
      outcome: broken(stop('Satsningar!A2', undefined, 'Team')),
    },
    {
      name: 'Each of the roles that are missing is told',
      kind: 'pastLimit',
      tables: rarTables,
      outcome: broken(...ROLES.map((role) => stop('Satsningar!A2', undefined, role))),
    },
    {
      name: 'Under Örebro’s guidelines no such roles are asked for',
      kind: 'notApplicable',
      tables: soundTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Before it runs nobody needs to have a role',
      kind: 'notApplicable',
      tables: edit(rarTables, { 'Satsningar!C2': 'Beviljad' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(rarTables, 'Organisation'),
      outcome: unchecked('tabellen Organisation saknas'),
    },
    {
      name: 'An organisation that shows an error leaves the role open',
      kind: 'couldNotCheck',
      tables: edit(all, { 'Organisation!C3': '#SAKNAS!' }),
      outcome: unchecked('organisationen för rollen Huvudman går inte att läsa, se Organisation!C3'),
    },
  ],
};

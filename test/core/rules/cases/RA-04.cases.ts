import type { Rows, Tables } from '../../workbookBuilder';
import { append, edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';
import { rarTables } from './rarTables';

const organised = (...rows: Rows): Tables => append(rarTables, 'Organisation', ...rows);
const team = (name: string, organisation = 'Vårdcentralen'): Rows[number] => [
  'S1',
  'Team',
  organisation,
  '',
  '',
  name,
];
const contact = (organisation: string, name: string): Rows[number] => [
  'S1',
  'Kontaktperson',
  organisation,
  '',
  '',
  name,
];
/** The team in row 2, its contacts in rows 3 to 5. */
const whole: Rows = [
  team('Norr'),
  contact('Försäkringskassan', 'Norr'),
  contact('Arbetsförmedlingen', 'Norr'),
  contact('Socialtjänsten', 'Norr'),
];
const missing = (at: string, authority: string) => warn(at, undefined, authority);

export const ra04: RuleCases = {
  rule: 'RA-04',
  cases: [
    {
      name: 'A team with the three contacts has what it needs',
      kind: 'passes',
      tables: organised(...whole),
      outcome: PASSED,
    },
    {
      name: 'An office of the authority is the authority, whatever the letters’ case',
      kind: 'atLimit',
      tables: organised(
        team('Norr'),
        contact('FÖRSÄKRINGSKASSAN i Nyköping', 'norr '),
        contact('Arbetsförmedlingen Öst', 'NORR'),
        contact('Kommunens socialtjänst', 'Norr'),
      ),
      outcome: PASSED,
    },
    {
      name: 'A contact that is missing is told at the team',
      kind: 'pastLimit',
      tables: organised(...whole.slice(0, 3)),
      outcome: broken(missing('Organisation!F2', 'socialtjänsten')),
    },
    {
      name: 'A contact of another team does not count, and that team lacks two',
      kind: 'pastLimit',
      tables: organised(...whole.slice(0, 3), contact('Socialtjänsten', 'Söder')),
      outcome: broken(
        missing('Organisation!F2', 'socialtjänsten'),
        missing('Organisation!F5', 'Försäkringskassan'),
        missing('Organisation!F5', 'Arbetsförmedlingen'),
      ),
    },
    {
      name: 'A team without a name is called as its organisation',
      kind: 'pastLimit',
      tables: organised(
        team('', 'Norr'),
        contact('Försäkringskassan', 'Norr'),
        contact('Arbetsförmedlingen', 'Norr'),
      ),
      outcome: broken(missing('Organisation!C2', 'socialtjänsten')),
    },
    {
      name: 'A contact without a team’s name belongs to none',
      kind: 'pastLimit',
      tables: organised(...whole.slice(0, 3), contact('Socialtjänsten', '')),
      outcome: broken(missing('Organisation!F2', 'socialtjänsten')),
    },
    {
      name: 'Another role in the authority is no contact',
      kind: 'pastLimit',
      tables: organised(...whole.slice(0, 3), ['S1', 'Projektägare', 'Socialtjänsten', '', '', 'Norr']),
      outcome: broken(missing('Organisation!F2', 'socialtjänsten')),
    },
    {
      name: 'A contact whose organisation is not told is none',
      kind: 'pastLimit',
      tables: organised(...whole.slice(0, 3), contact('', 'Norr')),
      outcome: broken(missing('Organisation!F2', 'socialtjänsten')),
    },
    {
      name: 'An error value on a row with another role does not matter',
      kind: 'passes',
      tables: organised(...whole, ['S1', 'Projektägare', '#REF!', '', '', 'Norr']),
      outcome: PASSED,
    },
    {
      name: 'Without teams there is nothing to ask; their absence is another rule’s',
      kind: 'notApplicable',
      tables: rarTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Under Örebro’s guidelines no such contacts are asked for',
      kind: 'notApplicable',
      tables: append(soundTables, 'Organisation', team('Norr')),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table nobody knows',
      kind: 'couldNotCheck',
      tables: without(rarTables, 'Organisation'),
      outcome: unchecked('tabellen Organisation saknas'),
    },
    {
      name: 'Without the column Team nobody knows whose contacts they are',
      kind: 'couldNotCheck',
      tables: edit(organised(...whole), { 'Organisation!F1': 'Grupp' }),
      outcome: unchecked('kolumnen Team saknas i tabellen Organisation'),
    },
    {
      name: 'A contact whose organisation shows an error leaves the question open',
      kind: 'couldNotCheck',
      tables: organised(...whole.slice(0, 3), contact('#REF!', 'Norr')),
      outcome: unchecked('en cell går inte att läsa, se Organisation!C5'),
    },
  ],
};

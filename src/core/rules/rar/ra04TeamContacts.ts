import { cellReason, reason } from '../../findings/reasons';
import type { OrganisationMember } from '../../model/followUpRows';
import type { Investment } from '../../model/portfolio';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import { keyOf } from '../../values/ids';
import type { Place } from '../../values/place';
import { placeLabel } from '../../values/place';
import type { Read } from '../../values/read';
import { RAR } from '../heldBy';
import { rar } from '../rarSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing } from '../whyUnknown';

/** Each with the part of its name that every office of it has. */
const AUTHORITIES = [
  { name: 'Försäkringskassan', stem: 'försäkringskassa' },
  { name: 'Arbetsförmedlingen', stem: 'arbetsförmedling' },
  { name: 'socialtjänsten', stem: 'socialtjänst' },
] as const;

export const teamContacts: InvestmentRule = {
  id: 'RA-04',
  severity: 'warn',
  title: 'Varje team har kontaktpersoner från Försäkringskassan, Arbetsförmedlingen och socialtjänsten',
  source: rar(
    'team som förutom vårdpersonal består av - kontaktpersoner från Försäkringskassan - kontaktpersoner från Arbetsförmedlingen - kontaktpersoner från Socialtjänsten',
  ),
  ...RAR,
  reading:
    'Teamen är de namn som står i kolumnen Team på rader med rollen Team eller Kontaktperson; en rad med rollen Team utan sådant namn heter som sin organisation. En kontaktperson hör till det team som raden nämner, och organisationens namn avgör var den kommer ifrån.',
  remedy:
    'Lägg till en rad med rollen Kontaktperson för varje myndighet som saknas, med teamets namn i kolumnen Team.',
  reads: ['Organisation'],
  parameters: [],
  appliesFrom: 'Pågår',

  check({ investment }) {
    const rows = investment.organisation.filter(({ role }) => role === 'Team' || role === 'Kontaktperson');
    const reasonNot = notReadable(rows);
    if (reasonNot !== undefined) return [couldNotCheck(reasonNot)];
    const teams = teamsOf(rows);
    if (teams.length === 0) return NOT_APPLICABLE;
    return teams.flatMap((team) => {
      const contacts = rows.filter((row) => row.role === 'Kontaktperson' && isOf(team, row));
      return AUTHORITIES.filter(({ stem }) => !contacts.some((row) => comesFrom(row, stem))).map(({ name }) =>
        missingContact(investment, team, name, contacts),
      );
    });
  },
};

interface Team {
  readonly name: string;
  /** The cell that first names it. */
  readonly at: Place;
}

function notReadable(rows: readonly OrganisationMember[]): Sentence | undefined {
  const contact = rows.find(({ role }) => role === 'Kontaktperson');
  if (contact?.team.kind === 'blank' && contact.team.at === undefined) {
    return columnMissing('Team', 'Organisation');
  }
  const unreadable = rows
    .flatMap(({ team, organisation }) => [team, organisation])
    .find(({ kind }) => kind === 'unreadable');
  return unreadable?.at && say`en cell går inte att läsa, se ${placeLabel(unreadable.at)}`;
}

function teamsOf(rows: readonly OrganisationMember[]): Team[] {
  const teams = new Map<string, Team>();
  for (const row of rows) {
    const named = nameOf(row);
    if (named.kind !== 'value' || teams.has(keyOf(named.value))) continue;
    teams.set(keyOf(named.value), { name: named.value, at: named.at });
  }
  return [...teams.values()];
}

function nameOf({ role, team, organisation }: OrganisationMember): Read<string> {
  return role === 'Team' && team.kind === 'blank' ? organisation : team;
}

function isOf(team: Team, { team: named }: OrganisationMember): boolean {
  return named.kind === 'value' && keyOf(named.value) === keyOf(team.name);
}

function comesFrom({ organisation }: OrganisationMember, stem: string): boolean {
  return organisation.kind === 'value' && keyOf(organisation.value).includes(stem);
}

function missingContact(
  investment: Investment,
  team: Team,
  authority: string,
  contacts: readonly OrganisationMember[],
): Verdict {
  return breach({
    place: team.at,
    message: say`Teamet ${team.name} i ${investment.id} har ingen kontaktperson från ${authority}. Lägg till en rad med rollen Kontaktperson för teamet i tabellen Organisation.`,
    limit: { missing: authority },
    why: {
      inputs: [
        reason(say`Team`, team.name, team.at),
        ...contacts.map(({ organisation }) => cellReason(say`Kontaktpersonens organisation`, organisation)),
      ],
      steps: [say`Teamets kontaktpersoner: ${contacts.length}`, say`Av dem från ${authority}: 0, minst 1`],
    },
  });
}

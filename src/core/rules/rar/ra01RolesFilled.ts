import { cellReason } from '../../findings/reasons';
import { ORGANISATION_ROLES } from '../../model/choices';
import type { OrganisationMember } from '../../model/followUpRows';
import type { Investment } from '../../model/portfolio';
import { say } from '../../text/sentence';
import { placeLabel } from '../../values/place';
import { RAR } from '../heldBy';
import { rar } from '../rarSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck } from '../rule';

/** A contact belongs to a team (RA-04) and is no role of the governance. */
const ROLES = ORGANISATION_ROLES.filter((role) => role !== 'Kontaktperson');

export const rolesFilled: InvestmentRule = {
  id: 'RA-01',
  severity: 'stop',
  title: 'De sju rollerna i ledning och styrning är tillsatta',
  source: rar(
    'Ledningen och styrningen av projektet behöver förändras och föreslås se ut enligt följande fr om 2010.',
  ),
  ...RAR,
  reading:
    'Beställare, huvudman, projektägare, styrgrupp, projektledare, projektgrupp och team har var sin rad i Organisation, med kolumnen Organisation ifylld. Tillfälliga arbetsgrupper är frivilliga.',
  remedy: 'Lägg till en rad för rollen i Organisation och skriv vilken organisation som har den.',
  reads: ['Organisation'],
  parameters: [],
  appliesFrom: 'Pågår',

  check({ investment }) {
    return ROLES.flatMap((role) => {
      const rows = investment.organisation.filter((row) => row.role === role);
      if (rows.some(({ organisation }) => organisation.kind === 'value')) return [];
      return [unfilled(investment, role, rows)];
    });
  },
};

function unfilled(investment: Investment, role: string, rows: readonly OrganisationMember[]): Verdict {
  const unreadable = rows.find(({ organisation }) => organisation.kind === 'unreadable');
  if (unreadable) {
    const where = placeLabel(unreadable.organisation.at ?? unreadable.at);
    return couldNotCheck(say`organisationen för rollen ${role} går inte att läsa, se ${where}`);
  }
  const [empty] = rows;
  const fault = empty
    ? say`Rollen ${role} i ${investment.id} har ingen organisation i tabellen Organisation. Skriv vem som har rollen.`
    : say`Rollen ${role} saknas för ${investment.id} i tabellen Organisation. Lägg till en rad och skriv vilken organisation som har rollen.`;
  return breach({
    place: empty?.organisation.at ?? investment.at,
    message: fault,
    limit: { missing: role },
    why: {
      inputs: rows.map(({ organisation }) => cellReason(say`Organisation, ${role}`, organisation)),
      steps: [
        say`Rader med rollen ${role}: ${rows.length}`,
        say`Rader där organisationen är ifylld: 0, minst 1`,
      ],
    },
  });
}

import { LEADER_QUESTION, leaderExtent } from '../leaderExtent';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule } from '../rule';

export const projectLeaderExtent: Rule = {
  id: 'OR-23',
  severity: 'stop',
  title: 'En projektledare om minst 25 procent under hela satsningen',
  source: orebro('8', 'Till alla satsningar ska en projektledare om 25 procent finnas'),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading: 'Minst andelen varje dag från start till slut; tjänster samtidigt läggs ihop.',
  remedy: 'Utöka projektledarens tjänst, eller fyll ut de dagar som saknar projektledare, i Bemanning.',
  question: LEADER_QUESTION,
  reads: ['Satsningar', 'Bemanning'],
  parameters: ['projektledare.omfattning'],
  appliesFrom: 'Pågår',
  check: leaderExtent,
};

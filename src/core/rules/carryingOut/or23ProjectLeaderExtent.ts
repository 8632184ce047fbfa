import { OREBRO_2016 } from '../heldBy';
import { LEADER_QUESTION, leaderExtent } from '../leaderExtent';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';

export const projectLeaderExtent: InvestmentRule = {
  id: 'OR-23',
  severity: 'stop',
  title: 'En projektledare om minst 25 procent under hela satsningen',
  source: orebro('8', 'Till alla satsningar ska en projektledare om 25 procent finnas'),
  ...OREBRO_2016,
  reading: 'Minst andelen varje dag från start till slut; tjänster samtidigt läggs ihop.',
  remedy: 'Utöka projektledarens tjänst, eller fyll ut de dagar som saknar projektledare, i Bemanning.',
  question: LEADER_QUESTION,
  reads: ['Satsningar', 'Bemanning'],
  consults: ['Andringar'],
  parameters: ['projektledare.omfattning'],
  appliesFrom: 'Pågår',
  check: leaderExtent,
};

import { RAR } from '../heldBy';
import { LEADER_QUESTION, leaderExtent } from '../leaderExtent';
import { rar } from '../rarSource';
import type { InvestmentRule } from '../rule';

export const fullTimeLeader: InvestmentRule = {
  id: 'RA-03',
  severity: 'stop',
  title: 'En projektledare på heltid under hela satsningen',
  source: rar('Projektledare: 1,0 tjänst, för närvarande anställd av huvudmannen'),
  ...RAR,
  reading:
    'Heltid varje dag från start till slut, i stället för 25 procent; tjänster samtidigt läggs ihop. I RAR är projektledare.omfattning 1,0.',
  remedy: 'Utöka projektledarens tjänst till heltid, eller fyll ut de dagar som saknar någon, i Bemanning.',
  question: LEADER_QUESTION,
  reads: ['Satsningar', 'Bemanning'],
  consults: ['Andringar'],
  parameters: ['projektledare.omfattning'],
  appliesFrom: 'Pågår',
  check: leaderExtent,
};

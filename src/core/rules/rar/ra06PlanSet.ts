import { RAR } from '../heldBy';
import { rar } from '../rarSource';
import type { InvestmentRule } from '../rule';
import { approvedStep } from './approvedStep';

export const projectPlanSet: InvestmentRule = {
  id: 'RA-06',
  severity: 'warn',
  title: 'Styrgruppen har fastställt projektets planer',
  source: rar('fastställer projektets olika planer,'),
  ...RAR,
  reading:
    'Steget Projektplan fastställd finns i Beslutsgang när satsningen pågår, med en dag som har varit.',
  remedy: 'Låt styrgruppen fastställa planen och skriv in steget Projektplan fastställd med dagen för det.',
  reads: ['Beslutsgang'],
  parameters: [],
  appliesFrom: 'Pågår',
  check: (subject) => approvedStep('Projektplan fastställd', subject),
};

import type { RuleCases } from '../ruleCase';
import { approvedStep } from './approvedStep';

export const ra05: RuleCases = {
  rule: 'RA-05',
  cases: approvedStep('Projektavslut godkänt', 'Avslutad', 'Pågår'),
};

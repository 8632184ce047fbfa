import type { RuleCases } from '../ruleCase';
import { approvedStep } from './approvedStep';

export const ra06: RuleCases = {
  rule: 'RA-06',
  cases: approvedStep('Projektplan fastställd', 'Pågår', 'Beviljad'),
};

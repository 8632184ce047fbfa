import { RAR } from '../heldBy';
import { rar } from '../rarSource';
import type { InvestmentRule } from '../rule';
import { approvedStep } from './approvedStep';

export const closingApproved: InvestmentRule = {
  id: 'RA-05',
  severity: 'warn',
  title: 'Projektägaren har godkänt projektavslutet',
  source: rar(
    'godkänner projektavslutet, där bl a erfarenheter från projektet har dokumenterats och förmedlats.',
  ),
  ...RAR,
  reading:
    'Steget Projektavslut godkänt finns i Beslutsgang när satsningen är avslutad, med en dag som har varit.',
  remedy: 'Låt projektägaren godkänna avslutet och skriv in steget Projektavslut godkänt med dagen för det.',
  reads: ['Beslutsgang'],
  parameters: [],
  appliesFrom: 'Avslutad',
  check: (subject) => approvedStep('Projektavslut godkänt', subject),
};

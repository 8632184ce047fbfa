import { codePartDefinitions } from '../../core/parameters/codeParts';
import type { ParameterName } from '../../core/parameters/definitions';
import { ACCOUNT_PARAMETERS } from '../../core/parameters/definitions';
import { payoffParameters } from '../../core/parameters/payoffParameters';
import type { Basis } from '../../core/schedules/basis';
import { keysOf } from '../../core/values/record';

const CLOSINGS: readonly ParameterName[] = ['kalender.delår1', 'kalender.delår2', 'kalender.helår'];

export const GRANT: Basis = {
  tables: ['Budget', 'Andringar'],
  parameters: ['utvärdering.andel', 'utvärdering.läsart'],
  sums: ['grantedSum'],
};

export const REPAYMENTS: Basis = {
  tables: ['Budget', 'Effekter', 'Aterforingsplan', 'EffektUtfall', 'Fakturor', 'Utbetalningar'],
  parameters: [
    'återföring.golv',
    'återföring.golvläsart',
    'återföring.tak',
    'återföring.kostnadsbas',
    'återföring.startÅr',
    'återföring.startläsart',
    'återföring.längstÅr',
    'återföring.längstFrån',
    'kalender.återföringsdag',
  ],
  sums: ['grantedSum'],
  heads: ['status'],
};

export const COSTS: Basis = { tables: ['Huvudbok'], parameters: [...CLOSINGS, ...ACCOUNT_PARAMETERS] };

export const PAYOUTS: Basis = {
  tables: ['Huvudbok'],
  parameters: [...COSTS.parameters, 'kalender.utbetalningsmånader'],
  sums: ['grantedSum'],
};

/** Those that are recorded go into the accounts and the fund as they were made. */
const PAYOUTS_AS_MADE: Basis = { ...PAYOUTS, tables: [...PAYOUTS.tables, 'Utbetalningar'] };

const ENTRY_PARAMETERS = [
  'fond.ren',
  'motpart.fond',
  'projektnummer',
  'projekt.påUtbetalning',
  ...ACCOUNT_PARAMETERS,
  ...keysOf(codePartDefinitions),
] as const;

/** By the kind of what is booked. */
export const ENTRIES: Readonly<Record<'payout' | 'repayment', Basis>> = {
  payout: {
    ...PAYOUTS_AS_MADE,
    parameters: [...PAYOUTS_AS_MADE.parameters, ...ENTRY_PARAMETERS],
    heads: ['status'],
  },
  repayment: { ...REPAYMENTS, parameters: [...REPAYMENTS.parameters, ...ENTRY_PARAMETERS] },
};

export const INVOICES: Basis = { ...REPAYMENTS, parameters: [...REPAYMENTS.parameters, 'fond.ren'] };

/** What the fund has of an investment; its own rows are those of *Reservation*. */
export const FUND: Basis = {
  tables: [...PAYOUTS_AS_MADE.tables, ...REPAYMENTS.tables, 'Reservation'],
  parameters: [...PAYOUTS_AS_MADE.parameters, ...REPAYMENTS.parameters],
  sums: ['grantedSum'],
  heads: ['status', 'start', 'end', 'decisionDate'],
};

export const REPORTS: Basis = {
  tables: ['Redovisningar', 'Budget', 'Huvudbok'],
  parameters: COSTS.parameters,
  sums: ['grantedSum'],
  heads: ['status', 'start', 'end'],
};

export const EVALUATION: Basis = {
  tables: ['Utvarderingsschema', 'Effekter', 'EffektUtfall'],
  parameters: [],
};

export const PAYOFF: Basis = {
  tables: ['Typfall', 'Prislista', 'Insatskostnad'],
  parameters: ['typfall.minAntal', ...keysOf(payoffParameters)],
};

/** The ledger against what was paid, reported and invoiced. */
export const RECONCILIATION: Basis = {
  tables: ['Huvudbok', 'Redovisat', 'Utbetalningar', 'Fakturor'],
  parameters: [...COSTS.parameters, 'fond.ren', 'projektnummer', 'projekt.påUtbetalning'],
};

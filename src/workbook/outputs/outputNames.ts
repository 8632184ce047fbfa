/** The sheets that a run writes, each with its one table: the add-in makes and owns them. */
export const OUTPUTS = {
  findings: { sheet: 'Regelkontroll', table: 'Regelkontroll' },
  repayments: { sheet: 'Återföring', table: 'AterforingUt' },
  payouts: { sheet: 'Utbetalning', table: 'UtbetalningUt' },
  accounting: { sheet: 'Kontering', table: 'KonteringUt' },
  costs: { sheet: 'Kostnadsfördelning', table: 'KostnadUt' },
  invoices: { sheet: 'Internfakturor', table: 'InternfakturaUt' },
  payoff: { sheet: 'Payoff', table: 'PayoffUt' },
  fund: { sheet: 'Fond', table: 'FondUt' },
  calendar: { sheet: 'Kalender', table: 'KalenderUt' },
  evaluation: { sheet: 'Utvärdering', table: 'UtvarderingUt' },
  procurement: { sheet: 'Upphandling', table: 'UpphandlingUt' },
  reconciliation: { sheet: 'Avstämning', table: 'AvstamningUt' },
  reports: { sheet: 'Redovisning', table: 'RedovisningUt' },
} as const;

/** One of {@link OUTPUTS}. */
export type OutputName = (typeof OUTPUTS)[keyof typeof OUTPUTS];

export type OutputTable = OutputName['table'];

export const OUTPUT_NAMES: readonly OutputName[] = Object.values(OUTPUTS);

/** Where a run writes: sheets and tables that the add-in makes and owns. */
export interface OutputName {
  readonly sheet: string;
  readonly table: string;
}

export const OUTPUT_NAMES = [
  { sheet: 'Regelkontroll', table: 'Regelkontroll' },
  { sheet: 'Återföring', table: 'AterforingUt' },
  { sheet: 'Utbetalning', table: 'UtbetalningUt' },
  { sheet: 'Kontering', table: 'KonteringUt' },
  { sheet: 'Kostnadsfördelning', table: 'KostnadUt' },
  { sheet: 'Internfakturor', table: 'InternfakturaUt' },
  { sheet: 'Fond', table: 'FondUt' },
] as const satisfies readonly OutputName[];

/** Holds a write until it is whole. Never seen: it is gone when the write is done. */
export const STAGING_SHEET = 'SI_utkast';

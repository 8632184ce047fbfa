import type { ExampleRow } from './cells';

/** Two units' procurements of 2026. GATA has social consideration in one of three, which is too little. */
export const procurements: readonly ExampleRow[] = [
  ['U1', 'LOK', 2026, 'Ja', 'Ja', 24, 12, 4_200_000, 'Två anställningar ur målgrupperna', 'Uppföljning'],
  ['U2', 'LOK', 2026, 'Ja', 'Ja', 12, 4, 950_000, 'En lärlingsplats', 'Avtal'],
  ['U3', 'GATA', 2026, 'Ja', 'Ja', 18, 8, 3_100_000, 'Två praktikplatser', 'Avtal'],
  ['U4', 'GATA', 2026, 'Ja', 'Nej', 6, 3, 400_000, '', 'Avtal'],
  ['U5', 'GATA', 2026, 'Ja', 'Nej', 8, 2, 620_000, '', 'Utvärdering'],
];

/** Persons, never which: those of two groups stand with both. */
export const placements: readonly ExampleRow[] = [
  ['U1', 'Utrikesfödda', 'Anställning', 2],
  ['U1', 'Ungdomar, Utrikesfödda', 'Praktik', 1],
  ['U2', 'Ungdomar', 'Lärlingsplats', 1],
  ['U3', 'Personer med funktionsnedsättning', 'Praktik', 2],
];

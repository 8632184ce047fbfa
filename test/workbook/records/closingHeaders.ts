/** The columns of `DelarAvslut` that a close fills in. */
export const CLOSING_HEADERS = [
  'Delår',
  'Period',
  'År',
  'Satsning',
  'REN',
  'Förbrukat',
  'Utbetalt',
  'Godtagna differenser',
  'Stängd av',
  'Datum',
  'Underlag',
] as const;

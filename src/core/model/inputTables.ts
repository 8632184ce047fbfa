/** The tables that the rules and sums read, by their name in the workbook. */
export const INPUT_TABLES = [
  'Satsningar',
  'Parter',
  'Budget',
  'Bemanning',
  'Effekter',
  'Aterforingsplan',
  'EffektUtfall',
  'Fakturor',
  'Utbetalningar',
  'Huvudbok',
  'Reservation',
  'Parametrar',
] as const;

export type InputTable = (typeof INPUT_TABLES)[number];

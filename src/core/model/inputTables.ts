/** The tables that the add-in reads, by their name in the workbook. */
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
  'Redovisningar',
  'Redovisat',
  'Deltagare',
  'Andringar',
  'Ideprovning',
  'Ansokan',
  'Beslutsgang',
  'Utvarderingsschema',
  'Typfall',
  'Prislista',
  'Insatskostnad',
  'Upphandlingar',
  'Placeringar',
  'Organisation',
  'Moten',
  'Aktivitetsplan',
  'Godkanda',
  'DelarAvslut',
  'Kopplingar',
] as const;

/** Made by the add-in when they are needed: nobody misses them before. */
export const RECORD_TABLES: readonly string[] = ['DelarAvslut', 'Kopplingar'];

export type InputTable = (typeof INPUT_TABLES)[number];

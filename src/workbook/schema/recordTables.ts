import { PERIOD_NAMES } from '../../core/model/choices';
import type { TableSchema } from './columns';
import { choice, needed, optional, year } from './columns';

/** What the add-in writes on a click and reads again: made when it is needed, so that no template has it. */
export const recordTables = {
  DelarAvslut: {
    name: 'DelarAvslut',
    sheet: 'Bokslut',
    purpose: 'Stängda delår: vem som stängt, när och på vilket underlag. Rader läggs till och ändras aldrig.',
    columns: [
      optional('Delår', 'text', 'Det delår som stängts.'),
      choice('Period', PERIOD_NAMES, 'Perioden.'),
      year,
      optional('Satsning', 'id', 'Satsningen.'),
      optional('REN', 'code', 'Resultatenheten.'),
      needed('Förbrukat', 'amount', 'Periodens förbrukning enligt huvudboken när delåret stängdes.'),
      optional('Utbetalt', 'amount', 'Utbetalt för perioden när delåret stängdes.'),
      optional(
        'Huvudbok',
        'text',
        'Fingeravtryck av REN-ens rader i perioden: dag, konto, projekt och belopp.',
      ),
      optional(
        'Godtagna differenser',
        'text',
        'Avvikelser som var godkända när delåret stängdes, och differenser som godtogs då, med skäl.',
      ),
      needed('Stängd av', 'text', 'Befattningen hos den som stängt.'),
      needed('Datum', 'date', 'Dagen då delåret stängdes.'),
      optional('Underlag', 'text', 'Fingeravtryck av det som delåret stängdes på.'),
    ],
  },
  Kopplingar: {
    name: 'Kopplingar',
    sheet: 'Kopplingar',
    purpose: 'Egna tabeller och områden som läses som tilläggets: en rad för varje kolumn.',
    columns: [
      needed('Tabell', 'id', 'Den av tilläggets tabeller som källan läses som.'),
      needed('Källa', 'id', 'Den egna tabellens namn, eller rubrikraden, till exempel Projekt!A3:H3.'),
      needed('Kolumn', 'id', 'Kolumnens namn i tilläggets tabell, eller ett årtal.'),
      needed('Källkolumn', 'id', 'Rubriken i den egna tabellen.'),
    ],
  },
} as const satisfies Record<string, TableSchema>;

import type { Tables } from '../../workbookBuilder';
import { append, edit, soundTables } from '../../workbookBuilder';

/** The sound portfolio as one of RAR's: it runs from 2020-01-01 and was decided on 2019-11-05. */
export const rarTables: Tables = edit(soundTables, { 'Satsningar!I2': 'RAR' });

/** With a row in `Parametrar` for RAR's set alone. */
export function givenForRar(tables: Tables, parameter: string, value: number, from = ''): Tables {
  return append(tables, 'Parametrar', [parameter, value, from, 'beslut', 'RAR']);
}

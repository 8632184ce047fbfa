import type { TableSchema } from './columns';
import { satsning, optional, needed, required } from './columns';

/** The municipality's own codes, readings and acceptances. */
export const municipalityTables = {
  Parametrar: {
    name: 'Parametrar',
    sheet: 'Parametrar',
    purpose: 'Kommunens koder och val av läsart.',
    columns: [
      { header: 'Parameter', kind: 'id', need: 'key', explanation: 'Parameterns namn.' },
      { header: 'Värde', kind: 'any', need: 'key', explanation: 'Det värde som gäller.' },
      {
        header: 'Gäller från',
        kind: 'date',
        explanation: 'Första dagen som värdet gäller; tomt betyder alltid.',
      },
      { header: 'Källa', kind: 'text', explanation: 'Beslut eller dokument som värdet kommer från.' },
      optional('Regelverk', 'id', 'Det regelverk som raden gäller; tomt betyder alla.'),
    ],
  },
  Godkanda: {
    name: 'Godkanda',
    sheet: 'Godkända',
    purpose: 'Avvikelser som någon har godkänt, med skäl.',
    columns: [
      needed('Regel', 'id', 'Regelns nummer, till exempel OR-37.'),
      satsning,
      required('Ark', 'text', 'Bladet som avvikelsen står på.'),
      required('Cell', 'text', 'Cellen, till exempel E12.'),
      optional('Värde', 'any', 'Det värde som godkändes; ändras det gäller inte godkännandet.'),
      optional('Gräns', 'any', 'Den gräns som värdet jämfördes med.'),
      needed('Godkänd av', 'text', 'Befattningen hos den som godkänt.'),
      needed('Datum', 'date', 'Dagen för godkännandet.'),
      needed('Skäl', 'text', 'Varför avvikelsen godtas.'),
    ],
  },
} as const satisfies Record<string, TableSchema>;

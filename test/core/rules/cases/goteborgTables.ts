import type { Rows, Tables } from '../../workbookBuilder';
import { append, edit, soundTables } from '../../workbookBuilder';

const report = (period: string, date: string): Rows[number] => ['S1', 2020, period, date, '', '', '', ''];

/**
 * The sound portfolio as one of Göteborg's, with its procurements. In 2020 Park has social consideration in one of two
 * service procurements, which is the target exactly, and Lokaler in its only one.
 */
export const goteborgTables: Tables = append(
  {
    ...append(
      edit(soundTables, { 'Satsningar!I2': 'Göteborg' }),
      'Redovisningar',
      report('Kvartal 1', '2020-04-10'),
      report('Kvartal 2', '2020-07-03'),
      report('Kvartal 4', '2021-01-11'),
    ),
    Typfall: [
      ['Satsning', 'Typfall', 'Antal', 'Post', 'Före', 'Efter'],
      ['S1', 'Ung utan arbete', 6, 'Försörjningsstöd', 1, 0.5],
      ['S1', 'Ung utan arbete', 6, 'Aktivitetsersättning', 0.5, 0.5],
      ['S1', 'Ung utan arbete', 6, 'Arbetslöshetsersättning', 0.2, 0],
    ],
    Prislista: [
      ['Post', 'Aktör', 'Pris', 'Slag', 'Prisår', 'Källa'],
      ['Försörjningsstöd', 'Kommun', 9000, 'Transferering', 2020, 'Socialtjänstens statistik'],
      ['Aktivitetsersättning', 'Försäkringskassan', 10000, 'Transferering', 2020, 'Försäkringskassan'],
      ['Arbetslöshetsersättning', 'A-kassan', 11000, 'Transferering', 2020, 'IAF'],
    ],
    Upphandlingar: [
      [
        'Upphandling',
        'Enhet',
        'År',
        'Tjänst',
        'Social hänsyn',
        'Månader',
        'Arbetstagare',
        'Värde',
        'Krav',
        'Fas',
      ],
      ['U1', 'Park', 2020, 'Ja', 'Ja', 12, 5, '', 'Anställning', 'Uppföljning'],
      ['U2', 'Park', 2020, 'Ja', 'Nej', 6, 2, '', '', 'Avtal'],
      ['U3', 'Lokaler', 2020, 'Ja', 'Ja', 4, 2, '', 'Praktik', 'Avtal'],
    ],
  },
  'Placeringar',
  ['Upphandling', 'Målgrupp', 'Form', 'Antal'],
  ['U1', 'Ungdomar', 'Anställning', 2],
  ['U1', 'Ungdomar, Utrikesfödda', 'Praktik', 1],
  ['U3', 'Utrikesfödda', 'Anställning', 3],
);

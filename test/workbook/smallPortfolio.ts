import type { Tables } from '../core/workbookBuilder';

/** One board that has spent 500,50 kr of a grant of 1 050 kr and repays it in 2022. */
export const small: Tables = {
  Satsningar: [
    [
      'Satsning',
      'Namn',
      'Status',
      'Startdatum',
      'Slutdatum',
      'Ansökt belopp',
      'Beviljat belopp',
      'Beslutsdatum',
    ],
    ['S1', 'Liten', 'Pågår', '2020-01-01', '2020-12-31', 1000, 1050, '2019-11-05'],
  ],
  Parter: [
    ['Satsning', 'Part', 'Typ', 'Verksamhetsområde', 'Uppdrag', 'REN', 'Motpart'],
    ['S1', 'VAN', 'Nämnd', 'Vård', 'Genomför', 5101, ''],
  ],
  Budget: [
    ['Satsning', 'Part', 'Kostnadsslag', '2020'],
    ['S1', 'VAN', 'Personal', 1000],
    ['S1', 'VAN', 'Utvärdering', 50],
  ],
  Aterforingsplan: [
    ['Satsning', 'Part', '2022'],
    ['S1', 'VAN', 1050],
  ],
  Huvudbok: [
    ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'],
    ['V1', '2020-05-01', 5010, 5101, 70001, 500.5],
  ],
  Reservation: [
    ['År', 'Ingående', 'Tillfört', 'Kommunens budget'],
    [2020, 20000, '', 1000000],
  ],
  Parametrar: [
    ['Parameter', 'Värde'],
    ['projektnummer', 70001],
    ['fond.ren', 9954],
    ['konto.utbetalning.debet', 4995],
    ['konto.utbetalning.kredit', 3995],
    ['motpart.fond', 199],
    ['konto.återföring.debet', 4996],
    ['konto.återföring.kredit', 3996],
  ],
};

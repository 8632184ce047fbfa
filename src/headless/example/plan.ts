import type { ExampleRow } from './cells';
import { day, from } from './cells';
import { COUNTERPARTY, PAYING_REN, REN } from './codes';

/*
 * S1 is a satsning that has run its three years and been followed up; S2 is an application. What is wrong on purpose
 * says so, and stands in docs/exempel.md.
 */

export const investments: readonly ExampleRow[] = [
  [
    'S1',
    'Tillbaka till skolan',
    'Elever i årskurs 4–9 med begynnande skolfrånvaro',
    'Uppföljd',
    day('2022-01-01'),
    day('2024-12-31'),
    8_274_802.25,
    8_688_542.36,
    day('2021-09-21'),
    'Kommunstyrelsen',
    'Örebro 2016',
  ],
  [
    'S2',
    'Vägen till första jobbet',
    'Unga 18–24 år utan gymnasieexamen och sysselsättning',
    'Ansökan',
    day('2027-01-01'),
    day('2028-12-31'),
    3_042_450.5,
    '',
    '',
    '',
    'Örebro 2016',
  ],
];

const signed = day('2021-06-24');

export const parties: readonly ExampleRow[] = [
  [
    'S1',
    'GSN',
    'Nämnd',
    'Barn och utbildning',
    '',
    'Genomför, Återför',
    REN.school,
    COUNTERPARTY.school,
    'Förvaltningschef grundskola',
    signed,
    PAYING_REN.school,
    '',
  ],
  [
    'S1',
    'SOC',
    'Nämnd',
    'Social välfärd',
    '',
    'Genomför, Återför',
    REN.social,
    COUNTERPARTY.social,
    'Förvaltningschef socialtjänst',
    signed,
    PAYING_REN.social,
    '',
  ],
  // Motpart is missing.
  [
    'S1',
    'GYN',
    'Nämnd',
    'Barn och utbildning',
    '',
    'Återför',
    PAYING_REN.secondary,
    '',
    'Förvaltningschef gymnasieskola',
    signed,
    '',
    '',
  ],
  [
    'S1',
    'FÖRENING',
    'Civilsamhälle',
    '',
    '',
    'Genomför',
    '',
    '',
    'Verksamhetschef i föreningen',
    signed,
    '',
    'SOC',
  ],
  [
    'S1',
    'KS',
    'Nämnd',
    'Kommunledning',
    '',
    'Utvärderar',
    REN.evaluation,
    COUNTERPARTY.evaluation,
    'Kommundirektör',
    '',
    '',
    '',
  ],
  [
    'S2',
    'VUX',
    'Nämnd',
    'Arbetsmarknad och vuxenutbildning',
    '',
    'Genomför, Återför',
    '61420',
    '161',
    'Förvaltningschef arbetsmarknad',
    '',
    '61000',
    '',
  ],
  [
    'S2',
    'FRI',
    'Nämnd',
    'Kultur och fritid',
    '',
    'Genomför, Återför',
    '43420',
    '143',
    'Förvaltningschef fritid',
    '',
    '43000',
    '',
  ],
  [
    'S2',
    'KS',
    'Nämnd',
    'Kommunledning',
    '',
    'Utvärderar',
    '11420',
    COUNTERPARTY.evaluation,
    'Kommundirektör',
    '',
    '',
    '',
  ],
];

export const budget: readonly ExampleRow[] = [
  ['S1', 'GSN', 'Personal', 'Närvarocoacher, 2,0 tjänster', ...from(2022, 1_312_400, 1_351_800, 1_392_300)],
  ['S1', 'GSN', 'Personal', 'Projektledare, 50 %', ...from(2022, 392_600.5, 372_900.75, 384_100)],
  // A text with a no-break space, as when figures are pasted from a document.
  [
    'S1',
    'GSN',
    'Material',
    'Material, resor och mötesplatser',
    ...from(2022, '48\u00a0500,00', 45_000, 41_500),
  ],
  ['S1', 'SOC', 'Personal', 'Familjebehandlare, 1,0 tjänst', ...from(2022, 681_250.4, 701_700, 722_750.6)],
  [
    'S1',
    'SOC',
    'Köp av verksamhet',
    'Föreningens mötesplats och ledare',
    ...from(2022, 240_000, 240_000, 240_000),
  ],
  ['S1', 'SOC', 'Handledning', 'Handledning och metodstöd', ...from(2022, 36_000, 36_000, 36_000)],
  [
    'S1',
    'KS',
    'Utvärdering',
    'Central utvärdering, fem procent',
    ...from(2022, 130_000, 140_000, 143_740.11),
  ],
  [
    'S2',
    'VUX',
    'Personal',
    'Vägledare, 1,5 tjänster, och projektledare',
    ...from(2027, 1_180_000, 1_215_400),
  ],
  ['S2', 'FRI', 'Personal', 'Praktikledare, 50 %', ...from(2027, 318_750, 328_300.5)],
  ['S2', 'KS', 'Utvärdering', 'Central utvärdering, fem procent', ...from(2027, 75_000, 77_122.53)],
];

export const staffing: readonly ExampleRow[] = [
  // Six weeks pass before the next one begins.
  ['S1', 'GSN', 'Projektledare', 'Projektledartjänst A', 0.5, day('2021-12-01'), day('2023-06-30')],
  ['S1', 'GSN', 'Projektledare', 'Projektledartjänst B', 0.5, day('2023-08-14'), day('2024-12-31')],
  ['S1', 'GSN', 'Projektmedarbetare', 'Närvarocoach 1', 1, day('2022-01-10'), day('2024-12-31')],
  ['S1', 'GSN', 'Projektmedarbetare', 'Närvarocoach 2', 1, day('2022-01-10'), day('2024-12-31')],
  ['S1', 'SOC', 'Projektmedarbetare', 'Familjebehandlare', 1, day('2022-01-17'), day('2024-12-31')],
  ['S2', 'VUX', 'Projektledare', 'Projektledartjänst', 0.25, day('2026-12-01'), ''],
  // Misspelt.
  ['S2', 'VUX', 'Projektmedarbetre', 'Vägledare', 1.0, day('2027-01-11'), ''],
];

export const effects: readonly ExampleRow[] = [
  [
    'S1',
    'GSN',
    'Mindre särskilt stöd och anpassad studiegång',
    'Frånvaro över 15 procent',
    'Kommun',
    ...from(2023, 250_000, 480_000, 620_000, 700_000, 720_000, 700_000, 680_000),
  ],
  [
    'S1',
    'SOC',
    'Färre utredningar och placeringar',
    'Orosanmälningar om frånvaro',
    'Kommun',
    ...from(2023, 180_000, 420_000, 560_000, 640_000, 660_000, 640_000, 600_000),
  ],
  [
    'S1',
    'GYN',
    'Färre elever på introduktionsprogram',
    'Behöriga till gymnasiet',
    'Kommun',
    ...from(2024, 60_000, 200_000, 320_000, 400_000, 420_000, 400_000),
  ],
  [
    'S1',
    'SOC',
    'Färre besök i barn- och ungdomspsykiatrin',
    'Besök per elev',
    'Region',
    ...from(2023, 60_000, 110_000, 140_000, 150_000, 150_000),
  ],
  [
    'S2',
    'VUX',
    'Lägre kostnad för försörjningsstöd',
    'Unga med försörjningsstöd',
    'Kommun',
    ...from(2028, 420_000, 860_000, 910_000, 640_000),
  ],
  [
    'S2',
    'FRI',
    'Färre platser i kommunal sysselsättning',
    'Platser per månad',
    'Kommun',
    ...from(2028, 110_000, 240_000, 260_000, 180_000),
  ],
  [
    'S2',
    'VUX',
    'Lägre aktivitetsersättning',
    'Unga med aktivitetsersättning',
    'Stat',
    ...from(2029, 150_000, 180_000, 180_000),
  ],
];

/** The granted sum in whole kronor, but for 500 kr too much for GYN in 2028. */
export const repaymentPlan: readonly ExampleRow[] = [
  ['S1', 'GSN', ...from(2024, 500_000, 560_000, 640_000, 680_000, 680_000, 676_042)],
  ['S1', 'SOC', ...from(2024, 440_000, 500_000, 570_000, 610_000, 610_000, 602_500)],
  ['S1', 'GYN', ...from(2024, 120_000, 200_000, 290_000, 340_000, 340_500, 330_000)],
];

export const reserve: readonly ExampleRow[] = [
  [2021, 231_000_000, 0, 9_412_000_000],
  [2022, '', 0, 9_655_000_000],
  [2023, '', 5_000_000, 9_980_000_000],
  [2024, '', 5_000_000, 10_260_000_000],
  [2025, '', 0, 10_540_000_000],
  [2026, '', 0, 10_815_000_000],
];

import { APPLICATION_PARTS, IDEA_CRITERIA } from '../../core/model/choices';
import type { ExampleRow } from './cells';
import { day } from './cells';

const IDEA_REASONS: Readonly<Record<(typeof IDEA_CRITERIA)[number], string>> = {
  Genomförbar: 'Avgränsad i tid och målgrupp, med mätbara effekter',
  Behov: 'Behovsanalysen visar att gruppen växer',
  'Nytt arbetssätt': 'Arbetssättet finns inte i ordinarie verksamhet',
  'Fler aktörer': 'Två nämnder genomför tillsammans',
  'Utfall och kostnad': 'Kommunens kostnader väntas minska mer än satsningen kostar',
};

const EVIDENCE: Readonly<Record<(typeof APPLICATION_PARTS)[number], string>> = {
  'Problemformulering och nulägesbeskrivning': 'Behovsanalysen, avsnitt 2',
  'Evidens och forskning': 'Kunskapsöversikt och beprövad erfarenhet, bilaga 1',
  'Målgrupp och avgränsning': 'Ansökan, avsnitt 3',
  'Metod och bemanning': 'Ansökan, avsnitt 4, och bladet Bemanning',
  'Tid för genomförande': 'Ansökan, avsnitt 5',
  'Målsättning, effekter och utvärdering': 'Bladen Effekter och Utvärderingsschema',
  'Kostnader och återföring': 'Bladen Budget och Återföringsplan',
  'Plan för implementering och uppskalning': 'Ansökan, avsnitt 8',
};

const all = ['S1', 'S2', 'S3'];

export const ideaTests: readonly ExampleRow[] = all.flatMap((id) =>
  IDEA_CRITERIA.map((criterion) => [id, criterion, 'Ja', IDEA_REASONS[criterion]]),
);

export const applications: readonly ExampleRow[] = all.flatMap((id) =>
  APPLICATION_PARTS.map((part) => [id, part, 'Ja', EVIDENCE[part]]),
);

export const decisions: readonly ExampleRow[] = [
  ['S1', 'Behovsanalys', '', day('2020-10-15')],
  ['S1', 'Idéprövning', '', day('2020-12-14')],
  ['S1', 'Beredningsgrupp idé', '', day('2021-01-18')],
  ['S1', 'Nämndinformation', 'GSN', day('2021-02-16')],
  ['S1', 'Nämndinformation', 'GYN', day('2021-02-17')],
  ['S1', 'Nämndinformation', 'SOC', day('2021-02-18')],
  ['S1', 'Ansökan påbörjad', '', day('2021-03-01')],
  ['S1', 'Beredningsgrupp', '', day('2021-05-24')],
  ['S1', 'Nämndyttrande', 'GSN', day('2021-06-15')],
  ['S1', 'Nämndyttrande', 'GYN', day('2021-06-16')],
  ['S1', 'Nämndyttrande', 'SOC', day('2021-06-17')],
  ['S1', 'Underskrifter', '', day('2021-06-24')],
  ['S1', 'Kommundirektörens beredning', '', day('2021-08-25')],
  ['S1', 'Styrgrupp', '', day('2021-09-06')],
  ['S1', 'Kommunstyrelsen', '', day('2021-09-21')],
  ['S1', 'Rekrytering', '', day('2021-10-04')],
  ['S1', 'Slutrapport', '', day('2025-03-31')],
  ['S1', 'Uppföljande utvärdering', '', day('2026-05-29')],
  ['S1', 'Implementeringsbeslut', '', day('2026-09-22')],
  ['S2', 'Behovsanalys', '', day('2026-03-12')],
  ['S2', 'Idéprövning', '', day('2026-05-19')],
  ['S2', 'Beredningsgrupp idé', '', day('2026-06-08')],
  ['S2', 'Nämndinformation', 'FRI', day('2026-08-26')],
  ['S2', 'Nämndinformation', 'VUX', day('2026-08-27')],
  ['S2', 'Ansökan påbörjad', '', day('2026-09-14')],
  ['S3', 'Behovsanalys', '', day('2024-06-11')],
  ['S3', 'Idéprövning', '', day('2024-08-20')],
  ['S3', 'Beredningsgrupp idé', '', day('2024-09-09')],
  ['S3', 'Nämndinformation', 'SOC', day('2024-09-24')],
  ['S3', 'Nämndinformation', 'VUX', day('2024-09-25')],
  ['S3', 'Ansökan påbörjad', '', day('2024-10-07')],
  ['S3', 'Beredningsgrupp', '', day('2024-12-09')],
  ['S3', 'Nämndyttrande', 'SOC', day('2025-01-21')],
  ['S3', 'Nämndyttrande', 'VUX', day('2025-01-22')],
  ['S3', 'Underskrifter', '', day('2025-01-30')],
  ['S3', 'Kommundirektörens beredning', '', day('2025-02-19')],
  ['S3', 'Styrgrupp', '', day('2025-03-10')],
  ['S3', 'Kommunstyrelsen', '', day('2025-04-08')],
  ['S3', 'Rekrytering', '', day('2025-04-22')],
];

const lastFollowUp = day('2026-05-29');

export const evaluationPlan: readonly ExampleRow[] = [
  [
    'S1',
    'Fler elever är i skolan',
    'Närvarosamtal inom tio dagar',
    'Andel samtal i tid',
    'Elever som åter har närvaro',
    'Frånvaro över 15 procent',
    'Mindre särskilt stöd och anpassad studiegång',
    150,
    138,
    lastFollowUp,
  ],
  [
    'S1',
    'Familjen får stöd tidigt',
    'Familjestöd i hemmet',
    'Antal familjer',
    'Familjer utan ny orosanmälan',
    'Orosanmälningar om frånvaro',
    'Färre utredningar och placeringar',
    60,
    57,
    lastFollowUp,
  ],
  [
    'S1',
    'Fler blir behöriga till gymnasiet',
    'Mötesplats efter skolan',
    'Antal besök',
    'Elever som blir behöriga',
    'Behöriga till gymnasiet',
    'Färre elever på introduktionsprogram',
    45,
    19,
    lastFollowUp,
  ],
  [
    'S2',
    'Unga får sitt första jobb',
    'Vägledning och praktik',
    'Antal praktikplatser',
    'Unga i arbete eller studier',
    'Unga med försörjningsstöd',
    'Lägre kostnad för försörjningsstöd',
    55,
    '',
    '',
  ],
  [
    'S2',
    'Unga har något att gå till',
    'Öppna verkstäder',
    'Antal besök',
    'Unga med sysselsättning',
    'Platser per månad',
    'Färre platser i kommunal sysselsättning',
    40,
    '',
    '',
  ],
  [
    'S3',
    'Familjer får en egen bostad',
    'Boendecoach till varje familj',
    'Antal familjer med plan',
    'Familjer med eget kontrakt',
    'Familjer i tillfälligt boende',
    'Färre nätter i tillfälligt boende',
    24,
    '',
    '',
  ],
  [
    'S3',
    'Föräldrar kommer i arbete',
    'Jobbcoachning',
    'Antal samtal',
    'Föräldrar i arbete eller studier',
    'Föräldrar med försörjningsstöd',
    'Lägre kostnad för försörjningsstöd',
    18,
    '',
    '',
  ],
];

interface Report {
  readonly investment: 'S1' | 'S3';
  readonly year: number;
  readonly period: 'Delår 2' | 'Helår';
  readonly handedIn: string;
  readonly activities: string;
  readonly effects: string;
  readonly economy: string;
  /** Planned, started and completed. */
  readonly participants: readonly [number, number, number];
}

const reportsMade: readonly Report[] = [
  {
    investment: 'S1',
    year: 2022,
    period: 'Delår 2',
    handedIn: '2022-09-26',
    activities: 'Coacher och familjebehandlare på plats',
    effects: 'För tidigt att bedöma',
    economy: 'Lägre än budget, rekryteringen drog ut på tiden',
    participants: [40, 31, 0],
  },
  {
    investment: 'S1',
    year: 2022,
    period: 'Helår',
    handedIn: '2023-01-27',
    activities: 'Närvarosamtal på sex skolor',
    effects: 'Första eleverna åter i skolan',
    economy: 'Lägre än budget',
    participants: [80, 66, 12],
  },
  {
    investment: 'S1',
    year: 2023,
    period: 'Delår 2',
    handedIn: '2023-09-25',
    activities: 'Mötesplats efter skolan i gång',
    effects: 'Närvaron ökar i målgruppen',
    economy: 'Enligt budget',
    participants: [120, 103, 41],
  },
  {
    investment: 'S1',
    year: 2023,
    period: 'Helår',
    handedIn: '2024-01-29',
    activities: 'Tio skolor deltar',
    effects: 'Färre orosanmälningar om frånvaro',
    economy: 'Lägre än budget, tjänst vakant sex veckor',
    participants: [160, 141, 72],
  },
  {
    investment: 'S1',
    year: 2024,
    period: 'Delår 2',
    handedIn: '2024-09-26',
    activities: 'Arbetssättet lärs ut till ordinarie personal',
    effects: 'Fler elever med full närvaro',
    economy: 'Enligt budget',
    participants: [200, 178, 109],
  },
  {
    investment: 'S1',
    year: 2024,
    period: 'Helår',
    handedIn: '2025-01-30',
    activities: 'Överlämning till ordinarie verksamhet',
    effects: 'Se slutrapporten',
    economy: 'Hela satsningen ryms i det beviljade',
    participants: [220, 204, 158],
  },
  {
    investment: 'S3',
    year: 2025,
    period: 'Delår 2',
    handedIn: '2025-09-25',
    activities: 'Projektledaren på plats, coacherna började 18 augusti',
    effects: 'För tidigt att bedöma',
    economy: 'Enligt budget',
    participants: [0, 0, 0],
  },
  {
    investment: 'S3',
    year: 2025,
    period: 'Helår',
    handedIn: '2026-01-28',
    activities: 'De första familjerna har en plan',
    effects: 'Första familjen har eget kontrakt',
    economy: 'Något lägre än budget',
    participants: [10, 8, 1],
  },
  {
    investment: 'S3',
    year: 2026,
    period: 'Delår 2',
    handedIn: '2026-09-24',
    activities: 'Samverkan med bostadsbolaget i gång',
    effects: 'Färre nätter i tillfälligt boende',
    economy: 'Enligt budget',
    participants: [20, 17, 6],
  },
];

const WAYS_OF_WORKING: Readonly<Record<Report['investment'], string>> = {
  S1: 'Skola, socialtjänst och förening arbetar i gemensamma team',
  S3: 'Boendecoach och jobbcoach träffar familjen tillsammans',
};

const COMPARED: Readonly<Record<Report['investment'], number>> = { S1: 95, S3: 22 };

export const reports: readonly ExampleRow[] = reportsMade.map((report) => [
  report.investment,
  report.year,
  report.period,
  day(report.handedIn),
  report.activities,
  WAYS_OF_WORKING[report.investment],
  report.effects,
  report.economy,
]);

export const participants: readonly ExampleRow[] = reportsMade.map(
  ({ investment, year, period, participants: counts }) => [
    investment,
    year,
    period,
    ...counts,
    COMPARED[investment],
  ],
);

export const organisation: readonly ExampleRow[] = [
  ['S1', 'Projektägare', 'Grundskoleförvaltningen', 'Förvaltningschef', '', ''],
  ['S1', 'Projektägare', 'Socialförvaltningen', 'Förvaltningschef', '', ''],
  ['S1', 'Styrgrupp', 'Kommunstyrelsen', 'Politisk styrgrupp', '', ''],
  ['S1', 'Projektledare', 'Grundskoleförvaltningen', 'Projektledartjänst', 0.5, ''],
  ['S1', 'Team', 'Grundskoleförvaltningen', 'Närvarocoacher', 1, 'Närvaroteam'],
  ['S1', 'Team', 'Socialförvaltningen', 'Familjebehandlare', 1, 'Närvaroteam'],
  ['S3', 'Projektägare', 'Socialförvaltningen', 'Förvaltningschef', '', ''],
  ['S3', 'Projektägare', 'Arbetsmarknadsförvaltningen', 'Förvaltningschef', '', ''],
  ['S3', 'Styrgrupp', 'Kommunstyrelsen', 'Politisk styrgrupp', '', ''],
  ['S3', 'Projektledare', 'Arbetsmarknadsförvaltningen', 'Projektledartjänst', 0.25, ''],
  ['S3', 'Team', 'Socialförvaltningen', 'Boendecoach', 1, 'Boendeteam'],
  ['S3', 'Team', 'Arbetsmarknadsförvaltningen', 'Jobbcoach', 0.5, 'Boendeteam'],
];

export const activities: readonly ExampleRow[] = [
  ['S1', 'Teamet är på plats', 'Rekrytering', day('2022-01-31'), day('2022-01-17'), ''],
  ['S1', 'Alla skolor är med', 'Information på tio skolor', day('2023-06-15'), day('2023-06-09'), ''],
  ['S1', 'Arbetssättet är känt', 'Handbok för närvarosamtal', day('2024-03-29'), day('2024-04-12'), 0.04],
  ['S1', 'Ordinarie verksamhet tar över', 'Överlämning', day('2024-12-20'), day('2024-12-18'), ''],
  ['S3', 'Teamet är på plats', 'Rekrytering', day('2025-08-18'), day('2025-08-18'), ''],
  ['S3', 'Bostadsbolaget är med', 'Överenskommelse om kontrakt', day('2026-03-31'), day('2026-03-24'), ''],
  ['S3', 'Ordinarie verksamhet tar över', 'Överlämning', day('2027-06-18'), '', ''],
];

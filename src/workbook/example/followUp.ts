import type { ExampleRow } from './cells';
import { day } from './cells';
import { REN } from './codes';

const FOLLOW_UP = day('2026-05-29');
const TEAM = 'Centrala utvärderingsteamet';

/** GYN's effect is so much smaller than planned that the 30 % decide what it repays. */
export const outcomes: readonly ExampleRow[] = [
  [
    'S1',
    'GSN',
    'Löpande',
    day('2023-12-15'),
    240_000,
    'Mindre särskilt stöd och anpassad studiegång',
    'Frånvaro över 15 procent',
    TEAM,
    'Före och efter',
  ],
  [
    'S1',
    'SOC',
    'Löpande',
    day('2023-12-15'),
    195_500,
    'Färre utredningar och placeringar',
    'Orosanmälningar om frånvaro',
    TEAM,
    'Före och efter',
  ],
  [
    'S1',
    'GSN',
    'Löpande',
    day('2024-12-13'),
    705_000,
    'Mindre särskilt stöd och anpassad studiegång',
    'Frånvaro över 15 procent',
    TEAM,
    'Före och efter',
  ],
  [
    'S1',
    'SOC',
    'Löpande',
    day('2024-12-13'),
    640_250,
    'Färre utredningar och placeringar',
    'Orosanmälningar om frånvaro',
    TEAM,
    'Före och efter',
  ],
  [
    'S1',
    'GYN',
    'Löpande',
    day('2024-12-13'),
    22_000,
    'Färre elever på introduktionsprogram',
    'Behöriga till gymnasiet',
    TEAM,
    'Före och efter',
  ],
  [
    'S1',
    'GSN',
    'Uppföljning',
    FOLLOW_UP,
    2_450_300.5,
    'Mindre särskilt stöd och anpassad studiegång',
    'Frånvaro över 15 procent',
    TEAM,
    'Jämförelsegrupp',
  ],
  [
    'S1',
    'GSN',
    'Prognos',
    FOLLOW_UP,
    780_000,
    'Mindre särskilt stöd och anpassad studiegång',
    'Frånvaro över 15 procent',
    TEAM,
    'Framskrivning till 2029',
  ],
  [
    'S1',
    'SOC',
    'Uppföljning',
    FOLLOW_UP,
    2_300_000,
    'Färre utredningar och placeringar',
    'Orosanmälningar om frånvaro',
    TEAM,
    'Jämförelsegrupp',
  ],
  [
    'S1',
    'SOC',
    'Prognos',
    FOLLOW_UP,
    1_150_000,
    'Färre utredningar och placeringar',
    'Orosanmälningar om frånvaro',
    TEAM,
    'Framskrivning till 2029',
  ],
  [
    'S1',
    'GYN',
    'Uppföljning',
    FOLLOW_UP,
    214_500,
    'Färre elever på introduktionsprogram',
    'Behöriga till gymnasiet',
    TEAM,
    'Jämförelsegrupp',
  ],
  [
    'S1',
    'GYN',
    'Prognos',
    FOLLOW_UP,
    60_000,
    'Färre elever på introduktionsprogram',
    'Behöriga till gymnasiet',
    TEAM,
    'Framskrivning till 2029',
  ],
];

interface InvoiceMade {
  readonly party: 'GSN' | 'SOC' | 'GYN';
  readonly year: number;
  readonly date: string;
  readonly kronor: number;
}

/** By the plan until the follow-up; in 2026 by what remained after it. */
export const invoicesMade: readonly InvoiceMade[] = [
  { party: 'GSN', year: 2024, date: '2024-09-30', kronor: 500_000 },
  { party: 'SOC', year: 2024, date: '2024-09-30', kronor: 440_000 },
  { party: 'GYN', year: 2024, date: '2024-09-30', kronor: 120_000 },
  { party: 'GSN', year: 2025, date: '2025-09-30', kronor: 560_000 },
  // Before delår 2 was closed.
  { party: 'SOC', year: 2025, date: '2025-08-25', kronor: 500_000 },
  { party: 'GYN', year: 2025, date: '2025-09-30', kronor: 200_000 },
  { party: 'GSN', year: 2026, date: '2026-09-30', kronor: 519_047 },
  { party: 'SOC', year: 2026, date: '2026-09-30', kronor: 547_955 },
  { party: 'GYN', year: 2026, date: '2026-09-30', kronor: 34_040 },
];

export const invoices: readonly ExampleRow[] = invoicesMade.map(({ party, year, date, kronor }) => [
  'S1',
  party,
  year,
  day(date),
  REN.fund,
  kronor,
]);

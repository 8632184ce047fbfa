import type { ExampleRow } from './cells';

/*
 * Typical participants of S1 and S3, and prices of what they need. Every price is an example: a municipality takes its
 * own from its accounts and contracts.
 */

const EXAMPLE = 'Exempelpris, påhittat';

export const prices: readonly ExampleRow[] = [
  ['Särskilt stöd, timme', 'GSN', 410, 'Real', 2026, `${EXAMPLE}: grundskolans timkostnad`, 360, 470],
  ['Utredning, timme', 'SOC', 620, 'Real', 2026, `${EXAMPLE}: socialtjänstens timkostnad`, '', ''],
  ['Öppenvård, besök', 'Region', 1350, 'Real', 2025, `${EXAMPLE}: regionens prislista`, '', ''],
  ['Tillfälligt boende, dygn', 'SOC', 980, 'Real', 2026, `${EXAMPLE}: avtal om boende`, 850, 1150],
  ['Arbetsmarknadsinsats, dag', 'VUX', 450, 'Real', 2026, `${EXAMPLE}: insatsens dagkostnad`, '', ''],
  ['Försörjningsstöd, månad', 'SOC', 11400, 'Transferering', 2026, `${EXAMPLE}: eget beslut om norm`, '', ''],
  [
    'Aktivitetsstöd, månad',
    'Försäkringskassan',
    9800,
    'Skattepliktig transferering',
    2026,
    `${EXAMPLE}: dagpenning gånger 22`,
    '',
    '',
  ],
  ['Lön, heltid', 'Arbetsgivare', 27500, 'Lön', 2026, `${EXAMPLE}: lägsta lön i avtal`, '', ''],
];

/** Units per person and month, before and after; S1 also as it was followed up. */
export const cases: readonly ExampleRow[] = [
  ['S1', 'Elev med begynnande frånvaro', 110, 'Särskilt stöd, timme', 2, 1.2, '', 1, 1.5],
  ['S1', 'Elev med begynnande frånvaro', 110, 'Öppenvård, besök', 0.1, 0.05, '', '', ''],
  ['S1', 'Elev med orosanmälan', 40, 'Särskilt stöd, timme', 1.6, 1, '', 0.8, 1.3],
  ['S1', 'Elev med orosanmälan', 40, 'Utredning, timme', 3, 1.2, '', 0.9, 1.8],
  ['S1', 'Elev med begynnande frånvaro', 102, 'Särskilt stöd, timme', 2, 1.3, 'Uppföljt', 1.2, 1.5],
  ['S1', 'Elev med begynnande frånvaro', 102, 'Öppenvård, besök', 0.1, 0.05, 'Uppföljt', '', ''],
  ['S1', 'Elev med orosanmälan', 36, 'Särskilt stöd, timme', 1.6, 1.1, 'Uppföljt', 1, 1.3],
  ['S1', 'Elev med orosanmälan', 36, 'Utredning, timme', 3, 1.4, 'Uppföljt', 1.2, 1.8],
  ['S3', 'Familj i tillfälligt boende', 6, 'Tillfälligt boende, dygn', 30, 26, '', 22, 28],
  ['S3', 'Familj i tillfälligt boende', 6, 'Försörjningsstöd, månad', 1, 0.85, '', 0.7, 0.95],
  ['S3', 'Familj i tillfälligt boende', 6, 'Arbetsmarknadsinsats, dag', 16, 9.6, '', 8, 12],
  ['S3', 'Familj i tillfälligt boende', 6, 'Aktivitetsstöd, månad', 0.3, 0.2, '', '', ''],
  ['S3', 'Familj i tillfälligt boende', 6, 'Lön, heltid', 0.1, 0.25, '', 0.15, 0.3],
];

/** What was granted; what S1 did cost in the end is what was paid out. */
export const effortCosts: readonly ExampleRow[] = [
  ['S1', 'GSN', 4_650_000, ''],
  ['S1', 'SOC', 3_624_802.25, ''],
  ['S1', 'Kommun', 413_740.11, ''],
  ['S1', 'GSN', 4_520_000, 'Uppföljt'],
  ['S1', 'SOC', 3_525_510.57, 'Uppföljt'],
  ['S1', 'Kommun', 402_275.52, 'Uppföljt'],
  ['S3', 'SOC', 1_480_000, ''],
  ['S3', 'VUX', 1_112_870.79, ''],
];

/** What only the municipality and its region decide. */
export const taxParameters: Readonly<Record<string, { readonly value: number; readonly source: string }>> = {
  'skatt.kommun': { value: 0.2135, source: 'Exempel, påhittad skattesats' },
  'skatt.region': { value: 0.1155, source: 'Exempel, påhittad skattesats' },
  arbetsgivaravgift: { value: 0.3142, source: 'Socialavgiftslagen (2000:980)' },
};

import { PROJECT } from './codes';

/** A row of the ledger in the making. Amounts in öre, so that sums are exact. */
export interface Entry {
  readonly series: 'L' | 'K' | 'I';
  readonly date: string;
  readonly account: string;
  readonly ren: string;
  readonly project: string;
  readonly counterparty: string;
  readonly text: string;
  readonly ore: number;
  /** On the same voucher as the entry before. */
  readonly continues?: true;
}

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Employer's contributions and pensions, as the municipality books them. */
const ON_COSTS = 0.3925;
/** Pay in the spring of 2022, and after the raise of each April. */
const RAISES = [1, 1.026, 1.0535, 1.0812, 1.118, 1.1515];

export function cost(
  entry: Omit<Entry, 'project' | 'counterparty'> & Partial<Pick<Entry, 'project'>>,
): Entry {
  return { project: PROJECT, counterparty: '', ...entry };
}

/** Pay on the 27th and its on-costs. `part` is what is worked of the month. */
export function pay(ren: string, who: string, kronorIn2022: number, month: string, part = 1): Entry[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const raise = RAISES[year - 2022 + (number >= 4 ? 1 : 0)] ?? 1;
  const ore = Math.round(kronorIn2022 * 100 * part * raise);
  const when = `${MONTHS[number - 1] ?? ''} ${year}`;
  const common = { series: 'L' as const, date: `${month}-27`, ren };
  return [
    cost({ ...common, account: '5011', text: `Lön ${who} ${when}`, ore }),
    cost({
      ...common,
      account: '5611',
      text: `PO-pålägg ${who} ${when}`,
      ore: Math.round(ore * ON_COSTS),
      continues: true,
    }),
  ];
}

export function monthsOf(year: number): string[] {
  return MONTHS.map((_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

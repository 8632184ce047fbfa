import type { PeriodName } from '../../core/model/choices';
import { PERIOD_NAMES } from '../../core/model/choices';
import type { ExampleRow } from './cells';
import { day } from './cells';
import { COUNTERPARTY, PAYING_REN, REN, TRANSFER_ACCOUNTS } from './codes';
import type { Entry } from './entries';
import { cost, monthsOf, pay } from './entries';
import { invoicesMade } from './followUp';
import { runningCosts } from './runningCosts';

const YEARS = [2022, 2023, 2024];

/** The project leader is away from July to mid August 2023, when the second one begins. */
function leaderPart(month: string): number {
  if (month === '2023-07') return 0;
  return month === '2023-08' ? 0.58 : 1;
}

function payroll(): Entry[] {
  const months = YEARS.flatMap(monthsOf);
  return [
    ...pay(REN.school, 'projektledare', 21_450, '2021-12'),
    ...months.flatMap((month) => [
      ...pay(REN.school, 'närvarocoacher', 75_600, month, month === '2022-01' ? 0.71 : 1),
      ...(leaderPart(month) > 0 ? pay(REN.school, 'projektledare', 21_450, month, leaderPart(month)) : []),
      ...pay(REN.social, 'familjebehandlare', 39_400, month, month === '2022-01' ? 0.48 : 1),
    ]),
  ];
}

function quarterly(): Entry[] {
  const ends = ['03-18', '06-17', '09-16', '12-09'];
  return YEARS.flatMap((year) =>
    ends.flatMap((end, index) => [
      cost({
        series: 'K',
        date: `${year}-${end}`,
        account: '4631',
        ren: REN.social,
        text: `Mötesplats och ledare, kvartal ${index + 1}`,
        ore: 6_000_000,
      }),
      cost({
        series: 'K',
        date: `${year}-${end}`,
        account: '7411',
        ren: REN.social,
        text: `Handledning, kvartal ${index + 1}`,
        ore: 862_500 + 12_500 * index,
      }),
      cost({
        series: 'I',
        date: `${year}-${end}`,
        account: '7551',
        ren: REN.evaluation,
        text: `Utvärdering, arbetad tid kvartal ${index + 1}`,
        ore: 3_148_750 + 41_225 * (index + year - 2022),
      }),
    ]),
  );
}

const SMALL_COSTS = [
  { text: 'Material till närvarosamtal', account: '6411' },
  { text: 'Resor hembesök', account: '7051' },
  { text: 'Fika föräldragrupp', account: '7111' },
  { text: 'Telefoni', account: '6851' },
];

/** Nothing in July. The amounts differ from month to month, and are the same every time the example is made. */
function smallCosts(): Entry[] {
  const months = YEARS.flatMap(monthsOf).filter((month) => !month.endsWith('-07'));
  return months.flatMap((month, index) => {
    const ren = index % 3 === 2 ? REN.social : REN.school;
    return [0, 1].map((second): Entry => {
      const kind = SMALL_COSTS[(index + second) % SMALL_COSTS.length] ?? { text: '', account: '' };
      const ore = 84_350 + ((index * 37_219 + second * 21_187) % 141_000);
      return cost({ series: 'K', date: `${month}-${second === 0 ? '08' : '21'}`, ren, ...kind, ore });
    });
  });
}

const SPECIAL_COSTS: readonly Entry[] = [
  cost({
    series: 'K',
    date: '2022-02-14',
    account: '6411',
    ren: REN.school,
    text: 'Datorer och telefoner vid start',
    ore: 3_984_000,
  }),
  cost({
    series: 'I',
    date: '2023-05-11',
    account: '7051',
    ren: REN.school,
    text: 'Rättelse, resa på fel REN',
    ore: -432_050,
  }),
  // Without the project number.
  cost({
    series: 'K',
    date: '2023-10-19',
    account: '7051',
    ren: REN.social,
    text: 'Resor hembesök, hyrbil',
    ore: 318_475,
    project: '',
  }),
  // After the last day.
  cost({
    series: 'K',
    date: '2025-01-17',
    account: '7411',
    ren: REN.social,
    text: 'Slutfaktura handledning december',
    ore: 625_000,
  }),
];

const costs: readonly Entry[] = [
  ...payroll(),
  ...quarterly(),
  ...smallCosts(),
  ...SPECIAL_COSTS,
  ...runningCosts,
];

interface Payout extends OwnRen {
  readonly year: number;
  readonly period: PeriodName;
  readonly date: string;
  readonly ore: number;
}

interface OwnRen {
  readonly investment: 'S1' | 'S3';
  readonly ren: string;
}

const RENS: readonly OwnRen[] = [
  { investment: 'S1', ren: REN.school },
  { investment: 'S1', ren: REN.social },
  { investment: 'S1', ren: REN.evaluation },
  { investment: 'S3', ren: REN.housing },
  { investment: 'S3', ren: REN.jobs },
  { investment: 'S3', ren: REN.housingEvaluation },
];

/** The last day in the ledger; what is due after it has not been paid. */
const LEDGER_DAY = '2026-11-18';

function consumedIn(ren: string, year: number, period: PeriodName): number {
  const own = costs.filter((entry) => entry.ren === ren && Number(entry.date.slice(0, 4)) === year);
  return own.filter(({ date }) => periodOf(date) === period).reduce((sum, { ore }) => sum + ore, 0);
}

function periodOf(date: string): PeriodName {
  const month = Number(date.slice(5, 7));
  return month <= 4 ? 'Delår 1' : month <= 8 ? 'Delår 2' : 'Helår';
}

const PERIODS = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) =>
  PERIOD_NAMES.map((period) => ({ year, period })),
);

const payoutsMade: readonly Payout[] = PERIODS.flatMap(({ year, period }) =>
  RENS.map(({ investment, ren }) => ({
    investment,
    ren,
    year,
    period,
    date: payoutDate(ren, year, period),
    ore: consumedIn(ren, year, period),
  })),
).filter(({ ore, date }) => ore !== 0 && date <= LEDGER_DAY);

function payoutDate(ren: string, year: number, period: PeriodName): string {
  // One day too late.
  if (ren === REN.social && year === 2023 && period === 'Delår 2') return '2023-11-01';
  if (period === 'Helår') return `${year + 1}-01-30`;
  return period === 'Delår 1' ? `${year}-05-16` : `${year}-09-26`;
}

const COUNTERPARTY_OF: Readonly<Record<string, string>> = {
  [REN.school]: COUNTERPARTY.school,
  [REN.social]: COUNTERPARTY.social,
  [REN.evaluation]: COUNTERPARTY.evaluation,
  [REN.housing]: COUNTERPARTY.social,
  [REN.jobs]: COUNTERPARTY.jobs,
  [REN.housingEvaluation]: COUNTERPARTY.evaluation,
};

/** A payout or a repayment: the same amount on two accounts, and no project number on either. */
function transfer(debit: Side, credit: Side, date: string, text: string, ore: number): Entry[] {
  const common = { series: 'I' as const, date, project: '', text };
  return [
    { ...common, ...debit, ore },
    { ...common, ...credit, ore: -ore, continues: true },
  ];
}

type Side = Pick<Entry, 'account' | 'ren' | 'counterparty'>;

function payoutEntries(): Entry[] {
  return payoutsMade.flatMap(({ investment, ren, year, period, date, ore }) =>
    transfer(
      { account: TRANSFER_ACCOUNTS.payoutDebit, ren: REN.fund, counterparty: COUNTERPARTY_OF[ren] ?? '' },
      { account: TRANSFER_ACCOUNTS.payoutCredit, ren, counterparty: COUNTERPARTY.fund },
      date,
      `Utbetalning ${investment} ${period.toLowerCase()} ${year}`,
      ore,
    ),
  );
}

const PAYER = {
  GSN: { ren: PAYING_REN.school, counterparty: COUNTERPARTY.school },
  SOC: { ren: PAYING_REN.social, counterparty: COUNTERPARTY.social },
  GYN: { ren: PAYING_REN.secondary, counterparty: '' },
} as const;

function repaymentEntries(): Entry[] {
  return invoicesMade.flatMap(({ party, year, date, kronor }) =>
    transfer(
      { account: TRANSFER_ACCOUNTS.repaymentDebit, ren: PAYER[party].ren, counterparty: COUNTERPARTY.fund },
      { account: TRANSFER_ACCOUNTS.repaymentCredit, ren: REN.fund, counterparty: PAYER[party].counterparty },
      date,
      `Återföring S1 ${party} ${year}`,
      100 * kronor,
    ),
  );
}

/** By date, as a ledger is printed; each series numbered on through its year. */
export const ledger: readonly ExampleRow[] = numbered(
  [...costs, ...payoutEntries(), ...repaymentEntries()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  ),
);

function numbered(entries: readonly Entry[]): ExampleRow[] {
  const last = new Map<string, number>();
  return entries.map(({ series, date, account, ren, project, counterparty, text, ore, continues }) => {
    const voucher = `${series}${date.slice(2, 4)}`;
    const number = (last.get(voucher) ?? 0) + (continues ? 0 : 1);
    last.set(voucher, number);
    return [
      `${voucher}-${String(number).padStart(4, '0')}`,
      day(date),
      account,
      ren,
      project,
      counterparty,
      text,
      ore / 100,
    ];
  });
}

export const payouts: readonly ExampleRow[] = payoutsMade.map(
  ({ investment, ren, year, period, date, ore }) => [investment, ren, year, period, day(date), ore / 100],
);

/** Reported from 1 January through the period, as delår figures are. */
export const reported: readonly ExampleRow[] = payoutsMade.map(({ investment, ren, year, period }) => {
  const through = PERIOD_NAMES.slice(0, PERIOD_NAMES.indexOf(period) + 1);
  const ore = through.reduce((sum, own) => sum + consumedIn(ren, year, own), 0);
  return [investment, ren, year, period, ore / 100];
});

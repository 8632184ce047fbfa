import { REN } from './codes';
import type { Entry } from './entries';
import { cost, monthsOf, pay } from './entries';

/** What S3 has cost so far: the project leader from July 2025, the coaches from 18 August. */
export const runningCosts: readonly Entry[] = [...payroll(), ...quarterly(), ...smallCosts()];

function payroll(): Entry[] {
  const months = [2025, 2026].flatMap(monthsOf).filter((month) => month >= '2025-07' && month <= '2026-10');
  return months.flatMap((month) => [
    ...pay(REN.jobs, 'projektledare', 10_725, month),
    ...(month === '2025-07' ? [] : coaches(month)),
  ]);
}

function coaches(month: string): Entry[] {
  const part = month === '2025-08' ? 0.45 : 1;
  return [
    ...pay(REN.housing, 'boendecoach', 33_800, month, part),
    ...pay(REN.jobs, 'jobbcoach', 17_150, month, part),
  ];
}

function quarterly(): Entry[] {
  const ends = [
    { date: '2025-09-16', quarter: 3 },
    { date: '2025-12-09', quarter: 4 },
    { date: '2026-03-18', quarter: 1 },
    { date: '2026-06-17', quarter: 2 },
    { date: '2026-09-16', quarter: 3 },
  ];
  return ends.flatMap(({ date, quarter }, index) => [
    cost({
      series: 'K',
      date,
      account: '7411',
      ren: REN.housing,
      text: `Handledning boendecoach, kvartal ${quarter}`,
      ore: 862_500 + 12_500 * index,
    }),
    cost({
      series: 'I',
      date,
      account: '7551',
      ren: REN.housingEvaluation,
      text: `Utvärdering, arbetad tid kvartal ${quarter}`,
      ore: 1_204_350 + 62_815 * index,
    }),
  ]);
}

function smallCosts(): Entry[] {
  const own = { series: 'K' as const };
  return [
    cost({
      ...own,
      date: '2025-08-20',
      account: '6411',
      ren: REN.jobs,
      text: 'Datorer och telefoner vid start',
      ore: 845_075,
    }),
    cost({
      ...own,
      date: '2025-10-08',
      account: '7051',
      ren: REN.housing,
      text: 'Resor hembesök',
      ore: 96_340,
    }),
    cost({
      ...own,
      date: '2026-02-10',
      account: '7051',
      ren: REN.jobs,
      text: 'Resor studiebesök',
      ore: 124_685,
    }),
    cost({
      ...own,
      date: '2026-05-12',
      account: '7051',
      ren: REN.housing,
      text: 'Resor hembesök',
      ore: 153_925,
    }),
    cost({
      ...own,
      date: '2026-09-22',
      account: '6411',
      ren: REN.jobs,
      text: 'Material till gruppträffar',
      ore: 318_450,
    }),
    cost({
      ...own,
      date: '2026-11-18',
      account: '7051',
      ren: REN.housing,
      text: 'Resor hembesök',
      ore: 107_215,
    }),
  ];
}

import type { RunResult } from '../run';
import type { FundLine } from '../shown/fundLines';
import { fundLines } from '../shown/fundLines';
import { OUTPUTS } from './outputNames';
import type { OutputChart, OutputColumn, OutputSheet } from './outputSheet';
import { fundNote } from './remarks';
import { amount, basis, kronor, shareCell, TEXT_WIDTH, year } from './sheetParts';

/** The fund's balance by year, through the last planned round, with what is to come. */
export function fundSheet(run: RunResult): OutputSheet {
  const state = (header: string): OutputColumn => ({ ...amount(header), isSummed: false });
  const lines = fundLines(run);
  return {
    ...basis(run, OUTPUTS.fund, 'Fonden per år, till och med sista planerade återföring', fundNote(run)),
    columns: [
      year('År'),
      state('Ingående'),
      amount('Tillfört'),
      amount('Utbetalt'),
      amount('Återfört'),
      state('Utgående'),
      state('Bundet'),
      state('Frigjort'),
      state('Tillgängligt'),
      share('Andel av budget'),
      share('Målandel'),
      { ...amount('Kommande utbetalningar'), width: 130 },
      { ...amount('Kommande återföringar'), width: 130 },
      { ...state('Prognos utgående'), width: 110 },
    ],
    rows: lines.map(({ fund: own, goal, ...forecast }) => [
      own.year,
      kronor(own.opening),
      kronor(own.added),
      kronor(own.paidOut),
      kronor(own.repaid),
      kronor(own.closing),
      kronor(own.bound),
      kronor(own.released),
      kronor(own.available),
      shareCell(own.shareOfBudget),
      shareCell(goal?.share),
      kronor(forecast.payoutsToCome),
      kronor(forecast.repaymentsToCome),
      kronor(forecast.closing),
    ]),
    charts: fundCharts(lines),
  };
}

function share(header: string): OutputColumn {
  return { header, kind: 'share', width: TEXT_WIDTH };
}

/** Bound and available make up the closing balance, so stacked they show it; what is to come is lines. */
function fundCharts(lines: readonly FundLine[]): OutputChart[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'ColumnStacked',
      name: 'SI_Fonden',
      title: 'Fonden vid årets slut: bundet och tillgängligt (kr)',
      header: ['År', 'Bundet', 'Tillgängligt'],
      colors: ['#C55A11', '#548235'],
      rows: lines.map(({ fund }) => [fund.year, fund.bound.toNumber(), fund.available.toNumber()]),
    },
    {
      kind: 'Line',
      name: 'SI_Fonden_prognos',
      title: 'Fonden vid årets slut: utgående, prognos och mål (kr)',
      header: ['År', 'Utgående', 'Prognos utgående', 'Mål: andel av kommunens budget'],
      colors: ['#1A1A1A', '#C55A11', '#1F4E79'],
      rows: lines.map(({ fund, closing, goal }) => [
        fund.year,
        fund.closing.toNumber(),
        closing.toNumber(),
        goal?.amount.toNumber() ?? '',
      ]),
    },
  ];
}

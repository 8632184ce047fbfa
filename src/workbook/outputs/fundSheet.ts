import { fundForecast } from '../../core/schedules/fundForecast';
import { fundGoal } from '../../core/schedules/fundGoal';
import type { FundYear } from '../../core/schedules/fund';
import type { Share } from '../../core/values/share';
import type { RunResult } from '../run';
import type { OutputCell, OutputChart, OutputColumn, OutputSheet } from './outputSheet';
import { amount, basis, kronor, TEXT_WIDTH, year } from './sheetParts';

/** The fund's balance by year, through the last planned round, with what is to come. */
export function fundSheet(run: RunResult): OutputSheet {
  const { fund, investments, context } = run.result;
  const state = (header: string): OutputColumn => ({ ...amount(header), isSummed: false });
  const chart = fundChart(fund);
  return {
    ...basis(run, 'Fond', 'FondUt', 'Fonden per år, till och med sista planerade återföring'),
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
    rows: fundForecast(fund).map(({ fund: own, ...forecast }) => [
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
      // What is there to compare only where there is a budget.
      shareCell(own.shareOfBudget && fundGoal(own.year, investments, context)),
      kronor(forecast.payoutsToCome),
      kronor(forecast.repaymentsToCome),
      kronor(forecast.closing),
    ]),
    ...(chart ? { charts: [chart] } : {}),
  };
}

function share(header: string): OutputColumn {
  return { header, kind: 'share', width: TEXT_WIDTH };
}

function shareCell(value: Share | undefined): OutputCell {
  return value?.toDecimalPlaces(6).toNumber() ?? '';
}

/** Bound and available make up the closing balance, so stacked they show it. */
function fundChart(fund: readonly FundYear[]): OutputChart | undefined {
  if (fund.length === 0) return undefined;
  return {
    kind: 'ColumnStacked',
    name: 'SI_Fonden',
    title: 'Fonden vid årets slut: bundet och tillgängligt (kr)',
    header: ['År', 'Bundet', 'Tillgängligt'],
    colors: ['#C55A11', '#548235'],
    rows: fund.map((own) => [own.year, own.bound.toNumber(), own.available.toNumber()]),
  };
}

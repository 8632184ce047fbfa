import { explainEntry } from '../../core/explanations/accountingAmounts';
import { explainCost } from '../../core/explanations/costAmounts';
import { explainDuty } from '../../core/explanations/dutyAmounts';
import type { EvaluationAmount } from '../../core/explanations/evaluationAmounts';
import { explainEvaluation } from '../../core/explanations/evaluationAmounts';
import type { Explanation } from '../../core/explanations/explanation';
import type { FundAmount } from '../../core/explanations/fundAmounts';
import { explainFund } from '../../core/explanations/fundAmounts';
import type { FundForecastAmount } from '../../core/explanations/fundForecastAmounts';
import { explainFundForecast } from '../../core/explanations/fundForecastAmounts';
import type { InvoiceAmount } from '../../core/explanations/invoiceAmounts';
import { explainInvoice } from '../../core/explanations/invoiceAmounts';
import type { PayoutAmount } from '../../core/explanations/payoutAmounts';
import { explainPayout } from '../../core/explanations/payoutAmounts';
import type { ReconciliationAmount } from '../../core/explanations/reconciliationAmounts';
import { explainInvestmentRow, explainOtherRow } from '../../core/explanations/reconciliationAmounts';
import type { RepaymentAmount } from '../../core/explanations/repaymentAmounts';
import { explainRepayment } from '../../core/explanations/repaymentAmounts';
import type { ReportAmount } from '../../core/explanations/reportAmounts';
import { explainReport } from '../../core/explanations/reportAmounts';
import { reconciliationRows } from '../../core/reconciliation/reconciliationRows';
import { fundForecast } from '../../core/schedules/fundForecast';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import type { OutputTable } from '../outputs/outputNames';
import { OUTPUTS } from '../outputs/outputNames';
import type { RunResult } from '../run';
import { calendarLines } from '../shown/calendarLines';

/** Explains the column of one row that the header names; undefined where it holds nothing to explain. */
export type RowExplainer = (header: string) => Explanation | undefined;

export interface OutputExplainer {
  /** The columns that tell one row from another, however the table is sorted. */
  readonly keys: readonly string[];
  /** Whose explanation a text cell of the row gets: the first that has a value. */
  readonly main: readonly string[];
  /** One a row, in the order that the sheet is written. */
  rows(run: RunResult): readonly RowExplainer[];
}

/** The tables of amounts, by name. */
export const outputExplainers: Readonly<Partial<Record<OutputTable, OutputExplainer>>> = {
  [OUTPUTS.repayments.table]: {
    keys: ['Satsning', 'Part'],
    main: ['Slutlig', 'Plan'],
    rows: ({ result: { investments, context } }) =>
      investments.flatMap((own) =>
        own.repayments.map((repayment): RowExplainer => (header) => {
          const column = repaymentColumn(header);
          return column === undefined ? undefined : explainRepayment(own, repayment, column, context);
        }),
      ),
  },
  [OUTPUTS.payouts.table]: {
    keys: ['Satsning', 'REN', 'År', 'Period'],
    main: ['Utbetalning'],
    rows: ({ result: { investments, context } }) =>
      investments.flatMap((own) =>
        own.payouts.map((payout): RowExplainer => (header) => {
          const column = oneOf<PayoutAmount>(header, ['Förbrukning', 'Utbetalning', 'Kvar']);
          return column && explainPayout(own, payout, column, context);
        }),
      ),
  },
  [OUTPUTS.accounting.table]: {
    keys: ['Typ', 'Satsning', 'Datum', 'REN', 'Konto', 'Text'],
    main: ['Debet', 'Kredit'],
    rows: (run) =>
      run.result.accounting.entries.map((entry): RowExplainer => (header) => {
        const own = schedulesOf(run, entry.investment);
        const isOwnSide = header === (entry.debit ? 'Debet' : 'Kredit');
        return own && isOwnSide ? explainEntry(own, entry, run.result.context) : undefined;
      }),
  },
  [OUTPUTS.costs.table]: {
    keys: ['Satsning', 'REN', 'Projekt', 'År', 'Period'],
    main: ['Kostnad'],
    rows: (run) =>
      run.result.costs.map((cost): RowExplainer => (header) => {
        const own = schedulesOf(run, cost.investment);
        return own && header === 'Kostnad' ? explainCost(own, cost, run.result.context) : undefined;
      }),
  },
  [OUTPUTS.invoices.table]: {
    keys: ['Satsning', 'Part', 'År'],
    main: ['Belopp'],
    rows: (run) =>
      run.result.invoices.map((round): RowExplainer => (header) => {
        const own = schedulesOf(run, round.investment);
        const repayment = own?.repayments.find(({ party }) => party === round.party);
        const column = oneOf<InvoiceAmount>(header, ['Belopp', 'Redan fakturerat', 'Kvar']);
        if (own === undefined || repayment === undefined || column === undefined) return undefined;
        return explainInvoice(own, repayment, round, column, run.result.context);
      }),
  },
  [OUTPUTS.fund.table]: {
    keys: ['År'],
    main: ['Utgående'],
    rows: ({ result: { fund, context } }) => {
      const forecast = fundForecast(fund, context.facts);
      return forecast.map((year): RowExplainer => (header) => {
        const coming = oneOf(header, FUND_FORECAST_COLUMNS);
        if (coming) return explainFundForecast(forecast, year, coming, context);
        const column = oneOf(header, FUND_COLUMNS);
        return column && explainFund(fund, year.fund, column, context);
      });
    },
  },
  [OUTPUTS.calendar.table]: {
    keys: ['Datum', 'Satsning', 'Vad', 'Vem'],
    main: ['Belopp'],
    rows: (run) =>
      calendarLines(run).map(({ duty }): RowExplainer => (header) => {
        const own = schedulesOf(run, duty.investment);
        return own && header === 'Belopp' ? explainDuty(own, duty, run.result.context) : undefined;
      }),
  },
  [OUTPUTS.reconciliation.table]: {
    keys: ['Satsning', 'REN', 'År', 'Period', 'Verifikat'],
    main: ['Differens', 'Enligt huvudbok'],
    rows: (run) => {
      const { reconciliation, context } = run.result;
      return reconciliationRows(reconciliation, context).map((row): RowExplainer => (header) => {
        const column = oneOf(header, RECONCILIATION_COLUMNS);
        if (row.kind === 'other') {
          return column === 'Enligt huvudbok' ? explainOtherRow(row, context) : undefined;
        }
        const own = schedulesOf(run, row.line.investment);
        return own && column && explainInvestmentRow(row, own, column, reconciliation, context);
      });
    },
  },
  [OUTPUTS.evaluation.table]: {
    keys: ['Satsning', 'Mål', 'Aktivitet', 'Effektmått', 'Indikator', 'Ekonomisk effekt'],
    main: ['Bedömd effekt', 'Väntad effekt', 'Grad'],
    rows: ({ result: { investments } }) =>
      investments.flatMap((own) =>
        own.evaluation.map((line): RowExplainer => (header) => {
          const column = oneOf(header, EVALUATION_COLUMNS);
          return column && explainEvaluation(own, line, column);
        }),
      ),
  },
  [OUTPUTS.reports.table]: {
    keys: ['Satsning', 'År', 'Period'],
    main: ['Utfall', 'Budget'],
    rows: ({ result: { reports, context } }) =>
      reports.map((report): RowExplainer => (header) => {
        const column = oneOf<ReportAmount>(header, ['Budget', 'Utfall', 'Prognos', 'Kvar']);
        return column && explainReport(report, column, context);
      }),
  },
};

const RECONCILIATION_COLUMNS: readonly ReconciliationAmount[] = [
  'Enligt huvudbok',
  'Redovisat',
  'Utbetalt',
  'Differens',
  'Huvudbok från 1 januari',
  'Redovisat från 1 januari',
  'Differens mot redovisat',
  'Utbetalt enligt huvudbok',
  'Fakturerat',
  'Fakturerat enligt huvudbok',
];

const EVALUATION_COLUMNS: readonly EvaluationAmount[] = [
  'Grad',
  'Väntad effekt',
  'Bedömd effekt',
  'Grad effekt',
];

const FUND_FORECAST_COLUMNS: readonly FundForecastAmount[] = [
  'Kommande utbetalningar',
  'Kommande återföringar',
  'Prognos utgående',
];

const FUND_COLUMNS: readonly FundAmount[] = [
  'Ingående',
  'Tillfört',
  'Utbetalt',
  'Återfört',
  'Utgående',
  'Bundet',
  'Frigjort',
  'Tillgängligt',
  'Andel av budget',
];

function repaymentColumn(header: string): RepaymentAmount | undefined {
  if (/^\d{4}$/.test(header)) return Number(header);
  return oneOf<RepaymentAmount & string>(header, ['Plan', 'Golv', 'Effekt', 'Slutlig']);
}

function oneOf<Name extends string>(header: string, names: readonly Name[]): Name | undefined {
  return names.find((name) => name === header);
}

function schedulesOf({ result }: RunResult, investment: string): InvestmentSchedules | undefined {
  return result.investments.find((own) => own.investment.id === investment);
}

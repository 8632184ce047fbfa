import type { ReasonInput } from '../findings/finding';
import type { RuleId } from '../findings/ruleId';
import type { InvestmentRow, OtherRow } from '../reconciliation/reconciliationRows';
import type { Reconciliation } from '../reconciliation/reconcile';
import type { TransferPart } from '../reconciliation/transferParts';
import type { PeriodLine } from '../reconciliation/periodLines';
import { comparePeriods, isFor, periodKey, periodLabel, periodNamed } from '../model/period';
import type { CodeParameterName } from '../parameters/definitions';
import type { InvestmentSchedules } from '../schedules/investmentSchedules';
import type { PortfolioContext } from '../schedules/portfolioContext';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import { Money } from '../values/money';
import { sameKey } from '../values/ids';
import { valueOf } from '../values/read';
import { differenceStep, sumStep } from '../findings/sums';
import type { Explanation, Trace } from './explanation';
import { joined } from './explanation';
import { dayParameters, yearParameters } from './explainedParameters';
import { consumptionTrace, costRows, ledgerInput, ledgerTrace, PERIOD_PARAMETERS } from './ledgerTrace';
import { namedRules } from './namedRules';
import { madeInput } from './payoutTrace';

/** The amounts of a row in *AvstamningUt*. */
export type ReconciliationAmount =
  | 'Enligt huvudbok'
  | 'Redovisat'
  | 'Utbetalt'
  | 'Differens'
  | 'Huvudbok från 1 januari'
  | 'Redovisat från 1 januari'
  | 'Differens mot redovisat'
  | 'Utbetalt enligt huvudbok'
  | 'Fakturerat'
  | 'Fakturerat enligt huvudbok';

interface Told {
  readonly amount: Money | undefined;
  readonly trace: Trace;
  readonly rules: readonly RuleId[];
}

/** @returns undefined where the row has no such amount */
export function explainInvestmentRow(
  row: InvestmentRow,
  own: InvestmentSchedules,
  column: ReconciliationAmount,
  reconciliation: Reconciliation,
  context: PortfolioContext,
): Explanation | undefined {
  const { amount, trace, rules } = toldOf(row, own, column, reconciliation, context);
  if (amount === undefined) return undefined;
  const { inputs, steps, parameters } = trace;
  const { ren, period, investment } = row.line;
  return {
    title: say`${column}, REN ${ren} i ${investment}, ${periodLabel(period)}`,
    value: amount,
    reasons: { inputs, steps },
    parameters,
    rules: namedRules(rules),
  };
}

function toldOf(
  row: InvestmentRow,
  own: InvestmentSchedules,
  column: ReconciliationAmount,
  { booked }: Reconciliation,
  context: PortfolioContext,
): Told {
  const { line } = row;
  switch (column) {
    case 'Enligt huvudbok':
      return {
        amount: line.ledger,
        trace: consumptionTrace(own, context, line.ren, line.period),
        rules: ['OR-36', 'OR-42'],
      };
    case 'Huvudbok från 1 januari':
      return {
        amount: line.ledgerThrough,
        trace: throughTrace(line, own, context),
        rules: ['OR-36', 'OR-42'],
      };
    case 'Redovisat':
      return { amount: line.reported?.own, trace: reportedTrace(line, own), rules: ['OR-28', 'OR-36'] };
    case 'Redovisat från 1 januari':
      return {
        amount: line.reported?.through,
        trace: joined({ inputs: reportedInputs(line, own, true), steps: [reportedStep(line)] }),
        rules: ['OR-28', 'OR-36'],
      };
    case 'Differens mot redovisat':
      return {
        amount: line.reported?.difference,
        trace: reportedDifferenceTrace(row, own, context),
        rules: ['OR-28', 'OR-36'],
      };
    case 'Utbetalt':
      return { amount: line.paid, trace: paidTrace(line, own), rules: ['OR-36', 'OR-37'] };
    case 'Differens':
      return { amount: row.difference, trace: differenceTrace(row, own, context), rules: ['OR-36', 'OR-37'] };
    case 'Utbetalt enligt huvudbok':
      return {
        amount: line.paidBooked,
        trace: joined(
          bookedTrace(say`Utbetalt`, partsOf(booked.of(line.investment).payouts, line)),
          accountOf(line, 'konto.utbetalning.kredit', context),
        ),
        rules: ['OR-36', 'OR-41'],
      };
    case 'Fakturerat':
      return { amount: line.invoiced, trace: invoicedTrace(line, own, context), rules: ['OR-55', 'OR-51'] };
    case 'Fakturerat enligt huvudbok':
      return {
        amount: line.invoicedBooked,
        trace: joined(
          bookedTrace(say`Fakturerat`, partsOf(booked.of(line.investment).repayments, line)),
          accountOf(line, 'konto.återföring.debet', context),
        ),
        rules: ['OR-55', 'OR-51'],
      };
  }
}

/** The transfers of the line's REN in its period. */
function partsOf(parts: readonly TransferPart[], { ren, period }: PeriodLine): readonly TransferPart[] {
  return parts.filter((part) => part.ren === ren && periodKey(part.period) === periodKey(period));
}

/** The account that the line's transfers are booked on. */
function accountOf(line: PeriodLine, name: CodeParameterName, context: PortfolioContext): Partial<Trace> {
  return { parameters: dayParameters(context, [name], context.facts.calendar.lastDayOf(line.period)) };
}

function throughTrace(line: PeriodLine, own: InvestmentSchedules, context: PortfolioContext): Trace {
  const rows = costRows(
    own,
    context,
    (row, period) =>
      row.ren === line.ren && period.year === line.period.year && comparePeriods(period, line.period) <= 0,
  );
  return {
    ...ledgerTrace(say`Förbrukning från 1 januari`, rows),
    parameters: yearParameters(context, PERIOD_PARAMETERS, line.period.year),
  };
}

/** The rows that give the sum through the period, and with `alone` not those of the period before. */
function reportedInputs(line: PeriodLine, own: InvestmentSchedules, alone: boolean): ReasonInput[] {
  const since = line.reported?.since;
  return own.investment.reportedCosts
    .filter(({ ren, year, period }) => {
      if (ren !== line.ren || year !== line.period.year) return false;
      return period === line.period.name || (!alone && period === since?.name);
    })
    .map((cost) => ({
      what: say`Redovisat ${line.ren} till och med ${periodLabel(periodNamed(cost))}`,
      value: cost.amount,
      at: cost.at,
    }));
}

function reportedStep({ reported, period }: PeriodLine): Sentence {
  return say`Redovisat från 1 januari till och med ${periodLabel(period)}: ${reported?.through ?? Money.zero}`;
}

function reportedTrace(line: PeriodLine, own: InvestmentSchedules): Trace {
  const { reported } = line;
  const steps = [reportedStep(line)];
  if (reported?.since !== undefined) {
    const what = say`Redovisat är från 1 januari; periodens del är det som kommit till sedan ${periodLabel(reported.since)}`;
    steps.push(differenceStep(what, reported.through, reported.through.minus(reported.own)));
  }
  return joined({ inputs: reportedInputs(line, own, false), steps });
}

function reportedDifferenceTrace(
  row: InvestmentRow,
  own: InvestmentSchedules,
  context: PortfolioContext,
): Trace {
  const { line } = row;
  const { reported } = line;
  if (reported === undefined) return joined({});
  const sameTime = reported.difference.plus(reported.own);
  return joined(
    throughTrace(line, own, context),
    reportedTrace(line, own),
    { steps: sentencesOf(row, 'reported') },
    { steps: [differenceStep(say`Huvudboken för samma tid, mot redovisat`, sameTime, reported.own)] },
  );
}

function paidTrace(line: PeriodLine, own: InvestmentSchedules): Trace {
  const made = own.investment.payoutsMade.filter(
    (payout) => payout.ren === line.ren && isFor(payout, line.period),
  );
  return joined({
    inputs: made.map(madeInput),
    steps: [
      sumStep(
        say`Utbetalt för ${periodLabel(line.period)} enligt Utbetalningar`,
        made.map(({ amount }) => amount),
      ),
    ],
  });
}

function differenceTrace(row: InvestmentRow, own: InvestmentSchedules, context: PortfolioContext): Trace {
  const { line } = row;
  return joined(
    consumptionTrace(own, context, line.ren, line.period),
    paidTrace(line, own),
    { steps: sentencesOf(row, 'paid') },
    { steps: [differenceStep(say`Enligt huvudbok mot utbetalt`, line.ledger, line.paid ?? Money.zero)] },
  );
}

function sentencesOf({ differences }: InvestmentRow, compared: 'paid' | 'reported'): Sentence[] {
  return differences
    .filter((own) => own.compared === compared)
    .flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence));
}

function bookedTrace(what: Sentence, parts: readonly TransferPart[]): Trace {
  return joined({
    inputs: parts.flatMap(({ row }) => (row ? [ledgerInput(row)] : [])),
    steps: [
      sumStep(
        say`${what} enligt ${parts.length === 1 ? say`en rad` : say`${parts.length} rader`} på kontot i Huvudbok`,
        parts.map(({ amount }) => amount),
      ),
    ],
  });
}

function invoicedTrace(
  line: PeriodLine,
  { investment }: InvestmentSchedules,
  { facts: { calendar } }: PortfolioContext,
): Trace {
  const invoices = investment.invoices.filter(({ party: id, date }) => {
    const party = investment.parties.find((candidate) => sameKey(candidate.id, id));
    const isHere = periodKey(calendar.periodOf(date)) === periodKey(line.period);
    return isHere && party !== undefined && valueOf(party.payingRen) === line.ren;
  });
  return joined({
    inputs: invoices.map(({ party, date, amount, at }) => ({
      what: say`Faktura ${party} ${date}`,
      value: amount,
      at,
    })),
    steps: [
      sumStep(
        say`Fakturerat enligt Fakturor`,
        invoices.map(({ amount }) => amount),
      ),
    ],
  });
}

/** Rows that are no investment's cost: they are added up as they stand. */
export function explainOtherRow(row: OtherRow, context: PortfolioContext): Explanation {
  const { rows, amount, ren } = row;
  const day = rows[0]?.row?.date ?? context.facts.today;
  return {
    title: say`Rader utanför satsningarnas kostnader${ren === undefined ? '' : say`, REN ${ren}`}`,
    value: amount,
    reasons: {
      inputs: rows.map((placed) =>
        placed.row
          ? ledgerInput(placed.row)
          : {
              what: placed.voucher === '' ? say`Huvudbok` : say`Huvudbok ${placed.voucher}`,
              value: placed.amount,
              at: placed.at,
            },
      ),
      steps: [
        ...row.reasons,
        rows.length === 0
          ? say`Summan av rader som inte visas var för sig: ${amount}`
          : sumStep(
              say`Raderna ihop`,
              rows.map((placed) => placed.amount),
            ),
      ],
    },
    parameters: dayParameters(context, ['projektnummer', 'fond.ren'], day),
    rules: namedRules(['OR-42', 'OR-43']),
  };
}

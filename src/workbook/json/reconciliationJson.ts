import type { Correction } from '../../core/reconciliation/corrections';
import type { Difference } from '../../core/reconciliation/difference';
import { isError } from '../../core/reconciliation/difference';
import type { Reconciliation } from '../../core/reconciliation/reconcile';
import type { InvestmentRow } from '../../core/reconciliation/reconciliationRows';
import { reconciliationRows } from '../../core/reconciliation/reconciliationRows';
import { inSwedish } from '../../core/text/inSwedish';
import { Money } from '../../core/values/money';
import { missingByInvestment } from '../leftOut/incomplete';
import { RECONCILIATION } from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import { PERIOD_CODES } from '../shown/periodCodes';
import { ifAny } from './ifAny';
import type { JsonObject } from './json';

/** The reconciliation of a run: rows by satsning, part, REN, year and period; what is not matched; control totals. */
export function reconciliationJson(run: RunResult): JsonObject {
  const { result } = run;
  const { reconciliation } = result;
  const missing = missingByInvestment(run, RECONCILIATION);
  const rows = reconciliationRows(reconciliation, result.context);
  return {
    unavailable: reconciliation.unavailable && inSwedish(reconciliation.unavailable),
    rows: rows.flatMap((row) =>
      row.kind === 'investment' ? [lineJson(row, missing(row.line.investment))] : [],
    ),
    differences: reconciliation.differences.map(differenceJson),
    accruals: reconciliation.accruals.map(({ kind, year, investment, party, ren, amount, sentence }) => ({
      kind,
      year,
      satsning: investment,
      part: party,
      ren,
      amount: amount.toString(),
      text: inSwedish(sentence),
    })),
    unmatched: reconciliation.unmatched.map(({ voucher, reason, amount, place, at, row, correction }) => ({
      voucher,
      reason: inSwedish(reason),
      amount: amount.toString(),
      place,
      date: row?.date.toString(),
      account: row?.account,
      ren: row?.ren,
      project: row?.project,
      sheet: at.sheet,
      cell: at.cell,
      correction: correction && correctionJson(correction),
    })),
    ...controlJson(reconciliation),
    notCompared: reconciliation.notCompared.map(inSwedish),
  };
}

function lineJson(
  { line, difference, reasons, vouchers, corrections }: InvestmentRow,
  missing: readonly string[],
): JsonObject {
  const { reported } = line;
  return {
    satsning: line.investment,
    part: line.party,
    ren: line.ren,
    year: line.period.year,
    period: PERIOD_CODES[line.period.name],
    ledger: line.ledger.toString(),
    ledgerThrough: line.ledgerThrough.toString(),
    reported: reported?.own.toString(),
    reportedThrough: reported?.through.toString(),
    paid: line.paid?.toString(),
    difference: difference?.toString(),
    differenceReported: reported?.difference.toString(),
    paidBooked: line.paidBooked?.toString(),
    invoiced: line.invoiced?.toString(),
    invoicedBooked: line.invoicedBooked?.toString(),
    reason: reasons.map(inSwedish).join(' '),
    vouchers,
    corrections: corrections.map(correctionJson),
    incomplete: ifAny(missing),
  };
}

function differenceJson({ line, compared, amount, reasons }: Difference): JsonObject {
  return {
    satsning: line.investment,
    part: line.party,
    ren: line.ren,
    year: line.period.year,
    period: PERIOD_CODES[line.period.name],
    compared,
    amount: amount.toString(),
    reasons: reasons.map((reason) => ({
      cause: reason.cause,
      isError: isError(reason),
      amount: reason.amount.toString(),
      reason: inSwedish(reason.sentence),
      vouchers: [...new Set(reason.rows.map(({ voucher }) => voucher))],
      correction: reason.correction && correctionJson(reason.correction),
    })),
  };
}

function correctionJson(correction: Correction): readonly JsonObject[] {
  return correction.map(({ ren, project, account, amount }) => ({
    ren,
    project,
    account,
    amount: amount.toString(),
  }));
}

function controlJson({ control, unlisted }: Reconciliation): JsonObject {
  const matched = control.places.get('matched') ?? { rows: 0, sum: Money.zero };
  const others = [...control.places].filter(([place]) => place !== 'matched').map(([, own]) => own);
  return {
    unmatchedNotListed:
      unlisted.rows === 0 ? undefined : { rows: unlisted.rows, sum: unlisted.sum.toString() },
    places: Object.fromEntries(
      [...control.places].map(([place, { rows, sum }]) => [place, { rows, sum: sum.toString() }]),
    ),
    control: {
      ledgerRows: control.ledgerRows,
      matchedRows: matched.rows,
      unmatchedRows: others.reduce((total, { rows }) => total + rows, 0),
      ledgerSum: control.ledgerSum.toString(),
      matchedSum: matched.sum.toString(),
      unmatchedSum: Money.sum(others.map(({ sum }) => sum)).toString(),
    },
  };
}

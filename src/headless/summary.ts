import { acceptedSentence } from '../core/findings/acceptanceSentences';
import type { Finding, Severity } from '../core/findings/finding';
import { SEVERITIES } from '../core/findings/finding';
import { kronor } from '../core/text/swedish';
import { periodLabel } from '../core/model/period';
import type { InvestmentSchedules } from '../core/schedules/investmentSchedules';
import type { Money } from '../core/values/money';
import { placeLabel } from '../core/values/place';
import type { CheckedWorkbook } from '../excel';
import { inSwedish } from '../core/text/inSwedish';
import type { RunResult } from '../workbook/run';
import { dutyLines } from './dutyLines';

/** A run in words and figures, for a person at a terminal: what was read, what is wrong, and what was computed. */
export function summarize({ run, tables }: Pick<CheckedWorkbook, 'run' | 'tables'>): string {
  return [
    heading(`Granskning per ${run.today}`),
    ...tables.map(({ name, found }) =>
      found
        ? `  ${name.padEnd(16)} ${found.rows} ${found.rows === 1 ? 'rad' : 'rader'} på bladet ${found.sheet}`
        : `  ${name.padEnd(16)} saknas`,
    ),
    ...SEVERITIES.flatMap((severity) => findingLines(severity, run.findings)),
    ...acceptedLines(run),
    ...notCheckedLines(run),
    ...repaymentLines(run),
    ...nextPayoutLines(run),
    ...calendarLines(run),
    '',
  ].join('\n');
}

const SEVERITY_HEADINGS: Readonly<Record<Severity, string>> = {
  stop: 'Bryter mot riktlinjerna',
  warn: 'Varningar',
  info: 'Upplysningar',
};

function heading(text: string): string {
  return `\n${text}\n${'─'.repeat(text.length)}`;
}

function findingLines(severity: Severity, findings: readonly Finding[]): string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  return [
    heading(`${SEVERITY_HEADINGS[severity]} (${own.length})`),
    ...own.map(
      ({ rule, place, message }) =>
        `  ${rule}  ${(place ? placeLabel(place) : 'arbetsboken').padEnd(22)} ${message}`,
    ),
  ];
}

function acceptedLines({ accepted }: RunResult): string[] {
  if (accepted.length === 0) return [];
  return [
    heading(`Godkända (${accepted.length})`),
    ...accepted.map(({ finding: { rule, place, message }, acceptance }) => {
      const where = (place ? placeLabel(place) : 'arbetsboken').padEnd(22);
      return `  ${rule}  ${where} ${message} ${inSwedish(acceptedSentence(acceptance))}`;
    }),
  ];
}

function notCheckedLines({ result }: RunResult): string[] {
  const { couldNotCheck } = result.rules;
  if (couldNotCheck.length === 0) return [];
  return [
    heading(`Kunde inte kontrolleras (${couldNotCheck.length})`),
    ...couldNotCheck.map(({ rule, investment, reason }) => `  ${rule}  ${investment ?? ''}: ${reason}`),
  ];
}

function repaymentLines({ result }: RunResult): string[] {
  const planned = result.investments.filter(({ repayments }) => repayments.length > 0);
  return planned.flatMap((own) => [heading(repaymentHeading(own)), ...repaymentTable(own)]);
}

function repaymentHeading({ investment, plan, isSettled }: InvestmentSchedules): string {
  const state = plan?.isProposed ? 'förslag' : isSettled ? 'efter bedömningen' : 'enligt planen';
  return `Återföring ${investment.id} ${investment.name}, ${state}`;
}

function repaymentTable({ repayments }: InvestmentSchedules): string[] {
  const years = [...new Set(repayments.flatMap(({ rounds }) => [...rounds.keys()]))].sort((a, b) => a - b);
  const head = ['Part', 'Plan', 'Golv', 'Effekt', 'Slutlig', ...years.map(String)];
  const rows = repayments.map(({ party, planned, base, settled, rounds }) => [
    party,
    amount(planned.total),
    amount(base?.floor),
    amount(settled?.effect),
    amount(settled?.final),
    ...years.map((year) => amount(rounds.get(year))),
  ]);
  return alignRight([head, ...rows]);
}

const NEXT_PAYOUTS = 6;

/** Those whose month is not over; where all are, the last ones. */
function nextPayoutLines({ result, today }: RunResult): string[] {
  const all = result.investments.flatMap(({ investment, payouts }) =>
    payouts.map((payout) => ({ investment, payout })),
  );
  const coming = all.filter(({ payout }) => !payout.payable.isBefore(today) && payout.payout.isPositive());
  const shown = coming.length > 0 ? coming.slice(0, NEXT_PAYOUTS) : all.slice(-NEXT_PAYOUTS);
  if (shown.length === 0) return [];
  const lines = shown.map(({ investment, payout }) => [
    investment.id,
    `REN ${payout.ren}`,
    inSwedish(periodLabel(payout.period)),
    payout.payable.toMonthString(),
    amount(payout.payout),
    payout.isPreliminary ? 'preliminärt' : '',
  ]);
  return [heading(coming.length > 0 ? 'Nästa utbetalningar' : 'Senaste utbetalningar'), ...alignRight(lines)];
}

function calendarLines(run: RunResult): string[] {
  const lines = dutyLines(run);
  return lines.length > 0 ? [heading('Kalender'), ...lines] : [];
}

function amount(value: Money | undefined): string {
  return value ? kronor(value) : '–';
}

/** The first column to the left, figures to the right. */
function alignRight(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

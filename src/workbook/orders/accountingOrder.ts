import type { EntrySide } from '../../core/schedules/accounting';
import { correctionEntries } from '../../core/schedules/accounting';
import { entriesToBook } from '../../core/schedules/accountingOrder';
import { mayBeDecided } from '../../core/model/stage';
import type { Code } from '../../core/values/ids';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';

/** The accounting order (*bokföringsorder*) as a file for import. */
export interface AccountingOrder {
  readonly csv: string;
  readonly rows: number;
  /** Debit positive, credit negative: nothing. */
  readonly sum: Money;
  /** Rows that lack a REN, an account or a counterparty: the system that imports them will refuse them. */
  readonly incompleteRows: number;
}

/** What remains to be booked after the run, of what has been decided. */
export function accountingOrder({ result }: RunResult): AccountingOrder {
  const decided = result.investments.filter(({ investment }) => mayBeDecided(investment));
  const ids = new Set(decided.map(({ investment }) => investment.id));
  const own = result.accounting.entries.filter(({ investment }) => ids.has(investment));
  const entries = [
    ...entriesToBook(own, result.invoices, result.context.facts),
    ...decided.flatMap((schedules) => correctionEntries(schedules, result.context.facts)),
  ];
  return {
    csv: accountingOrderCsv(entries),
    rows: entries.length,
    sum: Money.sum(entries.map(amountOf)),
    incompleteRows: entries.filter(({ ren, account, counterparty }) => !ren || !account || !counterparty)
      .length,
  };
}

/** Entries as the rows of an order. */
export function accountingOrderCsv(entries: readonly EntrySide[]): string {
  return orderCsv(entries.map((entry) => ({ ...entry, amount: amountOf(entry) })));
}

/** One row of an order: debit positive, credit negative. */
export interface OrderRow {
  readonly account: Code | undefined;
  readonly ren: Code | undefined;
  readonly project: Code | undefined;
  readonly counterparty: Code | undefined;
  readonly codeParts: EntrySide['codeParts'];
  readonly amount: Money;
  readonly text: string;
}

/**
 * Rows as a delimited text: semicolons, decimal comma, a byte order mark and CRLF, as Swedish systems and Excel read
 * it. *Ansvar* has a column beside REN where the municipality has both.
 */
export function orderCsv(rows: readonly OrderRow[]): string {
  const hasAnsvar = rows.some(({ codeParts }) => codeParts.ansvar !== undefined);
  const header = [
    'Konto',
    ...(hasAnsvar ? ['Ansvar', 'REN'] : ['Ansvar/REN']),
    'Verksamhet',
    'Aktivitet',
    'Projekt',
    'Motpart',
    'Belopp',
    'Text',
  ];
  const lines = rows.map((row) =>
    [
      row.account,
      ...(hasAnsvar ? [row.codeParts.ansvar] : []),
      row.ren,
      row.codeParts.verksamhet,
      row.codeParts.aktivitet,
      row.project,
      row.counterparty,
    ]
      .map((code) => textCell(code ?? ''))
      .concat(amountCell(row.amount), textCell(row.text))
      .join(';'),
  );
  return `${BYTE_ORDER_MARK}${[header.join(';'), ...lines].map((line) => `${line}\r\n`).join('')}`;
}

const BYTE_ORDER_MARK = '\uFEFF';

function amountOf({ debit, credit }: EntrySide): Money {
  return debit ?? credit?.negated() ?? Money.zero;
}

/** `-1234,50` */
function amountCell(amount: Money): string {
  return amount.toString().replace('.', ',');
}

/** A text that begins as a formula does gets an apostrophe, so that no spreadsheet runs it. */
function textCell(text: string): string {
  const plain = text.replace(/[\r\n\t]+/g, ' ');
  const safe = /^\s*[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return /[";]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

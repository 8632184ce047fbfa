import { CODE_PARTS } from '../../core/parameters/codeParts';
import { proposedCorrections } from '../../core/reconciliation/proposedCorrections';
import { inSwedish } from '../../core/text/inSwedish';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import type { AccountingOrder } from './accountingOrder';
import { orderCsv } from './accountingOrder';

/**
 * The entries that the reconciliation proposes, as an accounting order: what is moved is minus on the old row and plus
 * on the new, and each entry adds up to nothing. The ledger does not say the further code parts, so those that
 * *Parametrar* has for all rows are given.
 */
export function correctionOrder({ result, today }: RunResult): AccountingOrder {
  const { differences, unmatched } = result.reconciliation;
  const { parameters } = result.context.portfolio;
  const codeParts = Object.fromEntries(
    CODE_PARTS.flatMap((part) => {
      const value = parameters.get(part, today);
      return value === undefined ? [] : [[part, value] as const];
    }),
  );
  const rows = proposedCorrections(differences, unmatched).flatMap(({ correction, sentence }) =>
    correction.map((row) => ({ ...row, counterparty: undefined, codeParts, text: inSwedish(sentence) })),
  );
  return {
    csv: orderCsv(rows),
    rows: rows.length,
    sum: Money.sum(rows.map(({ amount }) => amount)),
    incompleteRows: rows.filter(({ account }) => account === undefined).length,
  };
}

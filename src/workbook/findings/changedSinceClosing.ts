import type { LedgerChange, LostRen } from '../../core/closing/closedPeriods';
import type { Finding } from '../../core/findings/finding';
import type { PortfolioResult } from '../../core/results/portfolioResult';
import { periodLabel } from '../../core/model/period';
import type { Sentence } from '../../core/text/sentence';
import { inRow, say } from '../../core/text/sentence';
import type { Code, InvestmentId } from '../../core/values/ids';
import type { Money } from '../../core/values/money';
import { placeLabel } from '../../core/values/place';
import { inputIssue } from '../reading/inputIssues';
import { ledgerSinceClosing } from '../records/sinceClosing';

/**
 * A ledger that has changed since its period was signed as closed. Nothing is told where there is no ledger: then
 * nothing can be compared.
 */
export function changedSinceClosing(result: PortfolioResult): Finding[] {
  const { context } = result;
  const { tables } = context.portfolio;
  if (tables.Huvudbok.unavailable !== undefined) return [];
  const { changes, lost } = ledgerSinceClosing(result);
  const leftOut = (ren: Code): readonly string[] =>
    tables.Huvudbok.leftOut
      .filter((row) => row.ren === undefined || row.ren === ren)
      .map(({ at }) => placeLabel(at));
  return [
    ...changes.map((change) => changed(change, leftOut(change.ren), ownerOf(change.ren))),
    ...lost.map(lostRen),
  ];

  function ownerOf(ren: Code): InvestmentId | undefined {
    return context.owners.ownerOf(ren)?.investment.id;
  }
}

function changed(
  { close, ren, signed, before, now }: LedgerChange,
  leftOut: readonly string[],
  investment: InvestmentId | undefined,
): Finding {
  const [first] = close.rows;
  const place = signed?.consumedAt ?? first?.consumedAt;
  const period = periodLabel(close.period);
  const difference = now.minus(before);
  return {
    ...inputIssue(
      'IN-21',
      say`Huvudboken för ${period} har ändrats sedan avslutet ${first?.date ?? ''}: ${moreOrLess(ren, difference)} (${before} då, ${now} nu).${unreadRows(leftOut)} Ta reda på varför, och stäng delåret på nytt om det ska vara så.`,
      { ...(place ? { place } : {}), ...(investment ? { investment } : {}), actual: now },
    ),
    limit: before,
    why: {
      inputs: [
        ...(signed
          ? [{ what: say`Förbrukat ${period} vid avslutet`, value: before, at: signed.consumedAt }]
          : []),
        { what: say`Förbrukat ${period} enligt huvudboken`, value: now },
      ],
      steps: [
        say`Stängt av ${first?.by ?? ''} ${first?.date ?? ''}`,
        say`${now} − ${before} = ${difference}`,
      ],
    },
  };
}

function moreOrLess(ren: Code, difference: Money): Sentence {
  if (difference.isZero()) return say`REN ${ren} har samma summa men andra rader`;
  return say`${difference.abs()} ${difference.isPositive() ? say`mer` : say`mindre`} på REN ${ren}`;
}

function unreadRows(leftOut: readonly string[]): Sentence | string {
  return leftOut.length > 0
    ? say` Rader som inte kunde läsas är inte med: ${inRow(leftOut.slice(0, SHOWN), ', ')}.`
    : '';
}

const SHOWN = 5;

function lostRen({ close, signed, ren }: LostRen): Finding {
  const period = periodLabel(close.period);
  return inputIssue(
    'IN-21',
    say`REN ${ren} stängdes för ${period} den ${signed.date} med ${signed.consumed}, men tillhör inte längre någon satsning. Det går inte att se om huvudboken har ändrats; rätta REN i Parter eller stäng delåret på nytt.`,
    { place: signed.consumedAt, actual: ren },
  );
}
